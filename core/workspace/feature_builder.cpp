#include "core/workspace/feature_builder.h"

#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/number_text.h"
#include "core/pipeline/log_mel_stream.h"
#include "core/workspace/feature_store.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <mutex>
#include <thread>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

/// Why a decoded clip is not used after all; empty if it is.
std::string rejectionReason(const ClipFeatures& clip, const Track& track)
{
    constexpr double minDecodedShare = 0.5;
    constexpr double maxDamageShare = 0.01;
    if (clip.duration < minDecodedShare * track.expectedDuration) {
        // Like FMA's files that end after their first frame.
        const bool isHeaderOnly = clip.duration < 0.5;
        return track.file + (isHeaderOnly ? " is a header without music: " : " was cut off: ") +
               fixedNumber(clip.duration, 1) + " s of audio where " +
               fixedNumber(track.expectedDuration, 1) + " s were expected.";
    }
    if (clip.damage.share() > maxDamageShare) {
        return track.file + " is damaged: " + fixedNumber(100.0 * clip.damage.share(), 1) +
               "% of its audio cannot be decoded.";
    }
    return {};
}

/// Removes what killed writers left behind.
void removeLeftovers(const fs::path& folder)
{
    std::vector<fs::path> leftovers;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".tmp")
            leftovers.push_back(entry.path());
    }
    for (const fs::path& leftover : leftovers)
        fs::remove(leftover);
}

/// The tracks that are to be done, shared by the workers.
class Build {
public:
    Build(const Dataset& dataset, FeatureStore& store, const TaskContext& context)
        : dataset_(dataset), store_(store), context_(context), pipeline_(dataset.manifest.mel)
    {
        for (const Track& track : dataset.manifest.tracks) {
            const FeatureRecord* const record = recordOf(track);
            if (record == nullptr)
                todo_.push_back(&track);
            else if (record->failure.empty())
                ++ready_;
        }
    }

    /// How many tracks had their features before.
    std::size_t ready() const { return ready_; }

    /// What became of the track's audio as it is now; null if it has still to be done.
    const FeatureRecord* recordOf(const Track& track) const
    {
        return store_.find(track.id, fingerprintOf(track));
    }

    /// Runs the workers and returns what failed in a way that another run may not.
    std::vector<FailedClip> run(int jobs)
    {
        report({});
        {
            const std::size_t threads =
                std::min(static_cast<std::size_t>(std::max(jobs, 1)), todo_.size());
            std::vector<std::jthread> others;
            for (std::size_t i = 1; i < threads; ++i)
                others.emplace_back([this] { work(); });
            work();
        }
        if (failure_)
            std::rethrow_exception(failure_);
        return std::move(unreadable_);
    }

private:
    std::string fingerprintOf(const Track& track) const
    {
        const AudioEntry* const entry = dataset_.audio->find(track.file);
        return entry == nullptr ? std::string() : entry->fingerprint;
    }

    void report(const std::string& detail)
    {
        const std::size_t total = dataset_.manifest.tracks.size();
        context_.report({Stage::PrepareFeatures, total - todo_.size() + done_, total, detail});
    }

    /// One worker: takes tracks until there are none left, the task is canceled or something fails.
    void work() noexcept
    {
        try {
            const std::unique_ptr<AudioCollection> audio = dataset_.audio->clone();
            for (std::size_t i = next_++; i < todo_.size() && !stopped_; i = next_++) {
                context_.throwIfCanceled();
                make(*todo_[i], *audio);
                ++done_;
                report(todo_[i]->file);
            }
        } catch (...) {
            const std::lock_guard lock(mutex_);
            stopped_ = true;
            if (!failure_)
                failure_ = std::current_exception();
        }
    }

    void make(const Track& track, AudioCollection& audio)
    {
        FeatureRecord record;
        record.track = track.id;
        record.fingerprint = fingerprintOf(track);
        ClipFeatures clip;
        try {
            clip = clipFeatures(pipeline_, audio.open(track.file), context_.cancellation);
            record.reference = clip.reference;
            record.failure = rejectionReason(clip, track);
        } catch (const FileError& error) {
            // A disk or a permission, not the clip: the next run tries again.
            const std::lock_guard lock(mutex_);
            unreadable_.push_back({track.id, track.file, error.what()});
            return;
        } catch (const Error& error) {
            record.failure = error.what();
        }
        if (record.failure.empty())
            store_.add(std::move(record), clip.logMel);
        else
            store_.addFailure(std::move(record));
    }

    const Dataset& dataset_;
    FeatureStore& store_;
    const TaskContext& context_;
    LogMelPipeline pipeline_;
    std::vector<const Track*> todo_;
    std::size_t ready_ = 0;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<std::size_t> done_ = 0;
    std::atomic<bool> stopped_ = false;
    std::mutex mutex_;
    std::exception_ptr failure_;
    std::vector<FailedClip> unreadable_;
};

} // namespace

BuildSummary buildFeatures(const Dataset& dataset, const fs::path& workspace, int jobs,
                           const TaskContext& context)
{
    const fs::path folder = Workspace::featuresPath(workspace);
    const FileLock lock(folder / ".lock");
    removeLeftovers(folder);
    const Manifest& manifest = dataset.manifest;
    FeatureStore store(folder, manifest.mel.hash());

    Build build(dataset, store, context);
    BuildSummary summary;
    summary.tracks = manifest.tracks.size();
    summary.skipped = build.ready();
    summary.failed = build.run(jobs);
    for (const Track& track : manifest.tracks) {
        const FeatureRecord* const record = build.recordOf(track);
        if (record != nullptr && !record->failure.empty())
            summary.failed.push_back({track.id, track.file, record->failure});
    }
    summary.prepared = summary.tracks - summary.skipped - summary.failed.size();
    std::sort(summary.failed.begin(), summary.failed.end(),
              [](const FailedClip& a, const FailedClip& b) { return a.track < b.track; });
    return summary;
}

} // namespace genrescope
