#include "ui/library/track_workers.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace genrescope {

namespace {

/// A person who cancels waits no longer than this for it to be noticed.
constexpr std::chrono::milliseconds glance{50};
/// Tracks are written together: as many as are found in this time. A transaction takes a few
/// milliseconds, however few they are.
constexpr std::chrono::milliseconds writeInterval{500};

} // namespace

TrackWorkers::TrackWorkers(std::vector<CatalogTrack> tracks, int threads, TrackWorkMaker makeWork)
    : tracks_(std::move(tracks)),
      threadCount_(std::min(std::max(1, threads), static_cast<int>(tracks_.size()))),
      makeWork_(std::move(makeWork))
{
}

TrackWorkers::~TrackWorkers()
{
    stop();
}

void TrackWorkers::stop()
{
    canceled_.cancel();
    for (std::thread& thread : threads_)
        thread.join();
    threads_.clear();
}

const CatalogTrack* TrackWorkers::takeNext()
{
    const std::scoped_lock lock(mutex_);
    const bool done = next_ == tracks_.size() || failure_ || canceled_.token().isCanceled();
    return done ? nullptr : &tracks_[next_++];
}

void TrackWorkers::workOnAll()
{
    const TrackWork work = makeWork_();
    const TaskContext context = {.cancellation = canceled_.token()};
    while (const CatalogTrack* const track = takeNext()) {
        ScannedTrack result = work(*track, context);
        const std::scoped_lock lock(mutex_);
        found_.push_back(std::move(result));
        lastFile_ = track->path;
    }
}

std::exception_ptr TrackWorkers::failureOfWork()
{
    try {
        workOnAll();
        return nullptr;
    } catch (const Canceled&) {
        // The track is left for the next scan.
        return nullptr;
    } catch (...) {
        return std::current_exception();
    }
}

void TrackWorkers::work()
{
    const std::exception_ptr failure = failureOfWork();
    const std::scoped_lock lock(mutex_);
    if (!failure_)
        failure_ = failure;
    --working_;
    ended_.notify_one();
}

TrackWorkers::News TrackWorkers::wait()
{
    std::unique_lock lock(mutex_);
    ended_.wait_for(lock, glance, [this] { return working_ == 0; });
    return {std::exchange(found_, {}), lastFile_, working_ == 0};
}

void TrackWorkers::run(CatalogWriter& writer, const TaskContext& context, const Tell& tell)
{
    working_ = threadCount_;
    for (int i = 0; i < threadCount_; ++i)
        threads_.emplace_back([this] { work(); });
    std::vector<ScannedTrack> unwritten;
    quint64 done = 0;
    auto lastWrite = std::chrono::steady_clock::now();
    News news;
    while (!news.ended) {
        if (context.cancellation.isCanceled())
            canceled_.cancel();
        news = wait();
        std::ranges::move(news.found, std::back_inserter(unwritten));
        const auto now = std::chrono::steady_clock::now();
        if (unwritten.empty() || (!news.ended && now - lastWrite < writeInterval))
            continue;
        lastWrite = now;
        writer.write(unwritten);
        done += unwritten.size();
        unwritten.clear();
        tell(done, tracks_.size(), news.file);
    }
    stop();
    if (failure_)
        std::rethrow_exception(failure_);
    context.throwIfCanceled();
}

} // namespace genrescope
