// What a person does on the Library page, where that is more than its parts do.
#include "tests/support/patience.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/pages/library_page.h"
#include "ui/playback/silent_output.h"
#include "ui/presenters/library_playback.h"
#include "ui/presenters/map_presenter.h"
#include "ui/widgets/collection_map_view.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

/// The page, with everything that it shows.
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
    MapPresenter map;
    LibraryPage page{library, playback, map};

    explicit Fixture(
        std::function<std::vector<MapPoint>(const TrackEmbeddings&, const TaskContext&)> makeMap =
            {})
        : map(library, {.make = std::move(makeMap)})
    {
        page.show();
        const auto opened = [this] {
            return library.state() == LibraryPresenter::State::Ready && playlists.isOpen();
        };
        if (!QTest::qWaitFor(opened, patienceMs))
            qFatal("The library does not open.");
        library.addFolder(folder.path());
    }
};

void click(QListWidget* list, int row)
{
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(row)).center());
}

} // namespace

class TestLibraryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_search_is_saved_chosen_and_removed()
    {
        Fixture fixture;
        LibraryPage& page = fixture.page;
        LibraryPresenter& library = fixture.library;
        auto* search = page.findChild<QLineEdit*>(u"librarySearch"_s);
        auto* save = page.findChild<QToolButton*>(u"saveSearch"_s);
        auto* list = page.findChild<QListWidget*>(u"savedSearches"_s);
        QVERIFY(!list->isVisible());
        QVERIFY(!save->isEnabled());
        search->setText(u"genre:jazz "_s);
        QCOMPARE(save->text(), u"☆"_s);
        save->click();
        QCOMPARE(save->text(), u"★"_s);
        QVERIFY(list->isVisible());
        search->setText(u"pop"_s);
        QCOMPARE(save->text(), u"☆"_s);
        click(list, 0);
        QCOMPARE(search->text(), u"genre:jazz"_s);
        // The same button removes it; so does a key in the list.
        save->click();
        QVERIFY(!list->isVisible());
        save->click();
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(library.savedSearches().isEmpty());
        QCOMPARE(save->text(), u"☆"_s);
    }

    void a_playlist_is_shown_in_place_of_the_search_and_edited_by_keys()
    {
        Fixture fixture;
        LibraryPage& page = fixture.page;
        auto* names = page.findChild<QListWidget*>(u"playlists"_s);
        auto* tracks = page.findChild<QTableView*>(u"libraryTracks"_s);
        auto* shown = page.findChild<QWidget*>(u"playlistTracks"_s)->findChild<QTableView*>();
        QCOMPARE(names->count(), 1);
        fixture.playlists.add(u"Mine"_s, {{.path = u"/gone/a"_s, .title = u"a"_s},
                                          {.path = u"/gone/b"_s, .title = u"b"_s},
                                          {.path = u"/gone/c"_s, .title = u"c"_s}});
        QCOMPARE(names->count(), 2);
        click(names, 1);
        QVERIFY(!tracks->isVisible());
        QVERIFY(shown->isVisible());
        QCOMPARE(shown->accessibleName(), u"Mine: 3 track(s)"_s);
        const auto titles = [shown] {
            QString all;
            for (int row = 0; row < shown->model()->rowCount(); ++row)
                all += shown->model()->index(row, 0).data().toString();
            return all;
        };
        shown->setFocus();
        shown->selectRow(0);
        QTest::keyClick(shown, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(titles(), u"bac"_s);
        QCOMPARE(shown->currentIndex().row(), 1);
        QTest::keyClick(shown, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(shown, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(titles(), u"abc"_s);
        QTest::keyClick(shown, Qt::Key_Delete);
        QCOMPARE(titles(), u"bc"_s);
        // The next one can be removed with the same key.
        QTest::keyClick(shown, Qt::Key_Delete);
        QCOMPARE(titles(), u"c"_s);
        QCOMPARE(fixture.playlists.find(u"Mine"_s)->tracks.size(), 1U);
        // Enter plays from there; the queue is shown by its name.
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(fixture.player.file(), u"/gone/c"_s);
        click(names, 0);
        auto* queue = page.findChild<QWidget*>(u"playQueue"_s)->findChild<QTableView*>();
        QVERIFY(queue->isVisible());
        QVERIFY(queue->hasFocus());
        QTest::keyClick(queue, Qt::Key_Delete);
        QVERIFY(fixture.player.queue().isEmpty());
        page.findChild<QWidget*>(u"playQueue"_s)->findChild<QToolButton*>()->click();
        QVERIFY(tracks->isVisible());
    }

    void a_playlist_is_renamed_in_place()
    {
        Fixture fixture;
        auto* names = fixture.page.findChild<QListWidget*>(u"playlists"_s);
        fixture.playlists.add(u"Mine"_s);
        names->item(1)->setText(u"Yours"_s);
        QTRY_COMPARE(fixture.playlists.names(), QStringList(u"Yours"_s));
        QCOMPARE(names->currentItem()->text(), u"Yours"_s);
        // Nothing is asked for one without tracks.
        names->setFocus();
        QTest::keyClick(names, Qt::Key_Delete);
        QVERIFY(fixture.playlists.names().isEmpty());
    }

    void similar_tracks_are_shown_and_left()
    {
        const QTemporaryDir folder;
        for (const auto* name : {"a pop", "b rock", "c pop", "d rock"}) {
            QFile file(folder.filePath(QLatin1String(name) + u".mp3"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name);
        }
        Fixture fixture;
        LibraryPage& page = fixture.page;
        LibraryPresenter& library = fixture.library;
        library.setModels(fakeModels());
        library.addFolder(folder.path());
        QTRY_COMPARE(library.counts().tracks, 4);
        QTRY_COMPARE(library.scan(), LibraryPresenter::Scan::Idle);
        auto* search = page.findChild<QLineEdit*>(u"librarySearch"_s);
        auto* table = page.findChild<QTableView*>(u"libraryTracks"_s);
        auto* close = page.findChild<QToolButton*>(u"closeSimilar"_s);
        auto* similar = page.findChild<QAction*>(u"similarTracks"_s);
        const auto titles = [&] {
            QString letters;
            for (int row = 0; row < library.table().rowCount(); ++row)
                letters += library.table().index(row, 0).data().toString().left(1);
            return letters;
        };
        search->setText(u"-nothing"_s);
        QTRY_COMPARE(titles(), u"abcd"_s);
        table->sortByColumn(0, Qt::DescendingOrder);
        QTRY_COMPARE(titles(), u"dcba"_s);
        QVERIFY(!close->isVisible());
        table->selectRow(1);
        const int columns = library.table().columnCount();
        similar->trigger();
        QTRY_COMPARE(titles(), u"cabd"_s); // itself, its copy, and the others by title
        QCOMPARE(library.table().columnCount(), columns + 1);
        QCOMPARE(library.table().index(0, columns).data().toString(), u"100%"_s);
        QCOMPARE(library.table().index(3, columns).data().toString(), u"6%"_s);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), columns);
        QVERIFY(close->isVisible());
        // It combines with other terms, and its order is its own.
        search->setText(search->text() + u" genre:rock"_s);
        QTRY_COMPARE(titles(), u"bd"_s);
        table->sortByColumn(0, Qt::DescendingOrder);
        QTRY_COMPARE(titles(), u"db"_s);
        search->setText(search->text() + u" gru>"_s);
        search->setText(search->text() + u"0.1 -x"_s);
        QSignalSpy found(&library, &LibraryPresenter::found);
        QTRY_VERIFY(!found.isEmpty());
        QCOMPARE(titles(), u"db"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(search->text(), u"-nothing"_s);
        QTRY_COMPARE(titles(), u"dcba"_s);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 0);
        QCOMPARE(library.table().columnCount(), columns);
        QVERIFY(!close->isVisible());
        table->selectRow(0);
        similar->trigger();
        QTRY_VERIFY(close->isVisible());
        close->click();
        QTRY_COMPARE(titles(), u"dcba"_s);
    }

    void tracks_are_shown_on_a_map_and_chosen_there()
    {
        const QTemporaryDir folder;
        for (const QString& name : {u"rock"_s, u"rock 2"_s, u"pop"_s}) {
            QFile file(folder.filePath(u"%1.mp3"_s.arg(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("music");
        }
        // In a row, in the order of their numbers.
        Fixture fixture([](const TrackEmbeddings& tracks, const TaskContext&) {
            std::vector<MapPoint> points;
            for (std::size_t i = 0; i < tracks.ids.size(); ++i)
                points.push_back({static_cast<float>(i), 0.0F});
            return points;
        });
        LibraryPage& page = fixture.page;
        LibraryPresenter& library = fixture.library;
        const MapPresenter& map = fixture.map;
        library.setModels(fakeModels());
        page.resize(1'000, 600);
        library.addFolder(folder.path());
        QTRY_COMPARE(library.counts(), (LibraryCounts{.tracks = 3}));
        QTRY_COMPARE(library.scan(), LibraryPresenter::Scan::Idle);
        auto* view = page.findChild<CollectionMapView*>(u"libraryMap"_s);
        auto* legend = page.findChild<QListWidget*>(u"mapLegend"_s);
        auto* table = page.findChild<QTableView*>(u"libraryTracks"_s);
        auto* showAll = page.findChild<QToolButton*>(u"showAll"_s);
        QCOMPARE(map.state(), MapPresenter::State::Idle);
        page.findChild<QToolButton*>(u"mapButton"_s)->click();
        QVERIFY(!table->isVisible());
        QTRY_VERIFY(view->isVisible());
        QTRY_COMPARE(map.state(), MapPresenter::State::Ready);
        QCOMPARE(view->map().count(), 3);
        QCOMPARE(legend->count(), 2);
        QVERIFY(legend->item(0)->text().contains(u"Rock"_s));
        // The legend, then a search, lets tracks step back.
        const auto place = [&](const QString& genre) {
            for (int i = 0; i < 3; ++i) {
                const int of = view->map().genres[static_cast<std::size_t>(i)];
                if (view->map().genreNames[of] == genre)
                    return i;
            }
            return -1;
        };
        legend->item(1)->setSelected(true);
        QCOMPARE(view->trackAt(view->positionOf(place(u"Rock"_s))), -1);
        legend->clearSelection();
        page.findChild<QLineEdit*>(u"librarySearch"_s)->setText(u"genre:rock"_s);
        QTRY_COMPARE(view->trackAt(view->positionOf(place(u"Pop"_s))), -1);
        page.findChild<QLineEdit*>(u"librarySearch"_s)->clear();
        QTRY_COMPARE(view->trackAt(view->positionOf(place(u"Pop"_s))), place(u"Pop"_s));
        // A click plays.
        QTest::mouseClick(view, Qt::LeftButton, {}, view->positionOf(place(u"Pop"_s)).toPoint());
        QTRY_COMPARE(fixture.player.file(), folder.filePath(u"pop.mp3"_s));
        QTRY_VERIFY(view->accessibleDescription().contains(u"pop"_s));
        // What is encircled is shown in the table, alone.
        const QPoint at = view->positionOf(1).toPoint();
        QTest::mousePress(view, Qt::LeftButton, Qt::ShiftModifier, at + QPoint(-30, -30));
        for (const QPoint& to : {QPoint(30, -30), QPoint(30, 30), QPoint(-30, 30)})
            QTest::mouseMove(view, at + to);
        QTest::mouseRelease(view, Qt::LeftButton, Qt::ShiftModifier, at + QPoint(-30, 30));
        QCOMPARE(view->selected(), std::vector<qint64>{view->map().ids[1]});
        QVERIFY(!showAll->isVisible());
        for (QAction* action : page.findChildren<QAction*>()) {
            if (action->objectName() == u"showInTable"_s)
                action->trigger();
        }
        QVERIFY(table->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(showAll->isVisible());
        showAll->click();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(!showAll->isVisible());
    }
};

QTEST_MAIN(TestLibraryPage)
#include "tst_library_page.moc"
