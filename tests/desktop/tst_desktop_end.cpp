#include "core/models/checkpoint.h"
#include "core/workspace/workspace.h"
#include "tests/core/test_workspace.h"
#include "tests/core/untrained_checkpoint.h"
#include "tests/desktop/support/player.h"
#include "tests/support/patience.h"
#include "tests/support/processor_time.h"
#include "tests/support/test_audio.h"

#include <QDirIterator>
#include <QSettings>
#include <QTest>

#include <filesystem>

using namespace genrescope::test;
using namespace Qt::StringLiterals;

/// How the program ends, and what it leaves behind.
class TestDesktopEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = Desktop::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY(desktop_.start());
        genrescope::writeCheckpoint(untrainedCheckpoint({"Folk", "Jazz", "Rock"}, 256, 1),
                                    checkpoint().toStdString());
        QVERIFY(makeAudio(track(1), u"anoisesrc=duration=60:sample_rate=44100:amplitude=0.3"_s));
        for (int number = 2; number <= many; ++number)
            std::filesystem::create_hard_link(track(1).toStdString(), track(number).toStdString());
    }

    void init() { desktop_.forgetSettings(); }

    void quitting_while_two_hundred_files_are_classified_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("the program's key") << u"ctrl+q"_s;
        QTest::newRow("the desktop's key") << u"alt+F4"_s;
    }

    void quitting_while_two_hundred_files_are_classified()
    {
        QFETCH(const QString, keys);
        QStringList arguments = {u"--checkpoint"_s, checkpoint()};
        for (int number = 1; number <= many; ++number)
            arguments << track(number);
        Program program(desktop_);
        QVERIFY(program.start(arguments));
        QTRY_VERIFY(program.status().contains(u"left to analyze"_s));
        QVERIFY(program.userInput().press(u"space"_s));
        const double before = program.process().processorSeconds() + processorSecondsOfChildren();
        QVERIFY(program.userInput().press(keys));
        QVERIFY(program.process().waitForFinished(patienceMs));
        const double cost = processorSecondsOfChildren() - before;
        qInfo("ended after %.1f s of processor time", cost);
        // Each file takes tenths of a second: what is left to do is given up.
        QVERIFY(cost < 2.0);
        endedCleanly(program);
    }

    void quitting_with_a_dialog_open()
    {
        Program program(desktop_);
        QVERIFY(program.start());
        QVERIFY(program.userInput().press(u"F1"_s));
        QVERIFY(
            !program.userInput().window(program.process().processId(), u"Shortcuts"_s).isEmpty());
        QVERIFY(program.quit());
        endedCleanly(program);
    }

    void closing_during_a_training_leaves_a_run_that_can_be_read()
    {
        const QString workspace = desktop_.path(u"workspace"_s);
        QVERIFY(QDir().mkpath(workspace));
        makeWorkspace(workspace.toStdString(), 200, 40);
        rememberWorkspace(workspace);
        Program program(desktop_);
        QVERIFY(program.start());
        QVERIFY(program.userInput().press(u"ctrl+3"_s));
        QVERIFY(program.click(u"page tab"_s, u"Train networks"_s));
        QVERIFY(program.click(u"push button"_s, u"Start"_s));
        // Until the first epoch is over: it has left a checkpoint.
        QVERIFY(waitUntil([&] { return !filesBelow(workspace, u"best.safetensors"_s).isEmpty(); }));
        QVERIFY(program.userInput().press(u"ctrl+q"_s));
        QVERIFY(program.process().waitForFinished(patienceMs));
        endedCleanly(program);

        for (const QString& file : filesBelow(workspace, u"best.safetensors"_s) +
                                       filesBelow(workspace, u"last.safetensors"_s)) {
            const genrescope::Checkpoint read = genrescope::readCheckpoint(file.toStdString());
            QCOMPARE(read.metadata.labels, (std::vector<std::string>{"high", "low"}));
        }
        QCOMPARE(filesBelow(workspace, u"config.json"_s).size(), 1);
        const genrescope::Workspace left(workspace.toStdString());
        QCOMPARE(left.manifest().tracks.size(), std::size_t(200));
        // And when the program is started again.
        Program again(desktop_);
        QVERIFY(again.start());
        QTRY_COMPARE(again.page(), u"Train"_s);
        QVERIFY(again.click(u"page tab"_s, u"Train networks"_s));
        const Accessible runs = again.part(u"table"_s, u"Runs"_s);
        QVERIFY(runs);
        QTRY_VERIFY(says(runs, u"Stopped"_s));
        // The other model is still waiting for its turn.
        QVERIFY(again.part(u"list"_s, u"Waiting runs"_s));
        QVERIFY(again.window().find(
            [](const Accessible& part) { return part.name().startsWith(u"Transformer modern"); }));
        // Its curves are on show, also in words.
        const Accessible chart = again.part(u"chart"_s, u"Average precision"_s);
        QVERIFY(chart);
        QTRY_VERIFY(chart.description().contains(u"GRU"_s));
        // And it continues.
        const Accessible run =
            runs.find([](const Accessible& cell) { return cell.name().contains(u"GRU"_s); });
        QVERIFY(run);
        QVERIFY(again.userInput().click(run.rectangle().center()));
        QTRY_VERIFY(again.part(u"push button"_s, u"Resume run"_s).is(Accessible::State::Enabled));
        QVERIFY(again.click(u"push button"_s, u"Resume run"_s));
        QTRY_VERIFY(says(runs, u"Running"_s));
        const QStringList logs = filesBelow(workspace, u"log.txt"_s);
        QCOMPARE(logs.size(), 1);
        QTRY_VERIFY(contentOf(logs[0]).contains("resumed after epoch"));
        QVERIFY(again.quit());
        QVERIFY(contentOf(logs[0]).trimmed().split('\n').last().contains("canceled"));
    }

    void what_was_set_is_there_again()
    {
        QRect geometry;
        {
            Program program(desktop_);
            QVERIFY(program.start({track(1)}));
            const Player player(program);
            QVERIFY(program.userInput().press(u"ctrl+Down"_s, 6));
            QTRY_COMPARE(player.volume(), 70.0);
            QTRY_COMPARE(colorMap(program).name(), u"Viridis"_s);
            QVERIFY(program.userInput().click(colorMap(program).rectangle().center()));
            QVERIFY(program.userInput().press(u"Down"_s, 2));
            QVERIFY(program.userInput().press(u"Return"_s));
            QTRY_COMPARE(colorMap(program).name(), u"Inferno"_s);
            QVERIFY(
                program.userInput().run({u"getactivewindow"_s, u"windowsize"_s, u"--sync"_s,
                                         u"1180"_s, u"760"_s, u"windowmove"_s, u"40"_s, u"60"_s}));
            QTRY_COMPARE(program.window().rectangle().width(), 1180);
            QTRY_VERIFY(std::abs(program.window().rectangle().x() - 40) < 20);
            geometry = program.window().rectangle();
            QVERIFY(program.userInput().press(u"ctrl+4"_s));
            QTRY_COMPARE(program.page(), u"Evaluate"_s);
            QVERIFY(program.quit());
        }
        Program program(desktop_);
        QVERIFY(program.start());
        QTRY_COMPARE(program.page(), u"Evaluate"_s);
        QTRY_COMPARE(program.window().rectangle().size(), geometry.size());
        QVERIFY((program.window().rectangle().topLeft() - geometry.topLeft()).manhattanLength() <
                4);
        QVERIFY(program.userInput().press(u"ctrl+1"_s));
        QTRY_COMPARE(program.part(u"slider"_s, u"Volume"_s).value().value_or(-1.0), 70.0);
        QVERIFY(program.quit());

        // The colors are those of the spectrogram, which is there once there is a track.
        Program listening(desktop_);
        QVERIFY(listening.start({track(1)}));
        QTRY_COMPARE(colorMap(listening).name(), u"Inferno"_s);
        QVERIFY(listening.quit());
    }

private:
    static constexpr int many = 200;

    QString checkpoint() const { return desktop_.path(u"untrained.safetensors"_s); }
    QString track(int number) const { return desktop_.path(u"track%1.flac"_s.arg(number)); }

    static void endedCleanly(Program& program)
    {
        QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process().exitCode(), 0);
        QTRY_VERIFY2(program.process().running().empty(), "Something is left of it.");
    }

    /// As the program does itself, when it prepares one.
    void rememberWorkspace(const QString& folder) const
    {
        QSettings settings(desktop_.path(u".config/genrescope/genrescope.ini"_s),
                           QSettings::IniFormat);
        settings.setValue(u"recent/workspaces"_s, QStringList{folder});
    }

    static QStringList filesBelow(const QString& folder, const QString& pattern)
    {
        QStringList files;
        QDirIterator each(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            files << each.next();
        return files;
    }

    static QByteArray contentOf(const QString& file)
    {
        QFile text(file);
        return text.open(QIODevice::ReadOnly) ? text.readAll() : QByteArray();
    }

    static bool says(const Accessible& table, const QString& word)
    {
        bool said = false;
        table.visit([&](const Accessible& cell) {
            said = said || cell.name().contains(word, Qt::CaseInsensitive);
        });
        return said;
    }

    static Accessible colorMap(const Program& program)
    {
        return program.window().find([](const Accessible& part) {
            return part.role() == u"combo box" && part.description() == u"Spectrogram colors";
        });
    }

    Desktop desktop_;
};

QTEST_GUILESS_MAIN(TestDesktopEnd)
#include "tst_desktop_end.moc"
