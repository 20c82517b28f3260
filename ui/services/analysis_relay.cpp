#include "ui/services/analysis_relay.h"

#include <utility>

namespace genrescope {

namespace {

/// Between predictions, in milliseconds: copying those of a long track is not free.
constexpr qint64 predictionInterval = 50;

} // namespace

AnalysisRelay::AnalysisRelay(QObject* receiver, std::function<void(News)> deliver, bool frames)
    : receiver_(receiver),
      deliver_(std::make_shared<const std::function<void(News)>>(std::move(deliver))),
      frames_(frames)
{
}

void AnalysisRelay::onOpened(const AudioInfo& info)
{
    {
        const std::scoped_lock lock(mailbox_->mutex);
        mailbox_->news.info = info;
    }
    send();
}

void AnalysisRelay::onFrames(std::span<const float> decibels)
{
    if (!frames_)
        return;
    {
        const std::scoped_lock lock(mailbox_->mutex);
        std::vector<float>& frames = mailbox_->news.frames;
        frames.insert(frames.end(), decibels.begin(), decibels.end());
    }
    send();
}

void AnalysisRelay::onPrediction(const TrackPrediction& prediction)
{
    if (sincePrediction_.isValid() && sincePrediction_.elapsed() < predictionInterval)
        return;
    sincePrediction_.start();
    {
        const std::scoped_lock lock(mailbox_->mutex);
        mailbox_->news.prediction = prediction;
    }
    send();
}

void AnalysisRelay::send()
{
    {
        const std::scoped_lock lock(mailbox_->mutex);
        if (std::exchange(mailbox_->onItsWay, true))
            return;
    }
    QMetaObject::invokeMethod(
        receiver_,
        [mailbox = mailbox_, deliver = deliver_] {
            News news;
            {
                const std::scoped_lock lock(mailbox->mutex);
                news = std::exchange(mailbox->news, {});
                mailbox->onItsWay = false;
            }
            (*deliver)(std::move(news));
        },
        Qt::QueuedConnection);
}

} // namespace genrescope
