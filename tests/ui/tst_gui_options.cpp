// The command line of the window.
#include "app/gui/gui_options.h"

#include <QtTest>

using namespace genrescope::gui;

class TestGuiOptions : public QObject {
    Q_OBJECT

    static Invocation parse(std::vector<const char*> arguments)
    {
        arguments.insert(arguments.begin(), "genrescope");
        return parseCommandLine(static_cast<int>(arguments.size()), arguments.data());
    }

private Q_SLOTS:
    void everyOptionArrives()
    {
        const Invocation invocation = parse({"one.mp3", "--checkpoint", "a", "--checkpoint", "b",
                                             "two.flac", "--theme", "dark", "--language", "de"});
        QVERIFY(!invocation.finished);
        const GuiOptions& options = invocation.options;
        QCOMPARE(options.files, (std::vector<std::filesystem::path>{"one.mp3", "two.flac"}));
        QCOMPARE(options.checkpoints, (std::vector<std::filesystem::path>{"a", "b"}));
        QCOMPARE(options.theme, std::string("dark"));
        QCOMPARE(options.language, std::string("de"));
    }

    void whatIsForOneSessionNeedsAWindowOfItsOwn()
    {
        QVERIFY(parse({"one.mp3"}).options.fitsAnyWindow());
        QVERIFY(parse({}).options.fitsAnyWindow());
        for (const std::vector<const char*>& asked :
             std::vector<std::vector<const char*>>{{"--new-window"},
                                                   {"--checkpoint", "a"},
                                                   {"--theme", "dark"},
                                                   {"--language", "de"}})
            QVERIFY(!parse(asked).options.fitsAnyWindow());
    }

    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QByteArray>("argument");
        for (const char* argument : {"--nonsense", "--measure", "--screenshots=x", "-x"})
            QTest::newRow(argument) << QByteArray(argument);
    }

    void wrongUsageEndsWithTwo()
    {
        QFETCH(const QByteArray, argument);
        const Invocation invocation = parse({argument.constData()});
        QVERIFY(invocation.finished);
        QCOMPARE(invocation.exitCode, 2);
    }

    void helpEndsWithZero()
    {
        const Invocation invocation = parse({"-platform", "offscreen", "--help"});
        QVERIFY(invocation.finished);
        QCOMPARE(invocation.exitCode, 0);
    }

    // QApplication removes them from the command line, but the command line is parsed before it
    // exists.
    void qtsOwnOptionsAreUnderstood_data()
    {
        QTest::addColumn<QList<QByteArray>>("arguments");
        QTest::newRow("-style") << QList<QByteArray>{"-style", "Fusion"};
        QTest::newRow("--style") << QList<QByteArray>{"--style", "Fusion"};
        QTest::newRow("-style=") << QList<QByteArray>{"-style=Fusion"};
        QTest::newRow("-platform") << QList<QByteArray>{"-platform", "offscreen"};
        QTest::newRow("-reverse") << QList<QByteArray>{"-reverse"};
        QTest::newRow("-stylesheet") << QList<QByteArray>{"-stylesheet", "look.qss"};
        QTest::newRow("-qwindowgeometry") << QList<QByteArray>{"-qwindowgeometry", "800x600+10+10"};
        QTest::newRow("-display") << QList<QByteArray>{"-display", ":7"};
    }

    void qtsOwnOptionsAreUnderstood()
    {
        QFETCH(const QList<QByteArray>, arguments);
        std::vector<const char*> all = {"one.mp3"};
        for (const QByteArray& argument : arguments)
            all.push_back(argument.constData());
        all.push_back("two.mp3");
        const Invocation invocation = parse(all);
        QVERIFY(!invocation.finished);
        QCOMPARE(invocation.options.files,
                 (std::vector<std::filesystem::path>{"one.mp3", "two.mp3"}));
    }
};

QTEST_APPLESS_MAIN(TestGuiOptions)
#include "tst_gui_options.moc"
