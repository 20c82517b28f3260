#include "ui/playback/resampling_device.h"

#include "ui/playback/audio_output.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Frames that are converted at a time.
constexpr std::size_t pieceFrames = 512;

} // namespace

ResamplingDevice::ResamplingDevice(QIODevice& source, int inputRate, int outputRate)
    : source_(source), input_(2 * pieceFrames), channel_(pieceFrames)
{
    for (auto& resampler : resamplers_)
        resampler = factory_.create(inputRate, outputRate);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 ResamplingDevice::bytesAvailable() const
{
    return source_.bytesAvailable();
}

void ResamplingDevice::convertMore()
{
    source_.read(reinterpret_cast<char*>(input_.data()),
                 static_cast<qint64>(pieceFrames) * bytesPerFrame);
    for (std::size_t side = 0; side < 2; ++side) {
        for (std::size_t frame = 0; frame < pieceFrames; ++frame)
            channel_[frame] = input_[2 * frame + side];
        resamplers_[side]->process(channel_, output_[side]);
    }
}

qint64 ResamplingDevice::readData(char* data, qint64 bytes)
{
    const auto frames = static_cast<std::size_t>(bytes / bytesPerFrame);
    while (output_[0].size() < frames)
        convertMore();
    auto* stereo = reinterpret_cast<float*>(data);
    for (std::size_t side = 0; side < 2; ++side) {
        std::vector<float>& samples = output_[side];
        for (std::size_t frame = 0; frame < frames; ++frame)
            stereo[2 * frame + side] = samples[frame];
        samples.erase(samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(frames));
    }
    return static_cast<qint64>(frames) * bytesPerFrame;
}

} // namespace genrescope
