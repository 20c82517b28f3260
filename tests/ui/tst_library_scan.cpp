// Bringing the catalog of the library up to date with folders of music.
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "tests/support/patience.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/data/path_text.h"
#include "ui/library/catalog_reader.h"
#include "ui/library/catalog_schema.h"
#include "ui/library/library_scan.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <future>
#include <memory>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

class TestLibraryScan : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<AnalyzerBackend> backend_;
    std::vector<ActiveModel> models_;
    std::atomic<int> tagsRead_ = 0;
    QStringList folders_;

    QString path(const QString& name) const { return folder_->filePath(name); }
    QString catalog() const { return path(u"library.sqlite"_s); }

    void put(const QString& name, const QByteArray& text = "music") const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    LibraryScanOutcome scan(const CancellationSource& cancellation = {},
                            const std::function<void(const LibraryScanProgress&)>& tell = {})
    {
        const LibraryScanTools tools = {.makeAnalyzer = fakeAnalyzers(backend_),
                                        .readInfo = [this](const std::filesystem::path& file) {
                                            ++tagsRead_;
                                            if (file.filename() == "away.mp3")
                                                throw FileError("The disk is gone.");
                                            return fakeInfo(file);
                                        }};
        return scanLibrary({.catalog = catalog(), .folders = folders_, .models = models_}, tools,
                           {.cancellation = cancellation.token()},
                           [&](const LibraryScanProgress& progress) {
                               if (tell)
                                   tell(progress);
                           });
    }

    LibraryCounts counts() { return CatalogReader(catalog()).counts(); }

    QStringList titles(const QString& text = {})
    {
        CatalogReader reader(catalog());
        LibrarySearch search;
        QStringList titles;
        const std::vector<qint64> ids =
            search.find(reader, LibraryQuery(text, {{u"gru"_s}, {u"transformer"_s}}), {});
        for (const LibraryRow& row : reader.rows(ids))
            titles << row.title;
        return titles;
    }

    /// File names whose analysis has begun since the last call, in no particular order.
    QStringList heard()
    {
        const std::scoped_lock lock(backend_->mutex);
        QStringList names = std::exchange(backend_->begun, {});
        names.sort();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        backend_ = std::make_shared<AnalyzerBackend>();
        models_ = fakeModels();
        tagsRead_ = 0;
        folders_ = {path(u"music"_s)};
        openCatalog(catalog());
        put(u"music/rock.mp3"_s);
        put(u"music/b/pop.mp3"_s);
        put(u"music/b/cover.jpg"_s);
    }

    void tracksAreFoundTaggedAndHeard()
    {
        QVERIFY(scan().absent.isEmpty());
        QCOMPARE(titles(), (QStringList{u"pop"_s, u"rock"_s}));
        QCOMPARE(titles(u"genre:pop artist:somebody"_s), QStringList{u"pop"_s});
        QCOMPARE(counts(), (LibraryCounts{.tracks = 2}));
        QCOMPARE(heard(), (QStringList{u"pop.mp3"_s, u"rock.mp3"_s}));
    }

    void onlyWhatIsNewIsHeard()
    {
        scan();
        heard();
        put(u"music/new pop.mp3"_s);
        put(u"music/rock.mp3"_s, "longer music");
        QVERIFY(QFile::remove(path(u"music/b/pop.mp3"_s)));
        tagsRead_ = 0;
        scan();
        QCOMPARE(heard(), (QStringList{u"new pop.mp3"_s, u"rock.mp3"_s}));
        QCOMPARE(tagsRead_, 2);
        QCOMPARE(titles(), (QStringList{u"new pop"_s, u"rock"_s}));
        scan();
        QCOMPARE(heard(), QStringList());
        QCOMPARE(tagsRead_, 2);
    }

    void whereMoreMayAppearIsKnown()
    {
        put(u"music/a/b/c/jazz.mp3"_s);
        const LibraryScanOutcome outcome = scan();
        QStringList places = outcome.places;
        places.sort();
        QCOMPARE(places, (QStringList{path(u"music"_s), path(u"music/a"_s), path(u"music/a/b"_s),
                                      path(u"music/a/b/c"_s), path(u"music/b"_s)}));
        const auto written = stampOf(pathOf(path(u"music/a/b/c/jazz.mp3"_s)));
        QCOMPARE(outcome.newest, written->modified);
        QCOMPARE(scan().newest, std::int64_t(0));
    }

    void theSameSizeAtAnotherTimeIsAnotherFile()
    {
        scan();
        heard();
        QFile file(path(u"music/rock.mp3"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60),
                                 QFileDevice::FileModificationTime));
        file.close();
        scan();
        QCOMPARE(heard(), QStringList{u"rock.mp3"_s});
    }

    void otherModelsHearAll()
    {
        models_ = fakeModels(1);
        scan();
        heard();
        models_ = fakeModels(2);
        scan();
        QCOMPARE(heard().size(), 2);
        models_ = fakeModels(1);
        scan();
        QCOMPARE(heard().size(), 0);
    }

    void embeddingsAreKept()
    {
        put(u"music/silent.mp3"_s);
        scan();
        QCOMPARE(heard().size(), 3);
        for (int place = 0; place < 2; ++place) {
            const TrackEmbeddings embeddings = CatalogReader(catalog()).embeddings(place);
            QCOMPARE(embeddings.ids.size(), std::size_t(2));
            QCOMPARE(embeddings.dimension, std::size_t(2));
            QCOMPARE(embeddings.values[1], 0.75F);
        }
        scan();
        QCOMPARE(heard(), QStringList());
    }

    void tracksWithoutEmbeddingAreHeardAfterAllOthers()
    {
        scan();
        heard();
        CatalogConnection(catalog()).run(u"DELETE FROM embeddings"_s);
        put(u"music/z/new.mp3"_s);
        backend_->hold = true;
        auto scanning = std::async(std::launch::async, [this] { return scan(); });
        // One for each of two threads: the new one is among them, though it comes last by its path.
        QTRY_COMPARE(backend_->startedSoFar().size(), 2);
        QVERIFY(backend_->startedSoFar().contains(u"new.mp3"_s));
        backend_->hold = false;
        scanning.get();
        QCOMPARE(heard(), (QStringList{u"new.mp3"_s, u"pop.mp3"_s, u"rock.mp3"_s}));
        QCOMPARE(CatalogReader(catalog()).embeddings(0).ids.size(), std::size_t(3));
    }

    void withoutModelsTagsAreRead()
    {
        models_ = {};
        scan();
        QCOMPARE(titles(u"artist:somebody"_s), (QStringList{u"pop"_s, u"rock"_s}));
        QCOMPARE(heard(), QStringList());
        QCOMPARE(counts(), (LibraryCounts{.tracks = 2}));
    }

    void whatCannotBeHeardHasAReason()
    {
        put(u"music/away.mp3"_s);
        put(u"music/broken.mp3"_s);
        backend_->broken = {u"broken.mp3"_s};
        scan();
        QCOMPARE(titles(u"failed:yes"_s), (QStringList{u"away.mp3"_s, u"broken"_s}));
        QCOMPARE(counts(), (LibraryCounts{.tracks = 4, .failed = 2}));
        heard();
        tagsRead_ = 0;
        scan();
        // The disk may be there again; the file is as broken as before.
        QCOMPARE(tagsRead_, 1);
        QCOMPARE(heard(), QStringList());
        backend_->broken = {};
        put(u"music/broken.mp3"_s, "repaired");
        scan();
        QCOMPARE(heard(), QStringList{u"broken.mp3"_s});
        QCOMPARE(counts(), (LibraryCounts{.tracks = 4, .failed = 1}));
    }

    void aFolderThatIsAwayKeepsItsTracks()
    {
        folders_ << path(u"disk"_s) << path(u"disk2"_s);
        put(u"disk/jazz.mp3"_s);
        put(u"disk2/gone.mp3"_s);
        put(u"disk2/soul.mp3"_s);
        scan();
        heard();
        QVERIFY(QFile::remove(path(u"disk2/gone.mp3"_s)));
        // A disk that is not mounted is an empty folder, or none.
        QVERIFY(QFile::remove(path(u"disk/jazz.mp3"_s)));
        QCOMPARE(scan().absent, QStringList{path(u"disk"_s)});
        QVERIFY(QDir().rmdir(path(u"disk"_s)));
        QCOMPARE(scan().absent, QStringList{path(u"disk"_s)});
        QCOMPARE(titles(), (QStringList{u"jazz"_s, u"pop"_s, u"rock"_s, u"soul"_s}));
        // A folder that is no longer one of the library's takes its tracks along.
        folders_.removeAt(1);
        QVERIFY(scan().absent.isEmpty());
        QCOMPARE(titles(), (QStringList{u"pop"_s, u"rock"_s, u"soul"_s}));
    }

    void foldersWithinOneAnother()
    {
        folders_ << path(u"music/b"_s);
        put(u"music/b2/blues.mp3"_s);
        scan();
        QCOMPARE(titles(), (QStringList{u"blues"_s, u"pop"_s, u"rock"_s}));
        folders_.removeFirst();
        scan();
        QCOMPARE(titles(), QStringList{u"pop"_s});
    }

    void aCanceledScanGoesOnWhereItWas()
    {
        for (int i = 0; i < 20; ++i)
            put(u"music/%1 rock.mp3"_s.arg(i));
        CancellationSource cancellation;
        backend_->hold = true;
        auto scanning = std::async(std::launch::async, [&] { scan(cancellation); });
        // Two at once, and each waits.
        QTRY_COMPARE(backend_->startedSoFar().size(), 2);
        QElapsedTimer timer;
        timer.start();
        cancellation.cancel();
        QVERIFY_EXCEPTION_THROWN(scanning.get(), Canceled);
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(counts(), (LibraryCounts{.tracks = 22, .waiting = 22}));
        backend_->hold = false;
        tagsRead_ = 0;
        heard();
        cancellation = {};
        scan(cancellation);
        QCOMPARE(tagsRead_, 0);
        QCOMPARE(heard().size(), 22);
        QCOMPARE(counts(), (LibraryCounts{.tracks = 22}));
    }

    void whatIsDoneWhenItIsCanceledIsKept()
    {
        // One track is heard, the other two wait.
        put(u"music/0 rock.mp3"_s);
        CancellationSource cancellation;
        backend_->hold = true;
        auto scanning = std::async(std::launch::async, [&] { scan(cancellation); });
        QTRY_COMPARE(backend_->startedSoFar().size(), 2);
        backend_->hold = false;
        QTRY_VERIFY(backend_->startedSoFar().size() == 3);
        cancellation.cancel();
        scanning.wait(); // canceled, or done just before
        const qint64 waiting = counts().waiting;
        QVERIFY(waiting <= 2);
        heard();
        scan();
        QCOMPARE(heard().size(), waiting);
    }

    void aModelThatCannotBeReadEndsTheScan()
    {
        models_ = {{u"broken"_s, {u"Broken"_s, 0}}};
        QVERIFY_EXCEPTION_THROWN(scan(), CheckpointError);
        // Their tags were read all the same.
        QCOMPARE(titles(u"artist:somebody"_s).size(), 2);
    }

    void progressIsTold()
    {
        std::vector<LibraryScanProgress> told;
        scan({}, [&](const LibraryScanProgress& progress) { told.push_back(progress); });
        QCOMPARE(told.back().stage, LibraryScanProgress::Stage::Hearing);
        QCOMPARE(told.back().done, quint64(2));
        QCOMPARE(told.back().total, quint64(2));
        QVERIFY(told.back().file.endsWith(u".mp3"_s));
        QCOMPARE(told.front().stage, LibraryScanProgress::Stage::Listing);
    }

    void namesNeedNotBeText()
    {
        const std::filesystem::path odd = pathOf(path(u"music"_s)) / std::string("caf\xe9 pop.mp3");
        std::ofstream(odd) << "music";
        scan();
        QCOMPARE(counts(), (LibraryCounts{.tracks = 3}));
        QCOMPARE(titles(u"path:pop genre:pop"_s).size(), 2);
        // Qt does not find names that are no text.
        std::filesystem::remove(odd);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestLibraryScan)
#include "tst_library_scan.moc"
