#include "core/duplicates/fingerprint_search.h"

#include "core/base/mix_bits.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace genrescope {

namespace {

/// Words of all fingerprints in the index: 400 MB. Of more words, a part is chosen by what they
/// are, so that two copies choose the same.
constexpr std::size_t maxPlaces = std::size_t{1} << 25;
/// How many places of an equal word each place is compared with. A word of silence or of a drum
/// machine occurs anywhere; copies have others in common.
constexpr std::size_t maxNeighbors = 64;
/// A first look at this many words on either side of a common one: different music rarely passes,
/// copies hardly ever fail.
constexpr std::ptrdiff_t lookAround = 32;
constexpr double maxFirstDifference = 0.40;
constexpr std::size_t placesPerCheck = 4'096;

/// Where a word occurs.
struct Place {
    std::uint32_t word = 0;
    std::uint32_t track = 0;
    std::uint32_t at = 0;

    auto operator<=>(const Place&) const = default;
};

std::vector<Place> placesIn(std::span<const Fingerprint> fingerprints)
{
    std::size_t words = 0;
    for (const Fingerprint& one : fingerprints)
        words += one.size();
    const std::uint64_t part = 1 + words / maxPlaces;
    std::vector<Place> places;
    places.reserve(words / part);
    for (std::size_t track = 0; track < fingerprints.size(); ++track) {
        std::uint32_t before = 0;
        for (std::size_t at = 0; at < fingerprints[track].size(); ++at) {
            const std::uint32_t word = fingerprints[track][at];
            // Nothing happens while it stays the same, and nothing is heard where it is 0.
            if (word != 0 && word != before && mixBits(word) % part == 0)
                places.push_back(
                    {word, static_cast<std::uint32_t>(track), static_cast<std::uint32_t>(at)});
            before = word;
        }
    }
    std::ranges::sort(places);
    return places;
}

class Search {
public:
    Search(std::span<const Fingerprint> fingerprints, std::size_t minOverlap)
        : fingerprints_(fingerprints), minOverlap_(minOverlap)
    {
    }

    /// @param a, b  of the same word, a.track < b.track
    void compare(const Place& a, const Place& b)
    {
        const Fingerprint& first = fingerprints_[a.track];
        const Fingerprint& second = fingerprints_[b.track];
        const auto at = static_cast<std::ptrdiff_t>(a.at);
        const std::ptrdiff_t shift = at - static_cast<std::ptrdiff_t>(b.at);
        if (likeness(first, second, shift, at - lookAround, at + lookAround).difference >
            maxFirstDifference)
            return;
        const std::pair pair(a.track, b.track);
        const auto known = found_.find(pair);
        if (known != found_.end() && known->second.shift == shift)
            return;
        const Likeness whole = likeness(first, second, shift);
        if (whole.difference > maxDuplicateDifference || whole.overlap < required(first, second))
            return;
        if (known == found_.end() || whole.difference < known->second.difference)
            found_[pair] = {a.track, b.track, whole.difference, shift};
    }

    std::vector<FingerprintMatch> matches() const
    {
        std::vector<FingerprintMatch> all;
        for (const auto& [pair, match] : found_)
            all.push_back(match);
        return all;
    }

private:
    std::size_t required(const Fingerprint& first, const Fingerprint& second) const
    {
        return std::min(minOverlap_, std::min(first.size(), second.size()) * 4 / 5);
    }

    std::span<const Fingerprint> fingerprints_;
    std::size_t minOverlap_;
    std::map<std::pair<std::uint32_t, std::uint32_t>, FingerprintMatch> found_;
};

} // namespace

std::vector<FingerprintMatch> matchFingerprints(std::span<const Fingerprint> fingerprints,
                                                std::size_t minOverlap,
                                                const CancellationToken& cancellation)
{
    const std::vector<Place> places = placesIn(fingerprints);
    Search search(fingerprints, minOverlap);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i % placesPerCheck == 0)
            cancellation.throwIfCanceled();
        const std::size_t end = std::min(places.size(), i + 1 + maxNeighbors);
        for (std::size_t j = i + 1; j < end && places[j].word == places[i].word; ++j) {
            if (places[j].track != places[i].track)
                search.compare(places[i], places[j]);
        }
    }
    return search.matches();
}

} // namespace genrescope
