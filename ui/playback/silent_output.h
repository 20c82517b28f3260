#pragma once

#include "ui/playback/audio_output.h"

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace genrescope {

/// Consumes samples in real time without output: the clock where there is no device.
class SilentOutput : public AudioOutput {
    Q_OBJECT

public:
    explicit SilentOutput(QObject* parent = nullptr);

    bool start(QIODevice& source, int rate) override;
    void stop() override;
    void setVolume(double) override {}
    double playedSeconds() const override;

private:
    void pull();

    QTimer timer_;
    QElapsedTimer clock_;
    QIODevice* source_ = nullptr;
    int rate_ = 0;
    qint64 pulledFrames_ = 0;
    std::vector<char> buffer_;
};

} // namespace genrescope
