#include "ui/presenters/duplicate_presenter.h"

#include "ui/data/path_text.h"

#include <utility>

namespace genrescope {

DuplicatePresenter::DuplicatePresenter(DuplicateWork work, QObject* parent)
    : QObject(parent), work_(std::move(work))
{
    connect(&searcher_, &TaskRunner::progressed, this, &DuplicatePresenter::progressed);
    connect(&searcher_, &TaskRunner::canceled, this, [this] { setState(State::Idle); });
    connect(&searcher_, &TaskRunner::failed, this, [this](const QString& sentence) {
        setState(State::Idle);
        Q_EMIT failed(sentence);
    });
    connect(&reader_, &TaskRunner::failed, this, &DuplicatePresenter::failed);
    connect(&writer_, &TaskRunner::failed, this, &DuplicatePresenter::failed);
}

DuplicatePresenter::~DuplicatePresenter()
{
    writer_.finish();
}

void DuplicatePresenter::openWorkspace(const QString& folder)
{
    if (folder != workspace_) {
        stop();
        outcome_.reset();
        corrections_.clear();
        decisions_.clear();
    }
    workspace_ = folder;
    reader_.start<DuplicateOutcome>(
        [read = work_.read, folder = pathOf(folder)](const TaskContext& context) {
            return read(folder, context);
        },
        [this, folder, before = outcome_](DuplicateOutcome outcome) {
            // What a search found in the meantime is newer.
            if (folder == workspace_ && outcome_ == before)
                take(std::move(outcome));
        });
    Q_EMIT outcomeChanged();
}

std::size_t DuplicatePresenter::inTraining(std::span<const TrackId> tracks) const
{
    return wasSearched() ? countInTraining(*outcome_->found, *outcome_->manifest, tracks) : 0;
}

void DuplicatePresenter::search()
{
    if (state_ != State::Idle || workspace_.isEmpty())
        return;
    setState(State::Searching);
    searcher_.start<DuplicateOutcome>(
        [search = work_.search, folder = pathOf(workspace_)](const TaskContext& context) {
            return search(folder, context);
        },
        [this, folder = workspace_](DuplicateOutcome outcome) {
            setState(State::Idle);
            if (folder == workspace_)
                take(std::move(outcome));
        });
}

void DuplicatePresenter::stop()
{
    if (state_ != State::Searching)
        return;
    setState(State::Stopping);
    searcher_.cancel();
}

void DuplicatePresenter::setState(State state)
{
    state_ = state;
    Q_EMIT stateChanged(state);
}

void DuplicatePresenter::take(DuplicateOutcome outcome)
{
    corrections_ = outcome.corrections;
    outcome_ = std::make_shared<const DuplicateOutcome>(std::move(outcome));
    Q_EMIT outcomeChanged();
}

bool DuplicatePresenter::isLeftOut(TrackId track) const
{
    const auto found = corrections_.find(track);
    return found != corrections_.end() && found->second.empty();
}

void DuplicatePresenter::setLeftOut(std::size_t pair, bool leftOut)
{
    const TrackId track = outcome_->found->pairs.at(pair).second;
    if (isLeftOut(track) == leftOut)
        return;
    const Genres after = leftOut ? Genres(std::in_place) : Genres();
    write(track, after, [this, track, after](const Written& written) {
        decisions_.add({.track = track, .before = written.before, .after = after});
    });
}

void DuplicatePresenter::undo()
{
    if (const std::optional<Decision> decision = decisions_.undo())
        write(decision->track, decision->before, {});
}

void DuplicatePresenter::redo()
{
    if (const std::optional<Decision> decision = decisions_.redo())
        write(decision->track, decision->after, {});
}

void DuplicatePresenter::write(TrackId track, const Genres& genres,
                               std::function<void(const Written&)> done)
{
    writer_.start<Written>(
        [track, genres, folder = pathOf(workspace_),
         manifest = outcome_->manifest](const TaskContext&) {
            // What the file says now: others change it, too.
            const Corrections before = readCorrections(folder, *manifest);
            const auto known = before.find(track);
            return Written{.before = known == before.end() ? Genres() : Genres(known->second),
                           .corrections = changeCorrections({{track, genres}}, folder, *manifest)};
        },
        [this, done = std::move(done), folder = workspace_](const Written& written) {
            if (folder == workspace_) {
                corrections_ = written.corrections;
                if (done)
                    done(written);
            }
            Q_EMIT correctionsChanged(folder, written.corrections);
        });
}

void DuplicatePresenter::play(std::size_t pair, bool second)
{
    const NearDuplicate& meant = outcome_->found->pairs.at(pair);
    if (const Track* const track = outcome_->manifest->find(second ? meant.second : meant.first))
        Q_EMIT playRequested({outcome_->manifest, track->file, textOf(track->title)});
}

} // namespace genrescope
