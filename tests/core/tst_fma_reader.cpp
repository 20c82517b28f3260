#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/base/sha1.h"
#include "core/datasets/dataset_reader.h"
#include "core/datasets/fma_audio.h"
#include "core/datasets/fma_checksums.h"
#include "core/datasets/fma_metadata.h"
#include "core/datasets/fma_reader.h"
#include "tests/support/test_archive.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace genrescope;
using test::EntrySpec;
using test::TrackSpec;

namespace {

using Ids = std::vector<TrackId>;
using Names = std::vector<std::string>;

/// Six tracks of a small FMA; 7 has no audio in the archive that goes with it.
std::vector<TrackSpec> someTracks()
{
    return {
        {.id = 2,
         .artist = "A",
         .artistId = 1,
         .subset = "small",
         .topGenre = "Rock",
         .genres = "[109]",
         .title = "Hard"},
        {.id = 3,
         .artist = "B",
         .artistId = 2,
         .split = "validation",
         .subset = "medium",
         .duration = "12",
         .topGenre = "Rock",
         .genres = "[25]"},
        {.id = 5,
         .artist = "C",
         .artistId = 3,
         .split = "test",
         .topGenre = "Folk",
         .genres = "[33, 10]"},
        {.id = 7,
         .artist = "C",
         .artistId = 3,
         .split = "test",
         .topGenre = "Pop",
         .genres = "[10]"},
        {.id = 1'000, .artist = "D", .artistId = 4, .topGenre = "", .genres = "[10, 12]"},
        {.id = 1'001,
         .artist = "E",
         .artistId = 5,
         .subset = "full",
         .topGenre = "Classical",
         .genres = "[5]"},
    };
}

Ids idsOf(const Manifest& manifest)
{
    Ids ids;
    for (const Track& track : manifest.tracks)
        ids.push_back(track.id);
    return ids;
}

Names namesOf(const Manifest& manifest, std::size_t track)
{
    Names names;
    for (const int label : manifest.tracks.at(track).labels)
        names.push_back(manifest.labels.at(static_cast<std::size_t>(label)));
    return names;
}

} // namespace

class TestFmaReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAnArchive();
    void readsFolders();
    void findsWhatLiesDeeper();
    void refusesWhatCannotBeUnpacked();
    void labelSchemes();
    void subsets();
    void rareGenres();
    void unknownGenres();
    void splitOfThePost();
    void untrimmedAudio();
    void ignoresForeignEntries();
    void audioIsReadInPlace();
    void verifies();
    void rejectsTables_data();
    void rejectsTables();
    void rejectsArchives();
    void cancels();
    void readsTheSmallCorpus();

private:
    std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }

    FmaOptions options() const
    {
        return {.metadata = file("fma_metadata.zip"), .audio = file("fma_large.zip")};
    }

    Manifest read(const FmaOptions& options) const
    {
        return readDataset(FmaReader(options), nullptr, {}).manifest;
    }

    /// Reads FMA whose tables are these.
    Manifest readTables(const std::string& tracks, const std::string& genres) const
    {
        test::makeMetadata(file("tables.zip"), tracks, genres);
        FmaOptions given = options();
        given.metadata = file("tables.zip");
        return read(given);
    }

    QTemporaryDir folder_;
};

void TestFmaReader::initTestCase()
{
    test::makeMetadata(file("fma_metadata.zip"), test::tracksCsv(someTracks()), test::genresCsv());
    std::vector<EntrySpec> entries = {{"fma_large/README.txt", "made for a test\n"}};
    for (const char* const name :
         {"000/000002", "000/000003", "000/000005", "001/001000", "001/001001", "009/009999"})
        entries.push_back(
            {std::string("fma_large/") + name + ".mp3", std::string("audio ") + name});
    test::makeArchive(file("fma_large.zip"), entries);
    for (const EntrySpec& entry : entries)
        test::makeFile(file("unpacked") / entry.name, entry.content);
    test::makeFile(file("unpacked/fma_metadata/tracks.csv"), test::tracksCsv(someTracks()));
    test::makeFile(file("unpacked/fma_metadata/genres.csv"), test::genresCsv());
}

void TestFmaReader::readsAnArchive()
{
    const Manifest manifest = read(options());
    QCOMPARE(manifest.reader, std::string("fma"));
    QCOMPARE(manifest.audioPath, file("fma_large.zip").string());
    QCOMPARE(manifest.labelScheme.str(), std::string("closed"));
    // 7 has no audio; 1001 does not belong to large; 9999 is not listed.
    QCOMPARE(idsOf(manifest), (Ids{2, 3, 5, 1'000}));
    QCOMPARE(manifest.missingAudio, Ids{7});
    QCOMPARE(manifest.unlistedAudio, Ids{9'999});
    // In the order of genres.csv; Folk and Psych-Folk are only tested, Classical does not occur.
    QCOMPARE(manifest.labels, (Names{"Pop", "Rock", "Punk", "Hardcore"}));
    QCOMPARE(manifest.parents, (std::vector<int>{-1, -1, 1, 2}));
    QCOMPARE(namesOf(manifest, 0), (Names{"Rock", "Punk", "Hardcore"}));
    QCOMPARE(namesOf(manifest, 1), (Names{"Rock", "Punk"}));
    QCOMPARE(namesOf(manifest, 2), Names{"Pop"});
    const Track& track = manifest.tracks[0];
    QCOMPARE(track.file, std::string("000/000002.mp3"));
    QCOMPARE(track.title, std::string("Hard"));
    QCOMPARE(track.artist, std::string("A"));
    QCOMPARE(track.group, std::string("artist:1"));
    QCOMPARE(track.expectedDuration, 30.0);
    QCOMPARE(manifest.tracks[1].expectedDuration, 12.0);
    QCOMPARE(manifest.tracks[1].split, Split::Validation);
    QCOMPARE(manifest.tracks[2].split, Split::Test);
    QVERIFY(manifest.notes.empty());
}

void TestFmaReader::readsFolders()
{
    const FmaOptions folders = {.metadata = file("unpacked/fma_metadata"),
                                .audio = file("unpacked/fma_large/")};
    const Manifest manifest = read(folders);
    QCOMPARE(manifest.hash(), read(options()).hash());
    QCOMPARE(manifest.missingAudio, Ids{7});
    QCOMPARE(manifest.unlistedAudio, Ids{9'999});
}

void TestFmaReader::findsWhatLiesDeeper()
{
    const std::string hash = read(options()).hash();
    // The folder that both were unpacked in, and tracks.csv itself.
    const Manifest beside = read({.metadata = file("unpacked"), .audio = file("unpacked")});
    QCOMPARE(beside.hash(), hash);
    QCOMPARE(beside.audioPath, file("unpacked/fma_large").string() + '/');
    const std::filesystem::path table = file("unpacked/fma_metadata/tracks.csv");
    QCOMPARE(read({.metadata = table, .audio = file("unpacked/fma_large")}).hash(), hash);

    std::vector<EntrySpec> deep;
    for (const char* const name :
         {"000/000002", "000/000003", "000/000005", "001/001000", "001/001001", "009/009999"}) {
        const std::string track = std::string(name) + ".mp3";
        deep.push_back({"my data/fma/fma_large/" + track, "audio"});
        test::makeFile(file("flat") / track.substr(4), "audio");
    }
    deep.push_back({"__MACOSX/fma_large/000/._000002.mp3", "none"});
    test::makeArchive(file("deep.zip"), deep);
    QCOMPARE(read({.metadata = file("fma_metadata.zip"), .audio = file("deep.zip")}).hash(), hash);
    const Manifest flat =
        read({.metadata = file("fma_metadata.zip"), .audio = file("flat"), .subset = "large"});
    QCOMPARE(idsOf(flat), (Ids{2, 3, 5, 1'000}));
    QCOMPARE(flat.tracks[0].file, std::string("000002.mp3"));
}

void TestFmaReader::refusesWhatCannotBeUnpacked()
{
    test::makeArchive(file("locked.zip"), {{"fma_small/000/000002.mp3", "audio"}});
    const std::string whole = test::contentOf(file("locked.zip"));
    const auto refusal = [&](std::size_t offset, char value) {
        std::string content = whole;
        content[6 + offset] = value;                              // in the entry's own header
        content[content.find("PK\x01\x02") + 8 + offset] = value; // and in the directory
        test::makeFile(file("locked.zip"), content);
        try {
            read({.metadata = file("fma_metadata.zip"), .audio = file("locked.zip")});
        } catch (const DatasetError& error) {
            return QByteArray(error.what());
        }
        return QByteArray();
    };
    QByteArray said = refusal(0, 1);
    QVERIFY2(said.contains("password") && said.contains("give the folder"), said);
    said = refusal(2, 9);
    QVERIFY2(said.contains("Deflate64") && said.contains("give the folder"), said);
}

void TestFmaReader::labelSchemes()
{
    FmaOptions given = options();
    given.minTracks = 0;
    const Names all = {"Classical", "Pop", "Rock", "Folk", "Punk", "Psych-Folk", "Hardcore"};

    given.labels = LabelScheme::Fine;
    Manifest manifest = read(given);
    QCOMPARE(manifest.labels, all);
    QCOMPARE(manifest.labelScheme.str(), std::string("fine"));
    QVERIFY(manifest.excludedGenres.empty());
    QCOMPARE(namesOf(manifest, 0), Names{"Hardcore"});
    QCOMPARE(namesOf(manifest, 2), (Names{"Pop", "Psych-Folk"}));

    given.labels = LabelScheme::Closed;
    manifest = read(given);
    QCOMPARE(manifest.labels, all);
    QCOMPARE(namesOf(manifest, 2), (Names{"Pop", "Folk", "Psych-Folk"}));

    given.labels = LabelScheme::Top;
    manifest = read(given);
    QCOMPARE(manifest.labels, (Names{"Classical", "Pop", "Rock", "Folk"}));
    QCOMPARE(manifest.parents, (std::vector<int>{-1, -1, -1, -1}));
    // 1000 names no top-level genre.
    QCOMPARE(idsOf(manifest), (Ids{2, 3, 5}));
    QCOMPARE(manifest.unlabeledTracks, 1);
    QCOMPARE(namesOf(manifest, 2), Names{"Folk"});
}

void TestFmaReader::subsets()
{
    FmaOptions given = options();
    given.subset = "small";
    QCOMPARE(idsOf(read(given)), Ids{2});
    QVERIFY(read(given).missingAudio.empty());
    given.subset = "medium";
    QCOMPARE(idsOf(read(given)), (Ids{2, 3}));
    given.subset = "full";
    QCOMPARE(idsOf(read(given)), (Ids{2, 3, 5, 1'000, 1'001}));
    given.subset = "huge";
    QVERIFY_THROWS_EXCEPTION(ConfigError, read(given));
    // A folder whose name says nothing is everything.
    std::filesystem::copy(file("unpacked/fma_large"), file("my music"),
                          std::filesystem::copy_options::recursive);
    given.subset.clear();
    given.audio = file("my music");
    QCOMPARE(read(given).tracks.size(), std::size_t{5});
}

void TestFmaReader::rareGenres()
{
    FmaOptions given = options();
    given.minTracks = 2;
    const Manifest manifest = read(given);
    // Training tracks: Rock has 2 and 1000; everything else has fewer.
    QCOMPARE(manifest.labels, Names{"Rock"});
    QCOMPARE(idsOf(manifest), (Ids{2, 3, 1'000}));
    QCOMPARE(manifest.unlabeledTracks, 1);
    QCOMPARE(manifest.excludedGenres.size(), std::size_t{6});
    QCOMPARE(manifest.excludedGenres[1].name, std::string("Pop"));
    QCOMPARE(manifest.excludedGenres[1].trainingTracks, 1);
}

void TestFmaReader::unknownGenres()
{
    std::vector<TrackSpec> tracks = someTracks();
    tracks[0].genres = "[109, 4711]";
    tracks[1].genres = "[4711]";
    const Manifest manifest = readTables(test::tracksCsv(tracks), test::genresCsv());
    QCOMPARE(idsOf(manifest), (Ids{2, 5, 1'000}));
    QCOMPARE(namesOf(manifest, 0), (Names{"Rock", "Punk", "Hardcore"}));
    QCOMPARE(manifest.unlabeledTracks, 1);
    QCOMPARE(manifest.notes.size(), std::size_t{1});
    QCOMPARE(manifest.notes[0].str(),
             std::string("tracks.csv names genres that genres.csv does not list (4711), 2 times in "
                         "all; they were skipped."));
    QVERIFY(!manifest.notes[0].isVerbatim());
}

void TestFmaReader::splitOfThePost()
{
    std::vector<TrackSpec> tracks;
    std::vector<EntrySpec> entries;
    for (int id = 1; id <= 100; ++id) {
        tracks.push_back({.id = id, .split = "test", .genres = id <= 40 ? "[10]" : "[10, 12]"});
        entries.push_back(
            {"fma_large/000/" + std::to_string(1'000'000 + id).substr(1) + ".mp3", "x"});
    }
    test::makeMetadata(file("post_metadata.zip"), test::tracksCsv(tracks), test::genresCsv());
    test::makeArchive(file("post.zip"), entries);
    const Manifest manifest = read({.metadata = file("post_metadata.zip"),
                                    .audio = file("post.zip"),
                                    .labels = LabelScheme::Fine,
                                    .split = SplitProtocol::Post,
                                    .minTracks = 0});
    QVERIFY(manifest.testIsValidation);
    QCOMPARE(manifest.labels.size(), std::size_t{7});
    int onlyPop = 0;
    int heldOut = 0;
    for (const Track& track : manifest.tracks) {
        QVERIFY(track.split != Split::Test);
        heldOut += track.split == Split::Validation;
        onlyPop += track.split == Split::Validation && track.id <= 40;
    }
    QCOMPARE(heldOut, 20);
    QCOMPARE(onlyPop, 8);
}

void TestFmaReader::untrimmedAudio()
{
    test::makeArchive(file("full.zip"), {{"fma_full/000/000002.mp3", "x"}});
    FmaOptions given = options();
    given.audio = file("full.zip");
    const Manifest manifest = read(given);
    QCOMPARE(manifest.tracks[0].expectedDuration, 300.0);
    QCOMPARE(manifest.missingAudio, (Ids{3, 5, 7, 1'000, 1'001}));
    // A smaller subset of untrimmed audio is untrimmed, too.
    given.subset = "small";
    QCOMPARE(read(given).tracks[0].expectedDuration, 300.0);
}

void TestFmaReader::ignoresForeignEntries()
{
    test::makeArchive(file("foreign.zip"), {{"fma_large/000/000002.mp3", "x"},
                                            {"fma_large/../000/000003.mp3", "x"},
                                            {"../000/000003.mp3", "x"},
                                            {"fma_large/000/000003.exe", "x"},
                                            {"fma_large/000/3.mp3", "x"},
                                            {"__MACOSX/fma_large/000/._000003.mp3", "x"}});
    FmaOptions given = options();
    given.audio = file("foreign.zip");
    const Dataset dataset = readDataset(FmaReader(given), nullptr, {});
    // "../000/000003.mp3" is a folder called ".." with track 3 in it: a name, never a path.
    QCOMPARE(dataset.audio->entries().size(), std::size_t{2});
    QVERIFY_THROWS_EXCEPTION(DatasetError, dataset.audio->open("../000/000003.mp3"));

    test::makeArchive(file("twice.zip"),
                      {{"fma_large/000/000002.mp3", "x"}, {"fma_small/000/000002.mp3", "y"}});
    given.audio = file("twice.zip");
    QVERIFY_THROWS_EXCEPTION(DatasetError, read(given));
}

void TestFmaReader::audioIsReadInPlace()
{
    FmaOptions given = options();
    for (const std::filesystem::path& audio : {file("fma_large.zip"), file("unpacked/fma_large")}) {
        given.audio = audio;
        const Dataset dataset = readDataset(FmaReader(given), nullptr, {});
        const std::unique_ptr<AudioCollection> clone = dataset.audio->clone();
        QCOMPARE(readText(*clone->open("001/001000.mp3"), 100), std::string("audio 001/001000"));
        QCOMPARE(readText(*dataset.audio->open("000/000002.mp3"), 100),
                 std::string("audio 000/000002"));
        QVERIFY_THROWS_EXCEPTION(DatasetError, clone->open("000/000004.mp3"));
        QVERIFY_THROWS_EXCEPTION(DatasetError, clone->open("../fma_metadata/tracks.csv"));
        QCOMPARE(clone->entries()[0].size, std::uint64_t{16});
    }
    // The same size, but another content.
    given.audio = file("fma_large.zip");
    const Dataset archived = readDataset(FmaReader(given), nullptr, {});
    std::set<std::string> fingerprints;
    for (const AudioEntry& entry : archived.audio->entries())
        fingerprints.insert(entry.fingerprint);
    QCOMPARE(fingerprints.size(), std::size_t{6});
}

void TestFmaReader::verifies()
{
    const std::string good = "the audio of track 2";
    const auto line = [](const std::string& content, const std::string& name) {
        return Sha1::of(content) + "  " + name + '\n';
    };
    test::makeArchive(file("sums.zip"),
                      {{"fma_large/checksums",
                        line(good, "000/000002.mp3") + line("other audio", "000/000003.mp3")},
                       {"fma_large/000/000002.mp3", good},
                       {"fma_large/000/000003.mp3", "audio that was changed"},
                       {"fma_large/000/000005.mp3", "audio that is not in the list"}});
    const std::string tracks = test::tracksCsv(someTracks());
    test::makeArchive(file("sums_metadata.zip"),
                      {{"fma_metadata/checksums",
                        line(tracks, "tracks.csv") + line("other genres", "genres.csv")},
                       {"fma_metadata/tracks.csv", tracks},
                       {"fma_metadata/genres.csv", test::genresCsv()}});
    const Dataset dataset = readDataset(
        FmaReader(
            {.metadata = file("sums_metadata.zip"), .audio = file("sums.zip"), .verify = true}),
        nullptr, {});
    Names failures;
    for (const Message& failure : dataset.checksumFailures)
        failures.push_back(failure.str());
    QCOMPARE(failures.size(), std::size_t{3});
    QVERIFY(failures[0].starts_with(file("sums_metadata.zip").string() + ": genres.csv differs"));
    QVERIFY(failures[1].starts_with("000/000003.mp3 differs"));
    QVERIFY(failures[1].find(Sha1::of("other audio")) != std::string::npos);
    QCOMPARE(failures[2], std::string("000/000005.mp3 is not in the list of checksums."));
    // Differences are reported, and the data is read all the same.
    QCOMPARE(idsOf(dataset.manifest), (Ids{2, 3}));

    FmaOptions given = options();
    given.verify = true;
    QCOMPARE(readDataset(FmaReader(given), nullptr, {}).checksumFailures.size(), std::size_t{1});
    // An archive that is gone when it is looked at is an error with a sentence.
    FmaAudio audio = openFmaAudio(file("sums.zip"));
    QVERIFY_THROWS_EXCEPTION(FileError, verifyFma(file("gone.zip"), audio, {}));
}

void TestFmaReader::rejectsTables_data()
{
    QTest::addColumn<QByteArray>("tracks");
    QTest::addColumn<QByteArray>("genres");
    QTest::addColumn<QByteArray>("sentence");
    const std::string tracks = test::tracksCsv(someTracks());
    const auto row = [](const char* name, const std::string& tracksTable,
                        const std::string& genresTable, const char* sentence) {
        QTest::newRow(name) << QByteArray::fromStdString(tracksTable)
                            << QByteArray::fromStdString(genresTable) << QByteArray(sentence);
    };
    const auto broken = [&](const char* name, const std::string& from, const std::string& to,
                            const char* sentence) {
        std::string text = tracks;
        text.replace(text.find(from), from.size(), to);
        row(name, text, test::genresCsv(), sentence);
    };
    row("no tracks", tracks.substr(0, tracks.find("\n2,") + 1), test::genresCsv(),
        "tracks.csv, line 4: the table lists no tracks.");
    row("empty", "", test::genresCsv(), "tracks.csv, line 1: the table ends before");
    row("header only in part", tracks.substr(0, tracks.find('\n') + 1), test::genresCsv(),
        "tracks.csv, line 2: the table ends before");
    broken("column missing", "genre_top,genres,", "genre_top,genrez,",
           "tracks.csv, line 2: the column (track, genres) is missing");
    broken("column in another group", ",set,set,", ",set,get,",
           "tracks.csv, line 2: the column (set, subset) is missing");
    broken("no third header row", "track_id,", "track_no,", "line 3: the third row must begin");
    broken("cell missing", "\n3,An album,", "\n3,",
           "tracks.csv, line 6: there are 11 cells instead of 12");
    broken("id is no number", "\n3,", "\nthree,", "tracks.csv, line 6: the track's ID is not");
    broken("id twice", "\n3,", "\n2,", "tracks.csv, line 6: the track's ID does not follow");
    broken("unknown split", "validation", "valid",
           "tracks.csv, line 6: \"valid\" is not a valid value for the column (set, split)");
    broken("unknown subset", ",medium,", ",tiny,",
           "tracks.csv, line 6: \"tiny\" is not a valid value for the column (set, subset)");
    broken("duration", ",12,", ",12:00,",
           "tracks.csv, line 6: \"12:00\" is not a valid value for the column (track, duration)");
    broken("genres no list", "\"[25]\"", "25",
           "tracks.csv, line 6: \"25\" is not a valid value for the column (track, genres)");
    broken("genres no numbers", "\"[25]\"", "['Punk']",
           "tracks.csv, line 6: \"['Punk']\" is not a valid value for the column (track, genres)");
    row("cut in a quoted cell", tracks.substr(0, tracks.find(",\nin two") + 3), test::genresCsv(),
        "tracks.csv, line 4: a quoted cell that begins in this row is never closed");
    row("genres broken", tracks, "genre_id,parent,title\n12,0\n",
        "genres.csv, line 2: there are 2 cells instead of 3.");
    row("genres of another table", tracks, tracks, "genres.csv, line 1: the column genre_id is");
    row("titles alike", tracks,
        "genre_id,parent,title\n5,0,A\n10,0,Pop\n12,0,Rock\n17,0,F\n25,12,Rock\n33,17,P\n"
        "109,25,H\n",
        "Two genres are both called Rock");
}

void TestFmaReader::rejectsTables()
{
    QFETCH(QByteArray, tracks);
    QFETCH(QByteArray, genres);
    QFETCH(QByteArray, sentence);
    try {
        readTables(tracks.toStdString(), genres.toStdString());
        QFAIL("it was read");
    } catch (const DatasetError& error) {
        QVERIFY2(QByteArray(error.what()).contains(sentence), error.what());
    }
}

void TestFmaReader::rejectsArchives()
{
    const auto sentenceFor = [&](const FmaOptions& given) -> QByteArray {
        try {
            read(given);
        } catch (const Error& error) {
            return error.what();
        }
        return "no error";
    };
    FmaOptions given = options();
    given.metadata = file("fma_large.zip");
    QVERIFY(sentenceFor(given).contains("contains no genres.csv; give fma_metadata.zip"));
    given = options();
    given.audio = file("fma_metadata.zip");
    QVERIFY(sentenceFor(given).contains("contains no audio with FMA's file names"));
    given.audio = file("unpacked/fma_metadata");
    QVERIFY(sentenceFor(given).contains("contains no audio with FMA's file names"));
    given.audio = file("missing.zip");
    QVERIFY(sentenceFor(given).contains("cannot be opened"));

    // A link that leads to itself: what the standard library throws is told as a sentence, too.
    std::filesystem::create_symlink("loop", file("loop"));
    given.audio = file("loop");
    QVERIFY(sentenceFor(given).contains("loop cannot be "));
    given = options();
    given.metadata = file("loop");
    QVERIFY(sentenceFor(given).contains("loop cannot be "));
    given.verify = true;
    QVERIFY(sentenceFor(given).contains("loop cannot be "));

    const std::string whole = test::contentOf(file("fma_metadata.zip"));
    for (std::size_t length = 0; length < whole.size(); length += 64) {
        test::makeFile(file("cut.zip"), whole.substr(0, length));
        given = options();
        given.metadata = file("cut.zip");
        QVERIFY(sentenceFor(given).contains("download it again"));
    }
}

void TestFmaReader::cancels()
{
    std::vector<TrackSpec> tracks;
    for (int id = 1; id <= 3'000; ++id)
        tracks.push_back({.id = id});
    test::makeMetadata(file("many.zip"), test::tracksCsv(tracks), test::genresCsv());
    CancellationSource source;
    source.cancel();
    QVERIFY_THROWS_EXCEPTION(Canceled, readFmaMetadata(file("many.zip"), {source.token()}));
}

void TestFmaReader::readsTheSmallCorpus()
{
    const auto shared = std::filesystem::path(GENRESCOPE_SHARED) / "data/fma_mini";
    if (!std::filesystem::exists(shared))
        QSKIP("the small corpus is not present");
    const Dataset dataset = readDataset(
        FmaReader({.metadata = shared / "fma_metadata.zip", .audio = shared / "fma_large.zip"}),
        nullptr, {});
    const Manifest& manifest = dataset.manifest;
    QCOMPARE(manifest.tracks.size(), std::size_t{309});
    QCOMPARE(manifest.missingAudio, Ids{900'201});
    QCOMPARE(manifest.unlistedAudio, Ids{999'999});
    QCOMPARE(manifest.unlabeledTracks, 0);
    QVERIFY(manifest.notes.empty());

    // What FMA calls genres_all is what the tree says.
    const FmaMetadata metadata = readFmaMetadata(shared / "fma_metadata.zip", {});
    QCOMPARE(metadata.genres.genres().size(), std::size_t{163});
    QCOMPARE(metadata.tracks.size(), std::size_t{310});
    QCOMPARE(metadata.tracks[2].title, std::string("Jules Lost His Jewels"));
    QCOMPARE(metadata.tracks[2].artist, std::string("Ariel Pink's Haunted Graffiti"));
    const auto chiptune = metadata.genres.find(240).value();
    QCOMPARE(metadata.genres.ancestors(chiptune),
             (std::vector<std::size_t>{metadata.genres.find(297).value(),
                                       metadata.genres.find(15).value()}));
}

QTEST_APPLESS_MAIN(TestFmaReader)
#include "tst_fma_reader.moc"
