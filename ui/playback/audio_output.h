#pragma once

#include <QIODevice>
#include <QObject>

#include <functional>
#include <memory>

namespace genrescope {

/// Something that pulls interleaved stereo float samples at their pace and makes them heard.
/// Lives on the playback thread.
class AudioOutput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to pull from `source`, sampled at `rate` Hz. False if nothing can be heard this way.
    virtual bool start(QIODevice& source, int rate) = 0;
    virtual void stop() = 0;

    /// Linear, in [0, 1].
    virtual void setVolume(double gain) = 0;

    /// Seconds of audio that have been heard since start(): what lies in buffers is not counted.
    virtual double playedSeconds() const = 0;

Q_SIGNALS:
    /// What was heard through is gone.
    void lost();
    /// Something to be heard through came or went.
    void devicesChanged();
};

/// Called on the playback thread.
using AudioOutputFactory = std::function<std::unique_ptr<AudioOutput>()>;

} // namespace genrescope
