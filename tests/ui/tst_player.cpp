// Playing tracks of the list, files, and clips of datasets in folders and archives.
#include "core/base/error.h"
#include "tests/support/patience.h"
#include "tests/support/test_archive.h"
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
