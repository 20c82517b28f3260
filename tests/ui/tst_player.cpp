// Playing tracks of the list, files, and clips of datasets in folders and archives.
#include "core/base/error.h"
#include "tests/support/patience.h"
#include "tests/support/test_archive.h"
#include "tests/support/test_audio.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/playback/silent_output.h"
#include "ui/presenters/player.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

/// A player with synthetic analyses and silent playback.
struct Fixture {
    std::shared_ptr<AnalyzerBackend> backend = std::make_shared<AnalyzerBackend>();
    PlaybackEngine engine{[] { return std::make_unique<SilentOutput>(); }};
    // The files have no tags.
    AnalysisService analysis{fakeAnalyzers(backend),
                             [](const std::filesystem::path&) { return AudioInfo(); }};
    TrackCollection tracks{analysis};
    Player player{engine, tracks};

    TrackKey key(int row) { return tracks.table().at(row).id; }
    void add(int count)
    {
        QStringList files;
        for (int i = 0; i < count; ++i)
            files << u"/music/%1.mp3"_s.arg(i);
        tracks.add(files);
    }
};

DatasetClip clipOf(const QString& audio, const std::string& file, const QString& title = {})
{
    auto manifest = std::make_shared<Manifest>();
    manifest->audioPath = audio.toStdString();
    manifest->reader = "fma";
    return {manifest, file, title};
}

} // namespace

class TestPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_cued_track_is_loaded_unless_another_one_plays()
    {
        Fixture fixture;
        fixture.add(2);
        fixture.player.cue(fixture.key(0));
        QVERIFY(fixture.player.track() == fixture.key(0));
        QSignalSpy chosen(&fixture.player, &Player::trackChosen);
        fixture.player.play(fixture.key(0));
        QVERIFY(fixture.player.isPlaying());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<TrackKey>(), fixture.key(0));
        fixture.player.cue(fixture.key(1));
        QVERIFY(fixture.player.track() == fixture.key(0));
        // Play and pause apply to what plays or, when nothing plays, to what is cued.
        fixture.player.togglePlaying();
        QVERIFY(!fixture.player.isPlaying());
        fixture.player.togglePlaying();
        QVERIFY(fixture.player.track() == fixture.key(1));
        QVERIFY(fixture.player.isPlaying());
    }

    void seeking_in_the_cued_track_plays_on_there()
    {
        Fixture fixture;
        fixture.add(2);
        fixture.player.play(fixture.key(0));
        fixture.player.cue(fixture.key(1));
        fixture.player.seekInCued(3.0);
        QVERIFY(fixture.player.track() == fixture.key(1));
        QVERIFY(fixture.player.isPlaying());
        QCOMPARE(fixture.player.position(), 3.0);
        fixture.player.cue(fixture.key(0));
        fixture.player.setLoop(LoopRegion{1.0, 2.0});
        QVERIFY(fixture.player.track() == fixture.key(0));
        QVERIFY(fixture.player.loop() == (LoopRegion{1.0, 2.0}));
    }

    void neighbors_are_chosen_by_name_and_failed_ones_skipped()
    {
        Fixture fixture;
        fixture.add(4);
        fixture.tracks.table().setFailure(fixture.key(1), u"broken"_s);
        fixture.player.cue(fixture.key(0));
        QSignalSpy chosen(&fixture.player, &Player::trackChosen);
        fixture.player.next();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<TrackKey>(), fixture.key(2));
        QVERIFY(fixture.player.track() == fixture.key(2));
        QVERIFY(!fixture.player.isPlaying());
        fixture.player.previous();
        QVERIFY(fixture.player.track() == fixture.key(0));
        // There is no previous track.
        fixture.player.previous();
        QVERIFY(fixture.player.track() == fixture.key(0));
    }

    void the_queue_leads_until_something_else_is_played()
    {
        Fixture fixture;
        fixture.add(2);
        Player& player = fixture.player;
        player.queue().replace({{.path = u"/music/1.mp3"_s}, {.path = u"/other/a.mp3"_s}});
        QVERIFY(!player.isQueueLeading());
        QSignalSpy chosen(&player, &Player::fileChosen);
        player.playQueued(0);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(player.isQueueLeading());
        QVERIFY(player.isPlaying());
        // A track of the list is known as such.
        QVERIFY(player.track() == fixture.key(1));
        QVERIFY(player.hasNext());
        player.next();
        QCOMPARE(player.file(), u"/other/a.mp3"_s);
        // What follows by itself keeps the page.
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!player.hasNext());
        player.previous();
        QVERIFY(player.track() == fixture.key(1));
        player.play(fixture.key(0));
        QVERIFY(!player.isQueueLeading());
        player.next();
        // The list's, though it is one of the queue.
        QVERIFY(player.track() == fixture.key(1));
        QVERIFY(!player.isQueueLeading());
        // What is added then follows on what plays.
        player.queue().playNext({{.path = u"/other/b.mp3"_s}});
        QVERIFY(player.isQueueLeading());
        player.next();
        QCOMPARE(player.file(), u"/other/b.mp3"_s);
    }

    void tracks_of_the_queue_follow_and_broken_ones_are_skipped()
    {
        const QTemporaryDir folder;
        const QString good = folder.filePath(u"good.wav"_s);
        const QString last = folder.filePath(u"last.wav"_s);
        QVERIFY(makeAudio(good, u"sine=duration=0.3"_s) && makeAudio(last, u"sine=duration=20"_s));
        Fixture fixture;
        Player& player = fixture.player;
        QSignalSpy failed(&player, &Player::failed);
        player.queue().replace({{.path = good}, {.path = u"/gone/a.mp3"_s}, {.path = last}});
        player.playQueued(0);
        QTRY_COMPARE(player.file(), last);
        QVERIFY(player.isPlaying());
        QCOMPARE(failed.size(), 1);
        // While it is paused, a broken one does not start the one behind it.
        player.queue().replace({{.path = last}, {.path = u"/gone/b.mp3"_s}, {.path = good}});
        player.playQueued(0);
        player.togglePlaying();
        player.next();
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(player.file(), u"/gone/b.mp3"_s);
        QVERIFY(!player.isPlaying());
    }

    void a_queue_of_broken_tracks_comes_to_an_end()
    {
        Fixture fixture;
        Player& player = fixture.player;
        player.queue().replace(std::vector<PlaylistTrack>(3, {.path = u"/gone/a.mp3"_s}));
        player.queue().setRepeat(PlayQueue::Repeat::All);
        QSignalSpy failed(&player, &Player::failed);
        player.playQueued(0);
        QTRY_COMPARE(failed.size(), 21);
        QCoreApplication::processEvents();
        QVERIFY(!player.isPlaying());
    }

    void one_track_is_repeated_from_its_start()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"short.wav"_s);
        QVERIFY(makeAudio(file, u"sine=duration=0.3"_s));
        Fixture fixture;
        Player& player = fixture.player;
        player.queue().replace({{.path = file}, {.path = u"/gone/a.mp3"_s}});
        player.queue().setRepeat(PlayQueue::Repeat::One);
        int ends = 0;
        connect(&fixture.engine, &PlaybackEngine::finished, &player, [&] { ++ends; });
        player.playQueued(0);
        QTRY_COMPARE(ends, 3);
        QCOMPARE(player.file(), file);
    }

    void a_removed_track_leaves_the_player()
    {
        Fixture fixture;
        fixture.add(2);
        fixture.player.play(fixture.key(0));
        QSignalSpy changed(&fixture.player, &Player::trackChanged);
        fixture.tracks.remove({fixture.key(1)});
        QCOMPARE(changed.size(), 0);
        fixture.tracks.remove({fixture.key(0)});
        QCOMPARE(changed.size(), 1);
        QVERIFY(!fixture.player.track());
        QVERIFY(!fixture.player.isPlaying());
        fixture.player.togglePlaying();
        QVERIFY(!fixture.player.isPlaying());
    }

    void a_mark_is_forgotten_with_its_track()
    {
        Fixture fixture;
        fixture.add(2);
        fixture.player.cue(fixture.key(0));
        QSignalSpy changed(&fixture.player, &Player::loopChanged);
        fixture.player.seek(4.0);
        fixture.player.markLoop();
        QVERIFY(fixture.player.loopBegin() == 4.0);
        QCOMPARE(changed.size(), 1);
        fixture.player.cue(fixture.key(1));
        QVERIFY(!fixture.player.loopBegin());
        QCOMPARE(changed.size(), 2);
    }

    void a_clip_of_a_folder_plays_from_where_it_lies()
    {
        Fixture fixture;
        QSignalSpy chosen(&fixture.player, &Player::fileChosen);
        fixture.player.playClip(clipOf(u"/music"_s, "Low/0.mp3", u"The first"_s));
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(fixture.tracks.table().at(0).path, u"/music/Low/0.mp3"_s);
        QCOMPARE(fixture.tracks.table().at(0).title, u"The first"_s);
        QVERIFY(fixture.player.track() == fixture.key(0));
        // Without a title, the file's name is shown.
        fixture.player.playClip(clipOf(u"/music"_s, "Low/1.mp3"));
        QTRY_COMPARE(chosen.size(), 2);
        QCOMPARE(fixture.tracks.table().at(1).title, u"1.mp3"_s);
    }

    void a_clip_of_an_archive_is_copied_out_of_it()
    {
        const QTemporaryDir folder;
        const QString archive = folder.filePath(u"fma_small.zip"_s);
        makeArchive(archive.toStdString(), {{"fma_small/000/000002.mp3", "some audio"}});
        Fixture fixture;
        fixture.player.playClip(clipOf(archive, "000/000002.mp3"));
        QSignalSpy failed(&fixture.player, &Player::clipFailed);
        QTRY_VERIFY(fixture.tracks.table().rowCount() == 1 || !failed.isEmpty());
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
        QFile copy(fixture.tracks.table().at(0).path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("some audio"));
        QVERIFY(!copy.fileName().startsWith(folder.path()));
    }

    void a_later_clip_replaces_one_that_waits_and_a_failure_is_told()
    {
        const QTemporaryDir folder;
        const QString archive = folder.filePath(u"fma_small.zip"_s);
        makeArchive(archive.toStdString(), {{"fma_small/000/000002.mp3", "some audio"}});
        Fixture fixture;
        QSignalSpy failed(&fixture.player, &Player::clipFailed);
        fixture.player.playClip(clipOf(u"/music"_s, "Low/0.mp3"));
        fixture.player.playClip(clipOf(u"/music"_s, "Low/1.mp3"));
        QTRY_COMPARE(fixture.tracks.table().rowCount(), 1);
        QCOMPARE(fixture.tracks.table().at(0).path, u"/music/Low/1.mp3"_s);
        fixture.player.playClip(clipOf(archive, "000/000009.mp3"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(u"000009.mp3"_s));
        QCOMPARE(fixture.tracks.table().rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
