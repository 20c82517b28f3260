#include "core/archives/npy.h"
#include "core/base/error.h"
#include "core/datasets/tag_reader.h"
#include "core/datasets/tag_table.h"
#include "tests/support/test_archive.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace genrescope;

class TestTagTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersOfTracks()
    {
        const TagTable table = read("track_id,start_s,rock,msd:pop\n7,35,0.25,1\n8,0,0,0.5\n");
        QCOMPARE(table.tags, (std::vector<std::string>{"rock", "msd:pop"}));
        QCOMPARE(table.pieces.size(), std::size_t{2});
        QCOMPARE(table.pieces[0].track.value(), 7U);
        QCOMPARE(table.pieces[0].start, 35.0);
        QCOMPARE(table.pieces[0].duration, 30.0);
        QCOMPARE(table.pieces[0].tags, (std::vector<float>{0.25F, 1.0F}));
        QCOMPARE(table.pieces[1].tags, (std::vector<float>{0.0F, 0.5F}));
    }

    void readsFilesAndSkipsWhatIsNotATag()
    {
        const TagTable table =
            read("package,path,sha1,duration_s,rms_db,rock\ngame,a/b.ogg,ff,12.5,-20.1,0.5\n");
        QCOMPARE(table.tags, std::vector<std::string>{"rock"});
        QVERIFY(!table.pieces[0].track.has_value());
        QCOMPARE(table.pieces[0].file, std::string("a/b.ogg"));
        QCOMPARE(table.pieces[0].group, std::string("game"));
        QCOMPARE(table.pieces[0].start, 0.0);
        QCOMPARE(table.pieces[0].duration, 12.5);
    }

    void readsVectorsBesideTheTable()
    {
        const std::vector<std::size_t> shape = {3, 2};
        writeNpyFloat16(folder_.filePath("net.npy").toStdString(), shape,
                        std::vector<float>{1, 2, 3, 4, -5, 0.5F});
        const TagTable table =
            read("track_id,vector:net,rock\n7,net.npy:2,0.25\n8,net.npy:0,0.5\n");
        QCOMPARE(table.vectorName, std::string("net"));
        QCOMPARE(table.vectorSize, std::size_t{2});
        QCOMPARE(table.tags, std::vector<std::string>{"rock"});
        QCOMPARE(table.pieces[0].vector, (std::vector<float>{-5.0F, 0.5F}));
        QCOMPARE(table.pieces[1].vector, (std::vector<float>{1.0F, 2.0F}));
        // Without tags.
        QCOMPARE(read("track_id,vector:net\n7,net.npy:1\n").pieces[0].vector,
                 (std::vector<float>{3.0F, 4.0F}));
    }

    void rejectsOtherVectors_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("no row") << "net.npy";
        QTest::newRow("row beyond the end") << "net.npy:3";
        QTest::newRow("negative row") << "net.npy:-1";
        QTest::newRow("elsewhere") << "../net.npy:0";
        QTest::newRow("one dimension") << "flat.npy:0";
        QTest::newRow("not a number") << "nan.npy:0";
        QTest::newRow("other length") << "long.npy:0";
    }

    void rejectsOtherVectors()
    {
        QFETCH(QString, cell);
        const auto write = [&](const char* name, const std::vector<std::size_t>& shape,
                               const std::vector<float>& values) {
            writeNpyFloat32(folder_.filePath(name).toStdString(), shape, values);
        };
        write("net.npy", {3, 2}, {1, 2, 3, 4, 5, 6});
        write("flat.npy", {2}, {1, 2});
        write("nan.npy", {1, 2}, {1, std::nanf("")});
        write("long.npy", {1, 3}, {1, 2, 3});
        const std::string text = "track_id,vector:net\n1,net.npy:0\n2," + cell.toStdString() + "\n";
        QVERIFY_THROWS_EXCEPTION(DatasetError, read(text));
    }

    void rejectsOtherTables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("no recording") << "start_s,rock\n0,0.5\n";
        QTest::newRow("two names of a recording") << "track_id,path,rock\n1,a,0.5\n";
        QTest::newRow("no tag") << "track_id,start_s\n1,0\n";
        QTest::newRow("two tags of one name") << "path,rock,rock\na,0.5,0.5\n";
        QTest::newRow("tag without a name") << "path,rock,\na,0.5,0.5\n";
        QTest::newRow("short row") << "track_id,rock,pop\n1,0.5\n";
        QTest::newRow("two vectors") << "track_id,vector:a,vector:b,rock\n";
        QTest::newRow("no split") << "track_id,split,rock\n1,somewhere,0.5\n";
        QTest::newRow("no number") << "track_id,rock\n1,loud\n";
        QTest::newRow("no probability") << "track_id,rock\n1,1.5\n";
        QTest::newRow("not a number") << "track_id,rock\n1,nan\n";
        QTest::newRow("negative start") << "track_id,start_s,rock\n1,-1,0.5\n";
        QTest::newRow("negative track") << "track_id,rock\n-1,0.5\n";
    }

    void rejectsOtherTables()
    {
        QFETCH(QString, text);
        QVERIFY_THROWS_EXCEPTION(DatasetError, read(text.toStdString()));
    }

    void tablesAsPeopleHaveThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("tags") << "path,blues,jazz\nblues/0.mp3,1,0\njazz/1.mp3,0,1\n";
        QTest::newRow("genres in words") << "path,label\nblues/0.mp3,blues\njazz/1.mp3,jazz\n";
        QTest::newRow("among other columns")
            << "filename,length,tempo,label\nblues/0.mp3,661794,123.5,blues\n"
               "jazz/1.mp3,661794,99,jazz\n";
        QTest::newRow("in another case") << "File,Genre\nblues/0.mp3,blues\njazz/1.mp3,jazz\n";
        QTest::newRow("dots") << "path,blues,jazz\n./blues/0.mp3,1,0\n./jazz/1.mp3,0,1\n";
        QTest::newRow("from another folder")
            << "path,blues,jazz\n../music/blues/0.mp3,1,0\n../music/jazz/1.mp3,0,1\n";
        QTest::newRow("absolute") << "path,blues,jazz\n/home/me/music/blues/0.mp3,1,0\n"
                                     "/home/me/music/jazz/1.mp3,0,1\n";
        QTest::newRow("backslashes")
            << "path,blues,jazz\nC:\\music\\blues\\0.mp3,1,0\njazz\\1.mp3,0,1\n";
        QTest::newRow("names alone") << "path,label\n0.mp3,blues\n1.mp3,jazz\n";
        QTest::newRow("in another case, too") << "path,label\nBlues/0.MP3,blues\njazz/1.mp3,jazz\n";
        QTest::newRow("semicolons") << "path;blues;jazz\nblues/0.mp3;1;0\njazz/1.mp3;0,0;1,0\n";
        QTest::newRow("tabs") << "path\tblues\tjazz\nblues/0.mp3\t1\t0\njazz/1.mp3\t0\t1\n";
        QTest::newRow("as Excel writes it")
            << "\uFEFFsep=;\r\npath;label\r\nblues/0.mp3;blues\r\njazz/1.mp3;jazz\r\n";
    }

    void tablesAsPeopleHaveThem()
    {
        QFETCH(QString, text);
        const std::filesystem::path music = folder_.filePath("people").toStdString();
        test::makeFile(music / "blues/0.mp3", "");
        test::makeFile(music / "jazz/1.mp3", "");
        test::makeFile(table(), text.toStdString());
        const TagReader reader({.table = table(), .music = music});
        const Manifest manifest = readDataset(reader, nullptr, {}).manifest;
        QCOMPARE(manifest.labels, (std::vector<std::string>{"blues", "jazz"}));
        QCOMPARE(manifest.tracks.size(), std::size_t{2});
        QCOMPARE(manifest.find(1)->file, std::string("blues/0.mp3"));
        QCOMPARE(manifest.find(1)->labels, std::vector<int>{0});
        QCOMPARE(manifest.find(2)->file, std::string("jazz/1.mp3"));
        QCOMPARE(manifest.find(2)->labels, std::vector<int>{1});
    }

    void aRecordingMayHaveSeveralGenres()
    {
        const TagTable table = read("path,genre\na,Rock|Pop\nb, pop ; Folk\nc,\n");
        QCOMPARE(table.tags, (std::vector<std::string>{"Folk", "Pop", "Rock"}));
        QVERIFY(table.namesGenres);
        QCOMPARE(table.pieces[0].tags, (std::vector<float>{0, 1, 1}));
        QCOMPARE(table.pieces[1].tags, (std::vector<float>{1, 1, 0}));
        QCOMPARE(table.pieces[2].tags, (std::vector<float>{0, 0, 0}));
        QCOMPARE(table.notes.size(), std::size_t{1}); // Pop and pop
        QVERIFY_THROWS_EXCEPTION(DatasetError, read("path,genre\na,\n"));
        // Probabilities of a tag that is called so.
        QCOMPARE(read("path,genre\na,0.5\n").tags, std::vector<std::string>{"genre"});
    }

    void faultsOfTheHeaderAreInItsLine()
    {
        test::makeFile(table(), "path,rock,rock\na,1,0\n");
        try {
            readTagTable(table());
            QFAIL("two tags of one name");
        } catch (const DatasetError& error) {
            QVERIFY2(QByteArray(error.what()).contains("line 1: two columns"), error.what());
        }
    }

    void anotherFilesNameIsNotTaken()
    {
        const std::filesystem::path music = folder_.filePath("missing").toStdString();
        test::makeFile(music / "jazz/0.mp3", "");
        test::makeFile(table(), "path,label\nblues/0.mp3,blues\njazz/0.mp3,jazz\n");
        const TagReader reader({.table = table(), .music = music});
        const Manifest manifest = readDataset(reader, nullptr, {}).manifest;
        QCOMPARE(manifest.tracks.size(), std::size_t{1});
        QCOMPARE(manifest.missingAudio, std::vector<TrackId>{1});
    }

    void whatBelongsTogetherIsNotDivided()
    {
        const std::filesystem::path music = folder_.filePath("games").toStdString();
        std::string text = "package,path,rock,pop\n";
        for (int i = 0; i < 40; ++i) {
            const std::string file = std::to_string(i) + ".ogg";
            test::makeFile(music / file, "");
            text += "game" + std::to_string(i / 4) + ',' + file + ",0.5,0.5\n";
        }
        test::makeFile(table(), text);
        const TagReader reader({.table = table(), .music = music});
        const Dataset dataset = readDataset(reader, nullptr, {});
        std::map<std::string, std::set<Split>> splitsOf;
        int held = 0;
        for (const Track& track : dataset.manifest.tracks) {
            splitsOf[track.group].insert(track.split);
            held += track.split == Split::Validation ? 1 : 0;
            QVERIFY(track.split != Split::Test);
        }
        QCOMPARE(splitsOf.size(), std::size_t{10});
        for (const auto& [group, splits] : splitsOf)
            QCOMPARE(splits.size(), std::size_t{1});
        QCOMPARE(held, 4);
    }

    void theTableMaySplitItsRecordings()
    {
        const std::filesystem::path music = folder_.filePath("split").toStdString();
        for (const char* file : {"a.ogg", "b.ogg", "c.ogg"})
            test::makeFile(music / file, "");
        test::makeFile(table(), "path,artist,split,rock\na.ogg,x,test,0.5\nb.ogg,x,validation,0.5\n"
                                "c.ogg,y,training,0.5\n");
        const TagReader reader({.table = table(), .music = music});
        const Manifest manifest = readDataset(reader, nullptr, {}).manifest;
        QCOMPARE(manifest.labels, std::vector<std::string>{"rock"});
        QCOMPARE(manifest.splitProtocol.str(), std::string("as in tags.csv"));
        QCOMPARE(manifest.tracks[0].split, Split::Test);
        QCOMPARE(manifest.tracks[1].split, Split::Validation);
        QCOMPARE(manifest.tracks[2].split, Split::Training);
    }

    void musicOfATableIsADataset()
    {
        const std::filesystem::path music = folder_.filePath("music").toStdString();
        test::makeFile(music / "game.zip!music" / "b.ogg", "");
        test::makeFile(music / "c.ogg", "");
        test::makeFile(music / "unlisted.ogg", "");
        test::makeFile(table(), "path,start_s,rock,pop,folk\na.ogg,0,0.1,0.2,0.3\n"
                                "c.ogg,0,0.1,0.2,0.3\ngame.zip!music/b.ogg,0,0.9,0.1,0.1\n"
                                "game.zip!music/b.ogg,30,0.1,0.6,0.1\n");
        const TagReader reader({.table = table(), .music = music});
        const Dataset dataset = readDataset(reader, nullptr, {});
        const Manifest& manifest = dataset.manifest;
        QCOMPARE(manifest.labels, (std::vector<std::string>{"rock", "pop", "folk"}));
        QCOMPARE(manifest.missingAudio, std::vector<TrackId>{1});
        QCOMPARE(manifest.tracks.size(), std::size_t{2});
        QCOMPARE(manifest.tracks[0].id, 2U);
        QCOMPARE(manifest.tracks[0].file, std::string("c.ogg"));
        // The likeliest tag if none is likely; otherwise all that are likely in any piece.
        QCOMPARE(manifest.tracks[0].labels, std::vector<int>{2});
        QCOMPARE(manifest.tracks[1].labels, (std::vector<int>{0, 1}));

        std::filesystem::remove_all(music);
        std::filesystem::create_directories(music);
        QVERIFY_THROWS_EXCEPTION(DatasetError, readDataset(reader, nullptr, {}));
    }

private:
    std::filesystem::path table() const { return folder_.filePath("tags.csv").toStdString(); }

    TagTable read(const std::string& text) const
    {
        test::makeFile(table(), text);
        return readTagTable(table());
    }

    QTemporaryDir folder_;
};

QTEST_APPLESS_MAIN(TestTagTable)

#include "tst_tag_table.moc"
