// Writing genre tags from the window: the preview, what is written, and how it is taken back; on
// real files.
#include "tests/ui/real_tags.h"

#include <QSignalSpy>

#include <fcntl.h>
#include <unistd.h>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

using State = TagPresenter::State;
using Column = TagTableModel::Column;

TagSettings replacing()
{
    TagSettings settings;
    settings.rules.existing = ExistingGenres::Replace;
    return settings;
}

/// Whether this file system tells who has a file open.
bool hasLeases(const QString& file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    const bool has = ::fcntl(descriptor, F_SETLEASE, F_WRLCK) == 0;
    ::close(descriptor);
    return has;
}

/// What two models say of a track: the first one is sure of jazz, the second of soul as well.
HeardTrack heardAs(const QString& file)
{
    auto prediction = std::make_shared<TrackPrediction>(TrackPrediction{.complete = true});
    const std::vector<std::string> labels = {"Jazz", "Soul", "No music"};
    prediction->models = {
        {.labels = labels, .probabilities = {0.9, 0.3, 0.6}, .thresholds = {0.5, 0.5, 0.5}},
        {.labels = labels, .probabilities = {0.8, 0.7, 0.6}, .thresholds = {0.5, 0.5, 0.5}}};
    return {.path = file, .prediction = prediction};
}

} // namespace

class TestTagPresenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePreviewFollowsTheSettings()
    {
        RealTags f;
        f.put(u"pop.flac"_s);
        f.put(u"rock.mp3"_s, u"Blues"_s);
        f.scan();
        f.preview();
        QCOMPARE(f.column(Column::File), (QStringList{u"pop.flac"_s, u"rock.mp3"_s}));
        QCOMPARE(f.column(Column::Now), (QStringList{QString(), u"Blues"_s}));
        QCOMPARE(f.column(Column::Then), (QStringList{u"Pop"_s, u"Blues"_s}));
        QCOMPARE(f.column(Column::Status),
                 (QStringList{QString(), u"It has a genre, which stays."_s}));
        QCOMPARE(f.tags.counts().wanted, 1);
        f.set([](TagSettings& settings) { settings.rules.existing = ExistingGenres::Append; });
        QCOMPARE(f.cell(1, Column::Then), u"Blues; Rock"_s);
        f.set([](TagSettings& settings) { settings.rules.existing = ExistingGenres::Replace; });
        QCOMPARE(f.cell(1, Column::Then), u"Rock"_s);
        QCOMPARE(f.tags.counts().wanted, 2);
        f.set([](TagSettings& settings) { settings.rules.threshold = 0.95; });
        QCOMPARE(f.cell(0, Column::Status), u"No model is sure enough of a genre."_s);
        QVERIFY(!f.tags.canWrite());
        f.set([](TagSettings& settings) { settings.rules.threshold = 0.1; });
        QCOMPARE(f.cell(1, Column::Then), u"Rock; Pop"_s);
        f.set([](TagSettings& settings) { settings.rules.most = 1; });
        QCOMPARE(f.cell(1, Column::Then), u"Rock"_s);
        // Nothing was written, and nothing heard for it.
        QCOMPARE(genresIn(f.file(u"rock.mp3"_s)), u"Blues"_s);
        QCOMPARE(f.backend->startedSoFar().size(), 2);
    }

    void genresAreThoseOfAllModelsOrOfOne()
    {
        RealTags f;
        f.put(u"a.flac"_s);
        f.tags.open({heardAs(f.file(u"a.flac"_s))}, {{u"GRU"_s, 0}, {u"T"_s, 1}}, {u"No music"_s});
        f.settle();
        QCOMPARE(f.cell(0, Column::Then), u"Jazz"_s);
        f.set([](TagSettings& settings) { settings.model = 1; });
        QCOMPARE(f.cell(0, Column::Then), u"Jazz; Soul"_s);
        f.set([](TagSettings& settings) { settings.model = 0; });
        QCOMPARE(f.cell(0, Column::Then), u"Jazz"_s);
    }

    void genresAreCalledAsATableSays()
    {
        RealTags f;
        f.put(u"a.flac"_s);
        QFile table(f.folder.filePath(u"names.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("genre,name\nJazz,Djazz\n");
        table.close();
        f.tags.open({heardAs(f.file(u"a.flac"_s))}, {}, {u"No music"_s});
        f.settle();
        f.tags.setNames(table.fileName());
        QTRY_COMPARE(f.cell(0, Column::Then), u"Djazz"_s);
        f.tags.setNames({});
        QTRY_COMPARE(f.cell(0, Column::Then), u"Jazz"_s);
        QSignalSpy failed(&f.tags, &TagPresenter::failed);
        f.tags.setNames(f.file(u"none.csv"_s));
        QTRY_COMPARE(failed.size(), 1);
        f.settle();
    }

    void whatIsEditedIsWrittenAndTakenBack()
    {
        RealTags f;
        f.put(u"pop.flac"_s);
        f.put(u"rock 1.mp3"_s, u"Blues"_s);
        f.put(u"rock 2.mp3"_s);
        f.scan();
        const QStringList names = {u"pop.flac"_s, u"rock 1.mp3"_s, u"rock 2.mp3"_s};
        QList<QByteArray> before;
        QList<QDateTime> times;
        for (const QString& name : names) {
            before << hashOf(f.file(name));
            times << QFileInfo(f.file(name)).lastModified();
        }
        f.preview(replacing());
        QVERIFY(f.edit(0, u" Synth Pop;Disco ; "_s));
        QCOMPARE(f.cell(0, Column::Then), u"Synth Pop; Disco"_s);
        QVERIFY(f.leaveOut(2));
        QCOMPARE(f.tags.counts().wanted, 2);
        // What a person wrote stays, whatever the settings are.
        f.set([](TagSettings& settings) { settings.rules.writesConfidence = true; });
        QCOMPARE(f.cell(0, Column::Then), u"Synth Pop; Disco"_s);
        QCOMPARE(f.cell(2, Column::Status), u"Left out"_s);

        f.write();
        QCOMPARE(f.column(Column::Status),
                 (QStringList{u"Written"_s, u"Written"_s, u"Left out"_s}));
        QCOMPARE(f.tags.counts(), (TagCounts{.wanted = 0, .written = 2}));
        QCOMPARE(genresIn(f.file(names[0])), u"Synth Pop; Disco"_s);
        QCOMPARE(genresIn(f.file(names[1])), u"Rock"_s);
        QCOMPARE(readTaggedFile(pathOf(f.file(names[1])), {}).tags.confidence,
                 std::string("Rock=0.90"));
        QVERIFY(readTaggedFile(pathOf(f.file(names[0])), {}).tags.confidence.empty());
        QVERIFY(hashOf(f.file(names[1])) != before[1]);
        QCOMPARE(hashOf(f.file(names[2])), before[2]);
        QVERIFY(!f.tags.canWrite());

        QVERIFY(f.tags.canUndo());
        f.tags.undo();
        f.settle();
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(hashOf(f.file(names[i])), before[i]);
            QCOMPARE(QFileInfo(f.file(names[i])).lastModified(), times[i]);
        }
        QCOMPARE(f.cell(1, Column::Status), u"Taken back"_s);
        QVERIFY(!f.tags.canUndo());
        // It is as before, so it can be written once more, as it was edited.
        f.settle();
        QCOMPARE(f.cell(0, Column::Then), u"Synth Pop; Disco"_s);
        f.write();
        QCOMPARE(genresIn(f.file(names[0])), u"Synth Pop; Disco"_s);
        QCOMPARE(genresIn(f.file(names[1])), u"Rock"_s);
    }

    void oneFileHoldsUpNoOther()
    {
        RealTags f;
        for (const QString& name : {u"1 gone.flac"_s, u"2 locked.flac"_s, u"3 changed.flac"_s,
                                    u"4 no music.flac"_s, u"5 good.flac"_s})
            f.put(name);
        QFile text(f.file(u"4 no music.flac"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no music");
        text.close();
        std::vector<HeardTrack> heard;
        for (const QString& name : QDir(f.file({})).entryList(QDir::Files))
            heard.push_back(heardAs(f.file(name)));
        f.tags.open(heard, {}, {});
        f.settle();
        QVERIFY(QFile::remove(f.file(u"1 gone.flac"_s)));
        QVERIFY(QFile::setPermissions(f.file(u"2 locked.flac"_s), QFileDevice::ReadOwner));
        QFile changed(f.file(u"3 changed.flac"_s));
        QVERIFY(changed.open(QIODevice::Append));
        changed.write("x");
        changed.close();
        QVERIFY(!f.edit(3, u"Jazz"_s));
        f.write();
        QVERIFY(f.cell(0, Column::Status).contains(u"is not there any more"_s));
        QVERIFY(f.cell(1, Column::Status).contains(u"is read-only"_s));
        QVERIFY(f.cell(2, Column::Status).contains(u"has changed since the preview"_s));
        QVERIFY(!f.cell(3, Column::Status).isEmpty());
        QCOMPARE(f.cell(4, Column::Status), u"Written"_s);
        QCOMPARE(f.tags.counts().refused, 3);
        QCOMPARE(genresIn(f.file(u"5 good.flac"_s)), u"Jazz; No music"_s);
    }

    void whatNobodyHeardStaysUnlessItIsEdited()
    {
        RealTags f;
        f.put(u"a.flac"_s);
        f.put(u"b.flac"_s);
        HeardTrack stale = heardAs(f.file(u"b.flac"_s));
        stale.stamp = FileStamp{1, 1};
        f.tags.open({{.path = f.file(u"a.flac"_s)}, stale}, {}, {});
        f.settle();
        for (int row = 0; row < 2; ++row)
            QCOMPARE(f.cell(row, Column::Status), u"The models have not heard it as it is now."_s);
        QVERIFY(!f.tags.canWrite());
        QVERIFY(f.edit(0, u"Jazz"_s));
        f.write();
        QCOMPARE(genresIn(f.file(u"a.flac"_s)), u"Jazz"_s);
        QCOMPARE(genresIn(f.file(u"b.flac"_s)), QString());
    }

    void whatPlaysIsLeftAlone()
    {
        RealTags f;
        f.put(u"a.flac"_s);
        f.put(u"b.flac"_s);
        // By another name: it is the same file.
        QVERIFY(QFile::link(f.file({}), f.folder.filePath(u"link"_s)));
        f.player.playFile(f.folder.filePath(u"link/a.flac"_s), {});
        f.engine.setLoop(LoopRegion{0.1, 0.9});
        f.tags.open({heardAs(f.file(u"a.flac"_s)), heardAs(f.file(u"b.flac"_s))}, {}, {});
        f.settle();
        QVERIFY(f.player.isPlaying());
        f.write();
        QVERIFY(f.cell(0, Column::Status).contains(u"is open in a program"_s));
        QCOMPARE(f.cell(1, Column::Status), u"Written"_s);
        QVERIFY(f.player.isPlaying());
        // Also where the file system does not tell who has a file open.
        QVERIFY(f.isInUse(pathOf(f.file(u"a.flac"_s))));
        QVERIFY(!f.isInUse(pathOf(f.file(u"b.flac"_s))));
        f.player.stop();
        QVERIFY(!f.isInUse(pathOf(f.file(u"a.flac"_s))));
        f.write();
        QCOMPARE(f.cell(0, Column::Status), u"Written"_s);
    }

    void whatIsLoadedIsWrittenAndLoadedAgain()
    {
        RealTags f;
        f.put(u"a.flac"_s);
        if (!hasLeases(f.file(u"a.flac"_s)))
            QSKIP("This file system has no leases.");
        f.player.cue(f.tracks.addFile(f.file(u"a.flac"_s), {}));
        QTRY_VERIFY(f.player.duration() > 0.0);
        f.player.seek(0.5);
        f.player.setLoop(LoopRegion{0.25, 0.75});
        f.tags.open({heardAs(f.file(u"a.flac"_s))}, {}, {});
        f.settle();
        bool closed = false;
        f.afterFile = [&](const TaskContext&) { closed = !f.engine.hasTrack(); };
        f.write();
        QCOMPARE(f.cell(0, Column::Status), u"Written"_s);
        QVERIFY(closed);
        QTRY_VERIFY(f.player.duration() > 0.0);
        QCOMPARE(f.player.position(), 0.5);
        QCOMPARE(f.player.loop(), std::optional(LoopRegion{0.25, 0.75}));
    }

    void whatWasPlayedToItsEndStartsOver()
    {
        RealTags f;
        f.put(u"a.flac"_s);
        QSignalSpy finished(&f.engine, &PlaybackEngine::finished);
        f.player.playFile(f.file(u"a.flac"_s), {});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(f.player.position() > 0.9);
        f.tags.open({heardAs(f.file(u"a.flac"_s))}, {}, {});
        f.settle();
        f.write();
        QCOMPARE(f.tags.counts().written, 1);
        QTRY_VERIFY(f.player.duration() > 0.0);
        QCOMPARE(f.player.position(), 0.0);
    }

    void theLibraryHearsNothingAgain()
    {
        RealTags f;
        f.put(u"pop.flac"_s);
        f.put(u"rock.mp3"_s, u"Blues"_s);
        f.scan();
        QCOMPARE(f.backend->startedSoFar().size(), 2);
        const auto tag = [&] {
            return f.library.table().index(1, LibraryTableModel::Tag).data().toString();
        };
        QTRY_COMPARE(tag(), u"Blues"_s);
        f.preview(replacing());
        f.write();
        QCOMPARE(f.tags.counts().written, 2);
        QTRY_COMPARE(tag(), u"Rock"_s);
        f.rest();
        // A whole scan finds nothing new, either.
        QSignalSpy scans(&f.library, &LibraryPresenter::scanChanged);
        f.library.resume();
        QTRY_VERIFY(scans.size() >= 2);
        f.rest();
        QCOMPARE(f.backend->startedSoFar().size(), 2);
        f.tags.undo();
        f.settle();
        QTRY_COMPARE(tag(), u"Blues"_s);
        f.rest();
        QCOMPARE(f.backend->startedSoFar().size(), 2);
    }

    void aCanceledWriteIsTakenBack()
    {
        RealTags f;
        std::vector<HeardTrack> heard;
        QList<QByteArray> before;
        for (int i = 0; i < 3; ++i) {
            f.put(u"%1.flac"_s.arg(i));
            heard.push_back(heardAs(f.file(u"%1.flac"_s.arg(i))));
            before << hashOf(QString(heard.back().path));
        }
        f.tags.open(heard, {}, {});
        f.settle();
        // After the first file, until it is canceled.
        f.afterFile = [](const TaskContext& context) {
            while (!context.cancellation.isCanceled())
                QThread::yieldCurrentThread();
        };
        f.tags.write();
        QTRY_COMPARE(f.tags.counts().written, 1);
        QCOMPARE(f.tags.state(), State::Writing);
        f.tags.cancel();
        f.settle();
        QCOMPARE(f.tags.counts(), (TagCounts{.wanted = 2, .written = 1}));
        QVERIFY(hashOf(heard[0].path) != before[0]);
        QVERIFY(f.tags.canUndo());
        f.tags.undo();
        f.settle();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(hashOf(heard[static_cast<std::size_t>(i)].path), before[i]);
    }

    void earlierChangesAreTakenBackAfterARestart()
    {
        RealTags f;
        f.put(u"a.flac"_s);
        f.put(u"b.flac"_s);
        const QByteArray before = hashOf(f.file(u"a.flac"_s));
        f.tags.open({heardAs(f.file(u"a.flac"_s)), heardAs(f.file(u"b.flac"_s))}, {}, {});
        f.settle();
        f.write();
        const QByteArray after = hashOf(f.file(u"b.flac"_s));

        TagChanges changes(f.library, f.player, realTags(f.batches()));
        TagHistory history(changes);
        history.read();
        QTRY_COMPARE(history.files().size(), std::size_t(2));
        QCOMPARE(history.batches().size(), std::size_t(1));
        QCOMPARE(history.batches()[0].changed, std::size_t(2));
        QVERIFY(!history.files()[0].isRestored);
        history.undo({f.file(u"a.flac"_s)});
        QTRY_VERIFY(history.hasOutcome());
        QCOMPARE(hashOf(f.file(u"a.flac"_s)), before);
        QCOMPARE(hashOf(f.file(u"b.flac"_s)), after);
        QTRY_VERIFY(history.files()[0].isRestored);
        QVERIFY(!history.files()[1].isRestored);
        QCOMPARE(history.batches()[0].restored, std::size_t(1));
        // All of it: one is done already, the other was changed since.
        QFile changed(f.file(u"b.flac"_s));
        QVERIFY(changed.open(QIODevice::Append));
        changed.write("x");
        changed.close();
        history.undo();
        QTRY_VERIFY(history.hasOutcome());
        QCOMPARE(history.outcome().restored, std::size_t(0));
        QCOMPARE(history.outcome().alreadyUndone, std::size_t(1));
        QCOMPARE(history.outcome().failed, std::size_t(1));
        QVERIFY(history.failures().value(0).contains(u"was changed after its tags"_s));
    }
};

QTEST_MAIN(TestTagPresenter)
#include "tst_tag_presenter.moc"
