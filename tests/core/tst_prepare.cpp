// A workspace survives other datasets, kills, damage and older versions.
#include "core/base/error.h"
#include "core/datasets/fma_names.h"
#include "core/datasets/folder_reader.h"
#include "core/datasets/tag_reader.h"
#include "core/workspace/manifest_file.h"
#include "core/workspace/prepare.h"
#include "core/workspace/workspace.h"
#include "tests/core/old_manifest.h"
#include "tests/core/watched_audio.h"
#include "tests/support/test_archive.h"
#include "tests/support/test_audio.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>
#include <set>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace genrescope;

namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

Names textsOf(const std::vector<Message>& messages)
{
    Names texts;
    for (const Message& message : messages)
        texts.push_back(message.str());
    return texts;
}

/// Seconds; tells the clips apart by their frames.
const std::map<std::string, double> clips = {
    {"Tones/a.flac", 0.5}, {"Tones/b.flac", 0.75}, {"Noise/c.flac", 1.0}, {"Noise/d.flac", 1.25}};

std::size_t framesOf(const std::string& clip)
{
    return MelConfig().numFrames(static_cast<std::size_t>(clips.at(clip) * 16'000));
}

} // namespace

class TestPrepare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void preparesOnce();
    void locksBeforeAnythingIsWritten();
    void killedInAnotherDatasetLeavesTheOldOne();
    void aKilledFirstRunIsAWorkspaceAlready();
    void lendsNoFeaturesToOtherTracks();
    void aTableThatGainsARowKeepsItsFeatures();
    void rebuildsADamagedManifest();
    void rebuildsADamagedJournal();
    void damageWithoutATraceIsMendedOnceItIsSeen();
    void makesClipsOfAbsurdLinesAgain();
    void rejectsPipesInPlaceOfFiles();
    void aSourceThatCannotBeReadChangesNothing();
    void removesFeaturesOfReplacedAudio();
    void takesOverTheFirstVersion();
    void namesNeedNotBeUtf8();
    void copiesStayInOneSplit();
    void copiesInGivenSplitsAreNoted();
    void copiesOfOneRecordingStayApart();
    void emptySplitsAreNoted();

private:
    fs::path path(const std::string& name) const
    {
        return fs::path(folder_.path().toStdString()) / name;
    }
    fs::path manifest() const { return Workspace::manifestPath(workspace_); }
    fs::path journal() const { return Workspace::featuresPath(workspace_) / "journal.tsv"; }

    PrepareResult prepare(const DatasetReader& reader) const
    {
        return prepareWorkspace(reader, workspace_, {.jobs = 2}, {});
    }
    FolderReader music() const { return FolderReader({.folder = path("music")}); }
    /// A dataset of other clips with the same track numbers.
    FolderReader others() const { return FolderReader({.folder = path("others")}); }

    /// Runs prepare in a process that is killed when it opens the first clip.
    void prepareAndDie(const DatasetReader& reader) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            prepare(test::WatchedReader(reader, [](const std::string&) { ::raise(SIGKILL); }));
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    }

    /// Files of the clips that prepare opened.
    std::set<std::string> openedBy(const DatasetReader& reader) const
    {
        std::set<std::string> opened;
        std::mutex mutex;
        prepare(test::WatchedReader(reader, [&](const std::string& file) {
            const std::lock_guard lock(mutex);
            opened.insert(file);
        }));
        return opened;
    }

    /// Files of the tracks that can be trained on; each has the frames of its own clip.
    std::set<std::string> ready() const
    {
        const Workspace workspace(workspace_);
        std::set<std::string> files;
        for (const Split split : {Split::Training, Split::Validation, Split::Test}) {
            for (const std::size_t index : workspace.tracksOf(split)) {
                const Track& track = workspace.manifest().tracks[index];
                const std::size_t frames = workspace.features().find(track.feature)->frames;
                if (clips.contains(track.file))
                    [&] { QCOMPARE(frames, framesOf(track.file)); }();
                std::vector<float> values(frames * 128);
                workspace.features().readFrames(track.feature, 0, frames, 128, values);
                files.insert(track.file);
            }
        }
        return files;
    }

    QTemporaryDir folder_;
    fs::path workspace_;
    const std::set<std::string> all_ = {"Noise/c.flac", "Noise/d.flac", "Tones/a.flac",
                                        "Tones/b.flac"};
};

void TestPrepare::initTestCase()
{
    for (const char* const folder : {"music", "others"}) {
        for (const auto& [file, seconds] : clips) {
            const bool same = std::string(folder) == "music";
            const fs::path clip = path(folder) / (same ? file : "X" + file);
            fs::create_directories(clip.parent_path());
            QVERIFY(test::makeAudio(QString::fromStdString(clip.string()),
                                    QStringLiteral("sine=frequency=440:duration=%1")
                                        .arg(same ? seconds : 2.0 * seconds),
                                    {QStringLiteral("-ar"), QStringLiteral("16000")}));
        }
    }
}

void TestPrepare::init()
{
    static int number = 0;
    workspace_ = path("workspace " + std::to_string(++number));
}

void TestPrepare::preparesOnce()
{
    QCOMPARE(openedBy(music()), all_);
    QCOMPARE(ready(), all_);
    QCOMPARE(openedBy(music()), std::set<std::string>());
    const PrepareResult again = prepare(music());
    QCOMPARE(again.build.skipped, std::size_t{4});
    QVERIFY(again.repairs.empty());
}

// A refused prepare had already replaced the manifest.
void TestPrepare::locksBeforeAnythingIsWritten()
{
    int rejected = 0;
    std::mutex mutex;
    prepare(test::WatchedReader(music(), [&](const std::string&) {
        const std::lock_guard lock(mutex);
        try {
            prepare(others());
        } catch (const FileError& error) {
            rejected += QByteArray(error.what()).contains("in use by another run") ? 1 : 0;
        }
    }));
    QCOMPARE(rejected, 4);
    QCOMPARE(ready(), all_);
}

// The other dataset's manifest had been combined with the features of the first one.
void TestPrepare::killedInAnotherDatasetLeavesTheOldOne()
{
    prepare(music());
    const std::string before = test::contentOf(manifest());
    prepareAndDie(others());
    QCOMPARE(test::contentOf(manifest()), before);
    QCOMPARE(ready(), all_);
    prepare(others());
    QCOMPARE(ready().size(), std::size_t{4});
    QVERIFY(ready().contains("XTones/a.flac"));
    // Back again, which decodes nothing.
    QCOMPARE(openedBy(music()), std::set<std::string>());
    QCOMPARE(ready(), all_);
}

void TestPrepare::aKilledFirstRunIsAWorkspaceAlready()
{
    prepareAndDie(music());
    QCOMPARE(ready(), std::set<std::string>());
    QCOMPARE(openedBy(music()), all_);
}

// Whatever the manifest says: features that were made of other audio are not found by it.
void TestPrepare::lendsNoFeaturesToOtherTracks()
{
    prepare(music());
    const Dataset other = readDataset(others(), nullptr, {});
    QCOMPARE(other.manifest.tracks[0].id, readManifest(manifest()).tracks[0].id);
    writeManifest(other.manifest, manifest());
    QCOMPARE(ready(), std::set<std::string>());
}

void TestPrepare::aTableThatGainsARowKeepsItsFeatures()
{
    const TagReader reader({.table = path("tags.csv"), .music = path("music")});
    test::makeFile(path("tags.csv"), "path,rock\nTones/a.flac,1\nTones/b.flac,0\n");
    prepare(reader);
    test::makeFile(path("tags.csv"), "path,rock\nNoise/c.flac,1\nTones/a.flac,1\nTones/b.flac,0\n");
    QCOMPARE(openedBy(reader), std::set<std::string>{"Noise/c.flac"});
    QCOMPARE(ready(), (std::set<std::string>{"Noise/c.flac", "Tones/a.flac", "Tones/b.flac"}));
}

// Every command had said "prepare the dataset again", even prepare.
void TestPrepare::rebuildsADamagedManifest()
{
    prepare(music());
    const std::string whole = test::contentOf(manifest());
    for (const std::string& damaged :
         {whole.substr(0, whole.size() / 2), "(" + whole.substr(1), std::string()}) {
        test::makeFile(manifest(), damaged);
        QVERIFY_THROWS_EXCEPTION(DatasetError, Workspace{workspace_});
        const PrepareResult result = prepare(music());
        QCOMPARE(textsOf(result.repairs),
                 Names{manifest().string() + " is damaged; it is kept as manifest.json.old and "
                                             "rebuilt from the source."});
        QCOMPARE(result.build.skipped, std::size_t{4});
        QCOMPARE(test::contentOf(manifest()), whole);
        QCOMPARE(test::contentOf(manifest().string() + ".old"), damaged);
    }
    // One byte, anywhere: what can still be read may be wrong, and is rewritten as well.
    for (std::size_t at = 0; at < whole.size(); at += 7) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 2);
        test::makeFile(manifest(), damaged);
        prepare(music());
        QCOMPARE(ready(), all_);
    }
}

void TestPrepare::rebuildsADamagedJournal()
{
    prepare(music());
    test::makeFile(journal(), "no journal\nat all\n");
    const PrepareResult result = prepare(music());
    QCOMPARE(textsOf(result.repairs),
             Names{journal().string() + " is damaged or was written by another version; it is kept "
                                        "as journal.tsv.old and replaced by a new one."});
    QCOMPARE(result.build.prepared, std::size_t{4});
    QCOMPARE(ready(), all_);
    QVERIFY(prepare(music()).repairs.empty());
}

// A disk that fails changes neither size nor time.
void TestPrepare::damageWithoutATraceIsMendedOnceItIsSeen()
{
    const auto damage = [&] {
        const fs::path feature = FeatureStore(Workspace::featuresPath(workspace_))
                                     .file(readManifest(manifest()).tracks[0].feature);
        const auto written = fs::last_write_time(feature);
        std::string content = test::contentOf(feature);
        content[content.size() / 2] = static_cast<char>(content[content.size() / 2] ^ 1);
        test::makeFile(feature, content);
        fs::last_write_time(feature, written);
    };
    prepare(music());
    damage();
    QCOMPARE(prepare(music()).build.skipped, std::size_t{4});
    QVERIFY_THROWS_EXCEPTION(DatasetError, ready());
    QCOMPARE(prepare(music()).build.prepared, std::size_t{1});
    QCOMPARE(ready(), all_);

    damage();
    const BuildOptions thorough = {.jobs = 2, .checkAll = true};
    QCOMPARE(prepareWorkspace(music(), workspace_, thorough, {}).build.prepared, std::size_t{1});
    QCOMPARE(ready(), all_);
}

// The messages had been "vector::_M_default_append" and "memory is not enough".
void TestPrepare::makesClipsOfAbsurdLinesAgain()
{
    prepare(music());
    const std::string whole = test::contentOf(journal());
    const std::string frames = '\t' + std::to_string(framesOf("Noise/c.flac")) + '\t';
    for (const char* const absurd : {"\t999999999999\t", "\t-1\t"}) {
        std::string text = whole;
        text.replace(text.find(frames), frames.size(), absurd);
        test::makeFile(journal(), text);
        QVERIFY(!ready().contains("Noise/c.flac"));
        QCOMPARE(openedBy(music()), std::set<std::string>{"Noise/c.flac"});
        QCOMPARE(ready(), all_);
    }
}

// train had waited for a writer of the pipe.
void TestPrepare::rejectsPipesInPlaceOfFiles()
{
    prepare(music());
    const fs::path feature = FeatureStore(Workspace::featuresPath(workspace_))
                                 .file(readManifest(manifest()).tracks[0].feature);
    fs::remove(feature);
    QCOMPARE(::mkfifo(feature.c_str(), 0600), 0);
    QVERIFY_THROWS_EXCEPTION(FileError, ready());
    QCOMPARE(prepare(music()).build.prepared, std::size_t{1});
    QCOMPARE(ready(), all_);

    fs::remove(manifest());
    QCOMPARE(::mkfifo(manifest().c_str(), 0600), 0);
    QVERIFY_THROWS_EXCEPTION(FileError, Workspace{workspace_});
    QVERIFY_THROWS_EXCEPTION(FileError, prepare(music()));
}

void TestPrepare::aSourceThatCannotBeReadChangesNothing()
{
    prepare(music());
    const std::string whole = test::contentOf(manifest());
    QVERIFY_THROWS_EXCEPTION(Error, prepare(FolderReader({.folder = path("missing")})));
    test::makeFile(path("twice.csv"), "path,rock,rock\nTones/a.flac,1,0\n");
    QVERIFY_THROWS_EXCEPTION(
        DatasetError, prepare(TagReader({.table = path("twice.csv"), .music = path("music")})));
    QCOMPARE(test::contentOf(manifest()), whole);
    // An unreadable manifest is not put aside unless it is replaced.
    test::makeFile(manifest(), "damaged");
    QVERIFY_THROWS_EXCEPTION(Error, prepare(FolderReader({.folder = path("missing")})));
    QCOMPARE(test::contentOf(manifest()), std::string("damaged"));
}

void TestPrepare::removesFeaturesOfReplacedAudio()
{
    fs::copy(path("music"), path("changing"), fs::copy_options::recursive);
    const FolderReader reader({.folder = path("changing")});
    prepare(reader);
    const FeatureKey first = readManifest(manifest()).tracks[0].feature;
    const std::string replaced = readManifest(manifest()).tracks[0].file;
    fs::copy(path("music/Tones/b.flac"), path("changing") / replaced,
             fs::copy_options::overwrite_existing);
    prepare(reader);
    const FeatureKey second = readManifest(manifest()).tracks[0].feature;
    QVERIFY(first != second);
    const FeatureStore store(Workspace::featuresPath(workspace_));
    QVERIFY(store.find(first) == nullptr && !fs::exists(store.file(first)));
    QCOMPARE(store.find(second)->frames, framesOf("Tones/b.flac"));
    fs::remove_all(path("changing"));
}

/// Turns a workspace into what the first version made of the same dataset.
void TestPrepare::takesOverTheFirstVersion()
{
    prepare(music());
    const fs::path features = Workspace::featuresPath(workspace_);
    Dataset dataset = readDataset(music(), nullptr, {});
    std::string lines = "genrescope features 1\t" + MelConfig().hash() + '\n';
    {
        const FeatureStore store(features);
        for (Track& track : dataset.manifest.tracks) {
            const FeatureRecord& record = *store.find(track.feature);
            const fs::path old = features / (fmaStem(track.id) + ".npy");
            fs::create_directories(old.parent_path());
            fs::rename(store.file(track.feature), old);
            lines += std::to_string(track.id) + '\t' +
                     dataset.audio->find(track.file)->fingerprint + '\t' +
                     std::to_string(record.frames) + '\t' + std::to_string(record.fileSize) +
                     "\t-12.5\t\n";
        }
    }
    test::makeFile(journal(), lines);
    std::string text = test::contentOf(manifest());
    text = test::inOldNames(std::move(text), 1);
    test::makeFile(manifest(), text);
    QVERIFY_THROWS_EXCEPTION(DatasetError, Workspace{workspace_});
    // One clip has changed.
    const Track& damaged = dataset.manifest.tracks[0];
    fs::resize_file(features / (fmaStem(damaged.id) + ".npy"), 1000);

    QCOMPARE(openedBy(music()), std::set<std::string>{damaged.file});
    QCOMPARE(ready(), all_);
    QCOMPARE(test::contentOf(journal().string() + ".old"), lines);
    QCOMPARE(test::contentOf(manifest().string() + ".old"), text);
    const FeatureStore store(features);
    QCOMPARE(store.find(dataset.manifest.tracks[1].feature)->reference, -12.5F);
    QVERIFY(prepare(music()).repairs.empty());
}

void TestPrepare::namesNeedNotBeUtf8()
{
    const std::string genre = "caf\xe9";
    const fs::path folder = path("latin-1");
    for (const char* const name : {"\xff.flac", "b.flac", "c.flac"}) {
        fs::create_directories(folder / genre);
        fs::copy(path("music/Tones/a.flac"), folder / genre / name);
    }
    const FolderReader reader({.folder = folder});
    prepare(reader);
    const Manifest made = readManifest(manifest());
    QCOMPARE(made.labels, Names{"caf\xef\xbf\xbd"
                                "E9"});
    QCOMPARE(made.tracks.back().file, genre + "/\xff.flac");
    QCOMPARE(made.tracks.back().title, std::string("\xef\xbf\xbd"
                                                   "FF"));
    QCOMPARE(ready().size(), std::size_t{3});
    QCOMPARE(openedBy(reader), std::set<std::string>());
    fs::remove_all(folder); // Qt would not find it
}

// Copies under other names, and of other artists, fell into several splits.
void TestPrepare::copiesStayInOneSplit()
{
    const fs::path music = path("copies");
    fs::create_directories(music / "Copies");
    for (int i = 0; i < 30; ++i)
        fs::copy(path("music") / (i < 20 ? "Tones/a.flac" : "Tones/b.flac"),
                 music / "Copies" / (std::to_string(i) + ".flac"));
    // As many others as it takes to leave something outside training.
    fs::create_directories(music / "Others");
    for (int i = 0; i < 3; ++i) {
        const fs::path file = music / "Others" / (std::to_string(i) + ".flac");
        QVERIFY(test::makeAudio(QString::fromStdString(file.string()),
                                QStringLiteral("sine=frequency=%1:duration=0.5").arg(500 + 100 * i),
                                {QStringLiteral("-ar"), QStringLiteral("16000")}));
    }
    const PrepareResult result = prepare(FolderReader({.folder = music}));
    for (const Track& track : result.manifest.tracks) {
        if (track.file.starts_with("Copies"))
            QCOMPARE(track.split, Split::Training);
    }
    const Names notes = textsOf(result.manifest.notes);
    QVERIFY(std::ranges::count(notes, "Copies of other tracks, whose audio is the same: 28 "
                                      "(Copies/0.flac and Copies/1.flac, for example).") == 1);
    QVERIFY(std::ranges::count(notes, "Copies lay in several splits; they were all put into "
                                      "training, with their artists.") == 1);
    // What is written is what was found.
    QCOMPARE(textsOf(readManifest(manifest()).notes), notes);
    QCOMPARE(readManifest(manifest()).hash(), result.manifest.hash());
}

void TestPrepare::copiesInGivenSplitsAreNoted()
{
    for (const char* const file :
         {"given/train/Tones/a.flac", "given/train/Noise/b.flac", "given/test/Noise/c.flac"}) {
        fs::create_directories(path(file).parent_path());
        fs::copy(path("music/Tones/a.flac"), path(file));
    }
    const PrepareResult result = prepare(FolderReader({.folder = path("given")}));
    QCOMPARE(result.manifest.tracks.back().split, Split::Training);
    QCOMPARE(std::ranges::count(result.manifest.tracks, Split::Test, &Track::split), 1);
    const Names notes = textsOf(result.manifest.notes);
    QVERIFY(std::ranges::count(notes, "All 3 tracks are one recording: their audio is the same.") ==
            1);
    QVERIFY(std::ranges::any_of(notes, [](const std::string& note) {
        return note.starts_with("Copies lie in several splits:");
    }));
}

// Everything in training would be no use.
void TestPrepare::copiesOfOneRecordingStayApart()
{
    fs::create_directories(path("same/Tones"));
    for (int i = 0; i < 10; ++i)
        fs::copy(path("music/Tones/a.flac"), path("same/Tones") / (std::to_string(i) + ".flac"));
    const PrepareResult result = prepare(FolderReader({.folder = path("same")}));
    QCOMPARE(std::ranges::count(result.manifest.tracks, Split::Validation, &Track::split), 1);
    const Names notes = textsOf(result.manifest.notes);
    QVERIFY(std::ranges::count(notes,
                               "All 10 tracks are one recording: their audio is the same.") == 1);
    QVERIFY(std::ranges::any_of(notes, [](const std::string& note) {
        return note.starts_with("Copies lie in several splits:");
    }));
}

void TestPrepare::emptySplitsAreNoted()
{
    const fs::path file = path("few/Tones/a.flac");
    fs::create_directories(file.parent_path());
    fs::copy(path("music/Tones/a.flac"), file);
    const Names notes = textsOf(prepare(FolderReader({.folder = path("few")})).manifest.notes);
    for (const char* const split : {"validation", "test"})
        QVERIFY(std::ranges::count(notes, "No track is left for " + std::string(split) +
                                              ". Each genre needs at least three tracks.") == 1);
    const Names all = textsOf(prepare(music()).manifest.notes);
    QVERIFY(std::ranges::none_of(
        all, [](const std::string& note) { return note.starts_with("No track is left for val"); }));
}

QTEST_GUILESS_MAIN(TestPrepare)
#include "tst_prepare.moc"
