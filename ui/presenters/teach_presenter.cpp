#include "ui/presenters/teach_presenter.h"

#include "ui/data/path_text.h"

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

std::vector<std::string> withInstead(std::vector<std::string> genres, const std::string& genre,
                                     const std::optional<std::string>& other)
{
    std::erase(genres, genre);
    if (other && std::ranges::count(genres, *other) == 0)
        genres.push_back(*other);
    return genres;
}

} // namespace

TeachPresenter::TeachPresenter(RunLibrary& runs, TeachWork work, QObject* parent)
    : QObject(parent), runs_(runs), work_(std::move(work))
{
    connect(&runner_, &TaskRunner::progressed, this, [this](const Progress& progress) {
        progress_ = progress;
        Q_EMIT progressChanged(progress_);
    });
    connect(&runner_, &TaskRunner::failed, this, [this](const QString& sentence) {
        behind_ = false;
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
    const bool isAnother = folder != workspace_;
    workspace_ = folder;
    if (isAnother)
        request_.reset();
    outcome_.reset();
    doubts_.clear();
    taught_.clear();
    tracksWith_.clear();
    corrections_.clear();
    unwritten_.clear();
    decisions_.clear();
    Q_EMIT outcomeChanged();
    follow();
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
    request_ = request;
    following_ = false;
    start(std::move(request));
}

void TeachPresenter::start(TeachRequest request)
{
    behind_ = false;
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
    behind_ = false;
    setState(State::Stopping);
    runner_.cancel();
}

void TeachPresenter::setFollowsLabels(bool follows)
{
    followsLabels_ = follows;
    if (news() > 0)
        follow();
}

void TeachPresenter::follow()
{
    if (!isFollowing())
        return;
    if (state_ == State::Idle)
        teachAgain();
    else
        behind_ = true;
}

void TeachPresenter::teachAgain()
{
    following_ = true;
    start(*request_);
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
    outcome_ = std::make_shared<const TeachOutcome>(std::move(outcome));
    doubts_ = doubtfulTracks(*outcome_);
    taught_ = taughtGenres(*outcome_);
    countTracks();
    if (following_ && request_) {
        for (const TaughtResult& model : outcome_->models)
            request_->rewritten[model.encoder] = pathOf(model.checkpoint);
    }
    runs_.open(workspace_);
    Q_EMIT outcomeChanged();
    for (const TaughtResult& model : outcome_->models)
        Q_EMIT checkpointReady(model.checkpoint);
    if (!outcome_->problem.isEmpty())
        Q_EMIT failed(outcome_->problem);
    if (behind_)
        follow();
}

void TeachPresenter::followCorrections(const QString& workspace, const Corrections& corrections)
{
    // Else what was decided here is on its way, and its writer reads the others.
    if (!outcome_ || workspace != workspace_ || writes_ > 0)
        return;
    corrections_ = corrections;
    announceCorrections();
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

std::set<TrackId> TeachPresenter::knownTracks() const
{
    std::set<TrackId> tracks;
    for (const auto& [track, genres] : taught_)
        tracks.insert(track);
    for (const auto& [track, genres] : corrections_)
        tracks.insert(track);
    return tracks;
}

const TeachPresenter::Genres& TeachPresenter::genresOf(TrackId track) const
{
    if (const Genres* const corrected = correction(track))
        return *corrected;
    static const Genres none;
    const auto found = taught_.find(track);
    return found == taught_.end() ? none : found->second;
}

void TeachPresenter::countTracks()
{
    tracksWith_.clear();
    for (const TrackId track : knownTracks()) {
        for (const std::string& genre : genresOf(track))
            ++tracksWith_[genre];
    }
}

void TeachPresenter::announceCorrections()
{
    countTracks();
    Q_EMIT correctionsChanged();
    if (news() > 0)
        follow();
}

std::size_t TeachPresenter::tracksWith(const std::string& genre) const
{
    const auto found = tracksWith_.find(genre);
    return found == tracksWith_.end() ? 0 : found->second;
}

std::vector<std::string> TeachPresenter::genresNear(const std::string& genre) const
{
    std::map<std::string, double> heard;
    for (const TaughtResult& model : outcome_->models) {
        const TeachReport& report = model.report;
        const std::size_t labels = report.genres.size();
        const auto own = std::ranges::find(report.genres, genre, &TaughtGenre::name);
        if (own == report.genres.end())
            continue;
        for (std::size_t cell = 0; cell < report.probabilities.size(); ++cell) {
            const std::size_t ownCell =
                cell - cell % labels + static_cast<std::size_t>(own - report.genres.begin());
            if (cell != ownCell && report.truth[ownCell] != 0)
                heard[report.genres[cell % labels].name] += report.probabilities[cell];
        }
    }
    Genres near;
    for (const TaughtGenre& other : outcome_->models.front().report.genres) {
        if (other.name != genre)
            near.push_back(other.name);
    }
    std::ranges::stable_sort(near, std::greater(),
                             [&](const std::string& other) { return heard[other]; });
    return near;
}

void TeachPresenter::accept(std::size_t doubt)
{
    const DoubtfulTrack& track = doubts_.at(doubt);
    decide({{track.track, withInstead(genresOf(track.track), track.labeled, track.suggested)}});
}

void TeachPresenter::confirm(std::size_t doubt)
{
    const TrackId track = doubts_.at(doubt).track;
    decide({{track, genresOf(track)}});
}

void TeachPresenter::countAs(const std::string& genre, const std::string& other)
{
    replace(genre, other);
}

void TeachPresenter::leaveOut(const std::string& genre)
{
    replace(genre, std::nullopt);
}

void TeachPresenter::replace(const std::string& genre, const std::optional<std::string>& other)
{
    CorrectionChanges changes;
    for (const TrackId track : knownTracks()) {
        const Genres& genres = genresOf(track);
        if (std::ranges::count(genres, genre) > 0)
            changes[track] = withInstead(genres, genre, other);
    }
    if (!changes.empty())
        decide(std::move(changes));
}

void TeachPresenter::decide(CorrectionChanges changes)
{
    Decision decision = {.after = std::move(changes)};
    for (const auto& [track, genres] : decision.after) {
        const Genres* const before = correction(track);
        decision.before[track] = before ? std::optional(*before) : std::nullopt;
    }
    set(decision.after);
    decisions_.add(std::move(decision));
}

void TeachPresenter::undo()
{
    if (const std::optional<Decision> decision = decisions_.undo())
        set(decision->before);
}

void TeachPresenter::redo()
{
    if (const std::optional<Decision> decision = decisions_.redo())
        set(decision->after);
}

void TeachPresenter::set(const CorrectionChanges& changes)
{
    for (const auto& [track, genres] : changes) {
        if (genres)
            corrections_[track] = *genres;
        else
            corrections_.erase(track);
        unwritten_[track] = genres;
    }
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
            announceCorrections();
        });
    announceCorrections();
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
