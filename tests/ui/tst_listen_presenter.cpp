#include "core/base/sanitizers.h"
#include "tests/support/patience.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/data/path_text.h"
#include "ui/playback/silent_output.h"
#include "ui/presenters/listen_presenter.h"
#include "ui/services/audio_paths.h"
#include "ui/services/dropped_files.h"

#include <QDir>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <malloc.h>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace genrescope;
using namespace Qt::StringLiterals;
using namespace genrescope::test;

namespace {

/// Which threads asked the disk about files in a folder.
struct {
    std::mutex mutex;
    std::string watched;
    std::set<std::thread::id> threads;
} stats;

void note(const char* path)
{
    const std::scoped_lock lock(stats.mutex);
    if (path != nullptr && !stats.watched.empty() &&
        std::string_view(path).starts_with(stats.watched))
        stats.threads.insert(std::this_thread::get_id());
}

} // namespace

// In place of the C library's: Qt and the standard library come through here.
extern "C" int statx(int folder, const char* path, int flags, unsigned int mask,
                     struct statx* result) noexcept
{
    note(path);
    return static_cast<int>(syscall(SYS_statx, folder, path, flags, mask, result));
}

extern "C" int stat(const char* path, struct stat* result) noexcept
{
    note(path);
    return static_cast<int>(syscall(SYS_newfstatat, AT_FDCWD, path, result, 0));
}

namespace {

/// A presenter with synthetic analyses and silent playback.
struct Fixture {
    std::shared_ptr<AnalyzerBackend> backend = std::make_shared<AnalyzerBackend>();
    PlaybackEngine playback{[] { return std::make_unique<SilentOutput>(); }};
    AnalysisService analysis{fakeAnalyzers(backend), fakeInfo};
    TrackCollection collection{analysis};
    Player player{playback, collection};
    ListenPresenter presenter{collection, player};

    TrackTableModel& tracks() { return collection.table(); }
    TrackKey key(int row) { return tracks().at(row).id; }
    TrackState state(int row) { return tracks().at(row).state; }

    /// Waits until the files are in the list.
    void add(const QStringList& files)
    {
        QSignalSpy added(&collection, &TrackCollection::added);
        presenter.add(files);
        QTRY_COMPARE(added.size(), 1);
    }

    void useModels(int count)
    {
        QSignalSpy changed(&collection, &TrackCollection::modelsChanged);
        presenter.setModels(test::fakeModels(count));
        QTRY_VERIFY(presenter.models().size() == static_cast<std::size_t>(count) &&
                    !changed.isEmpty());
    }
};

/// Of the heap.
std::size_t bytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

QStringList numbered(int count)
{
    QStringList files;
    for (int i = 0; i < count; ++i)
        files << u"/music/%1.mp3"_s.arg(i);
    return files;
}

} // namespace

class TestListenPresenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_dropped_track_is_shown_and_classified_by_both_models()
    {
        Fixture fixture;
        fixture.useModels(2);
        QSignalSpy shown(&fixture.presenter, &ListenPresenter::shownTrackChanged);
        fixture.add({u"/music/rock.mp3"_s});
        QCOMPARE(fixture.tracks().rowCount(), 1);
        QVERIFY(fixture.presenter.shownTrack() == fixture.key(0));
        QVERIFY(fixture.presenter.isShownInPlayer());
        QTRY_VERIFY(fixture.state(0) == TrackState::Done);
        const TrackItem& track = fixture.tracks().at(0);
        QCOMPARE(track.genres.size(), std::size_t(2));
        QCOMPARE(track.genres[0].genre, u"Rock"_s);
        QCOMPARE(track.duration, 30.0);
        QTRY_COMPARE(fixture.tracks().at(0).title, u"rock"_s);
        QVERIFY(fixture.presenter.melTrack() != nullptr);
        QCOMPARE(fixture.presenter.melTrack()->frames(), std::size_t(2));
        QVERIFY(fixture.collection.findings().prediction(track.id) != nullptr);
        QVERIFY(fixture.collection.findings().classifyingTime(track.id).has_value());
        QCOMPARE(fixture.presenter.pending(), 0);
    }

    // The worker's prediction is copied there once; from then on it is shared.
    void what_the_models_say_is_shared()
    {
        Fixture fixture;
        fixture.useModels(2);
        std::shared_ptr<const TrackPrediction> said;
        connect(&fixture.analysis, &AnalysisService::predicted, this,
                [&](TrackKey, const std::shared_ptr<const TrackPrediction>& one) { said = one; });
        const TrackPrediction* told = nullptr;
        connect(&fixture.presenter, &ListenPresenter::predictionChanged, this,
                [&](const TrackPrediction& one) { told = &one; });
        fixture.add({u"/music/rock.mp3"_s});
        QTRY_VERIFY(fixture.state(0) == TrackState::Done);
        QVERIFY(said != nullptr);
        QCOMPARE(fixture.collection.findings().prediction(fixture.key(0)).get(), said.get());
        QCOMPARE(told, said.get());
    }

    void without_models_there_is_a_spectrogram()
    {
        Fixture fixture;
        fixture.add({u"/music/rock.mp3"_s});
        QTRY_VERIFY(fixture.state(0) == TrackState::Done);
        QVERIFY(!fixture.presenter.hasModels());
        QVERIFY(fixture.tracks().at(0).genres.empty());
        QCOMPARE(fixture.presenter.melTrack()->frames(), std::size_t(2));
    }

    void the_first_of_many_comes_first_and_titles_come_at_once()
    {
        Fixture fixture;
        fixture.useModels(1);
        fixture.backend->hold = true;
        QSignalSpy inserted(&fixture.tracks(), &QAbstractItemModel::rowsInserted);
        fixture.add(numbered(200));
        QTRY_COMPARE(inserted.size(), 1);
        QVERIFY(fixture.presenter.shownTrack() == fixture.key(0));
        QCOMPARE(fixture.presenter.pending(), 200);
        // The analysis is blocked; the tags are read nevertheless.
        QTRY_COMPARE(fixture.tracks().at(199).title, u"199"_s);
        QTRY_COMPARE(fixture.backend->startedSoFar(), QStringList{u"0.mp3"_s});
        fixture.backend->hold = false;
        QTRY_COMPARE(fixture.presenter.pending(), 0);
        QCOMPARE(fixture.backend->startedSoFar().size(), 200);
    }

    void the_track_on_show_goes_first()
    {
        Fixture fixture;
        fixture.useModels(1);
        fixture.backend->hold = true;
        fixture.add(numbered(5));
        QTRY_COMPARE(fixture.backend->startedSoFar().size(), 1);
        fixture.presenter.show(fixture.key(3));
        QTRY_COMPARE(fixture.backend->startedSoFar(), (QStringList{u"0.mp3"_s, u"3.mp3"_s}));
        // Switching quickly leaves nothing behind.
        fixture.presenter.show(fixture.key(4));
        fixture.presenter.show(fixture.key(2));
        QTRY_COMPARE(fixture.backend->startedSoFar().back(), u"2.mp3"_s);
        fixture.backend->hold = false;
        QTRY_COMPARE(fixture.presenter.pending(), 0);
        for (int row = 0; row < 5; ++row)
            QCOMPARE(fixture.tracks().at(row).genres.size(), std::size_t(1));
    }

    void a_known_track_is_only_drawn_again()
    {
        Fixture fixture;
        fixture.useModels(1);
        fixture.add(numbered(2));
        QTRY_COMPARE(fixture.presenter.pending(), 0);
        // The second one was classified in the background, without frames.
        fixture.presenter.show(fixture.key(1));
        QTRY_VERIFY(fixture.presenter.melTrack() != nullptr &&
                    fixture.presenter.melTrack()->frames() == 2);
        QCOMPARE(fixture.backend->withoutModels, QStringList{u"1.mp3"_s});
        QTRY_VERIFY(!fixture.analysis.isBusy());
        // Those of the first are kept.
        const qsizetype before = fixture.backend->startedSoFar().size();
        fixture.presenter.show(fixture.key(0));
        QCOMPARE(fixture.presenter.melTrack()->frames(), std::size_t(2));
        QVERIFY(!fixture.analysis.isBusy());
        QCOMPARE(fixture.backend->startedSoFar().size(), before);
    }

    void a_corrupt_file_among_good_ones_says_why()
    {
        Fixture fixture;
        fixture.useModels(2);
        fixture.backend->broken = {u"1.mp3"_s};
        fixture.add(numbered(3));
        QTRY_COMPARE(fixture.presenter.pending(), 0);
        QVERIFY(fixture.state(1) == TrackState::Failed);
        QCOMPARE(fixture.tracks().at(1).failure, u"1.mp3 contains no audio."_s);
        QVERIFY(fixture.state(0) == TrackState::Done && fixture.state(2) == TrackState::Done);
        // And is skipped.
        fixture.player.next();
        QVERIFY(fixture.presenter.shownTrack() == fixture.key(2));
        fixture.player.previous();
        QVERIFY(fixture.presenter.shownTrack() == fixture.key(0));
    }

    void other_models_classify_everything_again()
    {
        Fixture fixture;
        fixture.useModels(1);
        fixture.add(numbered(3));
        QTRY_COMPARE(fixture.presenter.pending(), 0);
        fixture.useModels(2);
        QTRY_COMPARE(fixture.presenter.pending(), 0);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(fixture.tracks().at(row).genres.size(), std::size_t(2));
        QCOMPARE(fixture.collection.findings().prediction(fixture.key(2))->models.size(),
                 std::size_t(2));
    }

    void models_that_cannot_be_loaded_leave_the_others()
    {
        Fixture fixture;
        fixture.useModels(2);
        QSignalSpy failed(&fixture.collection, &TrackCollection::modelsFailed);
        fixture.presenter.setModels({{u"broken"_s, {}}});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().toString(), u"broken is no checkpoint."_s);
        fixture.add(numbered(1));
        QTRY_VERIFY(fixture.state(0) == TrackState::Done);
        QCOMPARE(fixture.tracks().at(0).genres.size(), std::size_t(2));
    }

    void what_was_added_is_told_once()
    {
        Fixture fixture;
        QSignalSpy added(&fixture.presenter, &ListenPresenter::added);
        fixture.presenter.add({u"/music/folder"_s});
        fixture.player.playFile(u"/tmp/clip.mp3"_s, u"A clip"_s);
        QCOMPARE(added.size(), 1); // a clip of a dataset may lie in a temporary folder
        QCOMPARE(added[0][0].toStringList(), QStringList{u"/music/folder"_s});
        // Many files of one folder are that folder; a few are themselves.
        const QStringList some = {u"/a/1.mp3"_s, u"/a/2.mp3"_s, u"/b/3.mp3"_s};
        QCOMPARE(recentEntries(some), some);
        QStringList many = {u"/b/3.mp3"_s};
        for (int i = 0; i < 500; ++i)
            many << u"/a/%1.mp3"_s.arg(i);
        QCOMPARE(recentEntries(many), (QStringList{u"/b/3.mp3"_s, u"/a"_s}));
    }

    void removing_can_be_undone()
    {
        Fixture fixture;
        fixture.useModels(1);
        fixture.add(numbered(4));
        QTRY_COMPARE(fixture.presenter.pending(), 0);
        const TrackKey second = fixture.key(1);
        fixture.presenter.show(second);
        QSignalSpy removed(&fixture.collection, &TrackCollection::removed);
        fixture.collection.remove({second, fixture.key(3)});
        QCOMPARE(removed.front(), (QVariantList{1, 2}));
        QCOMPARE(fixture.tracks().rowCount(), 2);
        QVERIFY(fixture.presenter.shownTrack() == fixture.key(1));
        fixture.collection.undoRemove();
        QCOMPARE(fixture.tracks().rowCount(), 4);
        QVERIFY(fixture.key(1) == second);
        QVERIFY(fixture.presenter.shownTrack() == second);
        QVERIFY(fixture.state(1) == TrackState::Done);
        QCOMPARE(fixture.tracks().at(1).genres.size(), std::size_t(1));
    }

    // Their predictions would stay in memory forever.
    void tracks_that_cannot_come_back_are_forgotten()
    {
        Fixture fixture;
        fixture.useModels(1);
        fixture.add(numbered(3));
        QTRY_COMPARE(fixture.presenter.pending(), 0);
        const TrackKey first = fixture.key(0);
        const TrackKey second = fixture.key(1);
        const std::weak_ptr said = fixture.collection.findings().prediction(first);
        fixture.collection.remove({first});
        QVERIFY(!said.expired());
        fixture.collection.remove({second});
        QVERIFY(said.expired());
        // The last removal can be undone, with all that was known.
        fixture.collection.undoRemove();
        QVERIFY(fixture.collection.findings().prediction(second) != nullptr);
        QVERIFY(fixture.tracks().find(first) == nullptr);
    }

    void what_is_told_of_a_removal_does_not_grow_with_it_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("all but the first") << 1;
        QTest::newRow("every second") << 2;
    }

    // 19,999 of 20,000 tracks: the window had frozen for 44 s, and the list had been in memory
    // twice.
    void what_is_told_of_a_removal_does_not_grow_with_it()
    {
        if (hasSanitizer)
            QSKIP("The sanitizer has a heap of its own.");
        QFETCH(const int, step);
        const auto told = [step](int count) {
            Fixture fixture;
            fixture.backend->hold = true;
            const std::vector<TrackKey> ids = fixture.tracks().add(numbered(count));
            for (const TrackKey id : ids)
                fixture.tracks().setGenres(id, {{u"Rock"_s, 0.7}, {u"Electronic"_s, 0.6}});
            fixture.presenter.show(ids.front());
            std::vector<TrackKey> gone;
            for (std::size_t i = 1; i < ids.size(); i += static_cast<std::size_t>(step))
                gone.push_back(ids[i]);

            const QAbstractItemModel* table = &fixture.tracks();
            const QSignalSpy removals(table, &QAbstractItemModel::rowsRemoved);
            const QSignalSpy insertions(table, &QAbstractItemModel::rowsInserted);
            const QSignalSpy resets(table, &QAbstractItemModel::modelReset);
            const QSignalSpy changes(table, &QAbstractItemModel::dataChanged);
            const QSignalSpy shown(&fixture.presenter, &ListenPresenter::shownTrackChanged);
            const std::size_t before = bytesInUse();
            fixture.collection.remove(gone);
            const std::size_t apart = bytesInUse();
            fixture.collection.undoRemove();
            const std::size_t after = bytesInUse();
            // What is put aside is moved; what waits for its analysis again is a job each.
            constexpr std::size_t perJob = 400;
            const std::size_t jobs = gone.size() * perJob;
            if (apart > before + jobs / 4 || after > before + jobs)
                qWarning("%d tracks: %zu, %zu, %zu bytes", count, before, apart, after);
            else if (fixture.tracks().rowCount() == count)
                return removals.size() + insertions.size() + resets.size() + changes.size() +
                       shown.size();
            return qsizetype(-1);
        };
        const qsizetype few = told(1'000);
        QVERIFY(few > 0);
        QCOMPARE(told(20'000), few);
        QVERIFY2(few <= 4, qPrintable(QString::number(few)));
    }

    void removing_again_and_again_takes_no_memory()
    {
        if (hasSanitizer)
            QSKIP("The sanitizer has a heap of its own.");
        Fixture fixture;
        fixture.backend->hold = true;
        const std::vector<TrackKey> ids = fixture.tracks().add(numbered(5'000));
        fixture.presenter.show(ids.front());
        const std::vector<TrackKey> gone(ids.begin() + 1, ids.end());
        const auto cycle = [&] {
            fixture.collection.remove(gone);
            fixture.collection.undoRemove();
        };
        cycle();
        const std::size_t before = bytesInUse();
        for (int i = 0; i < 20; ++i)
            cycle();
        QVERIFY2(bytesInUse() < before + 100'000,
                 qPrintable(QString::number(bytesInUse() - before)));
        QCOMPARE(fixture.presenter.pending(), 5'000);
    }

    void removing_all_while_busy_ends_empty()
    {
        Fixture fixture;
        fixture.useModels(1);
        fixture.backend->hold = true;
        fixture.add(numbered(3));
        QTRY_COMPARE(fixture.backend->startedSoFar().size(), 1);
        fixture.collection.remove({fixture.key(0), fixture.key(1), fixture.key(2)});
        QVERIFY(!fixture.presenter.shownTrack());
        QVERIFY(!fixture.player.track());
        QTRY_VERIFY(!fixture.analysis.isBusy());
        QCOMPARE(fixture.backend->startedSoFar().size(), 1);
        // What was not classified before is classified after it came back.
        fixture.backend->hold = false;
        fixture.collection.undoRemove();
        QTRY_COMPARE(fixture.presenter.pending(), 0);
        QVERIFY(fixture.state(2) == TrackState::Done);
    }

    void the_loop_key_marks_begin_and_end()
    {
        Fixture fixture;
        fixture.collection.add(numbered(1));
        fixture.playback.seek(4.0);
        fixture.player.markLoop();
        QVERIFY(!fixture.playback.loop());
        fixture.playback.seek(2.0);
        fixture.player.markLoop();
        QVERIFY(fixture.playback.loop() == (LoopRegion{2.0, 4.0}));
        fixture.player.markLoop();
        QVERIFY(!fixture.playback.loop());
    }

    void the_list_of_the_last_session_comes_back()
    {
        ListState state;
        {
            Fixture last;
            last.add(numbered(3));
            last.presenter.show(last.key(1));
            last.player.seek(12.0);
            state = last.presenter.state();
        }
        QCOMPARE(state.files, numbered(3));
        Fixture next;
        QSignalSpy remembered(&next.presenter, &ListenPresenter::added);
        next.presenter.restore(state);
        QCOMPARE(next.tracks().rowCount(), 3);
        QCOMPARE(next.presenter.shownTrack(), next.key(1));
        QCOMPARE(next.player.position(), 12.0);
        QVERIFY(!next.player.isPlaying());
        QVERIFY(remembered.isEmpty()); // nobody has opened them now
    }

    void the_list_can_be_kept_in_the_middle_of_a_removal()
    {
        Fixture fixture;
        fixture.add(numbered(3));
        ListState kept;
        bool hasNext = true;
        // Before anybody else hears of it.
        connect(&fixture.tracks(), &TrackTableModel::rowsRemoved, this, [&] {
            kept = fixture.presenter.state();
            hasNext = fixture.player.hasNext();
        });
        fixture.collection.remove({fixture.key(0), fixture.key(1), fixture.key(2)});
        QCOMPARE(kept.files, QStringList());
        QCOMPARE(kept.shown, QString());
        QVERIFY(!hasNext);
    }

    void a_file_that_is_opened_comes_before_the_last_session()
    {
        Fixture fixture;
        fixture.add({u"/music/new.mp3"_s});
        fixture.presenter.restore({numbered(2), numbered(2).last(), 12.0});
        QCOMPARE(fixture.tracks().rowCount(), 3);
        QCOMPARE(fixture.presenter.shownTrack(), fixture.key(0));
        QCOMPARE(fixture.player.position(), 0.0);
        // Also while it is on its way.
        Fixture other;
        QSignalSpy added(&other.collection, &TrackCollection::added);
        other.presenter.add({u"/music/new.mp3"_s});
        other.presenter.restore({numbered(2), numbered(2).last(), 12.0});
        QTRY_COMPARE(added.size(), 2);
        QCOMPARE(other.presenter.shownTrack(), other.key(2));
    }

    void folders_give_their_music_by_name()
    {
        QTemporaryDir folder;
        QDir root(folder.path());
        QVERIFY(root.mkpath(u"album/disc"_s));
        for (const char* name : {"album/10.mp3", "album/9.FLAC", "album/disc/1.ogg",
                                 "album/cover.jpg", "single.txt"}) {
            QFile file(root.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QStringList paths =
            expandAudioPaths({root.filePath(u"album"_s), root.filePath(u"single.txt"_s)}, {});
        QStringList names;
        for (const QString& path : paths)
            names << root.relativeFilePath(path);
        QCOMPARE(names, (QStringList{u"album/9.FLAC"_s, u"album/10.mp3"_s, u"album/disc/1.ogg"_s,
                                     u"single.txt"_s}));
        // A folder that is dropped fills the list.
        Fixture fixture;
        fixture.presenter.add({root.filePath(u"album"_s)});
        QTRY_COMPARE(fixture.tracks().rowCount(), 3);
    }

    // A disk that sleeps, or one behind a slow network, answers after seconds.
    void the_disk_is_not_asked_on_the_gui_thread()
    {
        Fixture fixture;
        const QString one = u"/slow disk/one.mp3"_s;
        {
            const std::scoped_lock lock(stats.mutex);
            stats.watched = "/slow disk/";
            stats.threads.clear();
        }
        fixture.add({one, u"/slow disk/two.mp3"_s});
        const std::scoped_lock lock(stats.mutex);
        QCOMPARE(fixture.tracks().rowCount(), 2);
        QVERIFY(!stats.threads.empty());
        QVERIFY(!stats.threads.contains(std::this_thread::get_id()));
    }

    void what_is_on_its_way_is_pending()
    {
        Fixture fixture;
        fixture.presenter.add(numbered(3));
        QCOMPARE(fixture.presenter.pending(), 3);
        QTRY_COMPARE(fixture.presenter.pending(), 0);
        QCOMPARE(fixture.tracks().rowCount(), 3);
    }

    void folders_are_no_archives_and_no_models()
    {
        QTemporaryDir folder;
        const QDir root(folder.path());
        for (const QString& name : {u"a.zip"_s, u"b.safetensors"_s})
            QVERIFY(root.mkpath(name));
        const auto path = [&](const QString& name) { return root.filePath(name); };
        const QStringList all = {path(u"a.zip"_s), path(u"b.safetensors"_s), path(u"c.zip"_s),
                                 path(u"d.safetensors"_s), path(u"e.mp3"_s)};
        const DroppedFiles named = sortDroppedFiles(all);
        QCOMPARE(named.archives, (QStringList{all[0], all[2]}));
        QCOMPARE(named.checkpoints, (QStringList{all[1], all[3]}));
        QCOMPARE(named.music, QStringList{all[4]});
        const DroppedFiles sure = withoutFolders(named);
        QCOMPARE(sure.archives, QStringList{all[2]});
        QCOMPARE(sure.checkpoints, QStringList{all[3]});
        QCOMPARE(sure.music, (QStringList{all[4], all[0], all[1]}));
    }

    void names_of_music_are_bytes()
    {
        QTemporaryDir folder;
        const std::filesystem::path album = folder.path().toStdString() + "/caf\xE9";
        std::filesystem::create_directories(album / ".hidden");
        for (const char* name : {"\xFF.mp3", ".hidden/a.mp3", ".b.mp3"})
            std::ofstream(album / name) << "music";
        QCOMPARE(expandAudioPaths({textOf(album)}, {}), QStringList{textOf(album / "\xFF.mp3")});
        QMimeData data;
        data.setData(u"text/uri-list"_s, "file:///music/caf%E9.mp3\r\n");
        QCOMPARE(localPaths(&data), QStringList{textOf(std::string("/music/caf\xE9.mp3"))});
        // QTemporaryDir removes no such names.
        std::filesystem::remove_all(album);
    }

    void only_local_files_are_taken_from_a_drop()
    {
        QMimeData data;
        data.setUrls({QUrl(u"file:///music/a%20b.mp3"_s), QUrl(u"https://example.org/c.mp3"_s)});
        QCOMPARE(localPaths(&data), QStringList{u"/music/a b.mp3"_s});
        QCOMPARE(localPaths(nullptr), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestListenPresenter)
#include "tst_listen_presenter.moc"
