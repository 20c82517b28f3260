#include "core/base/error.h"
#include "core/datasets/jamendo_reader.h"
#include "tests/support/test_archive.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace genrescope;

namespace {

using Names = std::vector<std::string>;
using Ids = std::vector<TrackId>;

// As in the dataset's own tables; the second and fourth row are from them.
const std::string head = "TRACK_ID\tARTIST_ID\tALBUM_ID\tPATH\tDURATION\tTAGS\n";
const std::string rows =
    "track_0000214\tartist_000014\talbum_000031\t14/214.mp3\t124.6\tgenre---punkrock\n"
    "track_0000775\tartist_000104\talbum_000126\t75/775.mp3\t198.1\tgenre---easylistening\t"
    "genre---electronic\tgenre---lounge\n"
    "track_0001000\tartist_000104\talbum_000126\t00/1000.mp3\t60.0\tmood/theme---dream\t"
    "instrument---piano\n"
    "track_0001332\tartist_000224\talbum_000204\t32/1332.mp3\t292.6\tgenre---electronic\t"
    "instrument---piano\n";

} // namespace

class TestJamendoReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { temporary_ = std::make_unique<QTemporaryDir>(); }

    void readsATable()
    {
        for (const char* const file : {"14/214.mp3", "75/775.low.mp3", "00/1000.mp3", "99/99.mp3"})
            test::makeFile(audio() / file, file);
        test::makeFile(path("autotagging.tsv"), head + rows);
        const Dataset dataset = read("autotagging.tsv");
        const Manifest& manifest = dataset.manifest;
        QCOMPARE(manifest.reader, std::string("jamendo"));
        QCOMPARE(manifest.labels, (Names{"easylistening", "electronic", "lounge", "punkrock"}));
        QCOMPARE(manifest.missingAudio, Ids{1332});
        QCOMPARE(manifest.unlabeledTracks, 1);
        QCOMPARE(manifest.tracks.size(), std::size_t{2});
        const Track& track = manifest.tracks[1];
        QCOMPARE(track.id, 775U);
        QCOMPARE(track.file, std::string("75/775.low.mp3"));
        QCOMPARE(track.artist, std::string("artist_000104"));
        QCOMPARE(track.group, std::string("artist:artist_000104"));
        QCOMPARE(track.expectedDuration, 198.1);
        QCOMPARE(track.labels, (std::vector<int>{0, 1, 2}));
        QVERIFY(!track.feature.isNone());
        QCOMPARE(manifest.splitProtocol.str(),
                 std::string("random 80/10/10, seed 1337, by artist"));
    }

    void takesTheSplitOfTheDataset()
    {
        const std::string end = "\t10.0\tgenre---rock\n";
        test::makeFile(path("autotagging_genre-train.tsv"),
                       head + "track_1\tartist_1\talbum_1\t01/1.mp3" + end);
        test::makeFile(path("autotagging_genre-validation.tsv"),
                       head + "track_2\tartist_2\talbum_2\t02/2.mp3" + end);
        for (int id = 1; id <= 3; ++id)
            test::makeFile(audio() / ("0" + std::to_string(id)) / (std::to_string(id) + ".mp3"),
                           "");
        // One part of the split is not there.
        QVERIFY_THROWS_EXCEPTION(FileError, read("autotagging_genre-train.tsv"));
        test::makeFile(path("autotagging_genre-test.tsv"),
                       head + "track_3\tartist_3\talbum_3\t03/3.mp3" + end);
        const Manifest manifest = read("autotagging_genre-train.tsv").manifest;
        QCOMPARE(manifest.splitProtocol.str(), std::string("MTG-Jamendo's own, by artist"));
        std::vector<Split> splits;
        for (const Track& track : manifest.tracks)
            splits.push_back(track.split);
        QVERIFY((splits == std::vector{Split::Training, Split::Validation, Split::Test}));
        // A track in two splits would be both trained and evaluated on.
        test::makeFile(path("autotagging_genre-test.tsv"),
                       head + "track_1\tartist_1\talbum_1\t01/1.mp3" + end);
        QVERIFY_THROWS_EXCEPTION(DatasetError, read("autotagging_genre-train.tsv"));
    }

    void keepsArtistsTogether()
    {
        std::string table = head;
        for (int id = 0; id < 60; ++id) {
            const std::string file = std::to_string(10 + id) + "/" + std::to_string(id) + ".mp3";
            table += "track_" + std::to_string(id) + "\tartist_" + std::to_string(id / 4) +
                     "\talbum_1\t" + file + "\t10.0\tgenre---rock\n";
            test::makeFile(audio() / file, "");
        }
        test::makeFile(path("raw.tsv"), table);
        std::map<std::string, std::set<Split>> splits;
        std::set<Split> used;
        for (const Track& track : read("raw.tsv").manifest.tracks) {
            splits[track.group].insert(track.split);
            used.insert(track.split);
        }
        QCOMPARE(splits.size(), std::size_t{15});
        QCOMPARE(used.size(), std::size_t{3});
        for (const auto& [artist, of] : splits)
            QCOMPARE(of.size(), std::size_t{1});
    }

    void rejects_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("sentence");
        const QString start = QString::fromStdString(head);
        QTest::newRow("empty") << ""
                               << "not a table of the MTG-Jamendo dataset";
        QTest::newRow("with commas") << QString(start).replace('\t', ',') << "not a table of the";
        QTest::newRow("no tag") << start + "track_1\tartist_1\talbum_1\t01/1.mp3\t1.0\n"
                                << "line 2: there are 5 cells, too few.";
        QTest::newRow("no id") << start + "track_x\tartist_1\talbum_1\t01/1.mp3\t1.0\tgenre---a\n"
                               << "line 2: 'track_x' is not a number.";
        QTest::newRow("no duration")
            << start + "track_1\tartist_1\talbum_1\t01/1.mp3\tlong\tgenre---a\n"
            << "line 2: 'long' is not a number.";
        QTest::newRow("negative duration")
            << start + "track_1\tartist_1\talbum_1\t01/1.mp3\t-1\tgenre---a\n"
            << "line 2: the duration is negative.";
        QTest::newRow("no genres")
            << start + "track_1\tartist_1\talbum_1\t01/1.mp3\t1\tmood/theme---a\n"
            << "contains no recording";
    }

    void rejects()
    {
        QFETCH(QString, table);
        QFETCH(QString, sentence);
        test::makeFile(path("table.tsv"), table.toStdString());
        test::makeFile(audio() / "01/1.mp3", "");
        try {
            read("table.tsv");
            QFAIL("it was read");
        } catch (const DatasetError& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(sentence), error.what());
        }
    }

private:
    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(temporary_->path().toStdString()) / name;
    }
    std::filesystem::path audio() const { return path("audio"); }

    Dataset read(const std::string& table) const
    {
        return readDataset(JamendoReader({.table = path(table), .audio = audio(), .minTracks = 0}),
                           nullptr, {});
    }

    std::unique_ptr<QTemporaryDir> temporary_;
};

QTEST_APPLESS_MAIN(TestJamendoReader)
#include "tst_jamendo_reader.moc"
