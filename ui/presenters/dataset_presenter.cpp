#include "ui/presenters/dataset_presenter.h"

#include "core/base/error.h"
#include "core/datasets/reader_info.h"
#include "core/workspace/prepare.h"
#include "ui/data/path_text.h"

#include <QThread>

#include <algorithm>

namespace genrescope {

namespace {

PreparedDataset openDataset(const std::filesystem::path& folder)
{
    const Workspace workspace(folder);
    return {std::make_shared<const Manifest>(workspace.manifest()), summarize(workspace)};
}

PreparedDataset prepareDataset(const DatasetRequest& request, const TaskContext& context)
{
    const auto reader = makeReader(request.reader, request.values);
    PrepareResult result =
        prepareWorkspace(*reader, request.workspace, {.jobs = request.jobs}, context);
    PreparedDataset dataset = openDataset(request.workspace);
    dataset.summary.checksumFailures = std::move(result.checksumFailures);
    dataset.summary.repairs = std::move(result.repairs);
    return dataset;
}

} // namespace

DatasetWork coreDatasetWork()
{
    return {prepareDataset, openDataset};
}

DatasetPresenter::DatasetPresenter(DatasetWork work, QObject* parent)
    : QObject(parent), work_(std::move(work))
{
    connect(&runner_, &TaskRunner::progressed, this, &DatasetPresenter::takeProgress);
    connect(&runner_, &TaskRunner::failed, this, &DatasetPresenter::fail);
    connect(&runner_, &TaskRunner::canceled, this, &DatasetPresenter::finishStopped);
}

void DatasetPresenter::setState(State state)
{
    state_ = state;
    Q_EMIT stateChanged(state);
}

void DatasetPresenter::begin(State state, const std::filesystem::path& workspace)
{
    workspace_ = workspace;
    opening_ = state == State::Opening;
    changed_.clear();
    progress_ = {};
    estimate_.reset();
    clock_.start();
    summary_.reset();
    manifest_.reset();
    failure_.clear();
    setState(state);
}

void DatasetPresenter::prepare(const DatasetRequest& request)
{
    if (!isBusy())
        startPreparing(request);
}

void DatasetPresenter::startPreparing(const DatasetRequest& request)
{
    request_ = request;
    begin(State::Preparing, request.workspace);
    runner_.start<PreparedDataset>(
        [prepare = work_.prepare, request](const TaskContext& context) {
            return prepare(request, context);
        },
        [this](PreparedDataset dataset) { finish(std::move(dataset)); });
}

void DatasetPresenter::prepareAgain()
{
    if (const std::optional<DatasetRequest> request = request_)
        prepare(*request);
}

bool DatasetPresenter::isMadeFrom(const std::filesystem::path& file) const
{
    return request_ && std::ranges::any_of(request_->values, [&](const auto& field) {
               return std::filesystem::path(field.second) == file;
           });
}

void DatasetPresenter::followFile(const std::filesystem::path& file)
{
    if (state_ == State::Stopping)
        return;
    if (isBusy())
        changed_.insert(file);
    else if (isMadeFrom(file))
        prepareAgain();
}

void DatasetPresenter::open(const std::filesystem::path& workspace)
{
    if (isBusy())
        return;
    request_.reset();
    begin(State::Opening, workspace);
    runner_.start<PreparedDataset>(
        [open = work_.open, workspace](const TaskContext&) { return open(workspace); },
        [this](PreparedDataset dataset) { finish(std::move(dataset)); });
}

void DatasetPresenter::stop()
{
    if (!isBusy() || state_ == State::Stopping)
        return;
    setState(State::Stopping);
    runner_.cancel();
}

void DatasetPresenter::takeProgress(const Progress& progress)
{
    if (progress.stage != progress_.stage)
        estimate_.reset();
    estimate_.add(static_cast<double>(clock_.elapsed()) / 1000.0, progress.done);
    progress_ = {progress.stage,
                 progress.done,
                 progress.total,
                 estimate_.rate(),
                 estimate_.remaining(progress.total),
                 progress.bytes,
                 textOf(progress.detail)};
    Q_EMIT progressChanged(progress_);
}

void DatasetPresenter::take(PreparedDataset dataset)
{
    manifest_ = std::move(dataset.manifest);
    summary_ = std::move(dataset.summary);
    if (!request_ && manifest_ && !manifest_->readerOptions.empty())
        request_ = {manifest_->reader, manifest_->readerOptions, workspace_,
                    QThread::idealThreadCount()};
}

void DatasetPresenter::finish(PreparedDataset dataset)
{
    take(std::move(dataset));
    const bool isBehind =
        std::ranges::any_of(changed_, [this](const auto& file) { return isMadeFrom(file); });
    setState(State::Ready);
    Q_EMIT workspaceReady(textOf(workspace_));
    if (isBehind)
        startPreparing(DatasetRequest(*request_));
}

void DatasetPresenter::fail(const QString& sentence)
{
    failure_ = sentence;
    setState(State::Failed);
}

void DatasetPresenter::finishStopped()
{
    // The clips that were kept; nothing if it was stopped before the first one.
    runner_.start<std::optional<PreparedDataset>>(
        [open = work_.open,
         folder = workspace_](const TaskContext&) -> std::optional<PreparedDataset> {
            try {
                return open(folder);
            } catch (const Error&) {
                return {};
            }
        },
        [this](std::optional<PreparedDataset> dataset) {
            if (dataset)
                take(std::move(*dataset));
            setState(State::Stopped);
        });
}

std::optional<DatasetClip> DatasetPresenter::clip(const FailedClip& clip) const
{
    if (!manifest_)
        return {};
    return DatasetClip{manifest_, clip.file, textOf(clip.file)};
}

void DatasetPresenter::play(const FailedClip& clip)
{
    if (const std::optional<DatasetClip> asked = this->clip(clip))
        Q_EMIT playRequested(*asked);
}

} // namespace genrescope
