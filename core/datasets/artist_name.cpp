#include "core/datasets/artist_name.h"

#include "core/base/folded_text.h"

#include <algorithm>
#include <array>

namespace genrescope {

namespace {

/// What players, rippers and stores write in place of a name, in lower case and without brackets.
constexpr std::array<std::string_view, 54> noNames = {"",
                                                      "-",
                                                      "--",
                                                      "?",
                                                      "artist",
                                                      "no artist",
                                                      "none",
                                                      "null",
                                                      "n/a",
                                                      "na",
                                                      "untitled",
                                                      "unknown",
                                                      "unknown artist",
                                                      "unknown artists",
                                                      "artist unknown",
                                                      "unknown performer",
                                                      "anonymous",
                                                      "various",
                                                      "various artist",
                                                      "various artists",
                                                      "various performers",
                                                      "various interprets",
                                                      "various composers",
                                                      "va",
                                                      "v.a.",
                                                      "v. a.",
                                                      "v/a",
                                                      "v.a",
                                                      "vv.aa.",
                                                      "aa.vv.",
                                                      "compilation",
                                                      "compilations",
                                                      "soundtrack",
                                                      "original soundtrack",
                                                      "diverse",
                                                      "diverse interpreten",
                                                      "diverse künstler",
                                                      "verschiedene interpreten",
                                                      "verschiedene künstler",
                                                      "unbekannt",
                                                      "unbekannter interpret",
                                                      "unbekannter künstler",
                                                      "divers",
                                                      "artistes divers",
                                                      "artistes variés",
                                                      "artiste inconnu",
                                                      "interprètes divers",
                                                      "varios artistas",
                                                      "varios",
                                                      "artista desconocido",
                                                      "artisti vari",
                                                      "vari artisti",
                                                      "разные исполнители",
                                                      "неизвестный исполнитель"};

/// "[unknown]" and "<unknown>" → "unknown"
std::string_view withoutBrackets(std::string_view name)
{
    constexpr std::array<std::string_view, 4> pairs = {"[]", "<>", "()", "{}"};
    for (const std::string_view pair : pairs) {
        if (name.size() > 2 && name.front() == pair[0] && name.back() == pair[1])
            return name.substr(1, name.size() - 2);
    }
    return name;
}

} // namespace

std::string artistGroup(std::string_view name)
{
    const std::string folded = foldedText(name);
    if (std::ranges::count(noNames, withoutBrackets(folded)) > 0)
        return {};
    return "artist:" + folded;
}

std::string albumGroup(std::string_view title)
{
    return "album:" + foldedText(title);
}

std::string artistOrAlbumGroup(std::string_view artist, std::string_view album)
{
    const std::string group = artistGroup(artist);
    return group.empty() && !album.empty() ? albumGroup(album) : group;
}

} // namespace genrescope
