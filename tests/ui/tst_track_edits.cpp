// What a person does to the tracks of the list, and takes back.
#include "tests/support/patience.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/data/path_text.h"
#include "ui/presenters/track_edits.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iterator>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

/// Four tracks, and a table of marks in a folder.
struct Fixture {
    explicit Fixture(const QTemporaryDir& folder) : marks(folder.filePath(u"labels.csv"_s))
    {
        marks.finishWriting();
        collection.add({u"/rock 0.mp3"_s, u"/pop 1.mp3"_s, u"/rock 2.mp3"_s, u"/pop 3.mp3"_s});
    }

    std::shared_ptr<AnalyzerBackend> backend = std::make_shared<AnalyzerBackend>();
    AnalysisService analysis{fakeAnalyzers(backend), fakeInfo};
    TrackCollection collection{analysis};
    TrackMarks marks;
    TrackEdits edits{collection, marks};

    TrackKey key(int row) { return collection.table().at(row).id; }
    QStringList marked(int row) { return collection.table().at(row).marks; }
    QString says(int row, int column, int role = Qt::DisplayRole)
    {
        return collection.table().index(row, column).data(role).toString();
    }
};

/// As "+Rock ~Pop -Jazz".
QString text(const std::vector<GenreChoice>& choices)
{
    QStringList words;
    for (const GenreChoice& choice : choices)
        words << (choice.state == Qt::Checked            ? u"+"_s
                  : choice.state == Qt::PartiallyChecked ? u"~"_s
                                                         : u"-"_s) +
                     choice.genre;
    return words.join(u' ');
}

class TestTrackEdits : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
    }

    void severalTracksAreOfSeveralGenres()
    {
        Fixture fixture(*folder_);
        fixture.edits.setOffered({u"Rock"_s, u"Jazz"_s, u"Other"_s});
        const std::vector<TrackKey> both = {fixture.key(0), fixture.key(1)};
        QCOMPARE(text(fixture.edits.choices(both)), u"-Jazz -Rock"_s);
        fixture.edits.mark(both, {u"rock"_s}, true);
        fixture.edits.mark({fixture.key(1)}, {u"Pop"_s}, true);
        QCOMPARE(fixture.marked(0), QStringList{u"Rock"_s});
        QCOMPARE(fixture.marked(1), (QStringList{u"Rock"_s, u"Pop"_s}));
        QVERIFY(fixture.marked(2).isEmpty());
        QCOMPARE(text(fixture.edits.choices(both)), u"~Pop +Rock -Jazz"_s);
        QCOMPARE(fixture.says(1, TrackTableModel::MarksColumn), u"Rock, Pop"_s);
        QVERIFY(fixture.says(1, TrackTableModel::TitleColumn, Qt::AccessibleTextRole)
                    .endsWith(u"Marked as Rock, Pop."_s));
        QVERIFY(!fixture.says(2, TrackTableModel::TitleColumn, Qt::AccessibleTextRole)
                     .contains(u"Marked"_s));
        fixture.edits.mark(both, {u"Rock"_s}, false);
        QVERIFY(fixture.marked(0).isEmpty());
        QCOMPARE(fixture.marked(1), QStringList{u"Pop"_s});
        fixture.edits.unmark(both);
        QCOMPARE(fixture.marks.count(), 0);
    }

    void everyEditIsUndoneInItsOrder()
    {
        Fixture fixture(*folder_);
        QSignalSpy history(&fixture.edits, &TrackEdits::historyChanged);
        QVERIFY(fixture.edits.undoText().isEmpty());
        const TrackKey first = fixture.key(0);
        fixture.edits.mark({first, fixture.key(1)}, {u"Rock"_s}, true);
        fixture.edits.remove({first});
        fixture.edits.mark({fixture.key(0)}, {u"Pop"_s}, true);
        // Nothing changes, so there is nothing to take back.
        fixture.edits.mark({fixture.key(0)}, {u"pop"_s}, true);
        QCOMPARE(history.size(), 3);
        QCOMPARE(fixture.edits.undoText(), u"Undo marking"_s);
        fixture.edits.undo();
        QCOMPARE(fixture.marked(0), QStringList{u"Rock"_s});
        QCOMPARE(fixture.edits.undoText(), u"Undo remove"_s);
        fixture.edits.undo();
        QCOMPARE(fixture.key(0), first);
        QCOMPARE(fixture.marked(0), QStringList{u"Rock"_s});
        fixture.edits.undo();
        QVERIFY(fixture.edits.undoText().isEmpty());
        QVERIFY(fixture.marked(0).isEmpty());
        fixture.edits.undo();

        fixture.edits.redo();
        QCOMPARE(fixture.marked(1), QStringList{u"Rock"_s});
        QCOMPARE(fixture.edits.redoText(), u"Redo remove"_s);
        fixture.edits.redo();
        QVERIFY(fixture.collection.find(first) == nullptr);
        fixture.edits.redo();
        QCOMPARE(fixture.marked(0), (QStringList{u"Rock"_s, u"Pop"_s}));
        QVERIFY(fixture.edits.redoText().isEmpty());
        fixture.edits.undo();
        fixture.edits.mark({fixture.key(1)}, {u"Jazz"_s}, true);
        QVERIFY(fixture.edits.redoText().isEmpty());
    }

    // The tracks of an earlier removal are gone for good; the marks are not.
    void onlyTheLastRemovalCanBeUndone()
    {
        Fixture fixture(*folder_);
        fixture.edits.mark({fixture.key(3)}, {u"Rock"_s}, true);
        fixture.edits.remove({fixture.key(0)});
        fixture.edits.remove({fixture.key(0)});
        fixture.edits.undo();
        QCOMPARE(fixture.collection.table().rowCount(), 3);
        QCOMPARE(fixture.edits.undoText(), u"Undo marking"_s);
        fixture.edits.undo();
        QCOMPARE(fixture.marks.count(), 0);
    }

    void marksAreThereAfterARestartAndForTracksThatComeLater()
    {
        {
            Fixture fixture(*folder_);
            fixture.edits.mark({fixture.key(2)}, {u"Rock"_s, u"Pop"_s}, true);
        }
        Fixture fixture(*folder_);
        QTRY_COMPARE(fixture.marked(2), (QStringList{u"Rock"_s, u"Pop"_s}));
        fixture.collection.remove({fixture.key(2)});
        fixture.collection.add({u"/rock 2.mp3"_s});
        QCOMPARE(fixture.marked(3), (QStringList{u"Rock"_s, u"Pop"_s}));
    }

    void artistsThatAreReadLaterAreNoted()
    {
        Fixture fixture(*folder_);
        fixture.edits.mark({fixture.key(0)}, {u"Rock"_s}, true);
        fixture.collection.table().setTags(fixture.key(0), u"One"_s, u"Ann"_s);
        fixture.marks.finishWriting();
        std::ifstream file(pathOf(fixture.marks.file()));
        const std::string text((std::istreambuf_iterator<char>(file)), {});
        QVERIFY2(text.find("\"Rock\",\"Ann\"") != std::string::npos, text.c_str());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestTrackEdits)
#include "tst_track_edits.moc"
