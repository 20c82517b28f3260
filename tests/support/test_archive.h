#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope::test {

enum class Packing { Stored, Deflate, Bzip2 };

struct EntrySpec {
    std::string name = {};
    std::string content = {};
    Packing packing = Packing::Bzip2;
};

/// Writes a zip archive with libzip. @throws std::runtime_error.
void makeArchive(const std::filesystem::path& path, const std::vector<EntrySpec>& entries);

/// Writes a file verbatim. @throws std::runtime_error.
void makeFile(const std::filesystem::path& path, const std::string& content);

std::string contentOf(const std::filesystem::path& path);

/// A row of FMA's tracks.csv.
struct TrackSpec {
    int id = 0;
    std::string artist = {};
    int artistId = 0;
    std::string split = "training";
    std::string subset = "large";
    std::string duration = "300";
    std::string topGenre = {};
    /// As Python prints the list.
    std::string genres = "[]";
    std::string title = {};
};

/// tracks.csv with its three header rows and, like FMA's, with columns that are not needed, line
/// ends within cells and quotes.
std::string tracksCsv(const std::vector<TrackSpec>& tracks);

/// genres.csv: Rock (12) > Punk (25) > Hardcore (109); Pop (10); Folk (17) > Psych-Folk (33);
/// Classical (5), in the order 5, 10, 12, 17, 25, 33, 109.
std::string genresCsv();

/// fma_metadata.zip with these tables.
void makeMetadata(const std::filesystem::path& path, const std::string& tracks,
                  const std::string& genres);

} // namespace genrescope::test
