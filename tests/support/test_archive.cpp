#include "tests/support/test_archive.h"

#include <zip.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace genrescope::test {

namespace {

zip_int32_t methodOf(Packing packing)
{
    switch (packing) {
    case Packing::Stored:
        return ZIP_CM_STORE;
    case Packing::Deflate:
        return ZIP_CM_DEFLATE;
    case Packing::Bzip2:
        break;
    }
    return ZIP_CM_BZIP2;
}

std::string quoted(const std::string& text)
{
    std::string cell = "\"";
    for (const char letter : text) {
        cell += letter;
        if (letter == '"')
            cell += letter;
    }
    return cell + '"';
}

} // namespace

void makeArchive(const std::filesystem::path& path, const std::vector<EntrySpec>& entries)
{
    int error = 0;
    zip_t* const zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (zip == nullptr)
        throw std::runtime_error("cannot make " + path.string());
    for (const EntrySpec& entry : entries) {
        zip_source_t* const source =
            zip_source_buffer(zip, entry.content.data(), entry.content.size(), 0);
        const zip_int64_t index = zip_file_add(zip, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            throw std::runtime_error("cannot add " + entry.name);
        const auto number = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(zip, number, methodOf(entry.packing), 0);
    }
    if (zip_close(zip) != 0)
        throw std::runtime_error("cannot write " + path.string());
}

void makeFile(const std::filesystem::path& path, const std::string& content)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file << content;
    if (!file.flush())
        throw std::runtime_error("cannot write " + path.string());
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return content.str();
}

std::string tracksCsv(const std::vector<TrackSpec>& tracks)
{
    std::string csv = ",album,artist,artist,artist,set,set,track,track,track,track,track\n"
                      ",title,bio,id,name,split,subset,duration,genre_top,genres,genres_all,title\n"
                      "track_id,,,,,,,,,,,\n";
    for (const TrackSpec& track : tracks) {
        csv += std::to_string(track.id) + ",An album," +
               quoted("<p>\"" + track.artist + "\",\nin two lines</p>") + ',' +
               std::to_string(track.artistId) + ',' + quoted(track.artist) + ',' + track.split +
               ',' + track.subset + ',' + track.duration + ',' + track.topGenre + ',' +
               quoted(track.genres) + ',' + quoted(track.genres) + ',' + quoted(track.title) + '\n';
    }
    return csv;
}

std::string genresCsv()
{
    return "genre_id,#tracks,parent,title,top_level\n"
           "5,4106,0,Classical,5\n"
           "10,13845,0,Pop,10\n"
           "12,32923,0,Rock,12\n"
           "17,12706,0,Folk,17\n"
           "25,9261,12,Punk,12\n"
           "33,2267,17,Psych-Folk,17\n"
           "109,1419,25,Hardcore,12\n";
}

void makeMetadata(const std::filesystem::path& path, const std::string& tracks,
                  const std::string& genres)
{
    makeArchive(path, {{"fma_metadata/README.txt", "made for a test\n"},
                       {"fma_metadata/genres.csv", genres},
                       {"fma_metadata/tracks.csv", tracks}});
}

} // namespace genrescope::test
