#pragma once

#include "ui/playback/audio_output.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>
#include <QTimer>

#include <memory>

namespace genrescope {

/// The chosen audio output, or the system's default, through QAudioSink.
class SinkOutput : public AudioOutput {
    Q_OBJECT

public:
    explicit SinkOutput(QObject* parent = nullptr);
    ~SinkOutput() override;

    bool start(QIODevice& source, int rate) override;
    void stop() override;
    QList<SoundDevice> devices() const override;
    void choose(const QByteArray& device) override { chosen_ = device; }
    void setVolume(double gain) override;
    double playedSeconds() const override;

private:
    /// As chosen, of those that are there.
    QAudioDevice wanted() const;
    void release();
    /// Checks for changes of the devices.
    void poll();

    QMediaDevices devices_;
    QTimer pollTimer_;
    QList<QAudioDevice> known_;
    QByteArray chosen_;
    /// In use.
    QAudioDevice device_;
    std::unique_ptr<QAudioSink> sink_;
    /// Between the source and the sink where the device cannot take the source's rate.
    std::unique_ptr<QIODevice> resampled_;
    double gain_ = 1.0;
};

} // namespace genrescope
