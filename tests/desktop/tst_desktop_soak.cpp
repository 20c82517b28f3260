#include "tests/core/untrained_checkpoint.h"
#include "tests/desktop/support/file_source.h"
#include "tests/desktop/support/player.h"
#include "tests/support/patience.h"
#include "tests/support/test_audio.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

/// Between rounds, ms: people pause, and other programs want to run.
constexpr int rest = 5'000;
constexpr auto sampleInterval = std::chrono::seconds(10);
/// A shorter soak is not judged by what it takes: it only shows that all of this works.
constexpr int judgedMinutes = 10;
/// By which memory may grow after the first third.
constexpr double growth = 0.05;

/// What the program holds at a moment.
struct Sample {
    double seconds = 0.0;
    qint64 kilobytes = 0;
    qint64 descriptors = 0;
    qint64 threads = 0;
};

qint64 statusField(const QString& process, const char* name)
{
    QFile file(process + u"/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpression field(QLatin1String(name) + u":\\s*(\\d+)"_s);
    return field.match(QString::fromUtf8(file.readAll())).captured(1).toLongLong();
}

/// The middle one: a moment of much work does not count.
qint64 medianMemory(const std::vector<Sample>& samples, std::size_t first, std::size_t last)
{
    std::vector<qint64> values;
    for (std::size_t i = first; i < last; ++i)
        values.push_back(samples[i].kilobytes);
    std::ranges::sort(values);
    return values[values.size() / 2];
}

qint64 most(const std::vector<Sample>& samples, std::size_t first, std::size_t last,
            qint64 Sample::*what)
{
    qint64 largest = 0;
    for (std::size_t i = first; i < last; ++i)
        largest = std::max(largest, samples[i].*what);
    return largest;
}

} // namespace

/// Everything that people do, again and again: pasting, playing and removing music, changing pages
/// and languages, training, deleting runs, evaluating. What the program holds must not grow.
///
/// Takes GENRESCOPE_SOAK_MINUTES (by default 1, which is too short to judge memory) and writes what
/// it measured to the file GENRESCOPE_SOAK_LOG. Qt ends a test after QTEST_FUNCTION_TIMEOUT (ms).
class TestDesktopSoak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = Desktop::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(desktop_.start());
        genrescope::writeCheckpoint(untrainedCheckpoint({"Low", "High"}, 256, 1),
                                    checkpoint().toStdString());
        QVERIFY(makeMusic());
        program_.process().setProcessChannelMode(QProcess::MergedChannels);
        QVERIFY(program_.start({u"--checkpoint"_s, checkpoint()}));
        // Its files are on the clipboard.
        QVERIFY(source_.start(music_) && program_.activate());
        process_ = u"/proc/%1"_s.arg(program_.process().processId());
        connect(&samples_, &QTimer::timeout, this, &TestDesktopSoak::takeSample);
    }

    void nothing_grows()
    {
        bool known = false;
        const int given = qEnvironmentVariableIntValue("GENRESCOPE_SOAK_MINUTES", &known);
        const int minutes = known ? given : 1;
        prepareADataset();
        clock_.start();
        samples_.start(sampleInterval);
        int rounds = 0;
        for (; clock_.elapsed() < minutes * 60'000 && !QTest::currentTestFailed(); ++rounds) {
            for (const auto step : {&TestDesktopSoak::listen, &TestDesktopSoak::changeLanguages,
                                    &TestDesktopSoak::train, &TestDesktopSoak::evaluate}) {
                if (!QTest::currentTestFailed())
                    (this->*step)();
            }
            QTest::qWait(rest);
        }
        samples_.stop();
        qInfo("%d rounds", rounds);
        writeLog();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(program_.quit());
        QCOMPARE(warnings(), QStringList());
        if (minutes >= judgedMinutes)
            judge();
    }

private:
    void prepareADataset()
    {
        QVERIFY(userInput().press(u"ctrl+2"_s));
        QVERIFY(program_.click(u"radio button"_s, u"One folder per genre"_s));
        QVERIFY(
            fill(u"text"_s, u"Folder with one subfolder per genre"_s, desktop_.path(u"genres"_s)));
        QVERIFY(fill(u"text"_s, u"Workspace"_s, desktop_.path(u"workspace"_s)));
        QVERIFY(program_.click(u"push button"_s, u"Start"_s));
        QTRY_VERIFY(program_.window().find(u"table"_s, u"Genres and how often they occur"_s));
        QVERIFY(userInput().press(u"ctrl+3"_s));
        QVERIFY(program_.click(u"page tab"_s, u"Train networks"_s));
        QVERIFY(program_.click(u"check box"_s, u"Transformer"_s));
        QVERIFY(fill(u"spin box"_s, u"Epochs"_s, u"1"_s));
        QVERIFY(fill(u"spin box"_s, u"Batch size"_s, u"4"_s));
        // One run stays: it is what is evaluated.
        train();
    }

    void listen()
    {
        QVERIFY(userInput().press(u"ctrl+1"_s));
        QTRY_COMPARE(program_.page(), u"Listen"_s);
        QVERIFY(program_.activate());
        // What is there already is not added twice, so it does no harm to be early.
        const auto hasTracks = [this] {
            return bool(program_.window().find(u"tree"_s, u"Tracks"_s));
        };
        for (int attempt = 0; attempt < 20 && !hasTracks(); ++attempt) {
            QVERIFY(userInput().press(u"ctrl+v"_s));
            QTest::qWait(500);
        }
        const Player player(program_);
        QVERIFY(player.isThere());
        QTRY_COMPARE(player.trackCount(), u"%1 tracks"_s.arg(music_.size()));
        QVERIFY(program_.activate());
        QVERIFY(userInput().press(u"space"_s));
        QTRY_VERIFY(player.position() > 1.0);
        QVERIFY(userInput().press(u"Next"_s));
        QTRY_VERIFY(player.position() > 1.0);
        QVERIFY(userInput().press(u"space"_s));
        QTRY_COMPARE(player.trackNames().filter(u"Analyzed"_s).size(), music_.size());
        // The list has the focus once a track is clicked.
        QVERIFY(userInput().click(firstTrack(player).rectangle().center()));
        QVERIFY(userInput().press(u"ctrl+a"_s) && userInput().press(u"Delete"_s));
        QTRY_COMPARE(player.trackNames(), QStringList());
    }

    static Accessible firstTrack(const Player& player)
    {
        for (const Accessible& cell : player.tracks().children()) {
            if (cell.role() == u"tree item"_s)
                return cell;
        }
        return {};
    }

    /// All pages in German and French.
    void changeLanguages()
    {
        for (const QString& language : {u"Deutsch"_s, u"Français"_s, u"English"_s}) {
            QVERIFY(choose(language));
            for (int page = 4; page >= 1; --page)
                QVERIFY(userInput().press(u"ctrl+%1"_s.arg(page)));
        }
        QTRY_COMPARE(program_.page(), u"Listen"_s);
    }

    void train()
    {
        QVERIFY(userInput().press(u"ctrl+3"_s));
        QTRY_COMPARE(program_.page(), u"Train"_s);
        QVERIFY(program_.click(u"page tab"_s, u"Train networks"_s));
        const qsizetype before = runs().size();
        QVERIFY(program_.click(u"push button"_s, u"Start"_s));
        QTRY_COMPARE(runs().size(), before + 1);
        const Accessible start = program_.part(u"push button"_s, u"Start"_s);
        QTRY_VERIFY(start.is(Accessible::State::Enabled));
    }

    /// The first run; then the newest one, which is the first row, is deleted.
    void evaluate()
    {
        QVERIFY(userInput().press(u"ctrl+4"_s));
        QTRY_COMPARE(program_.page(), u"Evaluate"_s);
        QVERIFY(program_.click(u"push button"_s, u"Evaluate"_s));
        QTRY_VERIFY(program_.window().find(u"table"_s, u"Averages"_s));
        const Accessible evaluate = program_.part(u"push button"_s, u"Evaluate"_s);
        QTRY_VERIFY(evaluate.is(Accessible::State::Enabled));
        QVERIFY(userInput().press(u"ctrl+3"_s));
        const Accessible table = program_.part(u"table"_s, u"Runs"_s);
        QVERIFY(table);
        QVERIFY(userInput().click(table.rectangle().topLeft() + QPoint(120, 40)));
        QVERIFY(program_.click(u"push button"_s, u"Delete"_s));
        QTRY_COMPARE(runs().size(), 1);
    }

    /// What the program printed.
    QStringList warnings()
    {
        QStringList lines =
            QString::fromUtf8(program_.process().readAll()).split(u'\n', Qt::SkipEmptyParts);
        // Qt's own: this desktop has no sound.
        lines.removeIf([](const QString& line) { return line.startsWith(u"PulseAudioService:"); });
        return lines;
    }

    bool choose(const QString& language) const
    {
        const Accessible menus = program_.window().find(
            [](const Accessible& part) { return part.role() == u"menu bar"; });
        Accessible found;
        menus.visit([&](const Accessible& part) {
            if (!found && part.name() == language && part.role().contains(u"menu item"))
                found = part;
        });
        return found && found.press();
    }

    void takeSample()
    {
        const auto descriptors =
            QDir(process_ + u"/fd"_s).entryList(QDir::AllEntries | QDir::System);
        taken_.push_back({static_cast<double>(clock_.elapsed()) / 1000.0,
                          statusField(process_, "VmRSS"), descriptors.size(),
                          statusField(process_, "Threads")});
    }

    void judge() const
    {
        const std::size_t begin = taken_.size() / 3;
        const std::size_t middle = (begin + taken_.size()) / 2;
        const qint64 before = medianMemory(taken_, begin, middle);
        const qint64 after = medianMemory(taken_, middle, taken_.size());
        qInfo("memory %lld, then %lld KB", static_cast<long long>(before),
              static_cast<long long>(after));
        QVERIFY(static_cast<double>(after) <= (1.0 + growth) * static_cast<double>(before));
        for (const auto what : {&Sample::descriptors, &Sample::threads}) {
            const qint64 first = most(taken_, begin, middle, what);
            const qint64 second = most(taken_, middle, taken_.size(), what);
            qInfo("at most %lld, then %lld", static_cast<long long>(first),
                  static_cast<long long>(second));
            // Some open for a moment only, which a sample may miss.
            QVERIFY(second <= first + 3);
        }
    }

    void writeLog() const
    {
        QFile file(qEnvironmentVariable("GENRESCOPE_SOAK_LOG"));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write("seconds,kilobytes,descriptors,threads\n");
        for (const Sample& one : taken_) {
            file.write(u"%1,%2,%3,%4\n"_s.arg(one.seconds, 0, 'f', 0)
                           .arg(one.kilobytes)
                           .arg(one.descriptors)
                           .arg(one.threads)
                           .toUtf8());
        }
    }

    bool makeMusic()
    {
        for (int clip = 0; clip < 6; ++clip) {
            for (const QString& genre : {u"Low"_s, u"High"_s}) {
                const QString folder = desktop_.path(u"genres/"_s + genre);
                const int hertz = (genre == u"Low"_s ? 200 : 2000) + 10 * clip;
                const QString file = u"%1/%2.flac"_s.arg(folder).arg(clip);
                if (!QDir().mkpath(folder) ||
                    !makeAudio(file, u"sine=frequency=%1:duration=10"_s.arg(hertz)))
                    return false;
                music_ << file;
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

    const UserInput& userInput() const { return program_.userInput(); }
    QString checkpoint() const { return desktop_.path(u"untrained.safetensors"_s); }
    QStringList runs() const
    {
        return QDir(desktop_.path(u"workspace/runs"_s))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }

    Desktop desktop_;
    Program program_{desktop_};
    FileSource source_{desktop_};
    QStringList music_;
    QString process_;
    QTimer samples_;
    QElapsedTimer clock_;
    std::vector<Sample> taken_;
};

QTEST_GUILESS_MAIN(TestDesktopSoak)
#include "tst_desktop_soak.moc"
