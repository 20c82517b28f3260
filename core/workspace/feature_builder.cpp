#include "core/workspace/feature_builder.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/pipeline/log_mel_stream.h"
#include "core/workspace/feature_store.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_set>

namespace genrescope {

namespace {

/// Features are stored as float16.
constexpr double bytesPerValue = 2.0;
/// More than any disk has room for; durations are a stranger's numbers.
constexpr double mostBytes = 1e18;

/// Why a decoded clip is not used after all; empty if it is.
Message rejectionReason(const ClipFeatures& clip, const Track& track)
{
    constexpr double minDecodedShare = 0.5;
    constexpr double maxDamageShare = 0.01;
    // FMA has files that end after their first frame.
    constexpr double headerDuration = 0.5;
    const std::string seconds = fixedNumber(clip.duration, 1);
    const std::string expected = fixedNumber(track.expectedDuration, 1);
    if (clip.duration < minDecodedShare * track.expectedDuration) {
        if (clip.duration < headerDuration) {
            return Message::english("%1 is a header without music: %2 s of audio where %3 s were "
                                    "expected.",
                                    track.file, seconds, expected);
        }
        return Message::english("%1 was cut off: %2 s of audio where %3 s were expected.",
                                track.file, seconds, expected);
    }
    if (clip.damage.share() > maxDamageShare) {
        return Message::english("%1 is damaged: %2% of its audio cannot be decoded.", track.file,
                                fixedNumber(100.0 * clip.damage.share(), 1));
    }
    return {};
}

/// What one worker does for an index.
using Task = std::function<void(std::size_t index)>;

/// Handles every index below `count` on `jobs` threads, each with a task of its own, until all are
/// done or one throws, which stops the others and is rethrown.
void runOnThreads(std::size_t count, int jobs, const std::function<Task()>& makeTask)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto work = [&]() noexcept {
        try {
            const Task task = makeTask();
            for (std::size_t i = next++; i < count && !stopped; i = next++)
                task(i);
        } catch (...) {
            const std::lock_guard lock(mutex);
            stopped = true;
            if (!failure)
                failure = std::current_exception();
        }
    };
    {
        const std::size_t threads = std::min(static_cast<std::size_t>(std::max(jobs, 1)), count);
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < threads; ++i)
            others.emplace_back(work);
        work();
    }
    if (failure)
        std::rethrow_exception(failure);
}

std::vector<const Track*> tracksOf(const Manifest& manifest, const Shard& shard)
{
    std::vector<const Track*> tracks;
    for (std::size_t i = 0; i < manifest.tracks.size(); ++i) {
        if (shard.has(i))
            tracks.push_back(&manifest.tracks[i]);
    }
    return tracks;
}

/// The tracks of a dataset, and what is left to do for them.
class Build {
public:
    Build(const Dataset& dataset, FeatureStore& store, const BuildOptions& options,
          const TaskContext& context)
        : dataset_(dataset),
          tracks_(tracksOf(dataset.manifest, options.shard)),
          store_(store),
          options_(options),
          context_(context),
          pipeline_(dataset.manifest.mel)
    {
    }

    /// Checks what an earlier run stored, and returns how many tracks have their features. What is
    /// damaged or missing is left to makeOthers(), and so is, last, what failed: the audio may have
    /// been repaired without a trace in its size and checksum, and this version may read more.
    std::size_t checkStored()
    {
        std::vector<const Track*> stored;
        std::vector<const Track*> failed;
        for (const Track* const track : tracks_) {
            const FeatureRecord* const record = store_.find(track->feature);
            if (record == nullptr)
                todo_.push_back(track);
            else
                (record->hasFailed() ? failed : stored).push_back(track);
        }
        std::vector<std::uint8_t> isIntact(stored.size(), 0);
        std::atomic<std::size_t> done = 0;
        Task check = [&](std::size_t i) {
            context_.throwIfCanceled();
            const Track& track = *stored[i];
            const FeatureRecord record = *store_.find(track.feature);
            const int bands = dataset_.manifest.mel.melBands;
            isIntact[i] = static_cast<std::uint8_t>(
                options_.checkAll ? store_.isIntact(record, bands) : store_.check(record, bands));
            context_.report({Stage::VerifyChecksums, ++done, stored.size(), track.file});
        };
        runOnThreads(stored.size(), options_.jobs, [&] { return check; });
        for (std::size_t i = 0; i < stored.size(); ++i) {
            if (isIntact[i] == 0)
                todo_.push_back(stored[i]);
        }
        todo_.insert(todo_.end(), failed.begin(), failed.end());
        return stored.size() - static_cast<std::size_t>(std::ranges::count(isIntact, 0));
    }

    /// Estimates what makeOthers() will store: only clips whose duration is known before they are
    /// decoded count.
    /// @throws DiskFullError if there is no room for it.
    void requireRoom()
    {
        double seconds = 0.0;
        for (const Track* const track : todo_)
            seconds += track->expectedDuration;
        const MelConfig& mel = dataset_.manifest.mel;
        const double bytes = seconds * mel.framesPerSecond() * mel.melBands * bytesPerValue;
        bytes_ = static_cast<std::uint64_t>(std::min(bytes, mostBytes));
        std::error_code unknown; // writing says what is wrong
        const std::filesystem::space_info disk =
            std::filesystem::space(store_.folder().parent_path(), unknown);
        if (!unknown && bytes_ > disk.available)
            throw DiskFullError(Message::english(
                "Preparing %1 clips takes about %2, but there is only room for %3 in %4.",
                todo_.size(), bytesText(bytes_), bytesText(disk.available),
                store_.folder().parent_path().string()));
    }

    /// Makes the missing features, and returns what could not even be read.
    std::vector<FailedClip> makeOthers()
    {
        report({});
        runOnThreads(todo_.size(), options_.jobs, [this]() -> Task {
            return [this, audio = std::shared_ptr(dataset_.audio->clone())](std::size_t i) {
                context_.throwIfCanceled();
                make(*todo_[i], *audio);
                ++done_;
                report(todo_[i]->file);
            };
        });
        return std::move(unreadable_);
    }

private:
    void report(const std::string& detail)
    {
        const std::size_t total = tracks_.size();
        context_.report(
            {Stage::PrepareFeatures, total - todo_.size() + done_, total, detail, bytes_});
    }

    /// The clip's features; nothing, and the reason in the record, if it cannot be used. A
    /// FileError is the fault of a disk or a permission, not of the clip.
    std::optional<LogMelSpool> analyze(const Track& track, AudioCollection& audio,
                                       FeatureRecord& record)
    {
        try {
            ClipFeatures clip = clipFeatures(pipeline_, audio.open(track.file),
                                             context_.cancellation, store_.folder());
            record.reference = clip.frames.reference();
            record.failure = rejectionReason(clip, track);
            if (!record.hasFailed())
                return std::move(clip.frames);
        } catch (const FileError&) {
            throw;
        } catch (const Error& error) {
            record.failure = error.message();
        }
        return std::nullopt;
    }

    void make(const Track& track, AudioCollection& audio)
    {
        FeatureRecord record = {.key = track.feature, .file = track.file};
        std::optional<LogMelSpool> frames;
        try {
            frames = analyze(track, audio, record);
        } catch (const FileError& error) {
            const std::lock_guard lock(mutex_);
            unreadable_.push_back({track.id, track.file, error.message()});
            return;
        }
        try {
            if (frames)
                return store_.add(record, *frames);
        } catch (const FeatureError& error) {
            record.failure = error.message();
        }
        store_.addFailure(std::move(record));
    }

    const Dataset& dataset_;
    std::vector<const Track*> tracks_;
    FeatureStore& store_;
    const BuildOptions& options_;
    const TaskContext& context_;
    LogMelPipeline pipeline_;
    std::vector<const Track*> todo_;
    std::uint64_t bytes_ = 0;
    std::atomic<std::size_t> done_ = 0;
    std::mutex mutex_;
    std::vector<FailedClip> unreadable_;
};

} // namespace

BuildSummary buildFeatures(const Dataset& dataset, FeatureStore& store, const BuildOptions& options,
                           const TaskContext& context)
{
    const std::vector<const Track*> tracks = tracksOf(dataset.manifest, options.shard);
    store.removeLeftovers();
    Build build(dataset, store, options, context);
    BuildSummary summary;
    summary.tracks = tracks.size();
    summary.skipped = build.checkStored();
    build.requireRoom();
    summary.failed = build.makeOthers();
    std::unordered_set<TrackId> listed;
    for (const FailedClip& clip : summary.failed)
        listed.insert(clip.track);
    for (const Track* const track : tracks) {
        const FeatureRecord* const record = store.find(track->feature);
        if (record != nullptr && record->hasFailed() && !listed.contains(track->id))
            summary.failed.push_back({track->id, track->file, record->failure});
    }
    summary.prepared = summary.tracks - summary.skipped - summary.failed.size();
    std::sort(summary.failed.begin(), summary.failed.end(),
              [](const FailedClip& a, const FailedClip& b) { return a.track < b.track; });
    return summary;
}

} // namespace genrescope
