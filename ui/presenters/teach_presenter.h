#pragma once

#include "core/workspace/feature_builder.h"
#include "ui/data/teach_outcome.h"
#include "ui/presenters/edit_history.h"
#include "ui/services/clip_fetcher.h"
#include "ui/services/run_library.h"
#include "ui/tasks/task_runner.h"

#include <QObject>

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace genrescope {

/// The dependencies of TeachPresenter. Called on a worker thread.
struct TeachWork {
    /// As core's teachModel(), with every encoder, each model written as a run of the workspace.
    std::function<TeachOutcome(const TeachRequest&, const TaskContext&)> teach = {};
};

/// The logic of teaching: teaches models the genres of the open workspace, and lets a person
/// correct labels that the models doubt. Corrections lie beside the dataset, which stays as it is.
class TeachPresenter : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Working, Stopping };
    Q_ENUM(State)

    /// @param runs  not owned: told of the new runs.
    TeachPresenter(RunLibrary& runs, TeachWork work, QObject* parent = nullptr);
    ~TeachPresenter() override;

    State state() const { return state_; }
    const Progress& progress() const { return progress_; }
    /// Of the open workspace; null before it was taught in this session.
    std::shared_ptr<const TeachOutcome> outcome() const { return outcome_; }
    /// Tracks of the outcome whose labels are doubted, worst first.
    const std::vector<DoubtfulTrack>& doubts() const { return doubts_; }

    void openWorkspace(const QString& folder);
    const QString& workspace() const { return workspace_; }

    /// Runs of the open workspace whose networks were trained, not only taught: their encoders know
    /// more, or other things, than those of the models that come with the program.
    std::vector<RunRecord> trainedRuns() const;

    /// In the open workspace, with all corrections so far. outcomeChanged() and checkpointReady()
    /// follow, or failed(); both where one of the models cannot be taught.
    void teach(TeachRequest request);
    /// Embeddings that are finished stay.
    void stop();

    /// Teaches as before whenever a label is corrected, or the dataset is prepared again. The first
    /// models that are taught so are new runs; those after them take their place.
    void setFollowsLabels(bool follows);
    bool followsLabels() const { return followsLabels_; }
    /// It does, and a person has taught the open workspace before.
    bool isFollowing() const { return followsLabels_ && request_; }

    /// Corrections of a workspace that were written elsewhere.
    void followCorrections(const QString& workspace, const Corrections& corrections);

    /// What a person decided about a track; null where nothing was.
    const std::vector<std::string>* correction(TrackId track) const;
    /// Corrections that the models were not taught yet.
    int news() const;
    bool canUndo() const { return decisions_.canUndo(); }
    bool canRedo() const { return decisions_.canRedo(); }

    /// The track has the suggested genre instead of the doubted one.
    void accept(std::size_t doubt);
    /// The track's genres are right.
    void confirm(std::size_t doubt);
    /// Genres of the models other than this one, those first that they hear most in its tracks.
    std::vector<std::string> genresNear(const std::string& genre) const;
    /// Tracks that have the genre now, with all corrections.
    std::size_t tracksWith(const std::string& genre) const;
    /// All tracks of the genre have the other one instead.
    void countAs(const std::string& genre, const std::string& other);
    /// All tracks of the genre are without it; those that have no other are left out.
    void leaveOut(const std::string& genre);
    /// Takes back the last decision.
    void undo();
    /// Makes it again.
    void redo();

    void play(std::size_t doubt);
    /// A track that was left out, as it can be played.
    DatasetClip clip(const FailedClip& track) const;
    void play(const FailedClip& track);

Q_SIGNALS:
    void stateChanged(genrescope::TeachPresenter::State state);
    void progressChanged(const genrescope::Progress& progress);
    void outcomeChanged();
    void trainedRunsChanged();
    void correctionsChanged();
    /// A model was taught: a checkpoint.
    void checkpointReady(const QString& file);
    void playRequested(const genrescope::DatasetClip& clip);
    /// One sentence.
    void failed(const QString& sentence);

private:
    using Genres = std::vector<std::string>;
    struct Decision {
        CorrectionChanges before = {};
        CorrectionChanges after = {};
    };

    void setState(State state);
    void start(TeachRequest request);
    void take(TeachOutcome outcome);
    void follow();
    void teachAgain();
    void decide(CorrectionChanges changes);
    void replace(const std::string& genre, const std::optional<std::string>& other);
    void set(const CorrectionChanges& changes);
    std::set<TrackId> knownTracks() const;
    const Genres& genresOf(TrackId track) const;
    void countTracks();
    void announceCorrections();

    RunLibrary& runs_;
    const TeachWork work_;
    State state_ = State::Idle;
    Progress progress_;
    QString workspace_;
    /// The last one of a person, in this workspace.
    std::optional<TeachRequest> request_;
    bool followsLabels_ = false;
    /// The teaching that runs follows labels, and does not know those that changed since.
    bool following_ = false;
    bool behind_ = false;
    std::shared_ptr<const TeachOutcome> outcome_;
    std::vector<DoubtfulTrack> doubts_;
    /// As the models were taught them: those of the track's copies, too.
    std::map<TrackId, Genres> taught_;
    Corrections corrections_;
    /// By genre, with all corrections.
    std::map<std::string, std::size_t> tracksWith_;
    EditHistory<Decision> decisions_;
    /// What is being written, or could not be, and how many writes that is.
    CorrectionChanges unwritten_;
    int writes_ = 0;
    // Last: their threads end before anything that they use.
    TaskRunner writer_;
    TaskRunner runner_;
};

} // namespace genrescope
