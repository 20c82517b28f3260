#pragma once

#include "ui/playback/audio_output.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>
#include <QTimer>

#include <memory>

namespace genrescope {

/// The system's default audio output, through QAudioSink.
class SinkOutput : public AudioOutput {
    Q_OBJECT

public:
    explicit SinkOutput(QObject* parent = nullptr);
    ~SinkOutput() override;

    bool start(QIODevice& source, int rate) override;
    void stop() override;
    void setVolume(double gain) override;
    double playedSeconds() const override;

private:
    void release();
    /// Checks for changes of the devices.
    void poll();

    QMediaDevices devices_;
    QTimer pollTimer_;
    QList<QAudioDevice> known_;
    QAudioDevice device_;
    std::unique_ptr<QAudioSink> sink_;
    /// Between the source and the sink where the device cannot take the source's rate.
    std::unique_ptr<QIODevice> resampled_;
    double gain_ = 1.0;
};

} // namespace genrescope
