#pragma once

#include "ui/data/dataset_summary.h"
#include "ui/services/progress_estimate.h"
#include "ui/tasks/task_runner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTemporaryDir>

#include <map>
#include <optional>
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
    /// Clips (or files to check) finished and in all; total 0 = not known yet.
    quint64 done = 0;
    quint64 total = 0;
    /// Clips per second and seconds left, once known.
    std::optional<double> rate = {};
    std::optional<double> remaining = {};
    /// The file worked on; untrusted text.
    QString detail = {};
};

/// The logic of the Dataset page: prepares a workspace, or opens an existing one.
class DatasetPresenter : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Opening, Preparing, Stopping, Ready, Stopped, Failed };
    Q_ENUM(State)

    explicit DatasetPresenter(QObject* parent = nullptr);

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
    void open(const std::filesystem::path& workspace);
    /// What is finished stays in the workspace.
    void stop();

    /// Fetches the clip's audio out of the dataset; clipReady or clipFailed follows.
    void fetchClip(const FailedClip& clip);

    /// Shows a state without a run behind it: for pictures of the window.
    void show(State state, const DatasetProgress& progress, std::optional<DatasetSummary> summary,
              const QString& failure = {});

Q_SIGNALS:
    void stateChanged(genrescope::DatasetPresenter::State state);
    void progressChanged(const genrescope::DatasetProgress& progress);
    /// A workspace was prepared or opened that can be trained on.
    void workspaceReady(const QString& folder);
    void clipReady(const QString& file, const QString& title);
    void clipFailed(const QString& sentence);

private:
    struct Opened {
        Manifest manifest = {};
        DatasetSummary summary = {};
    };
    static Opened openWorkspace(const std::filesystem::path& folder);

    void setState(State state);
    void begin(State state, const std::filesystem::path& workspace);
    void takeProgress(const Progress& progress);
    void finish(Opened opened);
    void fail(const QString& sentence);
    void finishStopped();

    State state_ = State::Empty;
    DatasetProgress progress_;
    ProgressEstimate estimate_;
    QElapsedTimer clock_;
    std::optional<DatasetSummary> summary_;
    /// Of the open workspace: where its audio is.
    std::optional<Manifest> manifest_;
    QString failure_;
    std::filesystem::path workspace_;
    /// Clips taken out of archives to be played.
    QTemporaryDir clips_;
    // Last: their threads end before anything that they use.
    TaskRunner runner_;
    TaskRunner clipRunner_;
};

} // namespace genrescope
