#include "ui/services/run_library.h"

#include "core/base/error.h"
#include "ui/text/error_text.h"

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

/// Epochs take longer, and shared storage is not to be asked all the time.
constexpr int lookMs = 3'000;
constexpr std::int64_t noStep = -1;

struct OpenedRuns {
    /// Before the runs, so that what is written meanwhile is found later.
    std::vector<RunPulse> pulses = {};
    std::vector<RunRecord> runs = {};
    /// Removed ones that the trash did not take.
    QStringList refused = {};
};

struct ReadPicture {
    std::optional<Reconstruction> reconstruction = {};
    QString damage = {};
};

ReadPicture readPicture(const RunStore& store, const QString& folder)
{
    try {
        return {.reconstruction = store.readReconstruction(folder)};
    } catch (const Error& error) {
        return {.damage = errorText(error)};
    }
}

} // namespace

struct RunLibrary::Followed {
    struct Run {
        RunRecord record = {};
        std::vector<RunStep> steps = {};
    };

    std::vector<RunPulse> pulses = {};
    std::vector<Run> runs = {};
};

RunLibrary::RunLibrary(QObject* parent, std::function<bool(const QString&)> moveToTrash)
    : QObject(parent), moveToTrash_(std::move(moveToTrash)), timer_(this)
{
    timer_.setInterval(lookMs);
    connect(&timer_, &QTimer::timeout, this, &RunLibrary::look);
    for (const TaskRunner* runner :
         {&reader_, &otherReader_, &stepReader_, &pictureReader_, &writer_, &follower_})
        connect(runner, &TaskRunner::failed, this, &RunLibrary::failed);
    connect(&reader_, &TaskRunner::failed, this, [this] { reading_ = false; });
}

RunLibrary::~RunLibrary() = default;

const RunRecord* RunLibrary::find(const QString& folder) const
{
    const auto found = std::ranges::find(runs_, folder, &RunRecord::folder);
    return found == runs_.end() ? nullptr : &*found;
}

RunRecord* RunLibrary::run(const QString& folder)
{
    return const_cast<RunRecord*>(std::as_const(*this).find(folder));
}

void RunLibrary::open(const QString& workspace)
{
    workspace_ = workspace;
    reading_ = true;
    reader_.cancel();
    stepReader_.cancel();
    follower_.cancel();
    timer_.stop();
    lastSteps_.clear();
    reader_.start<OpenedRuns>(
        [workspace, moveToTrash = moveToTrash_](const TaskContext&) {
            const RunStore store(workspace);
            OpenedRuns opened;
            opened.refused = store.purge(moveToTrash);
            opened.pulses = store.pulses();
            opened.runs = store.load();
            return opened;
        },
        [this](OpenedRuns opened) {
            runs_ = std::move(opened.runs);
            pulses_ = std::move(opened.pulses);
            reading_ = false;
            timer_.start();
            Q_EMIT reloaded();
            Q_EMIT trashRefused(opened.refused);
        });
}

void RunLibrary::requestRuns(const QString& workspace)
{
    otherReader_.cancel();
    if (workspace == workspace_) {
        // Otherwise they are being read, and reloaded() will follow.
        if (!isReading())
            Q_EMIT runsRead(workspace, runs_);
        return;
    }
    otherReader_.start<std::vector<RunRecord>>(
        [workspace](const TaskContext&) { return RunStore(workspace).load(); },
        [this, workspace](const std::vector<RunRecord>& runs) {
            Q_EMIT runsRead(workspace, runs);
        });
}

void RunLibrary::requestSteps(const QString& folder)
{
    if (folder == training_) {
        Q_EMIT stepsRead(folder, steps_);
        return;
    }
    stepReader_.start<std::vector<RunStep>>(
        [store = RunStore(workspace_), folder](const TaskContext&) {
            return store.readSteps(folder);
        },
        [this, folder](const std::vector<RunStep>& steps) {
            lastSteps_[folder] = steps.empty() ? noStep : steps.back().metrics.step;
            Q_EMIT stepsRead(folder, steps);
        });
}

void RunLibrary::look()
{
    if (reading_ || follower_.isBusy())
        return;
    follower_.start<Followed>(
        [store = RunStore(workspace_), known = pulses_, last = lastSteps_,
         own = training_](const TaskContext& context) {
            Followed followed = {.pulses = store.pulses()};
            for (const RunPulse& pulse : followed.pulses) {
                context.throwIfCanceled();
                if (pulse.folder == own || std::ranges::find(known, pulse) != known.end())
                    continue;
                Followed::Run run = {.record = store.read(pulse.folder)};
                // Of others, nobody has asked for any.
                if (const auto told = last.find(pulse.folder); told != last.end())
                    run.steps = store.readSteps(pulse.folder);
                followed.runs.push_back(std::move(run));
            }
            return followed;
        },
        [this](const Followed& followed) { take(followed); });
}

void RunLibrary::take(const Followed& followed)
{
    pulses_ = followed.pulses;
    for (const auto& [record, steps] : followed.runs) {
        RunRecord* const known = run(record.folder);
        // It was begun, or read again, meanwhile.
        if (record.folder == training_)
            continue;
        if (known == nullptr || record.epochs.size() < known->epochs.size()) {
            put(record);
            continue;
        }
        RunUpdates news;
        news.epochs.assign(record.epochs.begin() + std::ssize(known->epochs), record.epochs.end());
        if (const auto last = lastSteps_.find(record.folder); last != lastSteps_.end()) {
            std::ranges::copy_if(steps, std::back_inserter(news.steps), [&](const RunStep& step) {
                return step.metrics.step > last->second;
            });
            if (!news.steps.empty())
                last->second = news.steps.back().metrics.step;
        }
        *known = record;
        Q_EMIT runChanged(*known);
        Q_EMIT runAdvanced(record.folder, news);
    }
}

void RunLibrary::requestReconstruction(const QString& folder)
{
    // Only the latest is of interest.
    pictureReader_.cancel();
    pictureReader_.start<ReadPicture>(
        [store = RunStore(workspace_), folder](const TaskContext&) {
            return readPicture(store, folder);
        },
        [this, folder](const ReadPicture& read) {
            Q_EMIT reconstructionRead(folder, read.reconstruction);
            if (!read.damage.isEmpty())
                Q_EMIT failed(read.damage);
        });
}

void RunLibrary::begin(const RunRecord& run, std::vector<RunStep> earlierSteps)
{
    training_ = run.folder;
    steps_ = std::move(earlierSteps);
    put(run);
}

void RunLibrary::advance(const QString& folder, const RunUpdates& news)
{
    RunRecord* const record = run(folder);
    if (record == nullptr)
        return;
    steps_.insert(steps_.end(), news.steps.begin(), news.steps.end());
    record->epochs.insert(record->epochs.end(), news.epochs.begin(), news.epochs.end());
    // A run's state is written before its first step.
    record->hasState = record->hasState || !news.steps.empty();
    // The checkpoint of an epoch is written before the epoch is reported.
    record->hasCheckpoint = record->hasCheckpoint || record->best().has_value();
    if (!news.epochs.empty())
        Q_EMIT runChanged(*record);
    Q_EMIT runAdvanced(folder, news);
}

void RunLibrary::end(const QString& folder, RunState state, const QString& reason)
{
    training_.clear();
    steps_ = {};
    if (RunRecord* const record = run(folder)) {
        record->state = state;
        record->reason = reason;
        Q_EMIT runChanged(*record);
    }
}

void RunLibrary::setNotes(const QString& folder, const QString& notes)
{
    RunRecord* const record = run(folder);
    if (record == nullptr || record->notes == notes)
        return;
    record->notes = notes;
    writer_.start<bool>(
        [store = RunStore(workspace_), folder, notes](const TaskContext&) {
            store.writeNotes(folder, notes);
            return true;
        },
        [](bool) {});
    Q_EMIT runChanged(*record);
}

void RunLibrary::remove(const QString& folder)
{
    const RunRecord* const record = find(folder);
    if (record != nullptr && !record->isStill())
        return;
    writer_.start<bool>(
        [store = RunStore(workspace_), folder](const TaskContext&) {
            store.remove(folder);
            return true;
        },
        [this, folder](bool) {
            std::erase_if(runs_, [&](const RunRecord& one) { return one.folder == folder; });
            std::erase_if(pulses_, [&](const RunPulse& one) { return one.folder == folder; });
            Q_EMIT runRemoved(folder);
        });
}

void RunLibrary::restore(const QString& folder)
{
    writer_.start<RunRecord>(
        [store = RunStore(workspace_), folder](const TaskContext&) {
            store.restore(folder);
            return store.read(folder);
        },
        [this](const RunRecord& run) { put(run); });
}

void RunLibrary::deletePermanently(const QString& folder)
{
    writer_.start<bool>(
        [store = RunStore(workspace_), folder](const TaskContext&) {
            store.deletePermanently(folder);
            return true;
        },
        [](bool) {});
}

void RunLibrary::put(const RunRecord& run)
{
    if (RunRecord* const same = this->run(run.folder)) {
        *same = run;
    } else {
        const auto older = std::ranges::find_if(
            runs_, [&](const RunRecord& other) { return other.started <= run.started; });
        runs_.insert(older, run);
    }
    Q_EMIT runAdded(run);
}

} // namespace genrescope
