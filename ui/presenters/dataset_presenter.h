#pragma once

#include "ui/data/dataset_summary.h"
#include "ui/services/clip_fetcher.h"
#include "ui/services/progress_estimate.h"
#include "ui/tasks/task_runner.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace genrescope {

/// What to prepare, and where.
struct DatasetRequest {
    /// ReaderInfo::name, and its fields that were filled in.
    std::string reader = {};
    std::map<std::string, std::string> values = {};
    std::filesystem::path workspace = {};
    int jobs = 1;
};

/// Progress of a preparation.
struct DatasetProgress {
    Stage stage = Stage::ReadMetadata;
    /// Clips (or files to check) finished and in total; total 0 = not known yet.
    quint64 done = 0;
    quint64 total = 0;
    /// Clips per second and seconds left, once known.
    std::optional<double> rate = {};
    std::optional<double> remaining = {};
    /// As Progress.
    quint64 bytes = 0;
    /// The current file; untrusted text.
    QString detail = {};
};

/// A prepared dataset as the window keeps it.
struct PreparedDataset {
    /// Knows where the audio of a clip is. Large: shared, never copied.
    std::shared_ptr<const Manifest> manifest = {};
    DatasetSummary summary = {};
};

/// The dependencies of DatasetPresenter. Called on a worker thread.
struct DatasetWork {
    /// As core's prepareWorkspace().
    std::function<PreparedDataset(const DatasetRequest&, const TaskContext&)> prepare = {};
    /// Opens an existing workspace. @throws DatasetError, FileError.
    std::function<PreparedDataset(const std::filesystem::path& workspace)> open = {};
};

/// Prepares and opens datasets with core.
DatasetWork coreDatasetWork();

/// The logic of the Dataset page: prepares a workspace, or opens an existing one.
class DatasetPresenter : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Opening, Preparing, Stopping, Ready, Stopped, Failed };
    Q_ENUM(State)

    explicit DatasetPresenter(DatasetWork work = coreDatasetWork(), QObject* parent = nullptr);

    State state() const { return state_; }
    bool isBusy() const { return runner_.isBusy(); }
    const DatasetProgress& progress() const { return progress_; }
    /// Of the workspace that was prepared or opened last. In State::Stopped: of what was kept, if
    /// anything.
    const std::optional<DatasetSummary>& summary() const { return summary_; }
    /// Why State::Failed.
    const QString& failure() const { return failure_; }
    /// Folder of the open workspace; empty before there is one.
    const std::filesystem::path& workspace() const { return workspace_; }

    void prepare(const DatasetRequest& request);
    /// How the open dataset was prepared is known; not of what an older version prepared.
    bool canPrepareAgain() const { return request_.has_value(); }
    /// As it was prepared: what is ready stays, the rest is tried again.
    void prepareAgain();
    /// A file is not what it was. If the dataset was prepared from it, that is done again, at once
    /// or after what is being done.
    void followFile(const std::filesystem::path& file);
    void open(const std::filesystem::path& workspace);
    /// The last task was to open a workspace, not to prepare one.
    bool wasOpening() const { return opening_; }
    /// What is finished stays in the workspace.
    void stop();

    /// As it can be played; nothing before a dataset is open.
    std::optional<DatasetClip> clip(const FailedClip& clip) const;
    void play(const FailedClip& clip);

Q_SIGNALS:
    void stateChanged(genrescope::DatasetPresenter::State state);
    void progressChanged(const genrescope::DatasetProgress& progress);
    /// A workspace was prepared or opened that can be trained on.
    void workspaceReady(const QString& folder);
    void playRequested(const genrescope::DatasetClip& clip);

private:
    void setState(State state);
    void begin(State state, const std::filesystem::path& workspace);
    void startPreparing(const DatasetRequest& request);
    bool isMadeFrom(const std::filesystem::path& file) const;
    void takeProgress(const Progress& progress);
    void take(PreparedDataset dataset);
    void finish(PreparedDataset dataset);
    void fail(const QString& sentence);
    void finishStopped();

    const DatasetWork work_;
    State state_ = State::Empty;
    DatasetProgress progress_;
    ProgressEstimate estimate_;
    QElapsedTimer clock_;
    std::optional<DatasetSummary> summary_;
    /// How the open dataset was prepared.
    std::optional<DatasetRequest> request_;
    /// Of the open workspace; null before there is one.
    std::shared_ptr<const Manifest> manifest_;
    QString failure_;
    std::filesystem::path workspace_;
    bool opening_ = false;
    /// Files that have changed since what is being done has begun.
    std::set<std::filesystem::path> changed_;
    // Last: its thread ends before anything that it uses.
    TaskRunner runner_;
};

} // namespace genrescope
