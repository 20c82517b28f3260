#include "ui/desktop/background_work.h"

#include <QTimer>

#include <algorithm>

namespace genrescope {

BackgroundWork::BackgroundWork(std::function<bool()> isWatched, std::chrono::milliseconds tooShort,
                               QObject* parent)
    : QObject(parent), isWatched_(std::move(isWatched)), tooShort_(tooShort)
{
}

void BackgroundWork::watch(Work work)
{
    all_.push_back({.work = std::move(work)});
}

void BackgroundWork::update()
{
    for (Watched& watched : all_)
        follow(watched);
    const bool isWorking = std::ranges::count(all_, Phase::Working, &Watched::phase) > 0;
    // Its words are for whoever asks the system what keeps it awake, in the log's language.
    sleep_.setReason(isWorking ? QStringLiteral("Preparing, training or listening to music")
                               : QString());
}

void BackgroundWork::follow(Watched& watched)
{
    const Phase before = watched.phase;
    watched.phase = watched.work.phase();
    if (before == Phase::None && watched.phase == Phase::Working)
        watched.clock.start();
    // Whoever has stopped it knows.
    if (before == Phase::Working && watched.phase == Phase::None &&
        std::chrono::milliseconds(watched.clock.elapsed()) >= tooShort_) {
        // Not before all that follows from the end has been told.
        QTimer::singleShot(0, this, [this, work = watched.work] { tell(work); });
    }
}

void BackgroundWork::tell(const Work& work)
{
    if (isWatched_())
        return;
    if (const std::optional<Outcome> outcome = work.outcome())
        notifications_.show(outcome->title, outcome->text, work.open);
}

} // namespace genrescope
