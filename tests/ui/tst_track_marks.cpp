// Genres that a person gives tracks, and the table that they lie in.
#include "core/datasets/dataset_reader.h"
#include "core/datasets/label_reader.h"
#include "core/datasets/label_table.h"
#include "tests/support/patience.h"
#include "ui/data/path_text.h"
#include "ui/services/track_marks.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

using Counts = std::vector<std::pair<QString, int>>;

class TestTrackMarks : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    QString path(const QString& name) const { return folder_->path() + u'/' + name; }
    QString table() const { return path(u"labels.csv"_s); }
    void put(const std::string& text) const { std::ofstream(pathOf(table())) << text; }
    std::string text(const QString& file) const
    {
        std::ifstream stream(pathOf(file));
        return {std::istreambuf_iterator<char>(stream), {}};
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
    }

    // Qt does not find names that are no text.
    void cleanup() { std::filesystem::remove_all(pathOf(folder_->path())); }

    void marksSurviveARestart()
    {
        const QString odd = textOf(std::string("/music/caf\xE9;\"a\"\n,b.mp3"));
        const QString composed = QString::fromUtf8("/music/caf\xC3\xA9.mp3");
        const QString apart = QString::fromUtf8("/music/cafe\xCC\x81.mp3");
        {
            TrackMarks marks(table());
            marks.set(
                {{odd, {u"Rock"_s, u"R&B \"new\""_s}, u"=Ann, Bob"_s}, {composed, {u"Pop"_s}}});
            marks.set({{apart, {u"Folk, World"_s}}, {composed, {u"Jazz"_s}}});
        }
        TrackMarks marks(table());
        QTRY_COMPARE(marks.count(), 3);
        QCOMPARE(marks.genresOf(odd), (QStringList{u"Rock"_s, u"R&B \"new\""_s}));
        QCOMPARE(marks.genresOf(composed), QStringList{u"Jazz"_s});
        QCOMPARE(marks.genresOf(apart), QStringList{u"Folk, World"_s});
        QCOMPARE(marks.genresOf(u"/music/../music/x/../caf\u00e9.mp3"_s), QStringList{u"Jazz"_s});
        // No spreadsheet takes it for a formula.
        QVERIFY(text(table()).find("\" =Ann, Bob\"") != std::string::npos);
        marks.set({{odd, {}}, {composed, {}}, {apart, {}}});
        marks.finishWriting();
        QVERIFY(!std::filesystem::exists(pathOf(table())));
    }

    /// What the window shows is what `genrescope-cli prepare --table` learns.
    void coreReadsTheSame()
    {
        const std::string name = "caf\xE9\n,\"x\".mp3";
        std::ofstream(std::filesystem::path(folder_->path().toStdString()) / name) << "music";
        const QString odd = path(textOf(name));
        std::ofstream(pathOf(path(u"b.mp3"_s))) << "music";
        {
            TrackMarks marks(table());
            marks.set({{odd, {u"Folk, World"_s}, u"Ann"_s}});
            marks.set({{path(u"b.mp3"_s), {u"Pop"_s, u"Rock"_s}, u"=Bob"_s}});
        }
        const LabelReader reader({.table = pathOf(table()), .minTracks = 0});
        const Manifest manifest = readDataset(reader, nullptr, {}).manifest;
        QCOMPARE(manifest.labels, (std::vector<std::string>{"Folk, World", "Pop", "Rock"}));
        QCOMPARE(manifest.tracks.size(), std::size_t{2});
        for (const Track& track : manifest.tracks) {
            const bool isOdd = track.file == name;
            QCOMPARE(track.labels, isOdd ? std::vector<int>{0} : (std::vector<int>{1, 2}));
            QCOMPARE(track.group, std::string(isOdd ? "artist:ann" : "artist:=bob"));
        }
    }

    void oneGenreWithACommaIsOne()
    {
        TrackMarks marks(table());
        marks.set({{u"/a.mp3"_s, {u"Folk, World"_s}}});
        marks.finishWriting();
        TrackMarks again(table());
        QTRY_COMPARE(again.genres(), (Counts{{u"Folk, World"_s, 1}}));
    }

    void whatOthersWriteStays()
    {
        TrackMarks marks(table());
        TrackMarks other(table());
        marks.set({{u"/a.mp3"_s, {u"Rock"_s}}, {u"/b.mp3"_s, {u"Rock"_s}}});
        marks.finishWriting();
        other.set({{u"/b.mp3"_s, {u"Pop"_s}}});
        other.finishWriting();
        std::ofstream(pathOf(table()), std::ios::app) << "sub/c.mp3,\"Jazz; Pop\",\n";
        marks.set({{u"/d.mp3"_s, {u"Jazz"_s}}});
        QTRY_COMPARE(marks.genres(), (Counts{{u"Jazz"_s, 2}, {u"Pop"_s, 2}, {u"Rock"_s, 1}}));
        // A path of the table is relative to the table.
        QCOMPARE(marks.genresOf(path(u"sub/c.mp3"_s)), (QStringList{u"Jazz"_s, u"Pop"_s}));
        marks.set({{path(u"sub/c.mp3"_s), {u"Folk"_s}}});
        marks.finishWriting();
        QVERIFY(text(table()).find("\"sub/c.mp3\",\"Folk\",\"\"\n") != std::string::npos);
        QCOMPARE(QString::fromStdString(text(table())).count(u"c.mp3"_s), 1);
    }

    void aSpreadsheetsTableIsReadAndKept()
    {
        put("Mood;File;Genre;Artist\ncalm;/a.mp3;Rock | Pop;Ann\n;/b.mp3;Other;\n");
        TrackMarks marks(table());
        QTRY_COMPARE(marks.count(), 1);
        QCOMPARE(marks.genresOf(u"/a.mp3"_s), (QStringList{u"Rock"_s, u"Pop"_s}));
        marks.set({{u"/a.mp3"_s, {u"Jazz"_s}, u"Bob"_s}});
        marks.finishWriting();
        QCOMPARE(text(table()), std::string("Mood;File;Genre;Artist\n"
                                            "\"calm\";\"/a.mp3\";\"Jazz\";\"Ann\"\n"
                                            "\"\";\"/b.mp3\";\"Other\";\"\"\n"));
    }

    void aDamagedTableIsSaidAndPutAside()
    {
        const std::string damaged = "path,genre\n/a.mp3,\"Rock\n";
        put(damaged);
        put(damaged);
        std::ofstream(pathOf(table() + u".bak"_s)) << "an earlier one";
        TrackMarks marks(table());
        QSignalSpy failed(&marks, &TrackMarks::failed);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(u"labels.csv, line 2"_s));
        QCOMPARE(text(table()), damaged);
        marks.set({{u"/b.mp3"_s, {u"Pop"_s}}});
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(failed[1][0].toString().contains(table() + u".bak2"_s));
        QCOMPARE(text(table() + u".bak2"_s), damaged);
        QCOMPARE(text(table() + u".bak"_s), std::string("an earlier one"));
        QCOMPARE(marks.genres(), (Counts{{u"Pop"_s, 1}}));
        // Damaged while the program runs: what it knows is not lost.
        put(damaged);
        marks.set({{u"/c.mp3"_s, {u"Jazz"_s}}});
        QTRY_COMPARE(failed.size(), 3);
        TrackMarks again(table());
        QTRY_COMPARE(again.genres(), (Counts{{u"Jazz"_s, 1}, {u"Pop"_s, 1}}));
    }

    void whatCouldNotBeWrittenIsWrittenWithTheNext()
    {
        TrackMarks marks(table());
        QSignalSpy changed(&marks, &TrackMarks::changed);
        QSignalSpy failed(&marks, &TrackMarks::failed);
        marks.finishWriting();
        std::filesystem::create_directory(pathOf(table()));
        marks.set({{u"/a.mp3"_s, {u"Rock"_s}}});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(marks.genresOf(u"/a.mp3"_s), QStringList{u"Rock"_s});
        std::filesystem::remove(pathOf(table()));
        marks.set({{u"/b.mp3"_s, {u"Pop"_s}}});
        marks.finishWriting();
        TrackMarks again(table());
        QTRY_COMPARE(again.count(), 2);
    }

    void artistsFollow()
    {
        TrackMarks marks(table());
        marks.set({{u"/a.mp3"_s, {u"Rock"_s}}});
        marks.setArtist(u"/a.mp3"_s, u"Ann"_s);
        marks.setArtist(u"/a.mp3"_s, u"Bob"_s);
        marks.setArtist(u"/b.mp3"_s, u"Cy"_s);
        marks.finishWriting();
        QCOMPARE(text(table()), std::string("path,genre,artist\n\"/a.mp3\",\"Rock\",\"Ann\"\n"));
        marks.exportTo(path(u"copy.csv"_s));
        marks.finishWriting();
        QCOMPARE(text(path(u"copy.csv"_s)), text(table()));
    }

    void wordsNameGenres()
    {
        QCOMPARE(TrackMarks::genresIn(u" Hip  Hop ; Folk, World;Other; "_s),
                 (QStringList{u"Hip Hop"_s, u"Folk, World"_s}));
        QVERIFY(TrackMarks::genresIn(u" - "_s).isEmpty());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestTrackMarks)
#include "tst_track_marks.moc"
