// The catalog of the library: its file, what is written to it, and what a search finds in it.
#include "core/base/error.h"
#include "ui/data/path_text.h"
#include "ui/library/catalog_reader.h"
#include "ui/library/catalog_schema.h"
#include "ui/library/catalog_writer.h"
#include "ui/library/library_choices.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

using Key = LibraryOrder::Key;

const std::vector<ActiveModel> twoModels = {{u"/models/gru"_s, {u"GRU"_s, 0}},
                                            {u"/models/transformer"_s, {u"Transformer"_s, 1}}};
const std::vector<QStringList> modelNames = {{u"gru"_s}, {u"transformer"_s}};

ModelPrediction said(double jazz, double rock)
{
    return {.labels = {"Jazz", "Rock"}, .probabilities = {jazz, rock}, .thresholds = {0.5, 0.5}};
}

AudioInfo info(const std::string& title, const std::string& artist, const std::string& genre,
               const std::string& date)
{
    return {
        .declaredDuration = 200.0,
        .tags = {.title = title, .artist = artist, .album = "Album", .genre = genre, .date = date}};
}

class TestLibraryCatalog : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    QString path(const QString& name) const { return folder_->filePath(name); }
    QString file() const { return path(u"data/library.sqlite"_s); }

    /// Four tracks by their numbers; the last one has only been found.
    void fill(CatalogWriter& writer)
    {
        CatalogChanges changes;
        for (int i = 1; i <= 4; ++i)
            changes.added.emplace_back(u"/music/%1.mp3"_s.arg(i), FileStamp{std::uint64_t(i), 5});
        writer.apply(changes);
        writer.useModels(twoModels);
        const auto hear = [](qint64 id, const AudioInfo& tags, ModelPrediction gru,
                             ModelPrediction transformer) {
            TrackPrediction prediction;
            prediction.duration = 100.0 * double(id);
            prediction.models = {std::move(gru), std::move(transformer)};
            return ScannedTrack{.id = id, .info = tags, .prediction = prediction};
        };
        writer.write(
            {hear(1, info("Track 10", "Ann", "Jazz", "1994-05-01"), said(0.9, 0.2), said(0.7, 0.6)),
             hear(2, info("Track 2", "Beyonc\xc3\xa9", "jazz; Blues", "2001"), said(0.1, 0.4),
                  said(0.3, 0.8)),
             hear(3, info("So What", "", "Polka", ""), said(0.8, 0.3), said(0.2, 0.9))});
    }

    /// A catalog of this version, which its program filled.
    void fillAsOf(int version)
    {
        CatalogConnection connection(file());
        if (version < 3)
            connection.run(u"CREATE TABLE embeddings (track, model, value)"_s);
        CatalogWriter writer(file());
        fill(writer);
        if (version < 3)
            connection.run(u"DROP TABLE embeddings"_s);
    }

    QString found(const QString& text, LibraryOrder order = {})
    {
        CatalogReader reader(file());
        LibrarySearch search;
        const LibraryQuery query(text, modelNames);
        QString ids = query.problem();
        for (const qint64 id : search.find(reader, query, order))
            ids += QString::number(id);
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
    }

    void aCatalogIsKept()
    {
        QVERIFY(!openCatalog(file()).putAside);
        {
            CatalogWriter writer(file());
            fill(writer);
        }
        QVERIFY(!openCatalog(file()).putAside);
        CatalogReader reader(file());
        QCOMPARE(reader.counts(), (LibraryCounts{.tracks = 4, .waiting = 1, .failed = 0}));
        QCOMPARE(QDir(path(u"data"_s)).entryList({u"*.v*"_s}).size(), 0);
    }

    void rowsSayWhatWasFound()
    {
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        CatalogReader reader(file());
        const qint64 ids[] = {3, 99, 1, 4};
        const std::vector<LibraryRow> rows = reader.rows(ids);
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].title, u"So What"_s);
        QVERIFY(!rows[0].year);
        QCOMPARE(rows[1].path, u"/music/1.mp3"_s);
        QCOMPARE(rows[1].artist, u"Ann"_s);
        QCOMPARE(rows[1].album, u"Album"_s);
        QCOMPARE(rows[1].tag, u"Jazz"_s);
        QCOMPARE(rows[1].year, std::optional(1994));
        QCOMPARE(rows[1].duration, std::optional(100.0));
        QCOMPARE(rows[1].opinions.size(), std::size_t(2));
        QCOMPARE(rows[1].opinions[0]->genre, u"Jazz"_s);
        QCOMPARE(rows[1].opinions[1]->probability, 0.7);
        QVERIFY(rows[1].opinions[0]->called);
        QCOMPARE(rows[1].modelsDisagree, std::optional(false));
        QCOMPARE(rows[1].tagDisagrees, std::optional(false));
        QCOMPARE(rows[0].modelsDisagree, std::optional(true));
        // No model knows polka.
        QVERIFY(!rows[0].tagDisagrees);
        QCOMPARE(rows[2].title, u"4.mp3"_s);
        QVERIFY(!rows[2].opinions[0]);
        QVERIFY(!rows[2].modelsDisagree);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        QTest::newRow("everything, by title") << u""_s << u"4321"_s;
        QTest::newRow("words") << u"TRACK"_s << u"21"_s;
        QTest::newRow("accents") << u"beyonce"_s << u"2"_s;
        QTest::newRow("excluded") << u"-track"_s << u"43"_s;
        QTest::newRow("in an artist") << u"artist:an"_s << u"1"_s;
        QTest::newRow("path") << u"path:music/3"_s << u"3"_s;
        QTest::newRow("called by one") << u"genre:rock"_s << u"321"_s;
        QTest::newRow("called by both") << u"gru:jazz transformer:jazz"_s << u"1"_s;
        QTest::newRow("part of a genre") << u"genre:ja"_s << u"31"_s;
        QTest::newRow("probability") << u"gru>0.8"_s << u"1"_s;
        QTest::newRow("with the number") << u"gru>=0.8"_s << u"31"_s;
        QTest::newRow("below") << u"gru<0.5"_s << u"2"_s;
        QTest::newRow("years") << u"year:1990..1999"_s << u"1"_s;
        QTest::newRow("since") << u"year>1994"_s << u"2"_s;
        QTest::newRow("length") << u"length:3:00..5:00"_s << u"32"_s;
        QTest::newRow("disagree") << u"disagree:yes"_s << u"3"_s;
        QTest::newRow("with the tag") << u"disagree:tag"_s << u"2"_s;
        QTest::newRow("tag") << u"tag:Jazz"_s << u"21"_s;
        QTest::newRow("heard") << u"heard:yes"_s << u"321"_s;
        QTest::newRow("not heard") << u"heard:no"_s << u"4"_s;
        QTest::newRow("failed") << u"failed:yes"_s << u""_s;
        QTest::newRow("several") << u"genre:rock -beyonce year:..1999"_s << u"1"_s;
        QTest::newRow("a quotation mark") << u"'"_s << u""_s;
    }

    void searches()
    {
        QFETCH(QString, text);
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        QTEST(found(text), "ids");
    }

    /// A tag of that name says nothing about what models call theirs.
    void aTagsGenreIsNotAModels()
    {
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        writer.write({{.id = 4, .info = info("Title", "", "Ja; Pol", "")}});
        QCOMPARE(found(u"genre:ja"_s), u"31"_s);
        QCOMPARE(found(u"tag:ja"_s), u"4"_s);
        QCOMPARE(found(u"tag:polk"_s), u"3"_s);
    }

    /// Whatever is typed, a search never fails.
    void nonsenseIsSearchedFor()
    {
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        CatalogReader reader(file());
        LibrarySearch search;
        QRandomGenerator random(11);
        const QStringList pieces = {u"title:"_s,
                                    u"genre:"_s,
                                    u"gru>"_s,
                                    u"0.5"_s,
                                    u"year:"_s,
                                    u"1994"_s,
                                    u".."_s,
                                    u"'"_s,
                                    u"\""_s,
                                    u"?"_s,
                                    u" "_s,
                                    u"-"_s,
                                    u"%"_s,
                                    u");--"_s,
                                    QString(QChar(0)),
                                    QString(QChar(0xd800))};
        for (int i = 0; i < 2'000; ++i) {
            QString text;
            for (int j = 0; j < 5; ++j)
                text += pieces[random.bounded(pieces.size())];
            const LibraryQuery query(text, modelNames);
            QVERIFY(search.find(reader, query, {}).size() <= 4);
        }
        QCOMPARE(reader.counts().tracks, 4);
    }

    void orders_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        // What has none of the kind comes last, both ways, by title.
        QTest::newRow("title") << int(Key::Title) << 0 << u"4321"_s << u"1234"_s;
        QTest::newRow("artist") << int(Key::Artist) << 0 << u"1243"_s << u"2143"_s;
        QTest::newRow("year") << int(Key::Year) << 0 << u"1243"_s << u"2143"_s;
        QTest::newRow("duration") << int(Key::Duration) << 0 << u"1234"_s << u"3214"_s;
        QTest::newRow("GRU") << int(Key::Model) << 0 << u"1324"_s << u"2134"_s;
        QTest::newRow("transformer") << int(Key::Model) << 1 << u"1324"_s << u"3214"_s;
        QTest::newRow("disagreement") << int(Key::Disagreement) << 0 << u"3214"_s << u"1234"_s;
    }

    void orders()
    {
        QFETCH(int, key);
        QFETCH(int, place);
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        QTEST(found({}, {.key = Key(key), .place = place}), "up");
        QTEST(found({}, {.key = Key(key), .place = place, .descending = true}), "down");
    }

    void whatIsWrittenIsFoundAtOnce()
    {
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        CatalogReader reader(file());
        LibrarySearch search;
        const LibraryQuery query(u"ann"_s);
        QCOMPARE(search.find(reader, query, {}).size(), std::size_t(1));
        writer.write({{.id = 4, .info = info("Anna", "", "", "")}});
        QCOMPARE(search.find(reader, query, {}).size(), std::size_t(2));
    }

    void aChangedFileForgetsWhatWasHeard()
    {
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        writer.apply({.changed = {{1, FileStamp{7, 7}}}, .removed = {2}});
        QCOMPARE(found(u"heard:yes"_s), u"3"_s);
        QCOMPARE(found(u"tag:jazz"_s), u""_s);
        QCOMPARE(found(u"track"_s), u"1"_s);
        QCOMPARE(writer.untagged().size(), std::size_t(2));
        CatalogReader reader(file());
        QCOMPARE(reader.counts(), (LibraryCounts{.tracks = 3, .waiting = 2, .failed = 0}));
        QCOMPARE(reader.connection().value(u"SELECT count(*) FROM probabilities"_s).toInt(), 2);
    }

    void ownTagsForgetNothing_data()
    {
        QTest::addColumn<bool>("fromVersion1");
        QTest::newRow("a new catalog") << false;
        QTest::newRow("one of version 1") << true;
    }

    void ownTagsForgetNothing()
    {
        QFETCH(const bool, fromVersion1);
        {
            const std::vector<CatalogStep> version1 = {catalogSteps().front()};
            openCatalog(file(), fromVersion1 ? version1 : catalogSteps());
            fillAsOf(fromVersion1 ? 1 : 3);
        }
        QVERIFY(!openCatalog(file()).putAside);
        CatalogWriter writer(file());
        QCOMPARE(found(u"tag:rock"_s), u""_s);
        QCOMPARE(found(u"disagree:tag"_s), u"2"_s);
        AudioInfo tags = info("Track 2", "Beyonc\xc3\xa9", "Rock; Soul", "2001");
        tags.declaredDuration = 222.0;
        writer.retag(u"/music/2.mp3"_s, {2, 5}, {20, 50}, tags);
        QCOMPARE(found(u"tag:rock"_s), u"2"_s);
        QCOMPARE(found(u"tag:blues"_s), u""_s);
        QCOMPARE(found(u"transformer:rock heard:yes"_s), u"321"_s);
        QCOMPARE(found(u"disagree:tag"_s), u""_s);
        const qint64 two[] = {2};
        CatalogReader reader(file());
        const LibraryRow row = reader.rows(two).front();
        QCOMPARE(row.tag, u"Rock; Soul"_s);
        QCOMPARE(row.duration, std::optional(200.0));
        // A scan that looked at the file before finds that nothing has changed.
        QCOMPARE(writer.knownFiles().value(u"/music/2.mp3"_s).stamp, (FileStamp{20, 50}));
        writer.apply({.changed = {{2, FileStamp{20, 50}}}});
        QCOMPARE(found(u"tag:rock heard:yes"_s), u"2"_s);
        QCOMPARE(writer.untagged().size(), std::size_t(1));
        // What another program wrote meanwhile is not known: the scan finds that.
        writer.retag(u"/music/1.mp3"_s, {1, 6}, {10, 50}, info("", "", "Rock", ""));
        writer.retag(u"/music/none.mp3"_s, {1, 5}, {10, 50}, info("", "", "Rock", ""));
        QCOMPARE(found(u"tag:rock"_s), u"2"_s);
    }

    void whatWasHeardIsKnownAgain()
    {
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        CatalogReader reader(file());
        const qint64 ids[] = {2, 99, 4};
        const std::vector<HeardTrack> tracks = reader.heard(ids);
        QCOMPARE(tracks.size(), std::size_t(2));
        QCOMPARE(tracks[0].path, u"/music/2.mp3"_s);
        QCOMPARE(*tracks[0].stamp, (FileStamp{2, 5}));
        const TrackPrediction& heard = *tracks[0].prediction;
        QVERIFY(heard.complete);
        QCOMPARE(heard.models.size(), std::size_t(2));
        QCOMPARE(heard.models[1].labels, (std::vector<std::string>{"Jazz", "Rock"}));
        QCOMPARE(float(heard.models[1].probabilities[1]), 0.8F);
        // Called where it was called, and nowhere else.
        QVERIFY(heard.models[1].probabilities[1] >= heard.models[1].thresholds[1]);
        QVERIFY(heard.models[1].probabilities[0] < heard.models[1].thresholds[0]);
        QVERIFY(heard.models[0].probabilities[1] < heard.models[0].thresholds[1]);
        QVERIFY(!tracks[1].prediction);
        // Nor of what not all models in use have heard.
        writer.useModels({twoModels[0], {u"/models/new"_s, {u"New"_s, 1}}});
        QVERIFY(!CatalogReader(file()).heard(ids)[0].prediction);
    }

    void embeddingsAreKept()
    {
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        const auto hear = [&](qint64 id, std::vector<float> gru, std::vector<float> transformer) {
            TrackPrediction prediction;
            prediction.models = {said(0.5, 0.5), said(0.5, 0.5)};
            prediction.models[0].embedding = std::move(gru);
            prediction.models[1].embedding = std::move(transformer);
            writer.write({{.id = id, .prediction = prediction}});
        };
        hear(1, {0.5F, -1.25F, 3.0F}, {1.0F});
        hear(2, {}, {});
        hear(3, {1.0F, 2.0F, 65504.0F}, {0.1F});
        hear(1, {0.25F, -1.25F, 3.0F}, {2.0F});
        CatalogReader reader(file());
        const TrackEmbeddings gru = reader.embeddings(0);
        QCOMPARE(gru.ids, (std::vector<qint64>{3, 1}));
        QCOMPARE(gru.dimension, std::size_t(3));
        QCOMPARE(gru.values, (std::vector<float>{1.0F, 2.0F, 65504.0F, 0.25F, -1.25F, 3.0F}));
        const TrackEmbeddings transformer = reader.embeddings(1);
        QCOMPARE(transformer.ids, (std::vector<qint64>{3, 1}));
        QVERIFY(std::abs(transformer.values[0] - 0.1F) < 1e-4F);
        QVERIFY(reader.embeddings(2).ids.empty());
        // Where there is nothing to hear, there is nothing to be heard again for.
        QVERIFY(writer.heardWithoutEmbedding().empty());
        // They are true for as long as the file is as it was, and are there again with the model.
        writer.useModels({twoModels[1], {u"/models/new"_s, {u"New"_s, 1}}});
        QCOMPARE(CatalogReader(file()).embeddings(0).dimension, std::size_t(1));
        QVERIFY(CatalogReader(file()).embeddings(1).ids.empty());
        QVERIFY(writer.heardWithoutEmbedding().empty()); // they are unheard
        writer.useModels(twoModels);
        writer.apply({.changed = {{1, FileStamp{7, 7}}}});
        QCOMPARE(reader.embeddings(0).ids, std::vector<qint64>{3});
        writer.apply({.removed = {3}});
        QVERIFY(reader.embeddings(0).ids.empty());
    }

    /// Embeddings of both models for tracks by their numbers: where they point, in degrees; none
    /// for a negative angle.
    void point(CatalogWriter& writer, const std::vector<std::pair<double, double>>& angles,
               double duration = 0.0)
    {
        for (std::size_t i = 0; i < angles.size(); ++i) {
            const auto vector = [](double angle, float length) {
                const double radians = angle * 3.14159265358979 / 180.0;
                return angle < 0.0 ? std::vector<float>()
                                   : std::vector{length * float(std::cos(radians)),
                                                 length * float(std::sin(radians))};
            };
            TrackPrediction prediction;
            prediction.duration = duration > 0.0 ? duration : 100.0 * double(i + 1);
            prediction.models = {said(0.9, 0.1), said(0.9, 0.1)};
            prediction.models[0].embedding = vector(angles[i].first, 1.0F);
            // Each model has one say, however long its vectors are.
            prediction.models[1].embedding = vector(angles[i].second, 100.0F);
            writer.write({{.id = qint64(i + 1), .prediction = prediction}});
        }
    }

    void similarTracksComeInOrder()
    {
        constexpr LibraryOrder alike = {.key = Key::Similarity, .descending = true};
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        // By the mean of the models' cosines with the first: 1, .87, .5, and .94 of one model.
        point(writer, {{0, 0}, {0, 42}, {60, 60}, {20, -1}});
        QCOMPARE(found(u"like:1"_s, alike), u"1423"_s);
        QCOMPARE(found(u"like:3"_s, alike), u"3421"_s);
        QCOMPARE(found(u"like:1"_s, {.key = Key::Similarity}), u"3241"_s);
        // Another order, and further terms.
        QCOMPARE(found(u"like:1"_s), u"4321"_s);
        QCOMPARE(found(u"like:1 track"_s, alike), u"12"_s);
        QCOMPARE(found(u"-track like:1"_s, alike), u"43"_s);
        // Of two tracks, what lies between them.
        QCOMPARE(found(u"like:1,3"_s, alike), u"3142"_s);
        QCOMPARE(found(u"like:99"_s, alike), u""_s);
        CatalogReader reader(file());
        LibrarySearch search;
        search.find(reader, LibraryQuery(u"like:1"_s, modelNames), alike);
        const qint64 ids[] = {1, 2, 3, 4, 5};
        const std::vector<float> similarities = search.similarities(ids);
        QCOMPARE(similarities[0], 1.0F);
        QVERIFY(std::abs(similarities[1] - (1.0F + 0.7431F) / 2) < 1e-3F);
        QVERIFY(std::abs(similarities[2] - 0.5F) < 1e-3F);
        QVERIFY(std::abs(similarities[3] - 0.9397F) < 1e-3F);
        QVERIFY(similarities[4] < -1.0F);
    }

    void whatIsHeardMeanwhileIsCompared()
    {
        constexpr LibraryOrder alike = {.key = Key::Similarity, .descending = true};
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        point(writer, {{0, 0}, {10, 10}, {20, 20}});
        CatalogReader reader(file());
        LibrarySearch search;
        const LibraryQuery query(u"like:1"_s, modelNames);
        QCOMPARE(search.find(reader, query, alike), (std::vector<qint64>{1, 2, 3}));
        point(writer, {{0, 0}, {30, 30}, {20, 20}, {5, 5}});
        QCOMPARE(search.find(reader, query, alike), (std::vector<qint64>{1, 4, 3, 2}));
        writer.apply({.removed = {4}});
        QCOMPARE(search.find(reader, query, alike), (std::vector<qint64>{1, 3, 2}));
        writer.useModels({twoModels[0], {u"/models/new"_s, {u"New"_s, 1}}});
        CatalogReader other(file());
        QCOMPARE(search.find(other, query, alike), (std::vector<qint64>{1, 3, 2}));
    }

    void copiesAreToldFromWhatSoundsAlike()
    {
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        const auto similarities = [&] {
            CatalogReader reader(file());
            LibrarySearch search;
            search.find(reader, LibraryQuery(u"like:1"_s, modelNames), {});
            const qint64 ids[] = {1, 2};
            return search.similarities(ids);
        };
        // As long as one another, or not.
        point(writer, {{15, 15}, {15, 15}}, 100.0);
        QCOMPARE(similarities(), (std::vector{1.0F, 1.0F}));
        point(writer, {{15, 15}, {15, 15}});
        QCOMPARE(similarities()[0], 1.0F);
        QVERIFY(similarities()[1] < 1.0F && similarities()[1] > 0.99F);
    }

    void olderCatalogsHaveNoEmbeddings_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("version 1") << 1;
        QTest::newRow("version 2") << 2;
    }

    void olderCatalogsHaveNoEmbeddings()
    {
        QFETCH(const int, version);
        const std::vector<CatalogStep>& steps = catalogSteps();
        openCatalog(file(), {steps.begin(), steps.begin() + version});
        fillAsOf(version);
        QVERIFY(!openCatalog(file()).putAside);
        QVERIFY(QFile::exists(file() + u".v%1"_s.arg(version)));
        // What was heard is shown as before, and is to be heard again.
        QCOMPARE(found(u"heard:yes gru:jazz"_s), u"31"_s);
        QVERIFY(CatalogReader(file()).embeddings(0).ids.empty());
        CatalogWriter writer(file());
        QVERIFY(writer.unheard().empty());
        QCOMPARE(writer.heardWithoutEmbedding().size(), std::size_t(3));
        TrackPrediction prediction;
        prediction.models = {said(0.5, 0.5), said(0.5, 0.5)};
        writer.write({{.id = 2, .prediction = prediction}});
        QCOMPARE(writer.heardWithoutEmbedding().size(), std::size_t(2));
    }

    void otherModelsHearAgain()
    {
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        QVERIFY(writer.unheard().empty());
        writer.useModels({twoModels[1], {u"/models/new"_s, {u"New"_s, 0}}});
        QCOMPARE(writer.unheard().size(), std::size_t(3));
        QCOMPARE(found(u"gru:rock"_s), u"321"_s); // the first place is the transformer's now
        QCOMPARE(found(u"disagree:yes"_s), u""_s);
        // What they said before is still there when they are used again.
        writer.useModels(twoModels);
        QVERIFY(writer.unheard().empty());
        QCOMPARE(found(u"disagree:yes"_s), u"3"_s);
    }

    void failuresHaveReasons()
    {
        openCatalog(file());
        CatalogWriter writer(file());
        fill(writer);
        writer.write({{.id = 4, .failure = u"It is no music."_s}});
        CatalogReader reader(file());
        const qint64 ids[] = {4};
        QCOMPARE(reader.rows(ids).front().failure, u"It is no music."_s);
        QCOMPARE(reader.rows(ids).front().state, LibraryTrackState::Failed);
        QCOMPARE(found(u"failed:yes"_s), u"4"_s);
        QVERIFY(writer.untagged().empty());
        writer.write({{.id = 4, .failure = u"The disk is gone."_s, .unreadable = true}});
        QCOMPARE(writer.untagged().size(), std::size_t(1));
        QCOMPARE(reader.counts(), (LibraryCounts{.tracks = 4, .waiting = 0, .failed = 1}));
    }

    void damageIsPutAside_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database") << 0 << QByteArray("once upon a time, there was no database");
        QTest::newRow("a page") << 4096 << QByteArray(4096, '\x55');
        QTest::newRow("a page further on") << 5 * 4096 << QByteArray(4096, '\x55');
    }

    void damageIsPutAside()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, bytes);
        openCatalog(file());
        {
            CatalogWriter writer(file());
            fill(writer);
        }
        {
            QFile raw(file());
            QVERIFY(raw.open(QIODevice::ReadWrite));
            raw.seek(at);
            raw.write(bytes);
        }
        const CatalogOpening opening = openCatalog(file());
        QVERIFY(opening.putAside);
        QFile aside(*opening.putAside);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        aside.seek(at);
        QCOMPARE(aside.read(bytes.size()), bytes);
        CatalogWriter writer(file());
        fill(writer);
        QCOMPARE(found(u"beyonce"_s), u"2"_s);
    }

    void aCatalogThatMayNotBeReadIsNotDamaged()
    {
        openCatalog(file());
        // A folder in its place: SQLite cannot open it, but it is nobody's damaged file.
        QVERIFY(QFile::remove(file()));
        QVERIFY(QDir().mkpath(file()));
        QVERIFY_EXCEPTION_THROWN(openCatalog(file()), FileError);
        QVERIFY(QDir(file()).exists());
    }

    void migrationsBackUpAndAreWhole()
    {
        openCatalog(file());
        {
            CatalogWriter writer(file());
            fill(writer);
        }
        std::vector<CatalogStep> steps = catalogSteps();
        const int last = static_cast<int>(steps.size());
        steps.push_back({u"ALTER TABLE tracks ADD COLUMN mood TEXT"_s, u"no SQL"_s});
        QVERIFY_EXCEPTION_THROWN(openCatalog(file(), steps), FileError);
        {
            // The step that failed has left nothing, and nothing was put aside.
            CatalogConnection connection(file());
            QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), last);
            QVERIFY_EXCEPTION_THROWN(connection.run(u"SELECT mood FROM tracks"_s), FileError);
        }
        steps.back().pop_back();
        QVERIFY(!openCatalog(file(), steps).putAside);
        CatalogConnection connection(file());
        QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), last + 1);
        QCOMPARE(connection.value(u"SELECT count(mood is null) FROM tracks"_s).toInt(), 4);
        CatalogConnection backup(u"%1.v%2"_s.arg(file()).arg(last));
        QCOMPARE(backup.value(u"PRAGMA user_version"_s).toInt(), last);
        QCOMPARE(backup.value(u"SELECT count(*) FROM tracks"_s).toInt(), 4);
        // An older program leaves the later one's file as it is, and begins its own.
        const CatalogOpening older = openCatalog(file());
        QVERIFY(older.putAside);
        QCOMPARE(CatalogConnection(*older.putAside).value(u"PRAGMA user_version"_s).toInt(),
                 last + 1);
    }

    void aTransactionIsWholeOrNothing()
    {
        openCatalog(file());
        CatalogConnection connection(file());
        {
            CatalogTransaction transaction(connection);
            connection.run(u"UPDATE revision SET number = 17"_s);
        }
        QCOMPARE(connection.value(u"SELECT number FROM revision"_s).toInt(), 0);
    }

    void choicesAreKept()
    {
        const QString where = path(u"data/library.json"_s);
        QCOMPARE(readLibraryChoices(where), LibraryChoices());
        const LibraryChoices choices = {
            .folders = {u"/music/\"a\"\n"_s, textOf(std::string("/caf\xe9"))},
            .paused = true,
            .searches = {u"genre:\"jazz\" year:1990.."_s}};
        writeLibraryChoices(choices, where);
        QCOMPARE(readLibraryChoices(where), choices);
        QFile broken(where);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"folders\": 3}");
        broken.close();
        QVERIFY_EXCEPTION_THROWN(readLibraryChoices(where), FileError);
        QVERIFY(!QFile::exists(where));
        QCOMPARE(QDir(path(u"data"_s)).entryList({u"library.json*"_s}).size(), 1);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestLibraryCatalog)
#include "tst_library_catalog.moc"
