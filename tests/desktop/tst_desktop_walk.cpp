#include "tests/desktop/support/player.h"
#include "tests/support/patience.h"
#include "tests/support/test_audio.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <chrono>

using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

/// The data for a new user's first session.
struct Walk {
    /// FMA's archives, or a folder per genre.
    QString metadata = {};
    QString audio = {};
    QString genres = {};
    QStringList music = {};
    int epochs = 1;
    int batch = 4;
};

QString setting(const char* name)
{
    return qEnvironmentVariable(name);
}

/// Waits for hours if necessary, since a complete training run may be requested. Polls rarely,
/// because polling takes processor time from what is waited for.
bool waitLong(const std::function<bool()>& happened)
{
    constexpr std::chrono::hours longest(4);
    constexpr std::chrono::milliseconds pause(250);
    QEventLoop loop;
    QTimer question;
    QObject::connect(&question, &QTimer::timeout, &loop, [&] {
        if (happened())
            loop.exit(1);
    });
    question.start(pause);
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    return loop.exec() == 1;
}

} // namespace

/// A new user's first session: prepare, train both models, evaluate them, listen.
///
/// By default, with a little synthetic music. For the pictures of the user guide, with real music:
/// GENRESCOPE_WALK_DATA names a folder with fma_metadata.zip and fma_large.zip,
/// GENRESCOPE_WALK_MUSIC one with files to listen to, GENRESCOPE_WALK_EPOCHS how long to train, and
/// GENRESCOPE_WALK_PICTURES where pictures go; see docs/guide.md.
class TestDesktopWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = Desktop::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(desktop_.start());
        QVERIFY(planWalk());
        QVERIFY(program_.start());
    }

    /// One step after the other: each needs the results of the one before.
    void a_newcomer_walks_through_the_window()
    {
        for (const auto step :
             {&TestDesktopWalk::prepareADataset, &TestDesktopWalk::trainBothModels,
              &TestDesktopWalk::evaluateThem, &TestDesktopWalk::teachTheStarters,
              &TestDesktopWalk::listenWithThem, &TestDesktopWalk::teachMarkedTracks}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cleanupTestCase()
    {
        if (program_.window())
            QVERIFY(program_.quit());
    }

private:
    void prepareADataset()
    {
        QVERIFY(userInput().press(u"ctrl+2"_s));
        QTRY_COMPARE(program_.page(), u"Dataset"_s);
        if (walk_.genres.isEmpty()) {
            QVERIFY(fill(u"text"_s, u"FMA metadata"_s, walk_.metadata));
            QVERIFY(fill(u"text"_s, u"FMA audio"_s, walk_.audio));
        } else {
            QVERIFY(program_.click(u"radio button"_s, u"One folder per genre"_s));
            QVERIFY(fill(u"text"_s, u"Folder with one subfolder per genre"_s, walk_.genres));
        }
        QVERIFY(fill(u"text"_s, u"Workspace"_s, desktop_.path(u"workspace"_s)));
        QVERIFY(program_.click(u"push button"_s, u"Start"_s));
        QVERIFY(waitLong([&] {
            return bool(program_.window().find(u"table"_s, u"Genres and how often they occur"_s));
        }));
        const Accessible shared = program_.part(u"label"_s, u"Artists in several splits"_s);
        QVERIFY(shared);
        takePicture(u"dataset"_s);
    }

    void trainBothModels()
    {
        QVERIFY(userInput().press(u"ctrl+3"_s));
        QTRY_COMPARE(program_.page(), u"Train"_s);
        QVERIFY(program_.click(u"page tab"_s, u"Train networks"_s));
        QVERIFY(fill(u"spin box"_s, u"Epochs"_s, QString::number(walk_.epochs)));
        QVERIFY(fill(u"spin box"_s, u"Batch size"_s, QString::number(walk_.batch)));
        QVERIFY(program_.click(u"push button"_s, u"Start"_s));
        const auto finished = [this] {
            return runCount() == 2 &&
                   program_.part(u"push button"_s, u"Start"_s).is(Accessible::State::Enabled);
        };
        // On a busy machine both may be over before anyone has looked.
        const auto halfway = [this] {
            const Accessible progress =
                program_.window().find(u"progress bar"_s, u"Progress of the run"_s);
            return runCount() == 2 && progress && progress.value().value_or(0.0) >= 50.0;
        };
        QVERIFY(waitLong([&] { return halfway() || finished(); }));
        takePicture(u"training"_s);
        QVERIFY(waitLong(finished));
        QCOMPARE(runCount(), 2);
        takePicture(u"train"_s);
        for (const QString& run : runs().entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString& file :
                 {u"best.safetensors"_s, u"last.safetensors"_s, u"config.json"_s, u"metrics.csv"_s})
                QVERIFY2(runs().exists(run + u'/' + file), qPrintable(run + u'/' + file));
        }
    }

    void evaluateThem()
    {
        QVERIFY(userInput().press(u"ctrl+4"_s));
        QTRY_COMPARE(program_.page(), u"Evaluate"_s);
        QVERIFY(program_.click(u"push button"_s, u"Evaluate"_s));
        QVERIFY(waitLong([&] { return bool(program_.window().find(u"table"_s, u"Averages"_s)); }));
        takePicture(u"evaluate"_s);
        QVERIFY(program_.click(u"page tab"_s, u"Confusion"_s));
        QVERIFY(program_.part(u"table"_s, u"Confusion matrix: true genre against called genre"_s));
        takePicture(u"confusion"_s);
        QVERIFY(program_.click(u"page tab"_s, u"Near-duplicates"_s));
        QVERIFY(program_.click(u"push button"_s, u"Search"_s));
        QVERIFY(waitLong(
            [&] { return QFile::exists(desktop_.path(u"workspace/near-duplicates.json"_s)); }));
        takePicture(u"duplicates"_s);
    }

    void teachTheStarters()
    {
        QVERIFY(userInput().press(u"ctrl+3"_s));
        QVERIFY(program_.click(u"page tab"_s, u"Teach"_s));
        QVERIFY(program_.click(u"push button"_s, u"Teach"_s));
        QVERIFY(waitLong([&] {
            return bool(program_.window().find(u"table"_s, u"What the models learned"_s));
        }));
        QCOMPARE(runCount(), 4);
        takePicture(u"teach"_s);
    }

    // The models are the ones in use, after a restart as well.
    void listenWithThem()
    {
        QVERIFY(program_.quit());
        QVERIFY(program_.start(walk_.music));
        Player player(program_);
        QTRY_VERIFY(player.duration() > 1.0);
        QVERIFY(waitLong([&] {
            return player.trackNames().filter(u"Analyzed"_s).size() == player.trackNames().size();
        }));
        QVERIFY(userInput().press(u"space"_s));
        QTRY_VERIFY(player.position() > 4.0);
        takePicture(u"listen"_s);
        QVERIFY(userInput().press(u"ctrl+w"_s));
        QTRY_VERIFY(program_.window().find(
            [](const Accessible& part) { return part.name().startsWith(u"Most for "_s); }));
        takePicture(u"why"_s);
        QVERIFY(userInput().press(u"Escape"_s));
        QVERIFY(userInput().press(u"space"_s));
        QTRY_VERIFY(!player.isPlaying());
    }

    // Labels without folders, tags or tables: two tracks are of one genre, and two of another.
    void teachMarkedTracks()
    {
        Player player(program_);
        const auto mark = [&](const QString& genre) {
            QVERIFY(userInput().press(u"ctrl+g"_s));
            QVERIFY(program_.dialog(u"Genres of the tracks"_s));
            QVERIFY(userInput().run({u"type"_s, genre}));
            takePicture(u"mark"_s);
            QVERIFY(userInput().press(u"Return"_s, 2));
            QTRY_COMPARE(player.trackNames().filter(u"Marked as %1."_s.arg(genre)).size(), 2);
        };
        QVERIFY(userInput().click(player.firstTrack().center()));
        QVERIFY(userInput().press(u"shift+Down"_s));
        mark(u"Near"_s);
        QVERIFY(userInput().press(u"Down"_s));
        QVERIFY(userInput().press(u"shift+Down"_s));
        mark(u"Far"_s);
        QVERIFY(program_.click(u"push button"_s, u"Teach with the 4 marked tracks…"_s));
        QTRY_COMPARE(program_.page(), u"Dataset"_s);
        takePicture(u"marked"_s);
        QVERIFY(program_.click(u"push button"_s, u"Start"_s));
        QVERIFY(program_.part(u"table"_s, u"Genres and how often they occur"_s));
        QVERIFY(program_.click(u"push button"_s, u"Teach or train models"_s));
        QTRY_COMPARE(program_.page(), u"Train"_s);
        QVERIFY(program_.click(u"push button"_s, u"Teach"_s));
        QVERIFY(program_.part(u"table"_s, u"What the models learned"_s));
        // The new models know these genres.
        QVERIFY(userInput().press(u"ctrl+1"_s));
        QTRY_VERIFY(player.trackNames().join(u' ').contains(u"Analyzed"_s));
    }

    const UserInput& userInput() const { return program_.userInput(); }
    QDir runs() const { return QDir(desktop_.path(u"workspace/runs"_s)); }
    int runCount() const
    {
        return static_cast<int>(runs().entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    }

    bool planWalk()
    {
        if (const QString data = setting("GENRESCOPE_WALK_DATA"); !data.isEmpty()) {
            walk_.metadata = data + u"/fma_metadata.zip"_s;
            walk_.audio = data + u"/fma_large.zip"_s;
            walk_.music = {setting("GENRESCOPE_WALK_MUSIC")};
            walk_.epochs = setting("GENRESCOPE_WALK_EPOCHS").toInt();
            walk_.batch = 32;
            return true;
        }
        walk_.genres = desktop_.path(u"genres"_s);
        for (int clip = 0; clip < 6; ++clip) {
            for (const QString& genre : {u"Low"_s, u"High"_s}) {
                const QString folder = walk_.genres + u'/' + genre;
                const QString file = u"%1/%2.flac"_s.arg(folder).arg(clip);
                const int hertz = (genre == u"Low"_s ? 200 : 2000) + 10 * clip;
                if (!QDir().mkpath(folder) ||
                    !makeAudio(file, u"sine=frequency=%1:duration=10"_s.arg(hertz)))
                    return false;
                walk_.music << file;
            }
        }
        return true;
    }

    /// Writes into a field, in place of what is there.
    bool fill(const QString& role, const QString& name, const QString& text) const
    {
        return program_.click(role, name) && userInput().press(u"ctrl+a"_s) &&
               userInput().run({u"type"_s, u"--delay"_s, u"2"_s, text}) &&
               userInput().press(u"Tab"_s);
    }

    void takePicture(const QString& name) const
    {
        const QString folder = setting("GENRESCOPE_WALK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(desktop_.picture()
                        .copy(program_.window().rectangle())
                        .save(folder + u'/' + name + u".png"_s));
    }

    Desktop desktop_;
    Program program_{desktop_};
    Walk walk_;
};

QTEST_GUILESS_MAIN(TestDesktopWalk)
#include "tst_desktop_walk.moc"
