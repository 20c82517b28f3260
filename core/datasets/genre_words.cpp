#include "core/datasets/genre_words.h"

#include "core/base/number_text.h"
#include "core/datasets/genre_names.h"

#include <algorithm>
#include <array>
#include <optional>

namespace genrescope {

namespace {

/// Genres of ID3v1 by number, with the extensions of Winamp.
constexpr std::array<std::string_view, 192> numbered = {"Blues",
                                                        "Classic Rock",
                                                        "Country",
                                                        "Dance",
                                                        "Disco",
                                                        "Funk",
                                                        "Grunge",
                                                        "Hip-Hop",
                                                        "Jazz",
                                                        "Metal",
                                                        "New Age",
                                                        "Oldies",
                                                        "Other",
                                                        "Pop",
                                                        "R&B",
                                                        "Rap",
                                                        "Reggae",
                                                        "Rock",
                                                        "Techno",
                                                        "Industrial",
                                                        "Alternative",
                                                        "Ska",
                                                        "Death Metal",
                                                        "Pranks",
                                                        "Soundtrack",
                                                        "Euro-Techno",
                                                        "Ambient",
                                                        "Trip-Hop",
                                                        "Vocal",
                                                        "Jazz-Funk",
                                                        "Fusion",
                                                        "Trance",
                                                        "Classical",
                                                        "Instrumental",
                                                        "Acid",
                                                        "House",
                                                        "Game",
                                                        "Sound Clip",
                                                        "Gospel",
                                                        "Noise",
                                                        "Alternative Rock",
                                                        "Bass",
                                                        "Soul",
                                                        "Punk",
                                                        "Space",
                                                        "Meditative",
                                                        "Instrumental Pop",
                                                        "Instrumental Rock",
                                                        "Ethnic",
                                                        "Gothic",
                                                        "Darkwave",
                                                        "Techno-Industrial",
                                                        "Electronic",
                                                        "Pop-Folk",
                                                        "Eurodance",
                                                        "Dream",
                                                        "Southern Rock",
                                                        "Comedy",
                                                        "Cult",
                                                        "Gangsta",
                                                        "Top 40",
                                                        "Christian Rap",
                                                        "Pop/Funk",
                                                        "Jungle",
                                                        "Native American",
                                                        "Cabaret",
                                                        "New Wave",
                                                        "Psychedelic",
                                                        "Rave",
                                                        "Showtunes",
                                                        "Trailer",
                                                        "Lo-Fi",
                                                        "Tribal",
                                                        "Acid Punk",
                                                        "Acid Jazz",
                                                        "Polka",
                                                        "Retro",
                                                        "Musical",
                                                        "Rock & Roll",
                                                        "Hard Rock",
                                                        "Folk",
                                                        "Folk Rock",
                                                        "National Folk",
                                                        "Swing",
                                                        "Fast Fusion",
                                                        "Bebop",
                                                        "Latin",
                                                        "Revival",
                                                        "Celtic",
                                                        "Bluegrass",
                                                        "Avantgarde",
                                                        "Gothic Rock",
                                                        "Progressive Rock",
                                                        "Psychedelic Rock",
                                                        "Symphonic Rock",
                                                        "Slow Rock",
                                                        "Big Band",
                                                        "Chorus",
                                                        "Easy Listening",
                                                        "Acoustic",
                                                        "Humour",
                                                        "Speech",
                                                        "Chanson",
                                                        "Opera",
                                                        "Chamber Music",
                                                        "Sonata",
                                                        "Symphony",
                                                        "Booty Bass",
                                                        "Primus",
                                                        "Porn Groove",
                                                        "Satire",
                                                        "Slow Jam",
                                                        "Club",
                                                        "Tango",
                                                        "Samba",
                                                        "Folklore",
                                                        "Ballad",
                                                        "Power Ballad",
                                                        "Rhythmic Soul",
                                                        "Freestyle",
                                                        "Duet",
                                                        "Punk Rock",
                                                        "Drum Solo",
                                                        "A Cappella",
                                                        "Euro-House",
                                                        "Dance Hall",
                                                        "Goa",
                                                        "Drum & Bass",
                                                        "Club-House",
                                                        "Hardcore",
                                                        "Terror",
                                                        "Indie",
                                                        "Britpop",
                                                        "Afro-Punk",
                                                        "Polsk Punk",
                                                        "Beat",
                                                        "Christian Gangsta Rap",
                                                        "Heavy Metal",
                                                        "Black Metal",
                                                        "Crossover",
                                                        "Contemporary Christian",
                                                        "Christian Rock",
                                                        "Merengue",
                                                        "Salsa",
                                                        "Thrash Metal",
                                                        "Anime",
                                                        "JPop",
                                                        "Synthpop",
                                                        "Abstract",
                                                        "Art Rock",
                                                        "Baroque",
                                                        "Bhangra",
                                                        "Big Beat",
                                                        "Breakbeat",
                                                        "Chillout",
                                                        "Downtempo",
                                                        "Dub",
                                                        "EBM",
                                                        "Eclectic",
                                                        "Electro",
                                                        "Electroclash",
                                                        "Emo",
                                                        "Experimental",
                                                        "Garage",
                                                        "Global",
                                                        "IDM",
                                                        "Illbient",
                                                        "Industro-Goth",
                                                        "Jam Band",
                                                        "Krautrock",
                                                        "Leftfield",
                                                        "Lounge",
                                                        "Math Rock",
                                                        "New Romantic",
                                                        "Nu-Breakz",
                                                        "Post-Punk",
                                                        "Post-Rock",
                                                        "Psytrance",
                                                        "Shoegaze",
                                                        "Space Rock",
                                                        "Trop Rock",
                                                        "World Music",
                                                        "Neoclassical",
                                                        "Audiobook",
                                                        "Audio Theatre",
                                                        "Neue Deutsche Welle",
                                                        "Podcast",
                                                        "Indie Rock",
                                                        "G-Funk",
                                                        "Dubstep",
                                                        "Garage Rock",
                                                        "Psybient"};

/// What programs and people write where they name no genre, as genreSpelling() has it.
constexpr std::array<std::string_view, 30> noGenres = {
    "unknown",        "unknowngenre",  "other",         "others",       "othergenre",
    "misc",           "miscellaneous", "none",          "null",         "na",
    "nogenre",        "genre",         "undefined",     "unclassified", "default",
    "unclassifiable", "various",       "variousgenres", "unspecified",  "general",
    "unbekannt",      "sonstige",      "sonstiges",     "andere",       "verschiedenes",
    "inconnu",        "autre",         "desconocido",   "otros",        "sconosciuto"};

/// Genres that are written with a separator, as genreSpelling() has them.
constexpr std::array<std::string_view, 4> unseparated = {"singersongwriter", "folkworldcountry",
                                                         "singersongwriters", "nonmusic"};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find_first_of(separators);
        if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty())
            parts.push_back(part);
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// The genre of a number; nothing if it is none of ID3's.
std::optional<std::string> genreOfNumber(std::string_view digits)
{
    if (digits == "RX")
        return "Remix";
    if (digits == "CR")
        return "Cover";
    const auto number = parseNumber<std::size_t>(digits);
    if (!number)
        return std::nullopt;
    return *number < numbered.size() ? std::string(numbered[*number]) : std::string();
}

/// "(17)" and "(4)Eurodisco" as ID3v2 has them: the numbers' genres, and what follows.
void addNumbered(std::string_view text, std::vector<std::string>& genres)
{
    while (text.starts_with('(')) {
        const std::size_t end = text.find(')');
        const auto genre =
            end == std::string_view::npos ? std::nullopt : genreOfNumber(text.substr(1, end - 1));
        if (!genre)
            break;
        text = trimmed(text.substr(end + 1));
        // What follows is the number's genre in other words, or a finer one.
        if (text.empty() || text.starts_with('('))
            genres.push_back(*genre);
    }
    if (const auto genre = genreOfNumber(text))
        genres.push_back(*genre);
    else if (!text.empty())
        genres.emplace_back(text);
}

/// Without those that are none, each once.
std::vector<std::string> onlyGenres(const std::vector<std::string>& names)
{
    std::vector<std::string> genres;
    for (const std::string& name : names) {
        if (!isNoGenre(name) && std::ranges::count(genres, name) == 0)
            genres.push_back(name);
    }
    return genres;
}

} // namespace

bool isNoGenre(std::string_view name)
{
    const std::string spelling = genreSpelling(name);
    const bool hasLetter = std::ranges::any_of(spelling, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
               static_cast<unsigned char>(letter) >= 0x80;
    });
    return !hasLetter || std::ranges::count(noGenres, spelling) > 0;
}

std::vector<std::string> genresInTag(std::string_view text)
{
    constexpr std::string_view always = {";|\0", 3};
    std::vector<std::string> genres;
    for (const std::string_view part : split(text, always)) {
        if (std::ranges::count(unseparated, genreSpelling(part)) > 0) {
            genres.emplace_back(part);
            continue;
        }
        for (const std::string_view name : split(part, "/,\\"))
            addNumbered(name, genres);
    }
    return onlyGenres(genres);
}

std::vector<std::string> genresInCell(std::string_view text, bool commasSeparate)
{
    std::vector<std::string> genres;
    for (const std::string_view part : split(text, commasSeparate ? ";|," : ";|"))
        genres.emplace_back(part);
    return onlyGenres(genres);
}

} // namespace genrescope
