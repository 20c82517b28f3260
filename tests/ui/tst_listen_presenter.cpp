#include "tests/ui/fake_analyzer.h"
#include "ui/playback/silent_output.h"
#include "ui/presenters/listen_presenter.h"
#include "ui/services/audio_paths.h"

#include <QDir>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace genrescope;
using namespace Qt::StringLiterals;
using namespace genrescope::test;

namespace {

/// A presenter whose analyses are made up and whose playback is silent.
struct Studio {
    std::shared_ptr<Laboratory> laboratory = std::make_shared<Laboratory>();
    PlaybackEngine playback{[] { return std::make_unique<SilentOutput>(); }};
    AnalysisService analysis{fakeAnalyzers(laboratory), fakeInfo};
    ListenPresenter presenter{playback, analysis};

    TrackTableModel& tracks() { return presenter.tracks(); }
    TrackKey key(int row) { return tracks().at(row).id; }
    TrackState state(int row) { return tracks().at(row).state; }

    void useModels(int count)
    {
        QSignalSpy changed(&presenter, &ListenPresenter::modelsChanged);
        const QStringList files = {u"one"_s, u"two"_s};
        presenter.setCheckpoints(files.first(count));
        QTRY_VERIFY(tracks().architectures().size() == count && !changed.isEmpty());
    }
};

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
    void a_dropped_track_is_shown_and_heard_by_both_models()
    {
        Studio studio;
        studio.useModels(2);
        QSignalSpy shown(&studio.presenter, &ListenPresenter::shownTrackChanged);
        studio.presenter.add({u"/music/rock.mp3"_s});
        QCOMPARE(studio.tracks().rowCount(), 1);
        QVERIFY(studio.presenter.shownTrack() == studio.key(0));
        QVERIFY(studio.presenter.isShownInPlayer());
        QTRY_VERIFY(studio.state(0) == TrackState::Done);
        const TrackItem& track = studio.tracks().at(0);
        QCOMPARE(track.genres.size(), std::size_t(2));
        QCOMPARE(track.genres[0].genre, u"Rock"_s);
        QCOMPARE(track.duration, 30.0);
        QTRY_COMPARE(studio.tracks().at(0).title, u"rock"_s);
        QVERIFY(studio.presenter.melTrack() != nullptr);
        QCOMPARE(studio.presenter.melTrack()->frames(), std::size_t(2));
        QVERIFY(studio.presenter.findings().prediction(track.id) != nullptr);
        QVERIFY(studio.presenter.findings().classifyingTime(track.id).has_value());
        QCOMPARE(studio.presenter.pending(), 0);
    }

    void without_models_there_is_a_spectrogram()
    {
        Studio studio;
        studio.presenter.add({u"/music/rock.mp3"_s});
        QTRY_VERIFY(studio.state(0) == TrackState::Done);
        QVERIFY(!studio.presenter.hasModels());
        QVERIFY(studio.tracks().at(0).genres.empty());
        QCOMPARE(studio.presenter.melTrack()->frames(), std::size_t(2));
    }

    void the_first_of_many_comes_first_and_titles_come_at_once()
    {
        Studio studio;
        studio.useModels(1);
        studio.laboratory->hold = true;
        QSignalSpy inserted(&studio.tracks(), &QAbstractItemModel::rowsInserted);
        studio.presenter.add(numbered(200));
        QTRY_COMPARE(inserted.size(), 1);
        QVERIFY(studio.presenter.shownTrack() == studio.key(0));
        QCOMPARE(studio.presenter.pending(), 200);
        // The analysis stands, the tags are read nevertheless.
        QTRY_COMPARE(studio.tracks().at(199).title, u"199"_s);
        QTRY_COMPARE(studio.laboratory->begunSoFar(), QStringList{u"0.mp3"_s});
        studio.laboratory->hold = false;
        QTRY_COMPARE(studio.presenter.pending(), 0);
        QCOMPARE(studio.laboratory->begunSoFar().size(), 200);
    }

    void the_track_on_show_goes_first()
    {
        Studio studio;
        studio.useModels(1);
        studio.laboratory->hold = true;
        studio.presenter.add(numbered(5));
        QTRY_COMPARE(studio.laboratory->begunSoFar().size(), 1);
        studio.presenter.show(studio.key(3));
        QTRY_COMPARE(studio.laboratory->begunSoFar(), (QStringList{u"0.mp3"_s, u"3.mp3"_s}));
        // Changing one's mind quickly leaves nothing behind.
        studio.presenter.show(studio.key(4));
        studio.presenter.show(studio.key(2));
        QTRY_COMPARE(studio.laboratory->begunSoFar().back(), u"2.mp3"_s);
        studio.laboratory->hold = false;
        QTRY_COMPARE(studio.presenter.pending(), 0);
        for (int row = 0; row < 5; ++row)
            QCOMPARE(studio.tracks().at(row).genres.size(), std::size_t(1));
    }

    void a_known_track_is_only_drawn_again()
    {
        Studio studio;
        studio.useModels(1);
        studio.presenter.add(numbered(2));
        QTRY_COMPARE(studio.presenter.pending(), 0);
        // The second one was heard in the background, without frames.
        studio.presenter.show(studio.key(1));
        QTRY_VERIFY(studio.presenter.melTrack() != nullptr &&
                    studio.presenter.melTrack()->frames() == 2);
        QCOMPARE(studio.laboratory->withoutModels, QStringList{u"1.mp3"_s});
        QTRY_VERIFY(!studio.analysis.isBusy());
        // Those of the first are kept.
        const qsizetype before = studio.laboratory->begunSoFar().size();
        studio.presenter.show(studio.key(0));
        QCOMPARE(studio.presenter.melTrack()->frames(), std::size_t(2));
        QVERIFY(!studio.analysis.isBusy());
        QCOMPARE(studio.laboratory->begunSoFar().size(), before);
    }

    void a_corrupt_file_among_good_ones_says_why()
    {
        Studio studio;
        studio.useModels(2);
        studio.laboratory->broken = {u"1.mp3"_s};
        studio.presenter.add(numbered(3));
        QTRY_COMPARE(studio.presenter.pending(), 0);
        QVERIFY(studio.state(1) == TrackState::Failed);
        QCOMPARE(studio.tracks().at(1).failure, u"1.mp3 holds no audio."_s);
        QVERIFY(studio.state(0) == TrackState::Done && studio.state(2) == TrackState::Done);
        // And is passed over.
        studio.presenter.next();
        QVERIFY(studio.presenter.shownTrack() == studio.key(2));
        studio.presenter.previous();
        QVERIFY(studio.presenter.shownTrack() == studio.key(0));
    }

    void other_models_hear_everything_anew()
    {
        Studio studio;
        studio.useModels(1);
        studio.presenter.add(numbered(3));
        QTRY_COMPARE(studio.presenter.pending(), 0);
        studio.useModels(2);
        QTRY_COMPARE(studio.presenter.pending(), 0);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(studio.tracks().at(row).genres.size(), std::size_t(2));
        QCOMPARE(studio.presenter.findings().prediction(studio.key(2))->models.size(),
                 std::size_t(2));
    }

    void models_that_cannot_be_loaded_leave_the_others()
    {
        Studio studio;
        studio.useModels(2);
        QSignalSpy failed(&studio.presenter, &ListenPresenter::modelsFailed);
        studio.presenter.setCheckpoints({u"broken"_s});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().toString(), u"broken is no checkpoint."_s);
        studio.presenter.add(numbered(1));
        QTRY_VERIFY(studio.state(0) == TrackState::Done);
        QCOMPARE(studio.tracks().at(0).genres.size(), std::size_t(2));
    }

    void removing_can_be_undone()
    {
        Studio studio;
        studio.useModels(1);
        studio.presenter.add(numbered(4));
        QTRY_COMPARE(studio.presenter.pending(), 0);
        const TrackKey second = studio.key(1);
        studio.presenter.show(second);
        QSignalSpy removed(&studio.presenter, &ListenPresenter::removed);
        studio.presenter.remove({second, studio.key(3)});
        QCOMPARE(removed.front().front().toInt(), 2);
        QCOMPARE(studio.tracks().rowCount(), 2);
        QVERIFY(studio.presenter.shownTrack() == studio.key(1));
        studio.presenter.undoRemove();
        QCOMPARE(studio.tracks().rowCount(), 4);
        QVERIFY(studio.key(1) == second);
        QVERIFY(studio.presenter.shownTrack() == second);
        QVERIFY(studio.state(1) == TrackState::Done);
        QCOMPARE(studio.tracks().at(1).genres.size(), std::size_t(1));
    }

    void removing_all_while_busy_ends_empty()
    {
        Studio studio;
        studio.useModels(1);
        studio.laboratory->hold = true;
        studio.presenter.add(numbered(3));
        QTRY_COMPARE(studio.laboratory->begunSoFar().size(), 1);
        studio.presenter.remove({studio.key(0), studio.key(1), studio.key(2)});
        QVERIFY(!studio.presenter.shownTrack());
        QVERIFY(!studio.presenter.playerTrack());
        QTRY_VERIFY(!studio.analysis.isBusy());
        QCOMPARE(studio.laboratory->begunSoFar().size(), 1);
        // What was not heard before is heard after it came back.
        studio.laboratory->hold = false;
        studio.presenter.undoRemove();
        QTRY_COMPARE(studio.presenter.pending(), 0);
        QVERIFY(studio.state(2) == TrackState::Done);
    }

    void the_loop_key_marks_begin_and_end()
    {
        Studio studio;
        studio.presenter.add(numbered(1));
        QSignalSpy marked(&studio.presenter, &ListenPresenter::loopMarked);
        studio.playback.seek(4.0);
        studio.presenter.markLoop();
        QVERIFY(!studio.playback.loop());
        studio.playback.seek(2.0);
        studio.presenter.markLoop();
        QVERIFY(studio.playback.loop() == (LoopRegion{2.0, 4.0}));
        studio.presenter.markLoop();
        QVERIFY(!studio.playback.loop());
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
        Studio studio;
        studio.presenter.add({root.filePath(u"album"_s)});
        QTRY_COMPARE(studio.tracks().rowCount(), 3);
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
