#include "ui/presenters/teach_presenter.h"

#include "ui/data/path_text.h"

#include <algorithm>

namespace genrescope {

TeachPresenter::TeachPresenter(RunLibrary& runs, TeachWork work, QObject* parent)
    : QObject(parent), runs_(runs), work_(std::move(work))
{
    connect(&runner_, &TaskRunner::progressed, this, [this](const Progress& progress) {
        progress_ = progress;
        Q_EMIT progressChanged(progress_);
    });
    connect(&runner_, &TaskRunner::failed, this, [this](const QString& sentence) {
        setState(State::Idle);
        Q_EMIT failed(sentence);
    });
    connect(&runner_, &TaskRunner::canceled, this, [this] { setState(State::Idle); });
    for (const auto changed : {&RunLibrary::runAdded, &RunLibrary::runChanged})
        connect(&runs_, changed, this, &TeachPresenter::trainedRunsChanged);
    connect(&runs_, &RunLibrary::reloaded, this, &TeachPresenter::trainedRunsChanged);
    connect(&runs_, &RunLibrary::runRemoved, this, &TeachPresenter::trainedRunsChanged);
    connect(&writer_, &TaskRunner::failed, this, [this](const QString& sentence) {
        --writes_;
        Q_EMIT failed(sentence);
    });
}

TeachPresenter::~TeachPresenter()
{
    writer_.finish();
}

void TeachPresenter::openWorkspace(const QString& folder)
{
    workspace_ = folder;
    outcome_.reset();
    doubts_.clear();
    corrections_.clear();
    unwritten_.clear();
    decisions_.clear();
    Q_EMIT outcomeChanged();
}

std::vector<RunRecord> TeachPresenter::trainedRuns() const
{
    std::vector<RunRecord> runs;
    if (runs_.workspace() != workspace_)
        return runs;
    for (const RunRecord& run : runs_.runs()) {
        // Only what was trained has a configuration.
        if (run.hasCheckpoint && run.config && run.state != RunState::Running)
            runs.push_back(run);
    }
    return runs;
}

void TeachPresenter::teach(TeachRequest request)
{
    if (state_ != State::Idle)
        return;
    // What was decided a moment ago may not have been written yet.
    if (outcome_)
        request.corrections = corrections_;
    request.workspace = pathOf(workspace_);
    progress_ = {.stage = Stage::Embed};
    setState(State::Working);
    runner_.start<TeachOutcome>([teach = work_.teach, request](
                                    const TaskContext& context) { return teach(request, context); },
                                [this, workspace = workspace_](TeachOutcome outcome) {
                                    setState(State::Idle);
                                    if (workspace == workspace_)
                                        take(std::move(outcome));
                                });
}

void TeachPresenter::stop()
{
    if (state_ != State::Working)
        return;
    setState(State::Stopping);
    runner_.cancel();
}

void TeachPresenter::setState(State state)
{
    state_ = state;
    Q_EMIT stateChanged(state);
}

void TeachPresenter::take(TeachOutcome outcome)
{
    // Else they are those that it was taught with, and what was decided in the meantime.
    if (!outcome_)
        corrections_ = outcome.corrections;
    decisions_.clear();
    outcome_ = std::make_shared<const TeachOutcome>(std::move(outcome));
    doubts_ = doubtfulTracks(*outcome_);
    runs_.open(workspace_);
    Q_EMIT outcomeChanged();
    for (const TaughtResult& model : outcome_->models)
        Q_EMIT checkpointReady(model.checkpoint);
    if (!outcome_->problem.isEmpty())
        Q_EMIT failed(outcome_->problem);
}

void TeachPresenter::followCorrections(const QString& workspace, const Corrections& corrections)
{
    // Else what was decided here is on its way, and its writer reads the others.
    if (!outcome_ || workspace != workspace_ || writes_ > 0)
        return;
    corrections_ = corrections;
    Q_EMIT correctionsChanged();
}

const std::vector<std::string>* TeachPresenter::correction(TrackId track) const
{
    const auto found = corrections_.find(track);
    return found == corrections_.end() ? nullptr : &found->second;
}

int TeachPresenter::news() const
{
    if (!outcome_)
        return 0;
    const auto differs = [](const Corrections& all, const auto& entry) {
        const auto found = all.find(entry.first);
        return found == all.end() || found->second != entry.second;
    };
    const auto added = std::ranges::count_if(
        corrections_, [&](const auto& entry) { return differs(outcome_->corrections, entry); });
    const auto removed = std::ranges::count_if(outcome_->corrections, [&](const auto& entry) {
        return !corrections_.contains(entry.first);
    });
    return static_cast<int>(added + removed);
}

std::vector<std::string> TeachPresenter::genresOf(TrackId id) const
{
    if (const std::vector<std::string>* const corrected = correction(id))
        return *corrected;
    // As the models were taught them: those of the track's copies, too.
    std::vector<std::string> genres;
    for (const TaughtResult& model : outcome_->models) {
        const TeachReport& report = model.report;
        const auto found = std::ranges::find(report.tracks, id);
        if (found == report.tracks.end())
            continue;
        const auto row = static_cast<std::size_t>(found - report.tracks.begin());
        for (std::size_t genre = 0; genre < report.genres.size(); ++genre) {
            if (report.truth[row * report.genres.size() + genre] != 0)
                genres.push_back(report.genres[genre].name);
        }
        break;
    }
    return genres;
}

void TeachPresenter::accept(std::size_t doubt)
{
    const DoubtfulTrack& track = doubts_.at(doubt);
    std::vector<std::string> genres = genresOf(track.track);
    std::erase(genres, track.labeled);
    if (std::ranges::count(genres, track.suggested) == 0)
        genres.push_back(track.suggested);
    decide(track.track, std::move(genres));
}

void TeachPresenter::confirm(std::size_t doubt)
{
    const TrackId track = doubts_.at(doubt).track;
    decide(track, genresOf(track));
}

void TeachPresenter::decide(TrackId track, std::vector<std::string> genres)
{
    Decision decision = {.track = track, .after = std::move(genres)};
    if (const std::vector<std::string>* const before = correction(track))
        decision.before = *before;
    set(track, decision.after);
    decisions_.add(std::move(decision));
    Q_EMIT correctionsChanged();
}

void TeachPresenter::undo()
{
    if (const std::optional<Decision> decision = decisions_.undo()) {
        set(decision->track, decision->before);
        Q_EMIT correctionsChanged();
    }
}

void TeachPresenter::redo()
{
    if (const std::optional<Decision> decision = decisions_.redo()) {
        set(decision->track, decision->after);
        Q_EMIT correctionsChanged();
    }
}

void TeachPresenter::set(TrackId track, const std::optional<std::vector<std::string>>& genres)
{
    if (genres)
        corrections_[track] = *genres;
    else
        corrections_.erase(track);
    unwritten_[track] = genres;
    ++writes_;
    writer_.start<Corrections>(
        [changes = unwritten_, workspace = pathOf(workspace_), manifest = outcome_->manifest](
            const TaskContext&) { return changeCorrections(changes, workspace, *manifest); },
        [this, workspace = workspace_](Corrections corrections) {
            if (--writes_ > 0 || workspace != workspace_)
                return;
            unwritten_.clear();
            if (corrections == corrections_)
                return;
            // Somebody else has changed the file, too.
            corrections_ = std::move(corrections);
            Q_EMIT correctionsChanged();
        });
}

void TeachPresenter::play(std::size_t doubt)
{
    if (const Track* const track = outcome_->manifest->find(doubts_.at(doubt).track))
        Q_EMIT playRequested({outcome_->manifest, track->file, textOf(track->title)});
}

DatasetClip TeachPresenter::clip(const FailedClip& track) const
{
    return {outcome_->manifest, track.file, textOf(track.file)};
}

void TeachPresenter::play(const FailedClip& track)
{
    Q_EMIT playRequested(clip(track));
}

} // namespace genrescope
