#include "ui/services/analysis_relay.h"

#include <utility>

namespace genrescope {

namespace {

/// Between predictions, in milliseconds: copying those of a long track is not free.
constexpr qint64 predictionInterval = 50;

} // namespace

AnalysisRelay::AnalysisRelay(QObject* receiver, std::function<void(Updates)> deliver, bool frames)
    : receiver_(receiver),
      deliver_(std::make_shared<const std::function<void(Updates)>>(std::move(deliver))),
      frames_(frames)
{
}

void AnalysisRelay::onOpened(const AudioInfo& info)
{
    {
        const std::scoped_lock lock(mailbox_->mutex);
        mailbox_->updates.info = info;
    }
    send();
}

void AnalysisRelay::onFrames(std::span<const float> decibels)
{
    if (!frames_)
        return;
    {
        const std::scoped_lock lock(mailbox_->mutex);
        std::vector<float>& frames = mailbox_->updates.frames;
        frames.insert(frames.end(), decibels.begin(), decibels.end());
    }
    send();
}

void AnalysisRelay::onPrediction(const TrackPrediction& prediction)
{
    if (sincePrediction_.isValid() && sincePrediction_.elapsed() < predictionInterval)
        return;
    sincePrediction_.start();
    // The only copy: all receivers share it.
    auto shared = std::make_shared<const TrackPrediction>(prediction);
    {
        const std::scoped_lock lock(mailbox_->mutex);
        mailbox_->updates.prediction = std::move(shared);
    }
    send();
}

void AnalysisRelay::send()
{
    {
        const std::scoped_lock lock(mailbox_->mutex);
        if (std::exchange(mailbox_->deliveryPending, true))
            return;
    }
    QMetaObject::invokeMethod(
        receiver_,
        [mailbox = mailbox_, deliver = deliver_] {
            Updates updates;
            {
                const std::scoped_lock lock(mailbox->mutex);
                updates = std::exchange(mailbox->updates, {});
                mailbox->deliveryPending = false;
            }
            (*deliver)(std::move(updates));
        },
        Qt::QueuedConnection);
}

} // namespace genrescope
