#include "core/tagging/genre_rules.h"

#include "core/archives/csv_reader.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/number_text.h"
#include "core/datasets/genre_names.h"
#include "core/datasets/genre_words.h"

#include <algorithm>
#include <memory>
#include <set>

namespace genrescope {

namespace {

/// What models say of one genre.
struct Opinion {
    std::string label = {};
    double sum = 0.0;
    int models = 0;
    bool isCalled = true;
};

/// By spelling.
template<typename Value>
std::map<std::string, Value> bySpelling(const std::map<std::string, Value>& values)
{
    std::map<std::string, Value> spelled;
    for (const auto& [name, value] : values)
        spelled.insert_or_assign(genreSpelling(name), value);
    return spelled;
}

std::map<std::string, Opinion> opinionsOf(const std::vector<ModelPrediction>& models,
                                          const GenreRules& rules)
{
    const std::map<std::string, double> thresholds = bySpelling(rules.thresholds);
    std::map<std::string, Opinion> opinions;
    for (const ModelPrediction& model : models) {
        for (std::size_t i = 0; i < model.probabilities.size(); ++i) {
            const std::string spelling = genreSpelling(model.labels[i]);
            const auto own = thresholds.find(spelling);
            const double threshold = own != thresholds.end()
                                         ? own->second
                                         : rules.threshold.value_or(model.thresholds[i]);
            Opinion& opinion = opinions[spelling];
            if (opinion.label.empty())
                opinion.label = model.labels[i];
            opinion.sum += model.probabilities[i];
            ++opinion.models;
            opinion.isCalled = opinion.isCalled && model.probabilities[i] >= threshold;
        }
    }
    return opinions;
}

std::set<std::string> spellingsOf(const std::vector<std::string>& names)
{
    std::set<std::string> spellings;
    for (const std::string& name : names)
        spellings.insert(genreSpelling(name));
    return spellings;
}

/// Also of the several genres that one text names.
std::set<std::string> spellingsIn(const std::string& genre)
{
    std::set<std::string> spellings = {genreSpelling(genre)};
    for (const std::string& part : genresInTag(genre))
        spellings.insert(genreSpelling(part));
    return spellings;
}

} // namespace

std::vector<ChosenGenre> chosenGenres(const TrackPrediction& track, const GenreRules& rules)
{
    if (track.verdict != Verdict::Judged)
        return {};
    const std::map<std::string, std::string> names = bySpelling(rules.names);
    const std::set<std::string> only = spellingsOf(rules.only);
    const std::set<std::string> never = spellingsOf(rules.never);
    std::vector<ChosenGenre> chosen;
    for (const auto& [spelling, opinion] : opinionsOf(track.models, rules)) {
        const auto mapped = names.find(spelling);
        const std::string& name = mapped == names.end() ? opinion.label : mapped->second;
        const bool isAllowed = only.empty() || only.contains(genreSpelling(name));
        if (opinion.isCalled && !name.empty() && isAllowed && !never.contains(spelling))
            chosen.push_back({.name = name, .probability = opinion.sum / opinion.models});
    }
    std::ranges::stable_sort(chosen, std::greater(), &ChosenGenre::probability);
    std::set<std::string> seen; // several genres may have one name
    std::erase_if(chosen, [&seen](const ChosenGenre& genre) {
        return !seen.insert(genreSpelling(genre.name)).second;
    });
    chosen.resize(std::min(chosen.size(), rules.most));
    return chosen;
}

std::string confidenceText(const std::vector<ChosenGenre>& genres)
{
    constexpr int digits = 2;
    std::string text;
    for (const ChosenGenre& genre : genres)
        text +=
            (text.empty() ? "" : "; ") + genre.name + '=' + fixedNumber(genre.probability, digits);
    return text;
}

std::map<std::string, std::string> readGenreNames(const std::filesystem::path& table)
{
    CsvReader rows(std::make_unique<FileSource>(table));
    std::vector<std::string_view> cells;
    const auto columnOf = [&cells](std::string_view name) {
        return static_cast<std::size_t>(std::ranges::find(cells, name) - cells.begin());
    };
    const bool hasHeader = rows.next(cells);
    const std::size_t genre = columnOf("genre");
    const std::size_t name = columnOf("name");
    if (!hasHeader || genre == cells.size() || name == cells.size())
        throw DatasetError(Message::english(
            "%1 needs the columns “genre” (what a model calls it) and “name” (what is written).",
            table.string()));
    std::map<std::string, std::string> names;
    while (rows.next(cells)) {
        if (std::max(genre, name) < cells.size() && !cells[genre].empty())
            names.insert_or_assign(std::string(cells[genre]), std::string(cells[name]));
    }
    return names;
}

std::vector<std::string> joinedGenres(const std::vector<std::string>& genres,
                                      const std::vector<std::string>& more)
{
    std::vector<std::string> joined = genres;
    std::set<std::string> known;
    for (const std::string& genre : genres)
        known.merge(spellingsIn(genre));
    for (const std::string& genre : more) {
        if (known.insert(genreSpelling(genre)).second)
            joined.push_back(genre);
    }
    return joined;
}

} // namespace genrescope
