#pragma once

#include "ui/presenters/ablation_relay.h"
#include "ui/services/ablation_store.h"
#include "ui/services/run_library.h"
#include "ui/tasks/task_runner.h"

#include <QElapsedTimer>
#include <QObject>

#include <filesystem>
#include <functional>
#include <optional>

namespace genrescope {

struct AblationRequest {
    std::filesystem::path workspace = {};
    /// With its queue; see AblationStore.
    std::filesystem::path ablation = {};
    int seeds = 1;
    /// As in TrainConfig.
    int threads = 1;
};

/// Progress of the ablation that trains.
struct AblationClock {
    /// The run that trains; its number, from 1.
    std::size_t run = 0;
    std::size_t runs = 0;
    /// Steps of all runs.
    std::uint64_t step = 0;
    std::uint64_t steps = 0;
    /// Seconds until all runs have ended, once known.
    std::optional<double> remaining = {};
};

/// The logic of ablations: trains variants of a recipe in the open workspace, shows how they
/// compare as far as they are trained, and continues earlier ones.
class AblationPresenter : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Working, Stopping };
    Q_ENUM(State)

    /// As core's ablate() with the queue in the ablation's folder; called on a worker thread.
    using Work = std::function<AblationReport(const AblationRequest&, const TaskContext&,
                                              AblationObserver&)>;

    /// @param runs  not owned: how long trainings took.
    AblationPresenter(RunLibrary& runs, Work work, QObject* parent = nullptr);
    ~AblationPresenter() override;

    /// Asked before it trains: whether something else does, which would share the cores.
    void setOtherTraining(std::function<bool()> isTraining)
    {
        isElsewhere_ = std::move(isTraining);
    }

    State state() const { return state_; }
    const AblationClock& clock() const { return clock_; }
    /// The run that trains; nothing before the first one begins, or after the last one.
    std::optional<AblationRun> currentRun() const;
    /// Why it waits for room, if it does: one sentence.
    const QString& obstacle() const { return obstacle_; }

    /// One that is chosen while an ablation trains is opened after it.
    void openWorkspace(const QString& folder);
    const QString& workspace() const { return workspace_; }
    /// Folders of those in the open workspace, newest first.
    const QStringList& ablations() const { return ablations_; }
    /// Nothing before one is shown.
    const std::optional<StoredAblation>& shown() const { return shown_; }

    /// Reads an ablation of the open workspace; not while one trains.
    void show(const QString& folder);
    /// A new one, which is shown.
    void start(const AblationPlan& plan, int threads);
    /// Trains what is missing of the one that is shown, with seeds up to this one.
    void resume(int seeds, int threads);
    /// Finished runs and what the current one has learned stay.
    void stop();

    /// About how many seconds the runs of a queue take, from earlier trainings of these models by
    /// this recipe, of the ablation that is shown or of others; nothing where there is none.
    std::optional<double> estimate(const AblationQueue& queue) const;

Q_SIGNALS:
    void stateChanged(genrescope::AblationPresenter::State state);
    void clockChanged();
    void ablationsChanged();
    /// Another one, or more of its runs have ended.
    void shownChanged();
    /// One sentence.
    void failed(const QString& sentence);

private:
    void setState(State state);
    bool mayTrain();
    void list();
    void prepare(std::function<StoredAblation()> make, int threads);
    void begin(int threads);
    void take(const FinishedRun& finished);
    void takeProgress(const Progress& progress);
    void setShown(std::optional<StoredAblation> ablation);
    void goIdle();

    RunLibrary& runs_;
    const Work work_;
    std::function<bool()> isElsewhere_ = [] { return false; };
    State state_ = State::Idle;
    QString workspace_;
    /// Chosen while an ablation trains: opened after it.
    std::optional<QString> nextWorkspace_;
    QStringList ablations_;
    std::optional<StoredAblation> shown_;
    AblationClock clock_;
    /// Runs that have ended, in the order of ablationRuns.
    std::size_t ended_ = 0;
    /// The first steps that this session trained, and since when.
    std::optional<std::uint64_t> firstStep_;
    QElapsedTimer since_;
    QString obstacle_;
    AblationRelay relay_;
    // Last: their threads end before anything that they use.
    TaskRunner reader_;
    TaskRunner runner_;
};

} // namespace genrescope
