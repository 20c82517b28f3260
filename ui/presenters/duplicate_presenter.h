#pragma once

#include "ui/data/duplicate_outcome.h"
#include "ui/presenters/edit_history.h"
#include "ui/services/clip_fetcher.h"
#include "ui/tasks/task_runner.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// The dependencies of DuplicatePresenter. Called on a worker thread.
struct DuplicateWork {
    using Function =
        std::function<DuplicateOutcome(const std::filesystem::path& workspace, const TaskContext&)>;

    /// What an earlier search found.
    Function read = {};
    /// Searches, and keeps what is found in the workspace.
    Function search = {};
};

/// The logic of near-duplicates: finds tracks of a prepared dataset that are the same recording,
/// lets a person hear both, and leaves one out. What is left out lies in the dataset's corrections.
class DuplicatePresenter : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Searching, Stopping };
    Q_ENUM(State)

    explicit DuplicatePresenter(DuplicateWork work, QObject* parent = nullptr);
    ~DuplicatePresenter() override;

    /// outcomeChanged() follows, with what an earlier search found.
    void openWorkspace(const QString& folder);

    State state() const { return state_; }
    /// Null while no workspace is open, or its dataset is being read.
    std::shared_ptr<const DuplicateOutcome> outcome() const { return outcome_; }
    /// Whether the open workspace was searched, as it is now.
    bool wasSearched() const { return outcome_ && outcome_->found; }
    /// How many of these tracks have a near-duplicate in training; 0 if that is not known.
    std::size_t inTraining(std::span<const TrackId> tracks) const;

    /// outcomeChanged() follows, or failed().
    void search();
    void stop();

    /// Whether a person left it out.
    bool isLeftOut(TrackId track) const;
    /// Leaves out the second track of a pair, the one that is judged, or no longer does.
    void setLeftOut(std::size_t pair, bool leftOut);
    bool canUndo() const { return decisions_.canUndo(); }
    bool canRedo() const { return decisions_.canRedo(); }
    void undo();
    void redo();

    void play(std::size_t pair, bool second);

Q_SIGNALS:
    void stateChanged(genrescope::DuplicatePresenter::State state);
    void progressed(const genrescope::Progress& progress);
    void outcomeChanged();
    /// A track was left out, or no longer is; all corrections of the workspace.
    void correctionsChanged(const QString& workspace, const genrescope::Corrections& corrections);
    void playRequested(const genrescope::DatasetClip& clip);
    /// One sentence.
    void failed(const QString& sentence);

private:
    /// A track's genres as corrected; nothing: the dataset's own.
    using Genres = std::optional<std::vector<std::string>>;
    struct Decision {
        TrackId track = 0;
        Genres before = {};
        Genres after = {};
    };
    struct Written {
        Genres before = {};
        Corrections corrections = {};
    };

    void setState(State state);
    void take(DuplicateOutcome outcome);
    void write(TrackId track, const Genres& genres, std::function<void(const Written&)> done);

    const DuplicateWork work_;
    QString workspace_;
    State state_ = State::Idle;
    std::shared_ptr<const DuplicateOutcome> outcome_;
    Corrections corrections_;
    EditHistory<Decision> decisions_;
    // Last: their threads end before anything that they use.
    TaskRunner writer_;
    TaskRunner reader_;
    TaskRunner searcher_;
};

} // namespace genrescope
