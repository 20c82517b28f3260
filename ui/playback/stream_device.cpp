#include "ui/playback/stream_device.h"

#include "ui/playback/audio_output.h"

namespace genrescope {

StreamDevice::StreamDevice(std::shared_ptr<FrameQueue> queue, QObject* parent)
    : QIODevice(parent), queue_(std::move(queue))
{
    // With a buffer in between, what is pulled would differ from what is played.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 StreamDevice::bytesAvailable() const
{
    return queue_->sampleRate() * bytesPerFrame;
}

qint64 StreamDevice::readData(char* data, qint64 bytes)
{
    const qint64 frames = bytes / bytesPerFrame;
    queue_->pull({reinterpret_cast<float*>(data), static_cast<std::size_t>(2 * frames)});
    return frames * bytesPerFrame;
}

} // namespace genrescope
