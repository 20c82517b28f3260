// Genres as people write them: in tables, and in the tags of files.
#include "core/base/error.h"
#include "core/datasets/genre_names.h"
#include "core/datasets/genre_words.h"
#include "core/datasets/label_reader.h"
#include "core/datasets/music_reader.h"
#include "tests/support/test_archive.h"
#include "tests/support/test_audio.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;

using Names = std::vector<std::string>;

Q_DECLARE_METATYPE(Names)

class TestLabelReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
    }

    void tagsNameGenres_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Names>("genres");
        const auto row = [](const char* name, const std::string& text, const Names& genres) {
            QTest::newRow(name) << text << genres;
        };
        row("one", "Rock", {"Rock"});
        row("joined values", "Rock; Pop", {"Rock", "Pop"});
        row("slash", "R&B/Soul", {"R&B", "Soul"});
        row("slash with hyphen", "Hip-Hop/Rap", {"Hip-Hop", "Rap"});
        row("commas", "Rock, Pop,Jazz", {"Rock", "Pop", "Jazz"});
        row("NUL", std::string("Rock\0Pop", 8), {"Rock", "Pop"});
        row("a genre with a slash", "Singer/Songwriter", {"Singer/Songwriter"});
        row("a genre with commas", "Folk, World, & Country", {"Folk, World, & Country"});
        row("and another", "Folk, World, & Country; Rock", {"Folk, World, & Country", "Rock"});
        row("ID3's number", "17", {"Rock"});
        row("in parentheses", "(17)", {"Rock"});
        row("two of them", "(51)(39)", {"Techno-Industrial", "Noise"});
        row("refined", "(4)Eurodisco", {"Eurodisco"});
        row("repeated in words", "(17)Rock", {"Rock"});
        row("unknown number", "255", {});
        row("parentheses that are no number", "(Post)rock", {"(Post)rock"});
        row("none", "", {});
        row("unknown", "Unknown", {});
        row("other", "Other; Misc.; Jazz", {"Jazz"});
        row("number of other", "(12)", {});
        row("brackets", "<unknown>", {});
        row("punctuation", " - ; ? ", {});
        row("twice", "Jazz/Jazz", {"Jazz"});
        row("ampersand", "Drum & Bass", {"Drum & Bass"});
    }

    void tagsNameGenres()
    {
        QFETCH(std::string, text);
        QFETCH(Names, genres);
        QCOMPARE(genresInTag(text), genres);
    }

    void spellingsAreOneGenre()
    {
        const GenreNames names = genreNames({{"Hip-Hop", 3},
                                             {"hip hop", 1},
                                             {"HipHop", 5},
                                             {"Rock", 2},
                                             {"R&B", 1},
                                             {"???", 1},
                                             {"!!!", 1}});
        QCOMPARE(names.labels, (Names{"!!!", "???", "HipHop", "R&B", "Rock"}));
        QCOMPARE(names.labelOf.at("hip hop"), 2);
        QCOMPARE(names.labelOf.at("Hip-Hop"), 2);
        QCOMPARE(names.notes.size(), std::size_t{1});
    }

    void tablesListFiles_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("commas") << "path,genre,artist\n$a.ogg,Rock,X\n$b.ogg,\"Pop, rock\",Y\n";
        QTest::newRow("semicolons") << "file;genres;Artist\n$a.ogg;Rock;X\n$b.ogg;Pop|rock;Y\n";
        QTest::newRow("tabs") << "Filename\tLabels\tartist\n$a.ogg\tRock\tX\n$b.ogg\tPop;rock\tY\n";
        QTest::newRow("two rows") << "path,label,artist\n$a.ogg,Rock,X\n$b.ogg,Pop,Y\n"
                                     "./$b.ogg,rock,Y\n$b.ogg,Pop,Y\n";
        QTest::newRow("rows that are none")
            << "path,label,artist\n$a.ogg,Rock,X\nx\n$b.ogg,Pop;rock,Y\n";
    }

    /// $ is nothing, the folder of the table, another one that is given, or none that is.
    void tablesListFiles()
    {
        QFETCH(QString, table);
        const std::filesystem::path elsewhere = root() / "else";
        for (const bool isBeside : {true, false}) {
            const std::filesystem::path music = isBeside ? root() / "tables" : elsewhere;
            test::makeFile(music / "a.ogg", "");
            test::makeFile(music / "b.ogg", "");
            for (const bool isAbsolute : {false, true}) {
                QString text = table;
                if (isAbsolute)
                    text.replace("./$", "$");
                text.replace('$', isAbsolute ? QString::fromStdString(music.string()) + '/' : "");
                test::makeFile(root() / "tables" / "labels.csv", text.toStdString());
                LabelOptions options = {.table = root() / "tables" / "labels.csv", .minTracks = 0};
                if (!isBeside && !isAbsolute)
                    options.music = elsewhere;
                const Dataset dataset = readDataset(LabelReader(options), nullptr, {});
                const Manifest& manifest = dataset.manifest;
                QCOMPARE(manifest.labels, (Names{"Pop", "Rock"}));
                QCOMPARE(manifest.tracks.size(), std::size_t{2});
                QCOMPARE(manifest.tracks[0].labels, std::vector<int>{1});
                QCOMPARE(manifest.tracks[1].labels, (std::vector<int>{0, 1}));
                QCOMPARE(manifest.tracks[1].artist, std::string("Y"));
                QCOMPARE(manifest.tracks[1].group, std::string("artist:y"));
                QVERIFY(std::filesystem::exists(std::filesystem::path(manifest.audioPath) /
                                                manifest.tracks[0].file));
                QVERIFY(dataset.audio->find(manifest.tracks[0].file) != nullptr);
            }
            std::filesystem::remove_all(root() / "tables");
        }
    }

    /// Numbers of the labels by file, as "a.ogg: Pop, Rock".
    static QStringList described(const Manifest& manifest)
    {
        QStringList files;
        for (const Track& track : manifest.tracks) {
            QStringList genres;
            for (const int label : track.labels)
                genres << QString::fromStdString(manifest.labels[static_cast<std::size_t>(label)]);
            files << QStringLiteral("%1: %2").arg(QString::fromStdString(track.file),
                                                  genres.join(QStringLiteral(", ")));
        }
        files.sort();
        return files;
    }

    static QString allNotes(const Manifest& manifest)
    {
        QString all;
        for (const Message& note : manifest.notes)
            all += QString::fromStdString(note.str()) + u'\n';
        return all;
    }

    Manifest readTracks(const std::filesystem::path& tracks,
                        const std::filesystem::path& music = {}) const
    {
        const LabelReader reader({.table = tracks, .music = music, .minTracks = 0});
        return readDataset(reader, nullptr, {}).manifest;
    }

    void labelTracksNameGenres()
    {
        for (const char* name : {"a.ogg", "b.mp3", "c.flac", "album/d.ogg", "e.wav"})
            test::makeFile(root() / name, "");
        // Two labels of parts, one of a moment, and one over a range of frequencies.
        test::makeFile(root() / "a.txt", "0.000000\t4.500000\tRock\n4.5\t4.5\tPop\n5\t9\trock\n");
        // As on Windows, with a mark of the encoding.
        test::makeFile(root() / "b.mp3.txt",
                       "\xEF\xBB\xBF"
                       "0.5\t2.5\tM\u00FAsica popular\r\n\\\t100.0\t2000.0\r\n\r\n");
        test::makeFile(root() / "C.TXT", "1\t2\tJazz\n");
        test::makeFile(root() / "c.txt", "1\t2\tJazz; Pop\n");
        test::makeFile(root() / "album/d.txt", "-0.25\t1e2\t Rock \n");
        // Labels without text are no genres.
        test::makeFile(root() / "e.txt", "0\t1\t\n1\t2\n");
        const Manifest manifest = readTracks(root());
        QCOMPARE(described(manifest),
                 QStringList({"a.ogg: Pop, Rock", "album/d.ogg: Rock", "b.mp3: M\u00FAsica popular",
                              "c.flac: Jazz, Pop"}));
        QCOMPARE(manifest.unlabeledTracks, 1);
        QCOMPARE(manifest.reader, std::string("labels"));
        QCOMPARE(manifest.audioPath, root().string());
        QVERIFY(allNotes(manifest).contains("whole file"));

        // One of them, by itself.
        QCOMPARE(described(readTracks(root() / "a.txt")), QStringList({"a.ogg: Pop, Rock"}));
    }

    void labelTracksMayLieElsewhere()
    {
        test::makeFile(root() / "music/one/a.ogg", "");
        test::makeFile(root() / "music/two/b.ogg", "");
        test::makeFile(root() / "music/one/c.ogg", "");
        test::makeFile(root() / "music/two/c.ogg", "");
        test::makeFile(root() / "labels/one/a.txt", "0\t1\tRock\n");
        test::makeFile(root() / "labels/b.txt", "0\t1\tPop\n");
        test::makeFile(root() / "labels/two/c.txt", "0\t1\tJazz\n");
        const Manifest manifest = readTracks(root() / "labels", root() / "music");
        QCOMPARE(described(manifest),
                 QStringList({"one/a.ogg: Rock", "two/b.ogg: Pop", "two/c.ogg: Jazz"}));
        // Which of the two is meant?
        std::filesystem::rename(root() / "labels/two/c.txt", root() / "labels/c.txt");
        const Manifest fewer = readTracks(root() / "labels", root() / "music");
        QCOMPARE(fewer.tracks.size(), std::size_t{2});
        QVERIFY(allNotes(fewer).contains("not found: 1 (c)"));
    }

    void damagedLabelTracksAreSaid()
    {
        for (const char* name : {"a.ogg", "b.ogg", "c.ogg", "big.ogg"})
            test::makeFile(root() / name, "");
        test::makeFile(root() / "a.txt", "0\t1\tRock\n"
                                         "now\tthen\tPop\n"
                                         "2\t1\tPop\n"
                                         "nan\tinf\tPop\n"
                                         "Pop\n");
        test::makeFile(root() / "b.txt", "Lyrics: la la la\n");
        test::makeFile(root() / "c.txt", std::string("0\t1\tJ\xE4zz\0", 9));
        test::makeFile(root() / "readme.txt", "About this folder\n");
        test::makeFile(root() / "gone.txt", "0\t1\tPop\n");
        test::makeFile(root() / "big.txt", std::string(5 << 20, 'x'));
        const Manifest manifest = readTracks(root());
        QCOMPARE(manifest.tracks.size(), std::size_t{2});
        QCOMPARE(described(manifest).front(), QStringLiteral("a.ogg: Rock"));
        const QString notes = allNotes(manifest);
        QVERIFY(notes.contains("Lines of a.txt"));
        QVERIFY(notes.contains("two times: 4 (the first is line 2)"));
        QVERIFY(notes.contains("b.txt was left out"));
        QVERIFY(notes.contains("big.txt"));
        QVERIFY(notes.contains("not found: 1 (gone)"));
        QVERIFY(!notes.contains("readme"));
    }

    void whatIsNoLabelTrackIsATable()
    {
        test::makeFile(root() / "a.ogg", "");
        test::makeFile(root() / "t.txt", "path\tgenre\na.ogg\tRock\n");
        QCOMPARE(described(readTracks(root() / "t.txt")), QStringList({"a.ogg: Rock"}));
        // Nor is there anything to learn in a folder without labels.
        std::filesystem::remove(root() / "t.txt");
        QVERIFY_THROWS_EXCEPTION(DatasetError, readTracks(root()));
        test::makeFile(root() / "a.txt", "0\t1\tunknown\n");
        QVERIFY_THROWS_EXCEPTION(DatasetError, readTracks(root()));
        QVERIFY_THROWS_EXCEPTION(FileError, readTracks(root() / "nowhere.txt"));
    }

    void whatIsMissingIsSaid()
    {
        test::makeFile(root() / "a.ogg", "");
        test::makeFile(root() / "b.ogg", "");
        test::makeFile(root() / "c.ogg", "");
        test::makeFile(root() / "t.csv", "path,genre,album\na.ogg,Rock,One\nb.ogg,Pop,One\n"
                                         "gone.ogg,Pop,Two\nc.ogg,unknown,Two\n");
        const LabelReader reader({.table = root() / "t.csv"});
        const Manifest manifest = readDataset(reader, nullptr, {}).manifest;
        QCOMPARE(manifest.tracks.size(), std::size_t{2});
        QCOMPARE(manifest.unlabeledTracks, 1);
        QVERIFY(std::ranges::any_of(manifest.notes, [](const Message& note) {
            return QString::fromStdString(note.str()).contains("gone.ogg");
        }));
        QCOMPARE(manifest.tracks[0].group, std::string("album:one"));
        // Numbers stay when files come before them.
        test::makeFile(root() / "0.ogg", "");
        test::makeFile(root() / "t.csv", "path,genre\n0.ogg,Pop\na.ogg,Rock\nb.ogg,Pop\n");
        const Manifest more = readDataset(reader, &manifest, {}).manifest;
        QCOMPARE(more.find(manifest.tracks[0].id)->file, manifest.tracks[0].file);
        QCOMPARE(more.tracks.back().file, std::string("0.ogg"));
    }

    /// Each time the deepest common folder changed, everything had been computed again, and
    /// corrections had lost their tracks.
    void filesElsewhereKeepTheirNamesWhenTheTableGrows()
    {
        const auto read = [&](const std::string& rows, const Manifest* previous) {
            test::makeFile(root() / "tables" / "labels.csv", "path,genre\n" + rows);
            const LabelReader reader({.table = root() / "tables" / "labels.csv", .minTracks = 0});
            return readDataset(reader, previous, {}).manifest;
        };
        const auto row = [&](const char* file, const char* genre) {
            test::makeFile(root() / file, file);
            return (root() / file).string() + ',' + genre + '\n';
        };
        const std::string rock = row("music/rock/a.mp3", "Rock");
        const Manifest one = read(rock, nullptr);
        const Manifest two = read(row("other/b.mp3", "Pop") + rock, &one);
        QCOMPARE(one.tracks.size(), std::size_t{1});
        QCOMPARE(two.tracks.size(), std::size_t{2});
        const Track* const same = two.find(one.tracks.front().id);
        QVERIFY(same != nullptr);
        QCOMPARE(same->file, one.tracks.front().file);
        QCOMPARE(std::filesystem::path(two.audioPath) / same->file, root() / "music/rock/a.mp3");
    }

    void rejectsOtherTables_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("no genres") << QByteArray("path,title\na.ogg,Song\n");
        QTest::newRow("no files") << QByteArray("title,genre\nSong,Rock\n");
        QTest::newRow("no genre in it") << QByteArray("path,genre\na.ogg,\n");
        QTest::newRow("nothing there") << QByteArray("path,genre\nb.ogg,Rock\n");
    }

    void rejectsOtherTables()
    {
        QFETCH(QByteArray, table);
        test::makeFile(root() / "a.ogg", "");
        test::makeFile(root() / "t.csv", table.toStdString());
        QVERIFY_THROWS_EXCEPTION(
            DatasetError, readDataset(LabelReader({.table = root() / "t.csv"}), nullptr, {}));
    }

    void tagsOfFilesAreLabels()
    {
        const auto make = [&](const char* file, const QStringList& tags) {
            QStringList options;
            for (const QString& tag : tags)
                options << "-metadata" << tag;
            const std::filesystem::path path = root() / "music" / file;
            std::filesystem::create_directories(path.parent_path());
            return test::makeAudio(QString::fromStdString(path.string()),
                                   "sine=frequency=440:duration=1:sample_rate=16000", options);
        };
        QVERIFY(make("x/one.mp3", {"genre=Hip-Hop/Rap", "artist=A"}));
        QVERIFY(make("y/two.flac", {"genre=hip hop", "artist=a", "title=Two"}));
        QVERIFY(make("y/three.ogg", {"genre=Hip-Hop", "album=Best of"}));
        QVERIFY(make("four.flac", {"genre=17", "artist=B"}));
        QVERIFY(make("five.mp3", {"genre=Other"}));
        QVERIFY(make("six.mp3", {}));
        const MusicReader reader({.folder = root() / "music", .minTracks = 0});
        const Manifest manifest = readDataset(reader, nullptr, {}).manifest;
        QCOMPARE(manifest.labels, (Names{"Hip-Hop", "Rap", "Rock"}));
        QCOMPARE(manifest.tracks.size(), std::size_t{4});
        QCOMPARE(manifest.unlabeledTracks, 2);
        const auto track = [&](const char* file) {
            return *std::ranges::find(manifest.tracks, file, &Track::file);
        };
        QCOMPARE(track("x/one.mp3").labels, (std::vector<int>{0, 1}));
        QCOMPARE(track("x/one.mp3").group, track("y/two.flac").group);
        QCOMPARE(track("y/two.flac").title, std::string("Two"));
        QCOMPARE(track("y/three.ogg").group, std::string("album:best of"));
        QCOMPARE(track("four.flac").labels, std::vector<int>{2});

        std::filesystem::remove_all(root() / "music" / "x");
        std::filesystem::remove_all(root() / "music" / "y");
        std::filesystem::remove(root() / "music" / "four.flac");
        QVERIFY_THROWS_EXCEPTION(DatasetError, readDataset(reader, nullptr, {}));
    }

private:
    std::filesystem::path root() const { return folder_->path().toStdString(); }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(TestLabelReaders)

#include "tst_label_readers.moc"
