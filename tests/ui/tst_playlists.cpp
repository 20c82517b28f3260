// Playlists that a person makes, and how tracks of the library come into them and into the queue.
#include "tests/support/patience.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/playback/silent_output.h"
#include "ui/presenters/library_playback.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<PlaylistTrack> tracksOf(const QString& names)
{
    std::vector<PlaylistTrack> tracks;
    for (const QChar name : names)
        tracks.push_back({.path = u"/gone/"_s + name, .title = name});
    return tracks;
}

QString titlesOf(const std::vector<PlaylistTrack>& tracks)
{
    QStringList titles;
    for (const PlaylistTrack& track : tracks)
        titles << track.title;
    return titles.join(u',');
}

void open(Playlists& playlists)
{
    playlists.open();
    QTRY_VERIFY(playlists.isOpen());
}

/// A library of three tracks, a player, and the playlists.
struct Fixture {
    QTemporaryDir folder = {};
    std::shared_ptr<AnalyzerBackend> backend = std::make_shared<AnalyzerBackend>();
    LibraryPresenter library{{.makeAnalyzer = fakeAnalyzers(backend), .readInfo = fakeInfo},
                             folder.filePath(u"data"_s)};
    PlaybackEngine engine{[] { return std::make_unique<SilentOutput>(); }};
    AnalysisService analysis{fakeAnalyzers(backend),
                             [](const std::filesystem::path&) { return AudioInfo(); }};
    TrackCollection tracks{analysis};
    Player player{engine, tracks};
    Playlists playlists{folder.filePath(u"data/playlists"_s)};
    LibraryPlayback playback{library, player, playlists};

    Fixture()
    {
        QDir().mkpath(folder.filePath(u"music"_s));
        for (const QString& name : {u"a rock"_s, u"b pop"_s, u"c rock"_s}) {
            QFile file(folder.filePath(u"music/%1.mp3"_s.arg(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write("music") < 0)
                qFatal("A test cannot write its file.");
        }
        library.setModels(fakeModels());
        library.open();
        open(playlists);
        const auto scanned = [this] {
            return library.table().rowCount() == 3 && library.counts().waiting == 0 &&
                   library.scan() == LibraryPresenter::Scan::Idle;
        };
        if (!QTest::qWaitFor([this] { return library.state() == LibraryPresenter::State::Ready; },
                             patienceMs))
            qFatal("The library does not open.");
        library.addFolder(folder.filePath(u"music"_s));
        if (!QTest::qWaitFor(scanned, patienceMs))
            qFatal("The library is not scanned.");
    }

    std::vector<qint64> ids(std::initializer_list<std::size_t> rows)
    {
        std::vector<qint64> ids;
        for (const std::size_t row : rows)
            ids.push_back((*library.table().ids())[row]);
        return ids;
    }
    QString queued() { return titlesOf(player.queue().table().tracks()); }
};

} // namespace

class TestPlaylists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areKeptOverARestart()
    {
        const QTemporaryDir folder;
        {
            Playlists playlists(folder.path());
            QCOMPARE(playlists.add(u"too early"_s), QString());
            open(playlists);
            QCOMPARE(playlists.add(u"Ten 10"_s, tracksOf(u"abc"_s)), u"Ten 10"_s);
            QCOMPARE(playlists.add(u"Ten 9"_s, tracksOf(u"x"_s)), u"Ten 9"_s);
            QCOMPARE(playlists.add(u" Ten  9 "_s), u"Ten 9 (2)"_s);
            QCOMPARE(playlists.add(u" "_s), u"Playlist"_s);
            QCOMPARE(playlists.rename(u"Ten 9 (2)"_s, u"First"_s), u"First"_s);
            QCOMPARE(playlists.rename(u"First"_s, u"Ten 10"_s), u"Ten 10 (2)"_s);
            QCOMPARE(playlists.rename(u"Ten 10 (2)"_s, u" "_s), u"Ten 10 (2)"_s);
            playlists.append(u"Ten 9"_s, tracksOf(u"yz"_s));
            playlists.append(u"not there"_s, tracksOf(u"yz"_s));
            playlists.remove(u"Playlist"_s);
        }
        Playlists playlists(folder.path());
        open(playlists);
        QCOMPARE(playlists.names(), (QStringList{u"Ten 9"_s, u"Ten 10"_s, u"Ten 10 (2)"_s}));
        // Though no such files are there.
        QCOMPARE(playlists.find(u"Ten 10"_s)->tracks, tracksOf(u"abc"_s));
        QCOMPARE(titlesOf(playlists.find(u"Ten 9"_s)->tracks), u"x,y,z"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    }

    void theShownOneIsEdited()
    {
        const QTemporaryDir folder;
        {
            Playlists playlists(folder.path());
            open(playlists);
            playlists.add(u"A"_s, tracksOf(u"abcd"_s));
            playlists.show(u"A"_s);
            playlists.moveRows({3}, 0);
            playlists.removeRows({1});
            playlists.append(u"A"_s, tracksOf(u"e"_s));
            QCOMPARE(titlesOf(playlists.table().tracks()), u"d,b,c,e"_s);
            QSignalSpy shown(&playlists, &Playlists::shownChanged);
            playlists.rename(u"A"_s, u"B"_s);
            QCOMPARE(playlists.shown(), u"B"_s);
            QCOMPARE(shown.size(), 1);
        }
        Playlists playlists(folder.path());
        open(playlists);
        QCOMPARE(titlesOf(playlists.find(u"B"_s)->tracks), u"d,b,c,e"_s);
        playlists.show(u"B"_s);
        playlists.remove(u"B"_s);
        QCOMPARE(playlists.shown(), QString());
        QCOMPARE(playlists.table().rowCount(), 0);
    }

    void aDamagedOneIsLeftAsItIs()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"1.xspf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<playlist><trackList>");
        file.close();
        Playlists playlists(folder.path());
        QSignalSpy failed(&playlists, &Playlists::failed);
        open(playlists);
        QCOMPARE(failed.size(), 1);
        QVERIFY(playlists.names().isEmpty());
        playlists.add(u"New"_s);
        QTRY_VERIFY(QFile::exists(folder.filePath(u"2.xspf"_s)));
        QCOMPARE(file.size(), 21);
    }

    void whatCannotBeWrittenIsSaidAndTriedAgain()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"lists"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Playlists playlists(folder.filePath(u"lists"_s));
        open(playlists);
        QSignalSpy failed(&playlists, &Playlists::failed);
        playlists.add(u"A"_s, tracksOf(u"a"_s));
        QTRY_COMPARE(failed.size(), 1);
        inTheWay.remove();
        playlists.add(u"B"_s);
        QTRY_COMPARE(QDir(folder.filePath(u"lists"_s)).entryList(QDir::Files).size(), 2);
    }

    void filesOfOthersAreImportedAndExported()
    {
        const QTemporaryDir folder;
        Playlists playlists(folder.filePath(u"lists"_s));
        open(playlists);
        QSignalSpy imported(&playlists, &Playlists::imported);
        QSignalSpy failed(&playlists, &Playlists::failed);
        const QString file = folder.filePath(u"mine.m3u8"_s);
        playlists.exportTo(file, {.name = u"A"_s, .tracks = tracksOf(u"ab"_s)});
        playlists.import(file);
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(titlesOf(playlists.find(u"mine"_s)->tracks), u"a,b"_s);
        QCOMPARE(failed.size(), 0);
        playlists.import(folder.filePath(u"gone.m3u8"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(playlists.names().size(), 1);
    }

    void aRowPlaysAndWhatTheSearchFoundBelowItFollows()
    {
        Fixture fixture;
        fixture.playback.playFrom(1);
        // At once.
        QCOMPARE(fixture.queued(), u"b pop"_s);
        QVERIFY(fixture.player.file().endsWith(u"/b pop.mp3"_s));
        QTRY_COMPARE(fixture.queued(), u"b pop,c rock"_s);
        // What was chosen since is not added to.
        fixture.playback.playFrom(0);
        fixture.playback.playFrom(2);
        QTRY_VERIFY(fixture.player.file().endsWith(u"/c rock.mp3"_s));
        bool read = false;
        fixture.library.withTracks({}, [&](const std::vector<PlaylistTrack>&) { read = true; });
        QTRY_VERIFY(read);
        QCOMPARE(fixture.queued(), u"c rock"_s);
        fixture.playback.play(fixture.ids({2, 0}));
        // No longer the first: none of these files is music, and each is skipped.
        QTRY_COMPARE(fixture.queued(), u"c rock,a rock"_s);
    }

    void tracksAreAddedToTheQueueAndToPlaylists()
    {
        Fixture fixture;
        fixture.playback.play(fixture.ids({0}));
        QTRY_COMPARE(fixture.queued(), u"a rock"_s);
        fixture.playback.enqueue(fixture.ids({2}));
        fixture.playback.playNext(fixture.ids({1}));
        QTRY_COMPARE(fixture.queued(), u"a rock,b pop,c rock"_s);
        fixture.playback.saveQueue(u"Saved"_s);
        QCOMPARE(titlesOf(fixture.playlists.find(u"Saved"_s)->tracks), fixture.queued());
        fixture.playback.addTo(u"Saved"_s, fixture.ids({0}));
        QTRY_COMPARE(titlesOf(fixture.playlists.find(u"Saved"_s)->tracks),
                     u"a rock,b pop,c rock,a rock"_s);
        fixture.playback.addToNew(u"Saved"_s, fixture.ids({1}));
        QTRY_VERIFY(fixture.playlists.find(u"Saved (2)"_s) != nullptr);
        // A scan that finds them gone takes nothing out of a playlist.
        fixture.library.removeFolder(fixture.folder.filePath(u"music"_s));
        QTRY_COMPARE(fixture.library.table().rowCount(), 0);
        QCOMPARE(fixture.playlists.find(u"Saved"_s)->tracks.size(), 4U);
        fixture.playback.playPlaylist(u"Saved"_s, 2);
        QCOMPARE(fixture.player.queue().currentRow(), 2);
    }

    void aSavedSearchIsAPlaylistByRule()
    {
        Fixture fixture;
        fixture.library.search(u"pop"_s);
        fixture.playback.playSearch(u"rock -\"c rock\""_s);
        QTRY_COMPARE(fixture.queued(), u"a rock"_s);
        const QString file = fixture.folder.filePath(u"music/rock.m3u8"_s);
        fixture.playback.exportSearch(u"rock"_s, file);
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArrayList lines = written.readAll().split('\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[2], QByteArray("a rock.mp3"));
        QCOMPARE(lines[4], QByteArray("c rock.mp3"));
        QSignalSpy failed(&fixture.library, &LibraryPresenter::failed);
        fixture.playback.playSearch(u"year:soon"_s);
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPlaylists)
#include "tst_playlists.moc"
