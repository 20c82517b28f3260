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
    void findsGenresWhereTheyAre_data();
    void findsGenresWhereTheyAre();
    void takesTheSplitOfFolders_data();
    void takesTheSplitOfFolders();
    void splitsAsAsked();
    void equalNamesAreOneGenre();
    void foldersWithinMayBeSubgenres();
    void saysWhichFolderToGive();
    void followsLinksOnce();
    void skipsWhatSystemsKeep();
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
        Message::english("%1 is not in any genre's folder and was skipped.", "loose.ogg"),
        Message::english("Files passed over, because their names do not end like those of music: "
                         "%1 (%2).",
                         3, ".txt 2, .jpg 1")};
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

void TestFolderReader::findsGenresWhereTheyAre_data()
{
    QTest::addColumn<Names>("files");
    QTest::addColumn<Names>("genres");
    QTest::newRow("as GTZAN comes")
        << Names{"Data/genres_original/blues/blues.00000.wav",
                 "Data/genres_original/jazz/jazz.00000.au", "Data/images_original/blues/b.png",
                 "Data/features_30_sec.csv"}
        << Names{"blues", "jazz"};
    QTest::newRow("one level too high")
        << Names{"genres/blues/a.au", "genres/jazz/b.au"} << Names{"blues", "jazz"};
    QTest::newRow("music beside the folder")
        << Names{"music/blues/a.mp3", "music/jazz/b.mp3", "intro.mp3"} << Names{"blues", "jazz"};
    QTest::newRow("albums of one genre") << Names{"Rock/Album/a.mp3"} << Names{"Rock"};
    QTest::newRow("one genre") << Names{"Rock/a.mp3", "Rock/Album/b.mp3"} << Names{"Rock"};
    QTest::newRow("albums of two genres")
        << Names{"Rock/A/a.mp3", "Rock/B/a.mp3", "Pop/A/a.mp3", "Pop/B/b.mp3"}
        << Names{"Pop", "Rock"};
    QTest::newRow("a genre called Test")
        << Names{"Test/a.mp3", "Rock/b.mp3"} << Names{"Rock", "Test"};
    QTest::newRow("only a part of a split")
        << Names{"train/blues/a.mp3", "train/jazz/b.mp3"} << Names{"blues", "jazz"};
}

void TestFolderReader::findsGenresWhereTheyAre()
{
    QFETCH(Names, files);
    QFETCH(Names, genres);
    for (const std::string& file : files)
        make(file.c_str());
    const Manifest manifest = read();
    QCOMPARE(manifest.labels, genres);
    const bool isSaid = std::ranges::any_of(manifest.notes, [](const Message& note) {
        return note.str().starts_with("There is only one genre");
    });
    QCOMPARE(isSaid, genres.size() == 1);
}

void TestFolderReader::takesTheSplitOfFolders_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<Names>("parts");
    QTest::newRow("above") << "%1/%2/%3.mp3" << Names{"train", "val", "test"};
    QTest::newRow("below") << "%2/%1/%3.mp3" << Names{"Training", "Validation", "Testing"};
    QTest::newRow("in a folder") << "dataset/%1/%2/%3.mp3" << Names{"train_set", "dev", "eval"};
    QTest::newRow("with albums") << "%1/%2/album/%3.mp3" << Names{"trainset", "VALID", "test-data"};
}

void TestFolderReader::takesTheSplitOfFolders()
{
    QFETCH(QString, pattern);
    QFETCH(Names, parts);
    constexpr Split splits[] = {Split::Training, Split::Validation, Split::Test};
    std::map<std::string, Split> expected;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        for (const char* const genre : {"blues", "jazz"}) {
            const std::string file = pattern
                                         .arg(QString::fromStdString(parts[part]),
                                              QString::fromUtf8(genre), QStringLiteral("a"))
                                         .toStdString();
            make(file.c_str());
            expected[file] = splits[part];
        }
    }
    const Manifest manifest = read();
    QCOMPARE(manifest.labels, (Names{"blues", "jazz"}));
    QCOMPARE(manifest.splitProtocol.str(), std::string("as given by the folders"));
    std::map<std::string, Split> found;
    for (const Track& track : manifest.tracks)
        found[track.file] = track.split;
    QCOMPARE(found, expected);
    const FolderReader byFile(
        {.folder = root(), .splitBy = SplitBy::File, .minTracks = 0, .seed = 1});
    QCOMPARE(readDataset(byFile, nullptr, {}).manifest.splitProtocol.str(),
             std::string("random 80/10/10, seed 1, by file"));
}

void TestFolderReader::splitsAsAsked()
{
    // Two albums of each of two artists in a genre; the second artist is none.
    const auto tagged = [&](const char* artist, const char* album, const char* file) {
        const fs::path path = root() / file;
        fs::create_directories(path.parent_path());
        QVERIFY(test::makeAudio(QString::fromStdString(path.string()),
                                QStringLiteral("sine=frequency=440:duration=0.1"),
                                {"-metadata", QStringLiteral("artist=") + artist, "-metadata",
                                 QStringLiteral("album=") + album}));
    };
    tagged("Band", "One", "Rock/a.flac");
    tagged("BAND ", "one", "Rock/b.flac");
    tagged("Various Artists", "Two", "Rock/c.flac");
    tagged("[unknown]", "", "Rock/Box/d.flac");
    const auto groups = [&](std::optional<SplitBy> splitBy) {
        const FolderReader reader({.folder = root(), .splitBy = splitBy, .minTracks = 0});
        Names names;
        for (const Track& track : readDataset(reader, nullptr, {}).manifest.tracks)
            names.push_back(track.group);
        return names;
    };
    QCOMPARE(groups({}), (Names{"", "artist:band", "artist:band", ""}));
    QCOMPARE(groups(SplitBy::Artist), groups({}));
    QCOMPARE(groups(SplitBy::Album),
             (Names{"folder:Rock/Box", "album:one", "album:one", "album:two"}));
    QCOMPARE(groups(SplitBy::File), (Names{"", "", "", ""}));
    QVERIFY_THROWS_EXCEPTION(ConfigError, groups(SplitBy::Given));
}

void TestFolderReader::equalNamesAreOneGenre()
{
    for (const char* const file :
         {"rock/a.mp3", "Rock/b.mp3", "Rock/c.mp3", "Café/d.mp3", "Café/e.mp3"})
        make(file);
    const Manifest manifest = read();
    QCOMPARE(manifest.labels.size(), std::size_t{2});
    QCOMPARE(manifest.labels.back(), std::string("Rock"));
    QCOMPARE(manifest.tracks.size(), std::size_t{5});
    const auto merged = std::ranges::count_if(manifest.notes, [](const Message& note) {
        return note.str().find("were taken as one genre") != std::string::npos;
    });
    QCOMPARE(merged, 2);
}

void TestFolderReader::foldersWithinMayBeSubgenres()
{
    for (const char* const file :
         {"Rock/a.mp3", "Rock/Punk/b.mp3", "Rock/punk/Hardcore/c.mp3", "Rock/Live/d.mp3",
          "Jazz/Live/e.mp3", "Jazz/Rock/f.mp3", "Pop/g.mp3"})
        make(file);
    const auto labelsOf = [](const Manifest& manifest) {
        std::map<std::string, std::set<std::string>> labels;
        for (const auto& [file, track] : byFile(manifest)) {
            for (const int label : track.labels)
                labels[file].insert(manifest.labels[static_cast<std::size_t>(label)]);
        }
        return labels;
    };
    const Manifest flat = read();
    QVERIFY(flat.parents.empty());
    QCOMPARE(flat.labels, (Names{"Jazz", "Pop", "Rock"}));
    const Manifest manifest =
        readDataset(FolderReader({.folder = root(), .hasSubgenres = true, .minTracks = 0}), nullptr,
                    {})
            .manifest;
    QCOMPARE(manifest.labels, (Names{"Hardcore", "Jazz", "Jazz › Live", "Jazz › Rock", "Pop",
                                     "Punk", "Rock", "Rock › Live"}));
    QCOMPARE(manifest.parents, (std::vector<int>{5, -1, 1, 1, -1, 6, -1, 6}));
    QVERIFY(manifestFault(manifest).isEmpty() && labelsKeepHierarchy(manifest));
    auto labels = labelsOf(manifest);
    QCOMPARE(labels["Rock/a.mp3"], std::set<std::string>{"Rock"});
    QCOMPARE(labels["Rock/punk/Hardcore/c.mp3"],
             (std::set<std::string>{"Hardcore", "Punk", "Rock"}));
    QCOMPARE(labels["Jazz/Rock/f.mp3"], (std::set<std::string>{"Jazz", "Jazz › Rock"}));
}

void TestFolderReader::saysWhichFolderToGive()
{
    make("blues.00000.wav");
    try {
        read();
        QFAIL("a genre's folder was taken for a dataset");
    } catch (const DatasetError& error) {
        const std::string parent = root().parent_path().string() + '.';
        QVERIFY2(std::string(error.what()).ends_with(parent), error.what());
    }
}

void TestFolderReader::skipsWhatSystemsKeep()
{
    for (const char* const file :
         {"Rock/a.mp3", "Rock/._a.mp3", "__MACOSX/Rock/b.mp3", "Rock/@eaDir/c.mp3",
          "System Volume Information/d.mp3", "Rock/.DS_Store"})
        make(file);
    const Manifest manifest = read();
    QCOMPARE(manifest.tracks.size(), std::size_t{1});
    QCOMPARE(manifest.labels, Names{"Rock"});
}

void TestFolderReader::followsLinksOnce()
{
    const fs::path elsewhere = root().parent_path() / "elsewhere";
    test::makeFile(elsewhere / "a.mp3", "a");
    test::makeFile(elsewhere / "album/c.mp3", "c");
    make("Rock/b.mp3");
    fs::create_directory_symlink(elsewhere / "album", root() / "Rock/linked");
    fs::create_directory_symlink(elsewhere / "album", root() / "Rock/linked again");
    fs::create_directory_symlink(root().parent_path(), root() / "Rock/above");
    fs::create_directory_symlink("..", root() / "Rock/up");
    fs::create_directory_symlink(elsewhere, root() / "Folk");
    fs::create_directory_symlink(root(), root() / "Rock/circle");
    fs::create_symlink(root() / "missing", root() / "Rock/dangling.mp3");
    fs::create_symlink("itself.mp3", root() / "Rock/itself.mp3");
    fs::create_symlink("itself", root() / "itself");
    const auto tracks = byFile(read());
    QCOMPARE(tracks.size(), std::size_t{3});
    QVERIFY(tracks.contains("Folk/a.mp3") && tracks.contains("Rock/b.mp3"));
    QVERIFY(tracks.contains("Folk/album/c.mp3") || tracks.contains("Rock/linked/c.mp3"));
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
