#pragma once

#include "core/base/enum_names.h"
#include "core/crops/prediction.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope {

/// What becomes of the genres that a file has: files that have some stay as they are; new ones are
/// put behind them; or new ones take their place.
enum class ExistingGenres { Keep, Append, Replace };

constexpr EnumNames<ExistingGenres, 3> namesOf(ExistingGenres)
{
    return {{{ExistingGenres::Keep, "keep"},
             {ExistingGenres::Append, "append"},
             {ExistingGenres::Replace, "replace"}}};
}

/// Which of the genres that models hear are written, and by what name. Names of genres are compared
/// by their letters and digits alone (genreSpelling).
struct GenreRules {
    ExistingGenres existing = ExistingGenres::Keep;
    /// From which probability a genre is written, for all genres; nothing: as the model calls it.
    std::optional<double> threshold = {};
    /// By the model's name of a genre, whose threshold differs.
    std::map<std::string, double> thresholds = {};
    /// What a model's genre is called in tags; an empty name: it is never written.
    std::map<std::string, std::string> names = {};
    /// Models' labels that stand for no genre: what says that there is no music
    /// (OutputRule::noMusic).
    std::vector<std::string> never = {};
    /// Names, as they would be written, that alone are; empty: all.
    std::vector<std::string> only = {};
    /// Of one file, the most probable ones.
    std::size_t most = 3;
    /// Whether GENRESCOPE gets the probabilities.
    bool writesConfidence = false;

    bool operator==(const GenreRules&) const = default;
};

struct ChosenGenre {
    std::string name = {};
    /// Mean over the models that know the genre.
    double probability = 0.0;
};

/// The genres to be written, most probable first. A genre is chosen if all models that know it call
/// it. None where there was nothing to judge.
std::vector<ChosenGenre> chosenGenres(const TrackPrediction& track, const GenreRules& rules);

/// As GENRESCOPE has it: "Jazz=0.93; Soul=0.71".
std::string confidenceText(const std::vector<ChosenGenre>& genres);

/// What genres are called, from a table with the columns "genre" and "name".
/// @throws DatasetError if it is none; FileError.
std::map<std::string, std::string> readGenreNames(const std::filesystem::path& table);

/// The genres, in order, without those that one before them names as well: "Hip-Hop, Rap" names
/// two.
std::vector<std::string> joinedGenres(const std::vector<std::string>& genres,
                                      const std::vector<std::string>& more);

} // namespace genrescope
