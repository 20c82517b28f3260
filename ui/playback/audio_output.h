#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace genrescope {

/// Of interleaved stereo float samples.
constexpr qint64 bytesPerFrame = 2 * sizeof(float);

/// Something that plays, as the system knows it.
struct SoundDevice {
    /// The same after a restart.
    QByteArray id = {};
    QString name = {};

    bool operator==(const SoundDevice&) const = default;
};

/// Something that pulls interleaved stereo float samples in real time and plays them. Lives on the
/// playback thread.
class AudioOutput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to pull from `source`, sampled at `rate` Hz. False if it cannot play.
    virtual bool start(QIODevice& source, int rate) = 0;
    virtual void stop() = 0;

    /// Where there is a choice: those that are there.
    virtual QList<SoundDevice> devices() const { return {}; }
    /// The one to play on from the next start(), as long as it is there; empty: the system's
    /// default.
    virtual void choose(const QByteArray& /*device*/) {}

    /// Linear, in [0, 1].
    virtual void setVolume(double gain) = 0;

    /// Seconds of audio that have been played since start(): what is still in buffers is not
    /// counted.
    virtual double playedSeconds() const = 0;

Q_SIGNALS:
    /// The device in use is gone, or the chosen one is there again: to be started anew.
    void lost();
    /// A device appeared or disappeared.
    void devicesChanged();
};

/// Called on the playback thread.
using AudioOutputFactory = std::function<std::unique_ptr<AudioOutput>()>;

} // namespace genrescope
