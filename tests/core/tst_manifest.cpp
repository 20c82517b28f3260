#include "core/base/error.h"
#include "core/base/label_hierarchy.h"
#include "core/datasets/label_set.h"
#include "core/datasets/manifest.h"
#include "core/workspace/manifest_file.h"
#include "core/workspace/workspace.h"
#include "tests/core/old_manifest.h"
#include "tests/support/test_archive.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

namespace {

Track track(TrackId id, Split split, std::vector<int> labels)
{
    Track result;
    result.id = id;
    result.file = "000/00000" + std::to_string(id) + ".mp3";
    result.split = split;
    result.labels = std::move(labels);
    result.feature = FeatureKey{0xfeed'0000U + id};
    return result;
}

Manifest example()
{
    Manifest manifest;
    manifest.reader = "fma";
    manifest.audioPath = "/music/fma_large.zip";
    manifest.readerOptions = {{"audio", "/music/fma_large.zip"}, {"min-tracks", "3"}};
    manifest.labelScheme = "closed";
    manifest.splitProtocol = Message::english("genres of %1", "a.tsv");
    manifest.labels = {"Rock", "\"Pop\" & <b>"};
    manifest.parents = {-1, 0};
    manifest.excludedGenres = {{"Polka", 0}, {"Opera", 3}};
    manifest.unlabeledTracks = 7;
    manifest.missingAudio = {900'201};
    manifest.unlistedAudio = {999'999};
    manifest.notes = {"One thing was odd.", Message::english("%1 was odd.", "a.mp3")};
    manifest.tracks = {track(2, Split::Training, {0}), track(3, Split::Validation, {0, 1}),
                       track(5, Split::Test, {1})};
    manifest.tracks[0].title = "Food\n\"hot\"";
    manifest.tracks[0].artist = "Bj\xc3\xb6rk";
    manifest.tracks[0].group = "artist:42";
    manifest.tracks[0].expectedDuration = 29.5;
    manifest.mel.melBands = 96;
    return manifest;
}

} // namespace

class TestManifest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void survivesWhatIsNotUtf8();
    void skipsUnknownFields();
    void rejectsEveryTruncation();
    void rejects_data();
    void rejects();
    void readsTheFirstVersion();
    void readsTheSecondVersion();
    void writesOnlyWhatCanBeRead();
    void hashNamesTheData();
    void leavesRareGenresOut();
    void keepsAllGenres();
    void rejectsDuplicateGenres();
    void knowsWhetherLabelsKeepTheHierarchy();
    void workspaceKnowsItsTracks();
    void workspaceLendsTheValidationTracks();

private:
    std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }

    QTemporaryDir folder_;
};

void TestManifest::comesBackAsItWas()
{
    const Manifest manifest = example();
    writeManifest(manifest, file("m.json"));
    const Manifest back = readManifest(file("m.json"));
    QCOMPARE(back.reader, manifest.reader);
    QCOMPARE(back.audioPath, manifest.audioPath);
    QCOMPARE(back.readerOptions, manifest.readerOptions);
    QCOMPARE(back.labelScheme, manifest.labelScheme);
    QCOMPARE(back.splitProtocol, manifest.splitProtocol);
    QCOMPARE(back.testIsValidation, false);
    QCOMPARE(back.labels, manifest.labels);
    QCOMPARE(back.parents, manifest.parents);
    QCOMPARE(back.excludedGenres.size(), std::size_t{2});
    QCOMPARE(back.excludedGenres[1].name, std::string("Opera"));
    QCOMPARE(back.excludedGenres[1].trainingTracks, 3);
    QCOMPARE(back.unlabeledTracks, 7);
    QCOMPARE(back.missingAudio, manifest.missingAudio);
    QCOMPARE(back.unlistedAudio, manifest.unlistedAudio);
    QCOMPARE(back.notes, manifest.notes);
    QVERIFY(back.mel == manifest.mel);
    QCOMPARE(back.tracks.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) {
        const Track& a = back.tracks[i];
        const Track& b = manifest.tracks[i];
        QCOMPARE(a.id, b.id);
        QCOMPARE(a.file, b.file);
        QCOMPARE(a.title, b.title);
        QCOMPARE(a.artist, b.artist);
        QCOMPARE(a.group, b.group);
        QCOMPARE(a.split, b.split);
        QCOMPARE(a.labels, b.labels);
        QCOMPARE(a.expectedDuration, b.expectedDuration);
        QVERIFY(a.feature == b.feature);
    }
    QCOMPARE(back.hash(), manifest.hash());
    // One line per field, and one line per track.
    QVERIFY(test::contentOf(file("m.json"))
                .find("\n{\"id\":5,\"file\":\"000/000005.mp3\",\"split\":\"test\",\"labels\":[1],"
                      "\"feature\":\"00000000feed0005\"}\n") != std::string::npos);
}

void TestManifest::survivesWhatIsNotUtf8()
{
    Manifest manifest = example();
    manifest.tracks[0].title = "caf\xe9";
    // A name is what the file is opened by: it comes back byte by byte.
    manifest.tracks[0].file = "caf\xe9/\xff.mp3";
    manifest.audioPath = "/mus\xefk";
    manifest.readerOptions["audio"] = "/mus\xefk";
    writeManifest(manifest, file("latin1.json"));
    const Manifest back = readManifest(file("latin1.json"));
    QCOMPARE(back.tracks[0].title, std::string("caf\xef\xbf\xbd"
                                               "E9"));
    QCOMPARE(back.tracks[0].file, manifest.tracks[0].file);
    QCOMPARE(back.audioPath, manifest.audioPath);
    QCOMPARE(back.readerOptions, manifest.readerOptions);
    QCOMPARE(back.hash(), manifest.hash());
}

void TestManifest::skipsUnknownFields()
{
    writeManifest(example(), file("newer.json"));
    std::string text = test::contentOf(file("newer.json"));
    text.replace(1, 0, "\n\"future\": {\"tracks\": [{\"id\": 1}], \"x\": [[{}]]},");
    text.replace(text.find("{\"id\":3"), 1, "{\"mood\":{\"happy\":[1,{}]},");
    test::makeFile(file("newer.json"), text);
    QCOMPARE(readManifest(file("newer.json")).hash(), example().hash());
}

void TestManifest::rejectsEveryTruncation()
{
    writeManifest(example(), file("whole.json"));
    const std::string whole = test::contentOf(file("whole.json"));
    // The last byte is a line end.
    for (std::size_t length = 0; length + 1 < whole.size(); ++length) {
        test::makeFile(file("cut.json"), whole.substr(0, length));
        QVERIFY_THROWS_EXCEPTION(DatasetError, readManifest(file("cut.json")));
    }
}

void TestManifest::rejects_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const char* from, const char* to, const char* sentence) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(sentence);
    };
    row("newer schema", "\"schema\": 3", "\"schema\": 4",
        "by a later version of Genrescope; use that version to open it.");
    row("no feature", ",\"feature\":\"00000000feed0003\"", "",
        "a track without the field \"feature\"");
    row("no name of a feature", "00000000feed0003", "feed",
        "Track 3: The field \"feature\" must be");
    row("schema of another kind", "\"schema\": 3", "\"schema\": \"3\"",
        "The field \"schema\" must be a whole number");
    row("no reader", "\"reader\"", "\"writer\"", "\"reader\" is missing");
    row("label index too large", "[0,1]", "[0,2]", "Track 3 has labels that are not in");
    row("label index negative", "[0,1]", "[-1,1]", "Track 3 has labels that are not in");
    row("label index far too large", "[0,1]", "[0,4294967297]",
        "Track 3: The field \"labels\" must be a whole number");
    row("label index a fraction", "[0,1]", "[0,0.5]",
        "Track 3: The field \"labels\" must be a whole number");
    row("labels not ascending", "[0,1]", "[1,0]", "Track 3 has labels that are not in");
    row("label twice", "[0,1]", "[1,1]", "Track 3 has labels that are not in");
    row("no label", "[0,1]", "[]", "Track 3 has labels that are not in");
    row("labels missing", "\"labels\":[0,1]", "\"x\":0",
        "Track 3: The field \"labels\" is missing");
    row("unknown split", "\"split\":\"test\"", "\"split\":\"tests\"",
        "Track 5: The field \"split\" must be training or validation or test");
    row("id twice", "\"id\":3", "\"id\":2", "Track 2 does not follow the one before it");
    row("id negative", "\"id\":3", "\"id\":-3",
        "The field \"id\" must be a whole number within its range");
    row("id too large", "\"id\":3", "\"id\":4294967296",
        "The field \"id\" must be a whole number within its range");
    row("duration negative", "29.5", "-29.5", "Track 2 has a negative duration");
    row("labels alike", "\"Rock\"", R"("\"Pop\" & <b>")", "Two labels are both called");
    row("too few parents", "[-1,0]", "[-1]", "does not name a parent for each label");
    row("parent out of range", "[-1,0]", "[-1,2]", "does not name a parent for each label");
    row("parents in a circle", "[-1,0]", "[1,0]", "does not name a parent for each label");
    row("tracks no list", "\"tracks\": [", "\"tracks\": {\"a\":[", "not valid JSON");
    row("tracks missing", "\"tracks\"", "\"trackz\"", "\"tracks\" is missing");
    row("track a number", "\"tracks\": [", "\"tracks\": [1,",
        "The field \"tracks\" must be a list of objects");
    row("mel out of range", "\"mel_bands\":96", "\"mel_bands\":-96", "The number of mel bands");
    row("mel field missing", "\"mel_bands\"", "\"bands\"", "The field \"mel_bands\" is missing");
    row("missing audio no numbers", "[900201]", "[\"900201\"]",
        "The field \"missing_audio\" must be a whole number");
    row("not JSON", "{", "(", "This is not valid JSON");
}

void TestManifest::rejects()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, sentence);
    writeManifest(example(), file("bad.json"));
    std::string text = test::contentOf(file("bad.json"));
    const std::size_t at = text.find(from.toStdString());
    QVERIFY(at != std::string::npos);
    text.replace(at, static_cast<std::size_t>(from.size()), to.toStdString());
    test::makeFile(file("bad.json"), text);
    try {
        readManifest(file("bad.json"));
        QFAIL("it was read");
    } catch (const DatasetError& error) {
        const QByteArray what = error.what();
        QVERIFY2(what.contains(sentence), what.constData());
        QVERIFY2(what.contains("bad.json"), what.constData());
    }
}

void TestManifest::hashNamesTheData()
{
    const std::string hash = example().hash();
    Manifest same = example();
    same.audioPath = "/elsewhere";
    same.readerOptions.clear();
    same.tracks[0].title = "Drink";
    QCOMPARE(same.hash(), hash);
    const auto differs = [&](auto change) {
        Manifest other = example();
        change(other);
        return other.hash() != hash;
    };
    QVERIFY(differs([](Manifest& m) { m.labels[0] = "Punk"; }));
    QVERIFY(differs([](Manifest& m) { m.tracks[0].split = Split::Test; }));
    QVERIFY(differs([](Manifest& m) { m.tracks[1].labels = {1}; }));
    QVERIFY(differs([](Manifest& m) { m.tracks.pop_back(); }));
    QVERIFY(differs([](Manifest& m) { m.tracks[0].file = "000/000009.mp3"; }));
    QVERIFY(differs([](Manifest& m) { m.mel.melBands = 128; }));
    QVERIFY(differs([](Manifest& m) { m.testIsValidation = true; }));
}

// A manifest of the first version tells prepare the tracks' numbers, and is of no other use.
void TestManifest::readsTheFirstVersion()
{
    const std::filesystem::path folder = file("older");
    writeManifest(example(), Workspace::manifestPath(folder));
    std::string text = test::contentOf(Workspace::manifestPath(folder));
    text = test::inOldNames(std::move(text), 1);
    test::makeFile(Workspace::manifestPath(folder), text);
    const Manifest older = readManifest(Workspace::manifestPath(folder));
    QVERIFY(!older.namesFeatures());
    QCOMPARE(older.hash(), example().hash());
    try {
        const Workspace workspace(folder);
        QFAIL("it was opened");
    } catch (const DatasetError& error) {
        QCOMPARE(QByteArray(error.what()),
                 QByteArray::fromStdString(folder.string()) +
                     " was prepared by an older version; prepare it again from the same source (no "
                     "clip is decoded again).");
    }
}

void TestManifest::readsTheSecondVersion()
{
    writeManifest(example(), file("new.json"));
    test::makeFile(file("second.json"), test::inOldNames(test::contentOf(file("new.json")), 2));
    const Manifest back = readManifest(file("second.json"));
    QVERIFY(back.namesFeatures());
    QCOMPARE(back.hash(), example().hash());
    QCOMPARE(back.audioPath, example().audioPath);
    QCOMPARE(back.excludedGenres, example().excludedGenres);
    QCOMPARE(back.unlabeledTracks, 7);
    QCOMPARE(back.missingAudio, example().missingAudio);
    QCOMPARE(back.unlistedAudio, example().unlistedAudio);
    QVERIFY(back.mel == example().mel);
    // What version 3 renamed is no name of its own.
    test::makeFile(file("mixed.json"), test::inOldNames(test::contentOf(file("new.json")), 3));
    QVERIFY_THROWS_EXCEPTION(DatasetError, readManifest(file("mixed.json")));
}

void TestManifest::writesOnlyWhatCanBeRead()
{
    Manifest manifest = example();
    manifest.labels[1] = "Rock";
    QVERIFY_THROWS_EXCEPTION(DatasetError, writeManifest(manifest, file("unreadable.json")));
    QVERIFY(!std::filesystem::exists(file("unreadable.json")));
}

void TestManifest::leavesRareGenresOut()
{
    Manifest manifest;
    manifest.labels = {"Never", "Rock", "Only tested", "Pop"};
    manifest.parents = {1, -1, -1, 0};
    manifest.tracks = {track(1, Split::Training, {1}), track(2, Split::Training, {1, 3}),
                       track(3, Split::Test, {2}), track(4, Split::Test, {2, 3})};
    manifest.unlabeledTracks = 1;
    keepFrequentLabels(manifest, 1);
    QCOMPARE(manifest.labels, (std::vector<std::string>{"Rock", "Pop"}));
    // Pop's parent was removed: its grandparent takes its place.
    QCOMPARE(manifest.parents, (std::vector<int>{-1, 0}));
    QCOMPARE(manifest.excludedGenres.size(), std::size_t{2});
    QCOMPARE(manifest.excludedGenres[1].name, std::string("Only tested"));
    QCOMPARE(manifest.unlabeledTracks, 2);
    QCOMPARE(manifest.tracks.size(), std::size_t{3});
    QCOMPARE(manifest.tracks[1].labels, (std::vector<int>{0, 1}));
    QCOMPARE(manifest.tracks[2].labels, std::vector<int>{1});

    keepFrequentLabels(manifest, 2);
    QCOMPARE(manifest.labels, std::vector<std::string>{"Rock"});
    QCOMPARE(manifest.excludedGenres.back().trainingTracks, 1);
    QVERIFY_THROWS_EXCEPTION(DatasetError, keepFrequentLabels(manifest, 3));
}

void TestManifest::keepsAllGenres()
{
    Manifest manifest;
    manifest.labels = {"Never", "Rock"};
    manifest.tracks = {track(1, Split::Test, {1})};
    keepFrequentLabels(manifest, 0);
    QCOMPARE(manifest.labels, (std::vector<std::string>{"Never", "Rock"}));
    QVERIFY(manifest.excludedGenres.empty());
}

void TestManifest::rejectsDuplicateGenres()
{
    Manifest manifest;
    manifest.labels = {"Rock", "Pop", "Rock"};
    manifest.tracks = {track(1, Split::Training, {0, 1, 2})};
    QVERIFY_THROWS_EXCEPTION(DatasetError, keepFrequentLabels(manifest, 0));
}

void TestManifest::knowsWhetherLabelsKeepTheHierarchy()
{
    Manifest manifest = example();
    manifest.tracks[2].labels = {0, 1};
    QVERIFY(labelsKeepHierarchy(manifest));
    // A track with the child but not the parent: fine labels without their ancestors.
    manifest.tracks[2].labels = {1};
    QVERIFY(!labelsKeepHierarchy(manifest));
    manifest.parents.clear();
    QVERIFY(!labelsKeepHierarchy(manifest));
}

void TestManifest::workspaceKnowsItsTracks()
{
    const std::filesystem::path folder = file("workspace");
    try {
        const Workspace workspace(folder);
        QFAIL("there is none");
    } catch (const DatasetError& error) {
        QVERIFY(QByteArray(error.what()).contains("no prepared dataset"));
    }
    Manifest manifest = example();
    manifest.tracks.push_back(track(8, Split::Training, {0}));
    manifest.tracks.push_back(track(9, Split::Training, {0}));
    writeManifest(manifest, Workspace::manifestPath(folder));
    {
        FeatureStore store(Workspace::featuresPath(folder));
        const LogMel logMel{96, std::vector<float>(96, 0.5F)};
        for (const TrackId id : {2U, 5U, 9U})
            store.add({.key = manifest.find(id)->feature}, logMel);
        store.addFailure({.key = manifest.find(8)->feature, .failure = "It is empty."});
        // Another track's.
        store.add({.key = FeatureKey{3}}, logMel);
    }
    const Workspace workspace(folder);
    // Track 3 was not made, track 8 failed.
    QCOMPARE(workspace.tracksOf(Split::Training), (std::vector<std::size_t>{0, 4}));
    QCOMPARE(workspace.tracksOf(Split::Validation), std::vector<std::size_t>());
    QCOMPARE(workspace.tracksOf(Split::Test), std::vector<std::size_t>{2});
    QCOMPARE(workspace.manifest().hash(), manifest.hash());
}

void TestManifest::workspaceLendsTheValidationTracks()
{
    const std::filesystem::path folder = file("post");
    Manifest manifest = example();
    manifest.tracks.pop_back();
    manifest.testIsValidation = true;
    writeManifest(manifest, Workspace::manifestPath(folder));
    FeatureStore(Workspace::featuresPath(folder))
        .add({.key = manifest.find(3)->feature}, LogMel{96, std::vector<float>(96, 0.5F)});
    const Workspace workspace(folder);
    QCOMPARE(workspace.tracksOf(Split::Validation), std::vector<std::size_t>{1});
    QCOMPARE(workspace.tracksOf(Split::Test), std::vector<std::size_t>{1});
}

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
