// The Ablation tab with a fake trainer, by mouse and keys; its chart and its table.
#include "fake_ablation.h"
#include "tests/support/patience.h"
#include "ui/pages/ablation_panel.h"
#include "ui/services/open_workspace.h"
#include "ui/widgets/chart_export.h"
#include "ui/widgets/difference_chart.h"
#include "ui/widgets/error_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::test;
using State = AblationPresenter::State;

class TestAblationPanel : public QObject {
    Q_OBJECT

private:
    RunLibrary runs_;

    static QPushButton* button(const QWidget& page, const QString& text)
    {
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            if (one->text().remove(QLatin1Char('&')) == text)
                return one;
        }
        return nullptr;
    }

    static bool says(const QWidget& page, const QString& text)
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith(text))
                return true;
        }
        return false;
    }

    static QString cell(const QWidget& page, int row, int column)
    {
        const auto* table = page.findChild<QTableView*>(QStringLiteral("ablationVariants"));
        return table->model()->index(row, column).data().toString();
    }

    /// Checks a variant with the keyboard.
    static void check(QListWidget& list, const QString& text)
    {
        const auto found = list.findItems(text, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list.setCurrentItem(found.first());
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(found.first()->checkState(), Qt::Checked);
    }

private Q_SLOTS:
    void withoutADatasetNothingCanBeTrained()
    {
        FakeAblation fake;
        AblationPresenter presenter(runs_, fake.work());
        OpenWorkspace workspace;
        AblationPanel panel(presenter, workspace, coreTrainChoices());
        panel.show();
        check(*panel.findChild<QListWidget*>(), QStringLiteral("Mixup: 0"));
        QVERIFY(!button(panel, QStringLiteral("Start"))->isEnabled());
        QVERIFY(says(panel, QStringLiteral("Choose a dataset to train on.")));
    }

    void comparesStopsAndContinues()
    {
        const QTemporaryDir folder;
        FakeAblation fake;
        fake.limit = 5;
        AblationPresenter presenter(runs_, fake.work());
        OpenWorkspace workspace({folder.path()});
        AblationPanel panel(presenter, workspace, coreTrainChoices());
        panel.resize(1100, 800);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto* const start = button(panel, QStringLiteral("Start"));
        QVERIFY(!start->isEnabled());

        auto* list = panel.findChild<QListWidget*>();
        check(*list, QStringLiteral("Mixup: 0"));
        QVERIFY(says(panel, QStringLiteral("12 run(s)")));
        // Another one, with a value that is not ready-made.
        QComboBox* settings = nullptr;
        for (QComboBox* box : panel.findChildren<QComboBox*>()) {
            if (box->findText(QStringLiteral("Batch size")) >= 0)
                settings = box;
        }
        QVERIFY(settings);
        settings->setCurrentText(QStringLiteral("Batch size"));
        auto* value = settings->parentWidget()->findChild<QSpinBox*>();
        QCOMPARE(value->value(), 32);
        value->setValue(8);
        QTest::mouseClick(button(panel, QStringLiteral("Add")), Qt::LeftButton);
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Batch size: 8"));
        QCOMPARE(list->currentItem()->checkState(), Qt::Checked);
        QVERIFY(says(panel, QStringLiteral("18 run(s)")));

        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(presenter.clock().run, std::size_t{6});
        QTRY_VERIFY(says(panel, QStringLiteral("Run 6 of 18: Transformer, Mixup: 0, seed 1\n"
                                               "Step 55 of 180")));
        QVERIFY(!start->isEnabled());
        QTest::mouseClick(button(panel, QStringLiteral("Stop")), Qt::LeftButton);
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(cell(panel, 0, 0), QStringLiteral("Baseline"));
        QCOMPARE(cell(panel, 1, 0), QStringLiteral("Batch size: 8"));
        QCOMPARE(cell(panel, 1, 1), QStringLiteral("GRU"));
        QCOMPARE(cell(panel, 1, 2), QStringLiteral("1 of 3"));
        QCOMPARE(cell(panel, 1, 4), QStringLiteral("+0.250"));
        QCOMPARE(cell(panel, 5, 2), QStringLiteral("0 of 3"));

        fake.limit = 100;
        QTest::mouseClick(button(panel, QStringLiteral("Continue")), Qt::LeftButton);
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(cell(panel, 5, 2), QStringLiteral("3 of 3"));
        QCOMPARE(cell(panel, 0, 3), QStringLiteral("0.520 ± 0.025"));
        QCOMPARE(cell(panel, 5, 4), QStringLiteral("+0.250 ± 0.000"));
        QCOMPARE(cell(panel, 5, 5), QStringLiteral("+0.131 … +0.369"));
        QCOMPARE(cell(panel, 5, 6), QStringLiteral("1,234"));
        QCOMPARE(cell(panel, 5, 7), QStringLiteral("1:30"));
        // All is trained; but one more seed could be.
        auto* const resume = button(panel, QStringLiteral("Continue"));
        QVERIFY(!resume->isEnabled());
        for (QSpinBox* box : resume->parentWidget()->findChildren<QSpinBox*>())
            box->stepUp();
        QVERIFY(resume->isEnabled());
    }

    void theChartShowsTheDifferences()
    {
        DifferenceChart chart;
        chart.resize(500, 300);
        chart.setDifferences(
            {QStringLiteral("Mixup: 0"), QStringLiteral("Pooling: Mean")},
            {{.model = {QStringLiteral("GRU"), 0},
              .variants = {{.bySeeds = MeanInterval{0.05, 0.5}, .byArtists = Interval{0.0, 0.1}},
                           {.bySeeds = MeanInterval{-0.02, {}}}}}});
        QCOMPARE(chart.valueText(),
                 QStringLiteral("GRU: Mixup: 0 +0.050, by artists +0.000 to +0.100; "
                                "Pooling: Mean −0.020"));
        QCOMPARE(tableCsv(chart.table()),
                 QByteArray("model,variant,difference,half_width_by_seeds,low_by_artists,"
                            "high_by_artists\n"
                            "GRU,Mixup: 0,0.05,0.5,0,0.1\n"
                            "GRU,Pooling: Mean,-0.02,,,\n"));
        const auto* axis =
            qobject_cast<QCategoryAxis*>(chart.chart()->axes(Qt::Horizontal).first());
        // All marks and intervals over artists; not the whole of an interval that hides them.
        QVERIFY(axis->min() < -0.02 && axis->max() > 0.1);
        QVERIFY2(axis->max() < 0.5, qPrintable(QString::number(axis->max())));
        chart.setDifferences({}, {});
        QCOMPARE(chart.valueText(), QString());
        QCOMPARE(chart.tableRowCount(), 0);
    }

    void errorsAreShown()
    {
        const QTemporaryDir folder;
        FakeAblation fake;
        AblationPresenter presenter(runs_, fake.work());
        presenter.setOtherTraining([] { return true; });
        OpenWorkspace workspace({folder.path()});
        AblationPanel panel(presenter, workspace, coreTrainChoices());
        panel.show();
        check(*panel.findChild<QListWidget*>(), QStringLiteral("Mixup: 0"));
        QTest::mouseClick(button(panel, QStringLiteral("Start")), Qt::LeftButton);
        QVERIFY(panel.findChild<ErrorPanel*>()->isVisible());
        QCOMPARE(presenter.state(), State::Idle);
    }
};

QTEST_MAIN(TestAblationPanel)
#include "tst_ablation_panel.moc"
