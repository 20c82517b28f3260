#include "ui/window/layout_memory.h"
#include "ui/window/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;

class TestSettings : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString file() const { return folder_.filePath(QStringLiteral("settings.ini")); }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void everythingSurvives()
    {
        {
            Settings settings(file());
            settings.setGeometry("geometry");
            settings.setPage(2);
            settings.setTheme(Theme::Dark);
            settings.setLanguage(QStringLiteral("fr"));
            settings.setRecentWorkspaces({QStringLiteral("/music/ws")});
            settings.setCheckpoints(QStringList{QStringLiteral("/a"), QString()});
            settings.setVolume(0.25);
            settings.setMuted(true);
            settings.setColorMap(QStringLiteral("magma"));
        }
        const Settings settings(file());
        QCOMPARE(settings.geometry(), QByteArray("geometry"));
        QCOMPARE(settings.page(), 2);
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.language(), QStringLiteral("fr"));
        QCOMPARE(settings.recentWorkspaces(), QStringList{QStringLiteral("/music/ws")});
        QCOMPARE(settings.checkpoints().value(), QStringList({QStringLiteral("/a"), QString()}));
        QCOMPARE(settings.volume(), 0.25);
        QVERIFY(settings.isMuted());
        QCOMPARE(settings.colorMap(), QStringLiteral("magma"));
    }

    void defaults()
    {
        const Settings settings(file());
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.volume(), 1.0);
        QVERIFY(!settings.isMuted());
        QVERIFY(settings.recentFiles().isEmpty());
    }

    void nonsenseInTheFile()
    {
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("[window]\ntheme=purple\n[playback]\nvolume=17\n");
        broken.close();
        const Settings settings(file());
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.volume(), 1.0);
    }

    void recentFilesNewestFirstOnceEach()
    {
        Settings settings(file());
        for (int i = 0; i < 20; ++i)
            settings.addRecentFile(QStringLiteral("/music/%1.mp3").arg(i));
        settings.addRecentFile(QStringLiteral("/music/15.mp3"));
        const QStringList files = settings.recentFiles();
        QCOMPARE(files.size(), 12);
        QCOMPARE(files[0], QStringLiteral("/music/15.mp3"));
        QCOMPARE(files[1], QStringLiteral("/music/19.mp3"));
        QCOMPARE(files.count(QStringLiteral("/music/15.mp3")), 1);
        settings.clearRecentFiles();
        QVERIFY(settings.recentFiles().isEmpty());
    }

    void columnsAndSplitters()
    {
        Settings settings(file());
        const auto make = [](QWidget& root) {
            auto* splitter = new QSplitter(&root);
            splitter->setObjectName(QStringLiteral("split"));
            splitter->addWidget(new QWidget);
            auto* table = new QTableWidget(2, 3);
            table->setObjectName(QStringLiteral("table"));
            splitter->addWidget(table);
            splitter->resize(600, 200);
            return std::pair{splitter, table};
        };
        QWidget before;
        const auto [splitter, table] = make(before);
        table->horizontalHeader()->resizeSection(1, 177);
        table->horizontalHeader()->moveSection(0, 2);
        splitter->setSizes({150, 450});
        saveLayouts(before, settings);

        QWidget after;
        const auto [splitter2, table2] = make(after);
        restoreLayouts(after, settings);
        QCOMPARE(table2->horizontalHeader()->sectionSize(1), 177);
        QCOMPARE(table2->horizontalHeader()->visualIndex(0), 2);
        QCOMPARE(splitter2->sizes(), splitter->sizes());
    }

    void controlsStayAsTheyWereSet()
    {
        struct Page : QWidget {
            explicit Page(int items)
                : check(this), combo(this), slider(this), spin(this), other(this)
            {
                check.setObjectName(QStringLiteral("check"));
                combo.setObjectName(QStringLiteral("combo"));
                slider.setObjectName(QStringLiteral("slider"));
                spin.setObjectName(QStringLiteral("spin"));
                for (int item = 0; item < items; ++item)
                    combo.addItem(QString::number(item));
            }
            QCheckBox check;
            QComboBox combo;
            QSlider slider;
            QSpinBox spin;
            QSpinBox other;
        };
        Settings settings(file());
        Page set(4);
        set.check.setChecked(true);
        set.combo.setCurrentIndex(3);
        set.slider.setValue(42);
        set.spin.setValue(7);
        set.other.setValue(7);
        saveLayouts(set, settings);
        // What was the last item is none any more.
        for (const int items : {4, 3}) {
            Page page(items);
            restoreLayouts(page, settings);
            QVERIFY(page.check.isChecked());
            QCOMPARE(page.combo.currentIndex(), items == 4 ? 3 : 0);
            QCOMPARE(page.slider.value(), 42);
            QCOMPARE(page.spin.value(), 7);
            QCOMPARE(page.other.value(), 0);
        }
        settings.setLayout(QStringLiteral("slider"), "no number");
        Page page(4);
        restoreLayouts(page, settings);
        QCOMPARE(page.slider.value(), 0);
    }

    void recentFilesAreNotRememberedWhereNotWanted()
    {
        Settings settings(file());
        settings.addRecentFile(QStringLiteral("/music/a.mp3"));
        QCOMPARE(settings.recentFiles().size(), 1);
        settings.setRemembersFiles(false);
        QVERIFY(settings.recentFiles().isEmpty());
        settings.addRecentFile(QStringLiteral("/music/b.mp3"));
        QVERIFY(settings.recentFiles().isEmpty());
        settings.setRemembersFiles(true);
        settings.addRecentFile(QStringLiteral("/music/c.mp3"));
        QCOMPARE(settings.recentFiles(), QStringList{QStringLiteral("/music/c.mp3")});
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
