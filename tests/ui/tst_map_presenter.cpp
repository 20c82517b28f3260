// The map of the library, without a window: when it is made, kept and followed.
#include "core/base/error.h"
#include "tests/support/patience.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/library/catalog_connection.h"
#include "ui/presenters/library_presenter.h"
#include "ui/presenters/map_presenter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

/// Made-up maps: a track lies at its number, and those that are placed lie at -1.
struct FakeMaps {
    std::atomic<int> made = 0;
    std::atomic<int> placed = 0;
    std::atomic<bool> hold = false;
    std::atomic<bool> fails = false;
    /// Added to all vectors: another model is in use.
    std::atomic<float> shift = 0.0F;
};

MapWork workOf(const std::shared_ptr<FakeMaps>& maps)
{
    return {.make =
                [maps](const TrackEmbeddings& tracks, const TaskContext& context) {
                    context.report({.stage = Stage::Embed, .done = 1, .total = 2});
                    while (maps->hold) {
                        context.throwIfCanceled();
                        QThread::yieldCurrentThread();
                    }
                    if (maps->fails)
                        throw FileError("No map.");
                    ++maps->made;
                    std::vector<MapPoint> points;
                    for (const qint64 id : tracks.ids)
                        points.push_back({static_cast<float>(id), 0.0F});
                    return points;
                },
            .place =
                [maps](const TrackEmbeddings& known, const std::vector<MapPoint>& points,
                       const TrackEmbeddings& added, const TaskContext&) {
                    if (known.ids.size() != points.size() ||
                        known.values.size() != known.ids.size() * known.dimension)
                        throw FileError("Rows and points differ.");
                    maps->placed += static_cast<int>(added.ids.size());
                    return std::vector<MapPoint>(added.ids.size(), {-1.0F, -1.0F});
                },
            .vectors =
                [maps](const QString& catalog, int place) {
                    TrackEmbeddings vectors = vectorsForMap(catalog, place);
                    for (float& value : vectors.values)
                        value += maps->shift;
                    return vectors;
                }};
}

} // namespace

class TestMapPresenter : public QObject {
    Q_OBJECT

    using State = MapPresenter::State;

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<AnalyzerBackend> backend_;
    std::shared_ptr<FakeMaps> maps_;
    std::unique_ptr<LibraryPresenter> library_;

    QString path(const QString& name) const { return folder_->filePath(name); }

    void put(const QString& name) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("music");
    }

    void openLibrary()
    {
        library_ = std::make_unique<LibraryPresenter>(
            LibraryScanTools{.makeAnalyzer = fakeAnalyzers(backend_), .readInfo = fakeInfo},
            path(u"data"_s));
        library_->setModels(fakeModels());
        library_->open();
        QTRY_COMPARE(library_->state(), LibraryPresenter::State::Ready);
        library_->addFolder(path(u"music"_s));
        QTRY_COMPARE(library_->scan(), LibraryPresenter::Scan::Idle);
        QTRY_COMPARE(library_->counts().waiting, 0);
    }

    std::unique_ptr<MapPresenter> shownMap()
    {
        auto map = std::make_unique<MapPresenter>(*library_, workOf(maps_));
        map->setShown(true);
        return map;
    }

    QString mapFile() const { return path(u"data/library.map"_s); }

    static int placedIn(const CollectionMap& map)
    {
        return static_cast<int>(std::ranges::count(map.points, MapPoint{-1.0F, -1.0F}));
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        backend_ = std::make_shared<AnalyzerBackend>();
        maps_ = std::make_shared<FakeMaps>();
        for (const QString& name : {u"rock"_s, u"rock 2"_s, u"rock 3"_s, u"pop"_s, u"silent"_s})
            put(u"music/%1.mp3"_s.arg(name));
        openLibrary();
    }

    void cleanup() { library_.reset(); }

    void itIsMadeWhenItIsFirstShown()
    {
        MapPresenter map(*library_, workOf(maps_));
        QCOMPARE(map.state(), State::Idle);
        QVERIFY(map.map()->ids.empty());
        map.setShown(true);
        QTRY_COMPARE(map.state(), State::Ready);
        QCOMPARE(maps_->made.load(), 1);
        // There was nothing to hear in one of five.
        QCOMPARE(map.map()->count(), 4);
        QCOMPARE(map.map()->genreNames, (QStringList{u"Rock"_s, u"Pop"_s}));
        QCOMPARE(std::ranges::count(map.map()->genres, 0), 3);
        QCOMPARE(std::ranges::count(map.map()->genres, 1), 1);
        QCOMPARE(map.outdated(), 0);
        QVERIFY(QFile::exists(mapFile()));
    }

    void itIsKept()
    {
        {
            const auto map = shownMap();
            QTRY_COMPARE(map->state(), State::Ready);
        }
        const auto map = shownMap();
        QTRY_COMPARE(map->state(), State::Ready);
        QCOMPARE(map->map()->count(), 4);
        QCOMPARE(maps_->made.load(), 1);
        map->update();
        QTRY_COMPARE(maps_->made.load(), 2);
    }

    void newTracksArePlaced()
    {
        const auto map = shownMap();
        QTRY_COMPARE(map->state(), State::Ready);
        put(u"music/pop 2.mp3"_s);
        QTRY_COMPARE(map->map()->count(), 5);
        QTRY_COMPARE(map->state(), State::Ready);
        QCOMPARE(maps_->made.load(), 1);
        QCOMPARE(placedIn(*map->map()), 1);
        QCOMPARE(map->outdated(), 1);
        // It is kept, and still known to be outdated.
        const auto again = shownMap();
        QTRY_COMPARE(again->state(), State::Ready);
        QCOMPARE(again->outdated(), 1);
        QCOMPARE(maps_->placed.load(), 1);
        QVERIFY(QFile::remove(path(u"music/rock 2.mp3"_s)));
        QTRY_COMPARE(again->map()->count(), 4);
        again->update();
        QTRY_COMPARE(again->outdated(), 0);
        QCOMPARE(placedIn(*again->map()), 0);
    }

    void withOtherModelsTheOldMapIsShown()
    {
        {
            const auto map = shownMap();
            QTRY_COMPARE(map->state(), State::Ready);
        }
        maps_->shift = 1.0F;
        const auto map = shownMap();
        QTRY_COMPARE(map->state(), State::Ready);
        QCOMPARE(map->map()->count(), 4);
        QCOMPARE(map->outdated(), 4);
        QCOMPARE(maps_->made.load(), 1);
        map->update();
        QTRY_COMPARE(maps_->made.load(), 2);
        QTRY_COMPARE(map->outdated(), 0);
    }

    void aDamagedFileIsMadeAnew_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("flip");
        QTest::newRow("cut short") << 7 << -1;
        QTest::newRow("a bit") << 0 << 30;
        QTest::newRow("its version") << 0 << 7;
        QTest::newRow("almost nothing") << 1'000 << -1;
    }

    void aDamagedFileIsMadeAnew()
    {
        QFETCH(int, cut);
        QFETCH(int, flip);
        {
            const auto map = shownMap();
            QTRY_COMPARE(map->state(), State::Ready);
            // Where a scan began meanwhile, it is made after that.
            QTRY_VERIFY(QFile::exists(mapFile()));
        }
        QFile file(mapFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        bytes.chop(std::min(cut, static_cast<int>(bytes.size()) - 2));
        if (flip >= 0)
            bytes[flip] = static_cast<char>(bytes[flip] ^ 1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto map = shownMap();
        QTRY_COMPARE(map->state(), State::Ready);
        QTRY_COMPARE(maps_->made.load(), 2);
        QTRY_COMPARE(map->map()->count(), 4);
    }

    void stopping()
    {
        maps_->hold = true;
        const auto map = shownMap();
        QTRY_COMPARE(map->state(), State::Making);
        QTRY_COMPARE(map->share(), 0.5);
        map->stop();
        QTRY_COMPARE(map->state(), State::Ready);
        QVERIFY(map->map()->ids.empty());
        QVERIFY(!QFile::exists(mapFile()));
        // It does not begin again by itself.
        map->setShown(false);
        map->setShown(true);
        QCOMPARE(map->state(), State::Ready);
        maps_->hold = false;
        map->update();
        QTRY_COMPARE(map->map()->count(), 4);
    }

    void failing()
    {
        maps_->fails = true;
        MapPresenter map(*library_, workOf(maps_));
        QSignalSpy failed(&map, &MapPresenter::failed);
        map.setShown(true);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(map.state(), State::Ready);
        // A map that cannot be kept is shown all the same.
        maps_->fails = false;
        QVERIFY(QDir().mkdir(mapFile()));
        map.update();
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(map.map()->count(), 4);
    }

    void whatASearchFindsIsKnown()
    {
        const auto map = shownMap();
        QTRY_COMPARE(map->state(), State::Ready);
        QVERIFY(map->found().empty());
        library_->search(u"genre:pop"_s);
        QTRY_COMPARE(std::ranges::count(map->found(), true), 1);
        QCOMPARE(map->found().size(), std::size_t(4));
        library_->search({});
        QTRY_VERIFY(map->found().empty());
        // Tracks of the map alone, in the table.
        library_->restrictTo(std::make_shared<const std::vector<qint64>>(
            std::vector<qint64>{map->map()->ids[0], map->map()->ids[2]}));
        QTRY_COMPARE(library_->table().rowCount(), 2);
        QVERIFY(library_->isRestricted());
        QCOMPARE(std::ranges::count(map->found(), true), 2);
        library_->restrictTo({});
        QTRY_COMPARE(library_->table().rowCount(), 5);
    }

    void itIsMadeOfEmbeddingsWhereMostTracksHaveSome()
    {
        const TrackEmbeddings embeddings = vectorsForMap(library_->catalogFile(), 0);
        QCOMPARE(embeddings.ids.size(), std::size_t(4));
        QCOMPARE(std::ranges::count(embeddings.values, 0.75F), 4);
        // As in a catalog from before they were kept.
        CatalogConnection catalog(library_->catalogFile());
        catalog.change(u"DELETE FROM embeddings"_s);
        const TrackEmbeddings judged = vectorsForMap(library_->catalogFile(), 0);
        QCOMPARE(judged.ids, embeddings.ids);
        QCOMPARE(std::ranges::count(judged.values, 0.9F), 4);
    }

    void whatTheCatalogSaysOfATrack()
    {
        const auto map = shownMap();
        QTRY_COMPARE(map->state(), State::Ready);
        QStringList titles;
        for (const qint64 id : map->map()->ids)
            map->withRow(id, [&](const LibraryRow& row) { titles << row.title; });
        map->withRow(12'345, [&](const LibraryRow&) { titles << u"gone"_s; });
        QTRY_COMPARE(titles.size(), 4);
        titles.sort();
        QCOMPARE(titles, (QStringList{u"pop"_s, u"rock"_s, u"rock 2"_s, u"rock 3"_s}));
    }
};

QTEST_MAIN(TestMapPresenter)
#include "tst_map_presenter.moc"
