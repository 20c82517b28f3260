#include "ui/services/run_library.h"

#include "core/base/error.h"
#include "ui/text/error_text.h"

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

struct OpenedRuns {
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

RunLibrary::RunLibrary(QObject* parent, std::function<bool(const QString&)> moveToTrash)
    : QObject(parent), moveToTrash_(std::move(moveToTrash))
{
    for (const TaskRunner* runner :
         {&reader_, &otherReader_, &stepReader_, &pictureReader_, &writer_})
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
    reader_.start<OpenedRuns>(
        [workspace, moveToTrash = moveToTrash_](const TaskContext&) {
            const RunStore store(workspace);
            OpenedRuns opened;
            opened.refused = store.purge(moveToTrash);
            opened.runs = store.load();
            return opened;
        },
        [this](OpenedRuns opened) {
            runs_ = std::move(opened.runs);
            reading_ = false;
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
        [this, folder](const std::vector<RunStep>& steps) { Q_EMIT stepsRead(folder, steps); });
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
    if (folder == training_)
        return;
    writer_.start<bool>(
        [store = RunStore(workspace_), folder](const TaskContext&) {
            store.remove(folder);
            return true;
        },
        [this, folder](bool) {
            std::erase_if(runs_, [&](const RunRecord& one) { return one.folder == folder; });
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
