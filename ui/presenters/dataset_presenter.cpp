#include "ui/presenters/dataset_presenter.h"

#include "core/base/error.h"
#include "core/datasets/reader_info.h"
#include "core/workspace/prepare.h"
#include "ui/services/clip_file.h"
#include "ui/text/path_text.h"

namespace genrescope {

DatasetPresenter::DatasetPresenter(QObject* parent) : QObject(parent)
{
    connect(&runner_, &TaskRunner::progressed, this, &DatasetPresenter::takeProgress);
    connect(&runner_, &TaskRunner::failed, this, &DatasetPresenter::fail);
    connect(&runner_, &TaskRunner::canceled, this, &DatasetPresenter::finishStopped);
    connect(&clipRunner_, &TaskRunner::failed, this, &DatasetPresenter::clipFailed);
}

DatasetPresenter::Opened DatasetPresenter::openWorkspace(const std::filesystem::path& folder)
{
    const Workspace workspace(folder);
    return {workspace.manifest(), summarize(workspace)};
}

void DatasetPresenter::setState(State state)
{
    state_ = state;
    Q_EMIT stateChanged(state);
}

void DatasetPresenter::begin(State state, const std::filesystem::path& workspace)
{
    workspace_ = workspace;
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
    if (isBusy())
        return;
    begin(State::Preparing, request.workspace);
    runner_.start<Opened>(
        [request](const TaskContext& context) {
            const auto reader = makeReader(request.reader, request.values);
            PrepareResult result =
                prepareWorkspace(*reader, request.workspace, request.jobs, context);
            Opened opened = openWorkspace(request.workspace);
            opened.summary.checksumFailures = std::move(result.checksumFailures);
            opened.summary.repairs = std::move(result.repairs);
            return opened;
        },
        [this](Opened opened) { finish(std::move(opened)); });
}

void DatasetPresenter::open(const std::filesystem::path& workspace)
{
    if (isBusy())
        return;
    begin(State::Opening, workspace);
    runner_.start<Opened>([workspace](const TaskContext&) { return openWorkspace(workspace); },
                          [this](Opened opened) { finish(std::move(opened)); });
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
                 textOf(progress.detail)};
    Q_EMIT progressChanged(progress_);
}

void DatasetPresenter::finish(Opened opened)
{
    manifest_ = std::move(opened.manifest);
    summary_ = std::move(opened.summary);
    setState(State::Ready);
    Q_EMIT workspaceReady(textOf(workspace_));
}

void DatasetPresenter::fail(const QString& sentence)
{
    failure_ = sentence;
    setState(State::Failed);
}

void DatasetPresenter::finishStopped()
{
    // What was kept; nothing if it was stopped before the first clip.
    runner_.start<std::optional<Opened>>(
        [folder = workspace_](const TaskContext&) -> std::optional<Opened> {
            try {
                return openWorkspace(folder);
            } catch (const Error&) {
                return {};
            }
        },
        [this](std::optional<Opened> opened) {
            if (opened) {
                manifest_ = std::move(opened->manifest);
                summary_ = std::move(opened->summary);
            }
            setState(State::Stopped);
        });
}

void DatasetPresenter::fetchClip(const FailedClip& clip)
{
    if (!manifest_)
        return;
    clipRunner_.cancel();
    const std::filesystem::path folder = clips_.path().toStdString();
    clipRunner_.start<QString>(
        [manifest = *manifest_, file = clip.file, folder](const TaskContext& context) {
            return textOf(clipFile(manifest, file, folder, context.cancellation));
        },
        [this, title = textOf(clip.file)](const QString& file) { Q_EMIT clipReady(file, title); });
}

void DatasetPresenter::show(State state, const DatasetProgress& progress,
                            std::optional<DatasetSummary> summary, const QString& failure)
{
    progress_ = progress;
    summary_ = std::move(summary);
    failure_ = failure;
    setState(state);
    if (state == State::Preparing || state == State::Stopping)
        Q_EMIT progressChanged(progress_);
}

} // namespace genrescope
