#pragma once

#include "core/audio/resampler.h"

#include <QIODevice>

#include <array>
#include <memory>
#include <vector>

namespace genrescope {

/// Interleaved stereo float samples of another device, at another rate.
class ResamplingDevice : public QIODevice {
    Q_OBJECT

public:
    /// @param source never ends: it fills in silence.
    ResamplingDevice(QIODevice& source, int inputRate, int outputRate);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 bytes) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void convertMore();

    QIODevice& source_;
    ResamplerFactory factory_;
    std::array<std::unique_ptr<Resampler>, 2> resamplers_;
    std::array<std::vector<float>, 2> output_;
    std::vector<float> input_;
    std::vector<float> channel_;
};

} // namespace genrescope
