#include "core/inference/classify_tracks.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace genrescope {

namespace {

/// How many files may be done before the one whose turn it is: more would only be kept in memory.
constexpr std::size_t aheadOfOneJob = 8;

class ParallelClassification {
public:
    ParallelClassification(std::span<const std::filesystem::path> files, int jobs,
                           const ClassifierMaker& make, const CancellationToken& cancellation)
        : files_(files),
          jobs_(static_cast<std::size_t>(std::max(1, jobs))),
          make_(make),
          context_({cancellation, nullptr})
    {
        const std::size_t threads = std::min(jobs_, files_.size());
        for (std::size_t i = 0; i < threads; ++i)
            threads_.emplace_back([this] { work(); });
    }

    ~ParallelClassification()
    {
        {
            const std::lock_guard lock(mutex_);
            ended_ = true;
        }
        changed_.notify_all();
        for (std::thread& thread : threads_)
            thread.join();
    }

    ParallelClassification(const ParallelClassification&) = delete;
    ParallelClassification& operator=(const ParallelClassification&) = delete;

    /// Waits for the next file in order. @throws what ended the work.
    ClassifiedTrack next()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return failure_ || done_.contains(told_); });
        if (failure_)
            std::rethrow_exception(failure_);
        ClassifiedTrack track = std::move(done_.extract(told_).mapped());
        ++told_;
        lock.unlock();
        changed_.notify_all();
        return track;
    }

private:
    /// The next file that nobody works on; nothing once there is none.
    std::optional<std::size_t> take()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(
            lock, [this] { return ended_ || failure_ || taken_ < told_ + aheadOfOneJob * jobs_; });
        if (ended_ || failure_ || taken_ == files_.size())
            return std::nullopt;
        return taken_++;
    }

    void work()
    {
        try {
            const std::unique_ptr<TrackClassifier> classifier = make_();
            while (const std::optional<std::size_t> file = take()) {
                ClassifiedTrack track;
                track.failure = failureOf(
                    [&] { track.prediction = classifier->classify(files_[*file], context_); });
                const std::lock_guard lock(mutex_);
                done_.emplace(*file, std::move(track));
                changed_.notify_all();
            }
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!failure_)
                failure_ = std::current_exception();
            changed_.notify_all();
        }
    }

    const std::span<const std::filesystem::path> files_;
    const std::size_t jobs_;
    const ClassifierMaker& make_;
    const TaskContext context_;

    std::mutex mutex_;
    std::condition_variable changed_;
    /// Files that somebody works on or has done; those that were told of.
    std::size_t taken_ = 0;
    std::size_t told_ = 0;
    std::map<std::size_t, ClassifiedTrack> done_;
    std::exception_ptr failure_;
    bool ended_ = false;
    std::vector<std::thread> threads_;
};

} // namespace

void classifyTracks(std::span<const std::filesystem::path> files, int jobs,
                    const ClassifierMaker& make, const CancellationToken& cancellation,
                    const ClassifiedObserver& observe)
{
    ParallelClassification work(files, jobs, make, cancellation);
    for (std::size_t i = 0; i < files.size(); ++i)
        observe(i, work.next());
}

} // namespace genrescope
