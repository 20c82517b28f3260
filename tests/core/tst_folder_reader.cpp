#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/datasets/dataset_reader.h"
#include "core/datasets/folder_reader.h"
#include "tests/support/test_archive.h"
#include "tests/support/test_audio.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace genrescope;

namespace {

using Names = std::vector<std::string>;
namespace fs = std::filesystem;

std::map<std::string, Track> byFile(const Manifest& manifest)
{
    std::map<std::string, Track> tracks;
    for (const Track& track : manifest.tracks)
        tracks[track.file] = track;
    return tracks;
}

} // namespace

class TestFolderReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foldersAreGenres();
    void numbersStay();
    void tagsNameArtists();
    void withoutArtistsByFile();
    void sameSeedSameSplit();
    void followsLinksToGenresOnly();
    void rejects();
    void cancels();

private:
    fs::path root() const { return fs::path(temporary_->path().toStdString()) / "music"; }

    Manifest read(const Manifest* previous = nullptr, std::uint64_t seed = 1337) const
    {
        return readDataset(FolderReader({.folder = root(), .minTracks = 0, .seed = seed}), previous,
                           {})
            .manifest;
    }

    /// Files that are audio by name only: the reader does not mind.
    void make(const char* file) const { test::makeFile(root() / file, file); }

    std::unique_ptr<QTemporaryDir> temporary_;
};

void TestFolderReader::init()
{
    temporary_ = std::make_unique<QTemporaryDir>();
}

void TestFolderReader::foldersAreGenres()
{
    for (const char* const file :
         {"Rock/b.mp3", "Rock/album/a.FLAC", "Pop/c.wav", "Pop/cover.jpg", "Pop/.hidden.mp3",
          "Pop/.cache/d.mp3", "Empty/readme.txt", ".git/e.mp3", "loose.ogg", "notes.txt"})
        make(file);
    const Manifest manifest = read();
    QCOMPARE(manifest.reader, std::string("folders"));
    QCOMPARE(manifest.audioPath, root().string());
    QCOMPARE(manifest.labels, (Names{"Pop", "Rock"}));
    const std::vector<Message> notes = {
        Message::english("The folder %1 contains no audio and was skipped.", "Empty"),
        Message::english("%1 is not in any genre's folder and was skipped.", "loose.ogg")};
    QCOMPARE(manifest.notes, notes);
    const auto tracks = byFile(manifest);
    QCOMPARE(tracks.size(), std::size_t{3});
    QCOMPARE(tracks.at("Rock/album/a.FLAC").labels, std::vector<int>{1});
    QCOMPARE(tracks.at("Pop/c.wav").labels, std::vector<int>{0});
    QCOMPARE(tracks.at("Rock/b.mp3").title, std::string("b"));
    QCOMPARE(tracks.at("Rock/b.mp3").expectedDuration, 0.0);
    const Dataset dataset = readDataset(FolderReader({.folder = root()}), nullptr, {});
    QCOMPARE(readText(*dataset.audio->open("Rock/b.mp3"), 100), std::string("Rock/b.mp3"));
    QVERIFY_THROWS_EXCEPTION(DatasetError, dataset.audio->open("notes.txt"));
    QVERIFY_THROWS_EXCEPTION(DatasetError, dataset.audio->open("../music/Rock/b.mp3"));
}

void TestFolderReader::numbersStay()
{
    make("Rock/b.mp3");
    make("Rock/d.mp3");
    const Manifest first = read();
    QCOMPARE(byFile(first).at("Rock/b.mp3").id, 1U);
    QCOMPARE(byFile(first).at("Rock/d.mp3").id, 2U);
    make("Rock/a.mp3");
    make("Rock/c.mp3");
    fs::remove(root() / "Rock/b.mp3");
    const Manifest second = read(&first);
    const auto tracks = byFile(second);
    QCOMPARE(tracks.at("Rock/d.mp3").id, 2U);
    QCOMPARE(tracks.at("Rock/a.mp3").id, 3U);
    QCOMPARE(tracks.at("Rock/c.mp3").id, 4U);
    QCOMPARE(second.tracks.size(), std::size_t{3});
    QVERIFY(second.tracks[0].id < second.tracks[1].id && second.tracks[1].id < second.tracks[2].id);
    // Another reader's numbers mean something else.
    Manifest foreign = first;
    foreign.reader = "fma";
    QCOMPARE(byFile(read(&foreign)).at("Rock/a.mp3").id, 1U);
}

void TestFolderReader::tagsNameArtists()
{
    // Five artists with four files each, and one file without an artist.
    const fs::path rock = root() / "Rock";
    fs::create_directories(rock);
    for (int artist = 0; artist < 6; ++artist) {
        QStringList options;
        if (artist < 5)
            options = {QStringLiteral("-metadata"), QStringLiteral("title=A song"),
                       QStringLiteral("-metadata"), QStringLiteral("artist=Band %1").arg(artist)};
        const fs::path first = rock / (std::to_string(artist) + ".flac");
        QVERIFY(test::makeAudio(QString::fromStdString(first.string()),
                                QStringLiteral("sine=frequency=440:duration=0.1"), options));
        for (int copy = 1; copy < 4 && artist < 5; ++copy)
            fs::copy(first, rock / (std::to_string(10 * copy + artist) + ".flac"));
    }
    const Manifest manifest = read();
    QCOMPARE(
        manifest.splitProtocol.str(),
        std::string("random 80/10/10, seed 1337, by artist where tags name one (20 of 21 files)"));
    std::map<std::string, std::set<Split>> splits;
    for (const Track& track : manifest.tracks) {
        if (!track.group.empty())
            splits[track.group].insert(track.split);
    }
    QCOMPARE(splits.size(), std::size_t{5});
    for (const auto& [group, used] : splits)
        QCOMPARE(used.size(), std::size_t{1});
    const Track track = byFile(manifest).at("Rock/12.flac");
    QCOMPARE(track.title, std::string("A song"));
    QCOMPARE(track.artist, std::string("Band 2"));
    QCOMPARE(track.group, std::string("artist:band 2"));
    fs::remove(rock / "5.flac");
    QCOMPARE(read().splitProtocol.str(), std::string("random 80/10/10, seed 1337, by artist"));
}

void TestFolderReader::withoutArtistsByFile()
{
    for (int i = 0; i < 20; ++i)
        make(("Rock/" + std::to_string(i) + ".mp3").c_str());
    const Manifest manifest = read();
    QCOMPARE(manifest.splitProtocol.str(),
             std::string("random 80/10/10, seed 1337, by file: no tag names an artist"));
    std::map<Split, int> counts;
    for (const Track& track : manifest.tracks)
        ++counts[track.split];
    QCOMPARE(counts, (std::map<Split, int>{
                         {Split::Training, 16}, {Split::Validation, 2}, {Split::Test, 2}}));
}

void TestFolderReader::sameSeedSameSplit()
{
    for (int i = 0; i < 60; ++i)
        make(("Rock/" + std::to_string(i) + ".mp3").c_str());
    QCOMPARE(read(nullptr, 5).hash(), read(nullptr, 5).hash());
    QVERIFY(read(nullptr, 5).hash() != read(nullptr, 6).hash());
}

void TestFolderReader::followsLinksToGenresOnly()
{
    const fs::path elsewhere = root().parent_path() / "elsewhere";
    test::makeFile(elsewhere / "a.mp3", "a");
    make("Rock/b.mp3");
    fs::create_directory_symlink(elsewhere, root() / "Folk");
    fs::create_directory_symlink(root(), root() / "Rock/circle");
    fs::create_symlink(root() / "missing", root() / "Rock/dangling.mp3");
    fs::create_symlink("itself.mp3", root() / "Rock/itself.mp3");
    fs::create_symlink("itself", root() / "itself");
    const auto tracks = byFile(read());
    QCOMPARE(tracks.size(), std::size_t{2});
    QVERIFY(tracks.contains("Folk/a.mp3") && tracks.contains("Rock/b.mp3"));
}

void TestFolderReader::rejects()
{
    QVERIFY_THROWS_EXCEPTION(DatasetError, read()); // the folder does not exist
    make("loose.mp3");
    QVERIFY_THROWS_EXCEPTION(DatasetError, read()); // no genre
    QVERIFY_THROWS_EXCEPTION(ConfigError, FolderReader({.folder = root(), .minTracks = -1}));
}

void TestFolderReader::cancels()
{
    make("Rock/a.mp3");
    CancellationSource source;
    source.cancel();
    QVERIFY_THROWS_EXCEPTION(
        Canceled, readDataset(FolderReader({.folder = root()}), nullptr, {source.token()}));
}

QTEST_GUILESS_MAIN(TestFolderReader)
#include "tst_folder_reader.moc"
