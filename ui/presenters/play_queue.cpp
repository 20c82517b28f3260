#include "ui/presenters/play_queue.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace genrescope {

PlayQueue::PlayQueue(std::uint64_t seed, QObject* parent) : QObject(parent), random_(seed)
{
    connect(&table_, &OrderedTrackModel::moveRequested, this, &PlayQueue::move);
}

void PlayQueue::replace(std::vector<PlaylistTrack> tracks)
{
    table_.setTracks(std::move(tracks));
    next_ = 0;
    hasCurrent_ = false;
    playedFrom_ = 0;
    due_ = false;
    orderAsListed();
    if (shuffled_)
        shuffleFrom(0);
    tell();
}

void PlayQueue::fill(std::vector<PlaylistTrack> tracks)
{
    add(std::move(tracks));
}

void PlayQueue::append(std::vector<PlaylistTrack> tracks)
{
    due_ = true;
    add(std::move(tracks));
}

void PlayQueue::playNext(std::vector<PlaylistTrack> tracks)
{
    due_ = true;
    const std::optional<int> current = currentRow();
    const int behindPlayed = shuffled_ ? table_.rowCount() : static_cast<int>(next_);
    const int row = current ? *current + 1 : behindPlayed;
    std::vector<int> rows(tracks.size());
    std::iota(rows.begin(), rows.end(), row);
    for (int& each : order_) {
        if (each >= row)
            each += static_cast<int>(rows.size());
    }
    order_.insert(order_.begin() + static_cast<std::ptrdiff_t>(next_), rows.begin(), rows.end());
    table_.insert(row, std::move(tracks));
    tell();
}

void PlayQueue::add(std::vector<PlaylistTrack> tracks)
{
    table_.insert(table_.rowCount(), std::move(tracks));
    const std::size_t before = order_.size();
    order_.resize(table_.tracks().size());
    std::iota(order_.begin() + static_cast<std::ptrdiff_t>(before), order_.end(),
              static_cast<int>(before));
    if (shuffled_)
        shuffleFrom(next_);
    tell();
}

void PlayQueue::remove(const std::vector<int>& rows)
{
    follow(table_.remove(rows));
}

void PlayQueue::move(const std::vector<int>& rows, int before)
{
    follow(table_.move(rows, before));
    if (!shuffled_) {
        playedFrom_ = currentRow().value_or(0);
        next_ = hasCurrent_ ? static_cast<std::size_t>(playedFrom_) + 1 : next_;
        orderAsListed();
    }
    tell();
}

void PlayQueue::follow(const RowMap& rows)
{
    const auto placeOf = [&rows](int row) { return rows[static_cast<std::size_t>(row)]; };
    const auto isGone = [&](int row) { return placeOf(row) < 0; };
    const auto played = order_.begin() + static_cast<std::ptrdiff_t>(next_);
    if (hasCurrent_ && isGone(*std::prev(played)))
        hasCurrent_ = false;
    playedFrom_ -= static_cast<int>(std::ranges::count_if(rows.begin(), rows.begin() + playedFrom_,
                                                          [](int to) { return to < 0; }));
    next_ -= static_cast<std::size_t>(std::count_if(order_.begin(), played, isGone));
    std::erase_if(order_, isGone);
    for (int& row : order_)
        row = placeOf(row);
    tell();
}

std::optional<int> PlayQueue::currentRow() const
{
    return hasCurrent_ ? std::optional(order_[next_ - 1]) : std::nullopt;
}

const PlaylistTrack* PlayQueue::current() const
{
    const std::optional<int> row = currentRow();
    return row ? &table_.tracks()[static_cast<std::size_t>(*row)] : nullptr;
}

bool PlayQueue::start(int row)
{
    const auto found = std::ranges::find(order_, row);
    if (found == order_.end())
        return false;
    const auto place = static_cast<std::size_t>(found - order_.begin());
    const auto at = [this](std::size_t i) {
        return order_.begin() + static_cast<std::ptrdiff_t>(i);
    };
    if (!shuffled_) {
        next_ = place + 1;
        playedFrom_ = row;
    } else if (place >= next_) {
        std::rotate(at(next_), found, found + 1);
        ++next_;
    } else {
        std::rotate(found, found + 1, at(next_));
    }
    hasCurrent_ = true;
    due_ = false;
    tell();
    return true;
}

bool PlayQueue::hasNext() const
{
    return next_ < order_.size() || (repeat_ == Repeat::All && !order_.empty());
}

bool PlayQueue::hasPrevious() const
{
    return next_ > (hasCurrent_ ? 1 : 0);
}

bool PlayQueue::goNext()
{
    if (!hasNext())
        return false;
    if (next_ >= order_.size())
        startAgain();
    ++next_;
    hasCurrent_ = true;
    due_ = false;
    tell();
    return true;
}

bool PlayQueue::goPrevious()
{
    if (!hasPrevious())
        return false;
    if (hasCurrent_)
        --next_;
    hasCurrent_ = true;
    playedFrom_ = std::min(playedFrom_, *currentRow());
    tell();
    return true;
}

bool PlayQueue::goOn()
{
    return (repeat_ == Repeat::One && hasCurrent_) || goNext();
}

void PlayQueue::startAgain()
{
    const int last = order_.back();
    next_ = 0;
    playedFrom_ = 0;
    if (!shuffled_)
        return;
    shuffleFrom(0);
    // Not the same one twice in a row.
    if (order_.size() > 1 && order_.front() == last)
        std::swap(order_.front(), order_.back());
}

void PlayQueue::setShuffled(bool shuffled)
{
    if (shuffled_ == shuffled)
        return;
    const std::optional<int> current = currentRow();
    shuffled_ = shuffled;
    if (shuffled) {
        // What was played goes first, so that it is found by going back.
        const auto first = order_.begin();
        if (hasCurrent_) {
            std::rotate(first, first + playedFrom_, first + *current + 1);
            next_ = static_cast<std::size_t>(*current - playedFrom_) + 1;
        } else {
            next_ = 0;
        }
        shuffleFrom(next_);
    } else {
        orderAsListed();
        next_ = current ? static_cast<std::size_t>(*current) + 1 : 0;
        playedFrom_ = current.value_or(0);
    }
    tell();
}

void PlayQueue::setRepeat(Repeat repeat)
{
    if (std::exchange(repeat_, repeat) != repeat)
        tell();
}

void PlayQueue::orderAsListed()
{
    order_.resize(table_.tracks().size());
    std::iota(order_.begin(), order_.end(), 0);
}

void PlayQueue::shuffleFrom(std::size_t place)
{
    std::vector<int> rest(order_.begin() + static_cast<std::ptrdiff_t>(place), order_.end());
    random_.shuffle(rest);
    std::ranges::copy(rest, order_.begin() + static_cast<std::ptrdiff_t>(place));
}

void PlayQueue::tell()
{
    table_.setCurrent(currentRow());
    Q_EMIT changed();
}

} // namespace genrescope
