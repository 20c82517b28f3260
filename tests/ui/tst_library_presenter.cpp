// What the Library page knows and does, without the page.
#include "tests/support/patience.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/presenters/library_presenter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <memory>
#include <numeric>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

using State = LibraryPresenter::State;
using Scan = LibraryPresenter::Scan;

class TestLibraryPresenter : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<AnalyzerBackend> backend_;

    QString path(const QString& name) const { return folder_->filePath(name); }

    void put(const QString& name) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("music");
    }

    std::unique_ptr<LibraryPresenter> makePresenter() const
    {
        const LibraryScanTools tools = {.makeAnalyzer = fakeAnalyzers(backend_),
                                        .readInfo = fakeInfo};
        return std::make_unique<LibraryPresenter>(tools, path(u"data"_s));
    }

    /// With models, and the folder of music.
    std::unique_ptr<LibraryPresenter> makeFilled() const
    {
        auto library = makePresenter();
        library->setModels(fakeModels());
        library->open();
        if (!QTest::qWaitFor([&] { return library->state() == State::Ready; }, patienceMs))
            qFatal("The library does not open.");
        library->addFolder(path(u"music"_s));
        return library;
    }

    static QStringList titles(LibraryPresenter& library)
    {
        QStringList titles;
        for (int row = 0; row < library.table().rowCount(); ++row)
            titles << library.table().index(row, 0).data().toString();
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        backend_ = std::make_shared<AnalyzerBackend>();
        put(u"music/rock.mp3"_s);
        put(u"music/pop.mp3"_s);
        put(u"music/more/old rock.mp3"_s);
    }

    void nothingIsMadeBeforeItIsOpened()
    {
        auto library = makePresenter();
        library->setModels(fakeModels());
        library->addFolder(path(u"music"_s));
        QCOMPARE(library->state(), State::Closed);
        QVERIFY(library->folders().isEmpty());
        QVERIFY(!QFile::exists(path(u"data"_s)));
    }

    void aFolderIsScanned()
    {
        auto library = makeFilled();
        QTRY_COMPARE(titles(*library), (QStringList{u"old rock"_s, u"pop"_s, u"rock"_s}));
        QTRY_COMPARE(library->scan(), Scan::Idle);
        QTRY_COMPARE(library->counts(), (LibraryCounts{.tracks = 3}));
        const LibraryTableModel& table = library->table();
        QCOMPARE(table.columnCount(), LibraryTableModel::FirstModel + 2);
        QTRY_COMPARE(table.index(1, LibraryTableModel::FirstModel).data().toString(), u"Pop 90%"_s);
        QCOMPARE(library->progress().scan.total, quint64(3));
    }

    void newMusicIsNoticed()
    {
        auto library = makeFilled();
        QTRY_COMPARE(library->scan(), Scan::Idle);
        QTRY_COMPARE(titles(*library).size(), 3);
        put(u"music/more/new pop.mp3"_s);
        QTRY_COMPARE(titles(*library).size(), 4);
        QTRY_COMPARE(library->scan(), Scan::Idle);
        // In a folder that is new itself.
        put(u"music/another/jazz.mp3"_s);
        QTRY_COMPARE(titles(*library).size(), 5);
        QTRY_COMPARE(library->scan(), Scan::Idle);
        QVERIFY(QFile::remove(path(u"music/pop.mp3"_s)));
        QTRY_COMPARE(titles(*library).size(), 4);
    }

    void searchesAreSaved()
    {
        {
            auto library = makePresenter();
            library->saveSearch(u"pop"_s); // not before it is known which there are
            library->open();
            QTRY_COMPARE(library->state(), State::Ready);
            QVERIFY(library->savedSearches().isEmpty());
            QSignalSpy changed(library.get(), &LibraryPresenter::savedSearchesChanged);
            library->saveSearch(u"  genre:jazz   year:1990.. "_s);
            library->saveSearch(u"genre:jazz year:1990.."_s);
            library->saveSearch(u"  "_s);
            library->saveSearch(u"-live"_s);
            library->saveSearch(u"disagree:yes"_s);
            library->removeSearch(u" -live"_s);
            library->removeSearch(u"never saved"_s);
            QCOMPARE(changed.size(), 4);
        }
        auto library = makePresenter();
        library->open();
        QTRY_COMPARE(library->savedSearches(),
                     QStringList({u"genre:jazz year:1990.."_s, u"disagree:yes"_s}));
        // Folders are chosen without them.
        library->addFolder(path(u"music"_s));
        QCOMPARE(library->savedSearches().size(), 2);
    }

    void itIsTheSameAfterARestart()
    {
        {
            auto library = makeFilled();
            QTRY_COMPARE(library->counts(), (LibraryCounts{.tracks = 3}));
            QTRY_COMPARE(library->scan(), Scan::Idle);
        }
        backend_->begun.clear();
        auto library = makePresenter();
        library->open();
        QTRY_COMPARE(titles(*library).size(), 3);
        QCOMPARE(library->folders(), QStringList{path(u"music"_s)});
        // It waits for the models, rather than to find that there are none.
        QCOMPARE(library->scan(), Scan::Idle);
        put(u"music/new pop.mp3"_s);
        library->setModels(fakeModels());
        QTRY_COMPARE(titles(*library).size(), 4);
        QTRY_COMPARE(library->scan(), Scan::Idle);
        QCOMPARE(backend_->startedSoFar(), QStringList{u"new pop.mp3"_s});
    }

    void noScanRunsWhileItIsHeld()
    {
        auto library = makeFilled();
        backend_->hold = true;
        QTRY_VERIFY(!backend_->startedSoFar().isEmpty());
        QCOMPARE(library->scan(), Scan::Running);
        bool isHeld = false;
        library->holdScan([&] { isHeld = true; });
        QTRY_VERIFY(isHeld);
        QCOMPARE(library->scan(), Scan::Idle);
        backend_->hold = false;
        backend_->begun.clear();
        library->resume();
        library->addFolder(path(u"more"_s));
        QCOMPARE(library->scan(), Scan::Idle);
        // At once, where nothing runs; not before the caller goes on.
        isHeld = false;
        library->holdScan([&] { isHeld = true; });
        QVERIFY(!isHeld);
        QTRY_VERIFY(isHeld);
        QVERIFY(backend_->startedSoFar().isEmpty());
        library->releaseScan();
        QCOMPARE(library->scan(), Scan::Running);
        QTRY_COMPARE(library->counts(), (LibraryCounts{.tracks = 3}));
        QTRY_COMPARE(library->scan(), Scan::Idle);
    }

    void aCatalogIsOpenedToBeToldOfTags()
    {
        {
            auto library = makeFilled();
            QTRY_COMPARE(library->counts(), (LibraryCounts{.tracks = 3}));
            QTRY_COMPARE(library->scan(), Scan::Idle);
        }
        auto library = makePresenter();
        QVERIFY(library->openCatalogFile().isEmpty());
        QString file;
        library->holdScan([&] { file = library->openCatalogFile(); });
        QTRY_COMPARE(file, library->catalogFile());
        // Where there is none, none is made.
        folder_ = std::make_unique<QTemporaryDir>();
        auto none = makePresenter();
        bool isHeld = false;
        none->holdScan([&] { isHeld = true; });
        QTRY_VERIFY(isHeld);
        QCOMPARE(none->state(), State::Closed);
        QVERIFY(!QFile::exists(path(u"data"_s)));
    }

    void searchesFollowWhatIsTyped()
    {
        auto library = makeFilled();
        QTRY_COMPARE(library->counts(), (LibraryCounts{.tracks = 3}));
        QTRY_COMPARE(library->scan(), Scan::Idle);
        for (const QString& text : {u"p"_s, u"ro"_s, u"old"_s})
            library->search(text);
        QTRY_COMPARE(titles(*library), QStringList{u"old rock"_s});
        library->search(u"gru>0.5 genre:pop"_s);
        QTRY_COMPARE(titles(*library), QStringList{u"pop"_s});
        // What cannot be understood changes nothing but the sentence.
        QSignalSpy found(library.get(), &LibraryPresenter::found);
        library->search(u"gru>0.5 genre:"_s);
        QVERIFY(library->queryProblem().contains(u"genre:"_s));
        library->setOrder({});
        library->search({});
        QVERIFY(library->queryProblem().isEmpty());
        QTRY_COMPARE(titles(*library).size(), 3);
        // Searches end in the order in which they begin: there was no other.
        QCOMPARE(found.size(), 1);
    }

    void headersChooseTheOrder()
    {
        auto library = makeFilled();
        QTRY_COMPARE(library->counts(), (LibraryCounts{.tracks = 3}));
        library->table().sort(LibraryTableModel::Title, Qt::DescendingOrder);
        QTRY_COMPARE(titles(*library), (QStringList{u"rock"_s, u"pop"_s, u"old rock"_s}));
        library->table().sort(LibraryTableModel::FirstModel, Qt::AscendingOrder);
        QTRY_COMPARE(titles(*library).first(), u"pop"_s);
    }

    void aPauseIsShortAndLasts()
    {
        backend_->hold = true;
        {
            auto library = makeFilled();
            QTRY_COMPARE(backend_->startedSoFar().size(), 2);
            QElapsedTimer timer;
            timer.start();
            library->pause();
            QCOMPARE(library->scan(), Scan::Stopping);
            QTRY_COMPARE(library->scan(), Scan::Paused);
            QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
            QTRY_COMPARE(library->counts().waiting, 3);
        }
        backend_->hold = false;
        auto library = makePresenter();
        library->setModels(fakeModels());
        library->open();
        QTRY_COMPARE(library->state(), State::Ready);
        QCOMPARE(library->scan(), Scan::Paused);
        QTRY_COMPARE(library->counts().waiting, 3);
        library->resume();
        QCOMPARE(library->scan(), Scan::Running);
        QTRY_COMPARE(library->counts(), (LibraryCounts{.tracks = 3}));
        QTRY_COMPARE(library->scan(), Scan::Idle);
    }

    void otherModelsRestartTheScan()
    {
        backend_->hold = true;
        auto library = makeFilled();
        QTRY_COMPARE(backend_->startedSoFar().size(), 2);
        library->setModels(fakeModels(1));
        backend_->hold = false;
        QTRY_COMPARE(library->table().columnCount(), LibraryTableModel::FirstModel + 1);
        QTRY_COMPARE(library->scan(), Scan::Idle);
        QTRY_COMPARE(library->counts(), (LibraryCounts{.tracks = 3}));
    }

    void aRemovedFolderTakesItsTracksAlong()
    {
        auto library = makeFilled();
        QTRY_COMPARE(library->counts(), (LibraryCounts{.tracks = 3}));
        library->removeFolder(path(u"music"_s));
        QTRY_COMPARE(library->counts(), LibraryCounts());
        QVERIFY(QFile::exists(path(u"music/rock.mp3"_s)));
    }

    void aDamagedCatalogIsMadeAnew()
    {
        {
            auto library = makeFilled();
            QTRY_COMPARE(library->counts(), (LibraryCounts{.tracks = 3}));
            QTRY_COMPARE(library->scan(), Scan::Idle);
        }
        std::ofstream(path(u"data/library.sqlite"_s).toStdString()) << "no database, but a tale";
        auto library = makePresenter();
        QSignalSpy failed(library.get(), &LibraryPresenter::failed);
        library->setModels(fakeModels());
        library->open();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().toString().contains(u"library.sqlite."_s));
        QTRY_COMPARE(library->counts(), (LibraryCounts{.tracks = 3}));
    }

    void whyItCannotBeOpened()
    {
        // A file where the folder should be.
        put(u"data"_s);
        auto library = makePresenter();
        library->open();
        QTRY_COMPARE(library->state(), State::Failed);
        QVERIFY(library->failure().contains(u"data"_s));
        QVERIFY(QFile::remove(path(u"data"_s)));
        library->open();
        QTRY_COMPARE(library->state(), State::Ready);
    }

    void pathsOfASelection()
    {
        auto library = makeFilled();
        QTRY_COMPARE(library->counts(), (LibraryCounts{.tracks = 3}));
        QTRY_COMPARE(library->scan(), Scan::Idle);
        std::vector<qint64> ids = *library->table().ids();
        std::ranges::reverse(ids);
        QStringList paths;
        library->withPaths(ids, [&](const QStringList& found) { paths = found; });
        QTRY_COMPARE(paths, (QStringList{path(u"music/rock.mp3"_s), path(u"music/pop.mp3"_s),
                                         path(u"music/more/old rock.mp3"_s)}));
    }

    /// Only what is in sight is asked for.
    void rowsComeWhenTheyAreNeeded()
    {
        LibraryTableModel table;
        LibraryTableModel::Ids ids(10'000);
        std::iota(ids.begin(), ids.end(), 1);
        const auto shared = std::make_shared<const LibraryTableModel::Ids>(ids);
        table.setFound(shared);
        QSignalSpy needed(&table, &LibraryTableModel::rowsNeeded);
        QCOMPARE(table.rowCount(), 10'000);
        QVERIFY(!table.index(5'000, 0).data().isValid());
        QVERIFY(!table.index(5'001, 0).data().isValid());
        QCOMPARE(needed.size(), 1);
        const int first = needed.front().at(0).toInt();
        QCOMPARE(first, 4'992);
        QCOMPARE(needed.front().at(1).toInt(), LibraryTableModel::pageSize);
        std::vector<LibraryRow> rows;
        for (int i = 0; i < LibraryTableModel::pageSize; ++i) {
            LibraryRow& row = rows.emplace_back();
            row.id = first + i + 1;
            row.title = QString::number(row.id);
        }
        // One was removed since.
        rows.erase(rows.begin() + 3);
        table.setRows(first, std::make_shared<const LibraryTableModel::Ids>(ids), rows);
        QVERIFY(!table.index(5'000, 0).data().isValid());
        table.setRows(first, shared, rows);
        QCOMPARE(table.index(5'000, 0).data().toString(), u"5001"_s);
        QVERIFY(!table.index(first + 3, 0).data().isValid());
        QCOMPARE(needed.size(), 1);
        // The same tracks again: what is shown stays until it comes anew.
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        table.setFound(std::make_shared<const LibraryTableModel::Ids>(ids));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(table.index(5'000, 0).data().toString(), u"5001"_s);
        QCOMPARE(needed.size(), 2);
    }
};

} // namespace

QTEST_MAIN(TestLibraryPresenter)
#include "tst_library_presenter.moc"
