#pragma once

#include "ui/data/confusion.h"
#include "ui/data/decision_counts.h"
#include "ui/data/evaluation_outcome.h"
#include "ui/presenters/checkpoint_rules.h"
#include "ui/presenters/html_report.h"
#include "ui/services/clip_fetcher.h"
#include "ui/services/run_library.h"
#include "ui/tasks/task_runner.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace genrescope {

/// A checkpoint to choose.
struct CheckpointChoice {
    QString file = {};
    /// Of the run that it comes from; empty for a file from elsewhere.
    QString model = {};
    QString recipe = {};
    QDateTime started = {};
    std::optional<double> weightedAp = {};
};

/// What a calibration changed.
struct CalibrationNews {
    std::size_t checkpoint = 0;
    /// Expected calibration errors of the model's own output and of the calibrated one, on the
    /// validation tracks that the calibration was fitted to.
    double ownError = 0.0;
    double error = 0.0;
    /// Genres whose threshold is another one now.
    std::size_t thresholds = 0;
    /// As CalibrationResult::sameData.
    bool sameData = false;
};

/// The logic of the Evaluate page: evaluates checkpoints in the background, and finds the tracks
/// behind each number of the report.
class EvaluatePresenter : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Working, Calibrating, Stopping, Done, Failed, Canceled };
    Q_ENUM(State)

    /// As core's evaluate(); called on a worker thread.
    using Evaluator =
        std::function<EvaluationOutcome(const EvaluationRequest&, const TaskContext&)>;

    /// What is done with checkpoints.
    struct Work {
        Evaluator evaluate = {};
        CheckpointRules::ThresholdKeeper keepThreshold = {};
        CheckpointRules::Calibrator calibrate = {};
    };

    /// @param runs  not owned.
    EvaluatePresenter(RunLibrary& runs, Work work, QObject* parent = nullptr);
    ~EvaluatePresenter() override;

    State state() const { return state_; }
    /// Why State::Failed.
    const QString& failure() const { return failure_; }
    /// Of the last evaluation that was done; null before the first.
    std::shared_ptr<const EvaluationOutcome> outcome() const { return outcome_; }

    /// The checkpoints of a workspace's runs; checkpointsListed follows, and again whenever its
    /// runs change.
    void listCheckpoints(const QString& workspace);

    void start(const EvaluationRequest& request);
    void stop();

    /// The selected genre, and the threshold for all checkpoints; without one, each checkpoint
    /// calls the genre at its own.
    std::size_t genre() const { return genre_; }
    void setGenre(std::size_t label);
    std::optional<double> commonThreshold() const { return threshold_; }
    void setThreshold(std::optional<double> threshold);
    double threshold(std::size_t checkpoint) const;
    /// Whether any checkpoint has thresholds of its own.
    bool hasOwnThresholds() const;

    /// Whether anything that was evaluated is a checkpoint, not a table of predictions.
    bool hasCheckpoint() const;

    /// Whether there is a common threshold that may become the checkpoints' own: one that was
    /// chosen on validation tracks, since the test split is there to judge.
    bool canKeepThreshold() const;
    /// Stores the common threshold in the checkpoints as their own for the genre, in the
    /// background; outcomeChanged follows, and failed if not all of them can have it.
    void keepThreshold();

    bool canCalibrate() const;
    /// Calibrates a checkpoint (no table) of the outcome on the validation split of its workspace,
    /// and judges it again: outcomeChanged follows, and calibration() says what changed. failed
    /// follows if it cannot be done.
    /// @param precision  as CalibrationOptions::precision.
    void calibrate(std::size_t checkpoint, std::optional<double> precision);
    /// Of the outcome; nothing if it was not calibrated since it was evaluated.
    const std::optional<CalibrationNews>& calibration() const { return calibration_; }

    ThresholdCounts counts(std::size_t checkpoint) const;
    /// Numbers of the report's tracks behind a count of the genre at the threshold.
    std::vector<std::size_t> tracksBehind(std::size_t checkpoint, Outcome outcome) const;

    /// Whether some genres are parts of others, so that the matrix can show the latter alone.
    bool hasHierarchy() const;
    Confusion confusion(std::size_t checkpoint, const ShownConfusion& shown) const;
    std::vector<std::size_t> tracksInCell(std::size_t checkpoint, const ShownConfusion& shown,
                                          std::size_t truth, std::size_t choice) const;

    /// All tracks, the one on which the checkpoints' probabilities lie furthest apart first: of the
    /// genre, or, if any, of that in which they do so most.
    std::vector<Example> tracksByDifference(bool anyGenre) const;

    /// The report's n-th track.
    void play(std::size_t track);

    /// Writes the report in the background; exported or failed follows.
    void exportJson(const QString& path);
    void exportPredictions(const QString& path);
    /// As htmlReport().
    void exportHtml(const QString& path, const QStringList& names,
                    const QList<ReportPicture>& pictures);

Q_SIGNALS:
    void stateChanged(genrescope::EvaluatePresenter::State state);
    /// Newest first.
    void checkpointsListed(const QList<genrescope::CheckpointChoice>& choices);
    void progressed(const genrescope::Progress& progress);
    void outcomeChanged();
    /// A checkpoint's file has other thresholds or another calibration now.
    void checkpointChanged(const QString& file);
    /// Genre or threshold, and with them every count; or what can be done with them.
    void countsChanged();
    void playRequested(const genrescope::DatasetClip& clip);
    void exported(const QString& path);
    /// Something other than the evaluation failed; one sentence.
    void failed(const QString& sentence);

private:
    void setState(State state);
    void followRuns();
    void followRules();
    void tellCheckpoints(const std::vector<RunRecord>& runs);
    void take(EvaluationOutcome outcome);
    void collectGenre();
    GenreCalls calls(std::size_t checkpoint, const ShownConfusion& shown) const;
    void judgeKept(const CheckpointRules::Kept& kept);
    void takeKept(const CheckpointRules::Kept& kept);
    void takeCalibrated(const CheckpointRules::Calibrated& calibrated);
    void exportBy(std::function<void(const EvaluationReport&)> write, const QString& path);

    RunLibrary& runs_;
    /// Whose checkpoints are listed.
    QString workspace_;
    const Evaluator evaluator_;
    State state_ = State::Empty;
    QString failure_;
    std::shared_ptr<const EvaluationOutcome> outcome_;
    std::size_t genre_ = 0;
    std::optional<double> threshold_;
    std::optional<CalibrationNews> calibration_;
    /// By checkpoint: the genre's column.
    std::vector<GenreDecisions> genreDecisions_;
    // Last: their threads end before anything that they use.
    TaskRunner exportRunner_;
    CheckpointRules rules_;
    TaskRunner runner_;
};

} // namespace genrescope
