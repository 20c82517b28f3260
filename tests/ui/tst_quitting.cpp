// How the program ends if its work does not. This test starts itself as the program.
#include "app/gui/exit_deadline.h"
#include "app/gui/program.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <iostream>
#include <semaphore>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

/// Opens the window with an engine that never answers, and closes it while work waits for it.
[[noreturn]] void runStuck(const QString& settingsFile)
{
    static std::binary_semaphore never(0);
    gui::Engine engine;
    engine.makeAnalyzer =
        [](const std::vector<std::filesystem::path>&) -> std::unique_ptr<TrackAnalyzer> {
        QMetaObject::invokeMethod(qApp, [] {
            std::cout << "closing" << std::endl;
            QApplication::closeAllWindows();
        });
        never.acquire();
        return nullptr;
    };
    Settings settings(settingsFile);
    gui::runWindow(std::move(engine), settings, {}, {});
}

} // namespace

class TestQuitting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDiskThatDoesNotAnswerDoesNotKeepTheProgram()
    {
        const QTemporaryDir folder;
        const QString settings = folder.filePath(u"settings.ini"_s);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--stuck"_s, settings});
        QVERIFY(program.waitForReadyRead(30'000));
        QElapsedTimer sinceClosing;
        sinceClosing.start();
        QVERIFY2(program.waitForFinished(30'000), "It never ends.");
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        // Not at once: work gets the chance to end by itself.
        QVERIFY(sinceClosing.elapsed() > std::chrono::milliseconds(gui::timeToEnd).count() - 500);
        // The settings were saved.
        QVERIFY(!QSettings(settings, QSettings::IniFormat).value(u"window/geometry"_s).isNull());
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--stuck")
        runStuck(QString::fromLocal8Bit(argv[2]));
    TestQuitting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_quitting.moc"
