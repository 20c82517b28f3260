// The Teach tab with a fake teacher, by mouse and keys.
#include "tests/support/patience.h"
#include "tests/ui/fake_teaching.h"
#include "ui/pages/encoder_box.h"
#include "ui/pages/left_out_tracks.h"
#include "ui/pages/teach_panel.h"
#include "ui/services/open_workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::test;

class TestTeachPanel : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    RunLibrary runs_;

    static TeachWork fake()
    {
        return {.teach = [](const TeachRequest& request, const TaskContext&) {
            return fakeTeaching(request);
        }};
    }

    static QPushButton* button(const QWidget& page, const QString& text)
    {
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            if (one->text().remove(QLatin1Char('&')) == text)
                return one;
        }
        return nullptr;
    }

    static QString cell(const QTableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void withoutADatasetTheWayToOneIsOffered()
    {
        TeachPresenter presenter(runs_, fake());
        OpenWorkspace workspace;
        TeachPanel panel(presenter, workspace);
        panel.show();
        QVERIFY(!button(panel, QStringLiteral("Teach"))->isEnabled());
        QSignalSpy requested(&panel, &TeachPanel::datasetRequested);
        QTest::mouseClick(button(panel, QStringLiteral("Prepare a dataset")), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
    }

    void anotherEncoderCanBeChosen()
    {
        RunLibrary runs;
        QSignalSpy read(&runs, &RunLibrary::reloaded);
        runs.open(folder_.path());
        QTRY_COMPARE(read.size(), 1);
        std::vector<std::filesystem::path> encoders = {"not asked"};
        TeachPresenter presenter(runs,
                                 {.teach = [&](const TeachRequest& request, const TaskContext&) {
                                     encoders = request.encoders;
                                     return fakeTeaching(request);
                                 }});
        OpenWorkspace workspace({folder_.path()});
        TeachPanel panel(presenter, workspace);
        auto* box = panel.findChild<EncoderBox*>();
        QCOMPARE(box->count(), 2);

        const QString folder = folder_.filePath(QStringLiteral("runs/one"));
        RunRecord run = {.folder = folder,
                         .model = QStringLiteral("gru"),
                         .recipe = QStringLiteral("modern"),
                         .config = TrainConfig(),
                         .hasCheckpoint = true};
        runs.begin(run);
        QCOMPARE(box->count(), 2); // while it trains
        runs.end(folder, RunState::Done, {});
        // What was taught has no configuration.
        run.folder += u'2';
        run.config.reset();
        runs.begin(run);
        runs.end(run.folder, RunState::Done, {});
        QCOMPARE(box->count(), 3);
        QVERIFY(box->itemText(1).startsWith(QStringLiteral("GRU modern, ")));

        QVERIFY(box->encoders().empty());
        box->setCurrentIndex(1);
        runs.setNotes(folder, QStringLiteral("Good.")); // fills it again
        QTest::mouseClick(button(panel, QStringLiteral("Teach")), Qt::LeftButton);
        QTRY_COMPARE(presenter.state(), TeachPresenter::State::Idle);
        const std::vector<std::filesystem::path> chosen = {
            std::filesystem::path(folder.toStdString()) / "best.safetensors"};
        QCOMPARE(encoders, chosen);
    }

    void correctionsAreTaughtByThemselves()
    {
        TeachPresenter presenter(runs_, fake());
        OpenWorkspace workspace({folder_.path()});
        TeachPanel panel(presenter, workspace);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QTest::mouseClick(button(panel, QStringLiteral("Teach")), Qt::LeftButton);
        QTRY_VERIFY(presenter.outcome());
        QCheckBox* byItself = nullptr;
        for (QCheckBox* const box : panel.findChildren<QCheckBox*>()) {
            if (box->text().remove(QLatin1Char('&')) == QStringLiteral("Teach again by itself"))
                byItself = box;
        }
        QVERIFY(byItself && !byItself->isChecked());
        byItself->click();
        auto* doubts = panel.findChild<QTableView*>(QStringLiteral("doubtfulTracks"));
        QCOMPARE(doubts->model()->rowCount(), 2);
        doubts->selectRow(0);
        doubts->setFocus();
        QTest::keyClick(doubts, Qt::Key_C);
        QTRY_COMPARE(doubts->model()->rowCount(), 1);
        // The one that was next, and still is to be decided.
        QCOMPARE(cell(doubts, 0, 0), QStringLiteral("Ann – First"));
        QCOMPARE(doubts->selectionModel()->selectedRows().size(), 1);
    }

    void teachesAndCorrects()
    {
        TeachPresenter presenter(runs_, fake());
        OpenWorkspace workspace({folder_.path()});
        TeachPanel panel(presenter, workspace);
        panel.resize(1200, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QTest::mouseClick(button(panel, QStringLiteral("Teach")), Qt::LeftButton);
        QTRY_VERIFY(presenter.outcome());

        const auto* genres = panel.findChild<QTableView*>(QStringLiteral("taughtGenres"));
        QCOMPARE(cell(genres, 0, 0), QStringLiteral("Rock"));
        QCOMPARE(cell(genres, 0, 5), QStringLiteral("Not yet"));
        QCOMPARE(cell(genres, 0, 6), QStringLiteral("Too few tracks to tell: 1."));
        QCOMPARE(cell(genres, 1, 3), QStringLiteral("0.75 (0.50–1.00)"));
        QCOMPARE(cell(genres, 1, 5), QStringLiteral("Can be told"));

        QTest::mouseClick(button(panel, QStringLiteral("1 track(s) left out…")), Qt::LeftButton);
        auto* leftOut = panel.findChild<LeftOutTracks*>();
        QVERIFY(leftOut && leftOut->isVisible());
        QCOMPARE(cell(leftOut->findChild<QTableView*>(), 0, 1), QStringLiteral("d.mp3"));
        QCOMPARE(cell(leftOut->findChild<QTableView*>(), 0, 2), QStringLiteral("It is silent."));
        QSignalSpy heard(&presenter, &TeachPresenter::playRequested);
        leftOut->findChild<QTableView*>()->selectRow(0);
        QTest::mouseClick(button(*leftOut, QStringLiteral("Play")), Qt::LeftButton);
        QCOMPARE(heard.at(0).at(0).value<DatasetClip>().file, std::string("d.mp3"));
        leftOut->findChild<QTableView*>()->setFocus();
        QTest::keyClick(leftOut->findChild<QTableView*>(), Qt::Key_Return);
        QCOMPARE(heard.size(), 2);
        QVERIFY(leftOut->isVisible());
        leftOut->accept();

        QVERIFY(!button(panel, QStringLiteral("Leave out"))->isEnabled());
        auto* shown = panel.findChild<QTableView*>(QStringLiteral("taughtGenres"));
        shown->selectRow(0);
        shown->setFocus();
        QTest::keyClick(shown, Qt::Key_Delete);
        QCOMPARE(*presenter.correction(1), std::vector<std::string>());
        QCOMPARE(cell(genres, 0, 6),
                 QStringLiteral("No track has it any more; it goes when you teach again."));
        QVERIFY(!button(panel, QStringLiteral("Leave out"))->isEnabled());
        QTest::keyClick(shown, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cell(genres, 0, 6), QStringLiteral("Too few tracks to tell: 1."));
        auto* others = panel.findChild<QMenu*>(QStringLiteral("otherGenres"));
        Q_EMIT others->aboutToShow();
        QCOMPARE(others->actions().size(), 1);
        others->actions().front()->trigger();
        QCOMPARE(*presenter.correction(1), std::vector<std::string>{"Pop"});
        QTest::keyClick(shown, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(presenter.correction(1) == nullptr);

        auto* doubts = panel.findChild<QTableView*>(QStringLiteral("doubtfulTracks"));
        QCOMPARE(cell(doubts, 0, 0), QStringLiteral("Bob – Second"));
        QCOMPARE(doubts->currentIndex().row(), 0);
        doubts->setFocus();
        QTest::keyClick(doubts, Qt::Key_C);
        QCOMPARE(cell(doubts, 0, 5), QStringLiteral("Now Rock"));
        QCOMPARE(doubts->currentIndex().row(), 1);
        QTest::keyClick(doubts, Qt::Key_K);
        QCOMPARE(cell(doubts, 1, 5), QStringLiteral("Label kept"));
        QTest::keyClick(doubts, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cell(doubts, 1, 5), QString());

        QSignalSpy played(&presenter, &TeachPresenter::playRequested);
        QTest::keyClick(doubts, Qt::Key_Space);
        QCOMPARE(played.size(), 1);
        QCOMPARE(played[0][0].value<DatasetClip>().title, QStringLiteral("First"));

        QTest::mouseClick(button(panel, QStringLiteral("Teach again")), Qt::LeftButton);
        QTRY_COMPARE(doubts->model()->rowCount(), 1);
        QCOMPARE(cell(doubts, 0, 0), QStringLiteral("Ann – First"));
    }
};

QTEST_MAIN(TestTeachPanel)

#include "tst_teach_panel.moc"
