#include "core/datasets/genre_names.h"

#include "core/base/folded_text.h"

#include <algorithm>

namespace genrescope {

std::string genreSpelling(std::string_view name)
{
    const std::string folded = foldedText(name);
    std::string spelling;
    for (const char letter : folded) {
        const bool isAscii = static_cast<unsigned char>(letter) < 0x80;
        const bool isLetter = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (!isAscii || isLetter)
            spelling += letter;
    }
    return spelling.empty() ? folded : spelling;
}

GenreNames genreNames(const std::map<std::string, int>& tracks)
{
    std::map<std::string, std::vector<std::string>> spellings;
    for (const auto& [name, count] : tracks)
        spellings[genreSpelling(name)].push_back(name);

    GenreNames genres;
    std::map<std::string, std::vector<std::string>> byLabel;
    for (auto& [folded, names] : spellings) {
        const std::string label = *std::ranges::max_element(
            names, {}, [&](const std::string& name) { return tracks.at(name); });
        byLabel.emplace(label, std::move(names));
    }
    for (const auto& [label, names] : byLabel) {
        std::string list;
        for (const std::string& name : names) {
            genres.labelOf[name] = static_cast<int>(genres.labels.size());
            list += (list.empty() ? "" : ", ") + name;
        }
        genres.labels.push_back(label);
        if (names.size() > 1)
            genres.notes.push_back(Message::english(
                "%1 were taken as one genre, %2: they differ only in how it is spelled.", list,
                label));
    }
    return genres;
}

} // namespace genrescope
