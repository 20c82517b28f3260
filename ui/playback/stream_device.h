#pragma once

#include "ui/playback/frame_queue.h"

#include <QIODevice>

#include <memory>

namespace genrescope {

/// A frame queue as the endless device that an audio output pulls from.
class StreamDevice : public QIODevice {
    Q_OBJECT

public:
    explicit StreamDevice(std::shared_ptr<FrameQueue> queue, QObject* parent = nullptr);

    bool isSequential() const override { return true; }
    /// Always a second: it never ends, silence fills it.
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 bytes) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::shared_ptr<FrameQueue> queue_;
};

} // namespace genrescope
