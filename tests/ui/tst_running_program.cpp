// Files that a later start of the program hands over to the window that is open. This test starts
// itself as that later program, on a session bus of its own.
#include "tests/support/patience.h"
#include "tests/ui/private_bus.h"
#include "ui/desktop/running_program.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

const QString settings = u"/home/ann/.config/genrescope"_s;
constexpr int handedOver = 10;
constexpr int nobodyThere = 11;

/// @return what openInRunningProgram() says in another process
int startLater(const QStringList& files, const QString& folder = settings)
{
    QProcess later;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_ACTIVATION_TOKEN"_s, u"ticket"_s);
    later.setProcessEnvironment(environment);
    later.start(QCoreApplication::applicationFilePath(), QStringList{u"--later"_s, folder} + files);
    [&] { QTRY_COMPARE(later.state(), QProcess::NotRunning); }();
    return later.exitCode();
}

} // namespace

class TestRunningProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!bus_.start())
            QSKIP("There is no dbus-daemon.");
    }
    void cleanupTestCase() { bus_.stop(); }
    void init() { qunsetenv("XDG_ACTIVATION_TOKEN"); }

    void theFirstStartOpensAWindow() { QCOMPARE(startLater({u"/music/a.mp3"_s}), nobodyThere); }

    void laterFilesGoToTheWindow()
    {
        const RunningProgram program(settings);
        QSignalSpy raised(&program, &RunningProgram::raiseRequested);
        QSignalSpy opened(&program, &RunningProgram::filesOpened);
        const QStringList files = {u"/music/50% off/a#b?.mp3"_s, u"/music/π.flac"_s};
        QCOMPARE(startLater(files), handedOver);
        QCOMPARE(raised.size(), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toStringList(), files);
        QCOMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), u"ticket"_s);
        // Without files, the window comes to the front.
        QCOMPARE(startLater({}), handedOver);
        QCOMPARE(raised.size(), 2);
        QCOMPARE(opened.size(), 1);
    }

    void otherSettingsAreAnotherProgram()
    {
        const RunningProgram program(settings);
        QCOMPARE(startLater({u"/music/a.mp3"_s}, u"/tmp/settings"_s), nobodyThere);
    }

    void aSecondWindowLeavesFilesToTheFirst()
    {
        const RunningProgram first(settings);
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {u"--window"_s}), 0);
        QCOMPARE(startLater({}), handedOver);
    }

    void afterTheEndTheNextStartOpensAWindow()
    {
        {
            const RunningProgram program(settings);
        }
        QCOMPARE(startLater({}), nobodyThere);
    }

private:
    test::PrivateBus bus_;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--later"_s)
        return openInRunningProgram(arguments.value(2), arguments.mid(3)) ? handedOver
                                                                          : nobodyThere;
    if (arguments.value(1) == u"--window"_s) {
        const RunningProgram window(settings);
        return 0;
    }
    TestRunningProgram test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_running_program.moc"
