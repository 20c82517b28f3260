// The table of runs: best values, states, sorting, notes, what differs.
#include "fake_results.h"
#include "ui/models/run_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::test;

class TestRunTableModel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunTableModel> model_;
    std::unique_ptr<QAbstractItemModelTester> tester_;

    QString text(int row, int column) const
    {
        return model_->index(row, column).data(Qt::DisplayRole).toString();
    }

private Q_SLOTS:
    void init()
    {
        model_ = std::make_unique<RunTableModel>();
        tester_ = std::make_unique<QAbstractItemModelTester>(
            model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunRecord gru = fakeRun(QStringLiteral("/w/runs/a"), QStringLiteral("gru"), 0.4);
        RunRecord other = fakeRun(QStringLiteral("/w/runs/b"), QStringLiteral("transformer"), 0.5);
        other.settings[QStringLiteral("seed")] = QStringLiteral("2");
        model_->setRuns({gru, other});
    }
    void cleanup()
    {
        tester_.reset();
        model_.reset();
    }

    void showsBestNotLast()
    {
        const RunRecord& run = *model_->run(QStringLiteral("/w/runs/a"));
        const EpochMetrics& best = run.epochs[*run.best()];
        QVERIFY(best.epoch < run.epochs.back().epoch);
        QCOMPARE(text(0, RunTableModel::EpochColumn), QString::number(best.epoch));
        QCOMPARE(text(0, RunTableModel::WeightedApColumn),
                 QLocale().toString(*best.validationWeightedAp, 'f', 3));
        QCOMPARE(text(0, RunTableModel::LossColumn),
                 QLocale().toString(best.validationLoss, 'f', 4));
        QCOMPARE(text(0, RunTableModel::TimeColumn), QStringLiteral("10:30"));
        QCOMPARE(text(0, RunTableModel::ModelColumn), QStringLiteral("GRU"));
    }

    void runWithoutEpochsHasNoValues()
    {
        RunRecord fresh;
        fresh.folder = QStringLiteral("/w/runs/c");
        model_->putRun(fresh);
        for (int column = RunTableModel::WeightedApColumn; column <= RunTableModel::TimeColumn;
             ++column)
            QCOMPARE(text(0, column), QStringLiteral("–"));
    }

    void valuesArriveWhileItTrains()
    {
        RunRecord fresh;
        fresh.folder = QStringLiteral("/w/runs/c");
        fresh.state = RunState::Running;
        model_->putRun(fresh);
        QSignalSpy spy(model_.get(), &QAbstractItemModel::dataChanged);
        EpochMetrics epoch = fakeEpoch(1, 10, 0.4);
        epoch.best = true;
        fresh.epochs.push_back(epoch);
        model_->putRun(fresh);
        QCOMPARE(text(0, RunTableModel::EpochColumn), QStringLiteral("1"));
        // An editor of notes is left alone.
        for (const QList<QVariant>& change : spy)
            QVERIFY(change[1].toModelIndex().column() < RunTableModel::NotesColumn);
        model_->setProgress(fresh.folder, 0.4);
        QVERIFY(text(0, RunTableModel::StateColumn).contains(QStringLiteral("40")));
        fresh.state = RunState::Failed;
        fresh.reason = QStringLiteral("<b>no</b>");
        model_->putRun(fresh);
        QCOMPARE(text(0, RunTableModel::StateColumn), QStringLiteral("Failed"));
        const QVariant tip = model_->index(0, RunTableModel::StateColumn).data(Qt::ToolTipRole);
        QCOMPARE(tip.toString(), QStringLiteral("&lt;b&gt;no&lt;/b&gt;"));
    }

    void sortsByValueNotByText()
    {
        RunRecord many = fakeRun(QStringLiteral("/w/runs/c"), QStringLiteral("gru"), 0.3);
        many.settings[QStringLiteral("seed")] = QStringLiteral("10");
        model_->putRun(many);
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(model_.get());
        sorted.setSortRole(RunTableModel::SortRole);
        sorted.sort(RunTableModel::WeightedApColumn, Qt::DescendingOrder);
        QCOMPARE(sorted.index(0, 0).data(RunTableModel::FolderRole).toString(),
                 QStringLiteral("/w/runs/b"));
        int seed = RunTableModel::FirstSettingColumn;
        while (model_->headerData(seed, Qt::Horizontal, Qt::DisplayRole) !=
               QVariant(QStringLiteral("Seed")))
            ++seed;
        sorted.sort(seed, Qt::DescendingOrder);
        QCOMPARE(sorted.index(0, seed).data().toString(), QStringLiteral("10"));
    }

    void findsTheSettingsThatDiffer()
    {
        QCOMPARE(model_->columnCount(), RunTableModel::FirstSettingColumn + 2);
        QVERIFY(!model_->differs(RunTableModel::FirstSettingColumn));    // learning_rate
        QVERIFY(model_->differs(RunTableModel::FirstSettingColumn + 1)); // seed
        model_->removeRun(QStringLiteral("/w/runs/b"));
        QVERIFY(!model_->differs(RunTableModel::FirstSettingColumn + 1));
    }

    // A GRU has no heads, so this setting does not distinguish it from a transformer.
    void aSettingOfOneKindOfModelIsNoDifference()
    {
        RunRecord run = fakeRun(QStringLiteral("/w/runs/c"), QStringLiteral("transformer"), 0.5);
        run.settings[QStringLiteral("options.heads")] = QStringLiteral("8");
        model_->putRun(run);
        int heads = RunTableModel::FirstSettingColumn;
        while (model_->headerData(heads, Qt::Horizontal, Qt::DisplayRole) !=
               QVariant(QStringLiteral("Heads")))
            ++heads;
        QVERIFY(!model_->differs(heads));
        run.folder = QStringLiteral("/w/runs/d");
        run.settings[QStringLiteral("options.heads")] = QStringLiteral("4");
        model_->putRun(run);
        QVERIFY(model_->differs(heads));
    }

    // config.json's names and words are not for people.
    void settingsAreNamedAsInTheForm()
    {
        RunRecord run = fakeRun(QStringLiteral("/w/runs/c"), QStringLiteral("gru"), 0.5);
        run.settings = {{QStringLiteral("learning_rate"), QStringLiteral("0.002")},
                        {QStringLiteral("options.layers"), QStringLiteral("3")},
                        {QStringLiteral("schedule"), QStringLiteral("one-cycle")},
                        {QStringLiteral("of_tomorrow"), QStringLiteral("7")}};
        model_->setRuns({run});
        QStringList titles;
        QStringList values;
        for (int column = RunTableModel::FirstSettingColumn; column < model_->columnCount();
             ++column) {
            titles << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            values << text(0, column);
        }
        QCOMPARE(titles,
                 (QStringList{QStringLiteral("Learning rate"), QStringLiteral("of_tomorrow"),
                              QStringLiteral("Layers"), QStringLiteral("Schedule")}));
        QCOMPARE(values, (QStringList{QLocale().toString(0.002), QStringLiteral("7"),
                                      QStringLiteral("3"), QStringLiteral("One cycle")}));
        // The name in files stays to be found.
        QVERIFY(
            model_
                ->headerData(RunTableModel::FirstSettingColumn + 2, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .endsWith(QStringLiteral("options.layers")));
    }

    void notesAreEdited()
    {
        QSignalSpy spy(model_.get(), &RunTableModel::notesEdited);
        const QModelIndex notes = model_->index(1, RunTableModel::NotesColumn);
        QVERIFY(model_->flags(notes).testFlag(Qt::ItemIsEditable));
        QVERIFY(model_->setData(notes, QStringLiteral("louder"), Qt::EditRole));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), QStringLiteral("/w/runs/b"));
        QCOMPARE(spy[0][1].toString(), QStringLiteral("louder"));
        QVERIFY(!model_->setData(model_->index(1, RunTableModel::LossColumn), 1.0, Qt::EditRole));
    }

    void aNewSettingIsANewColumn()
    {
        QSignalSpy reset(model_.get(), &QAbstractItemModel::modelReset);
        RunRecord other = fakeRun(QStringLiteral("/w/runs/c"), QStringLiteral("gru"), 0.3);
        other.settings[QStringLiteral("momentum")] = QStringLiteral("0.9");
        model_->putRun(other);
        QCOMPARE(model_->columnCount(), RunTableModel::FirstSettingColumn + 3);
        QCOMPARE(text(0, RunTableModel::FirstSettingColumn + 1), QStringLiteral("0.9"));
        QCOMPARE(text(1, RunTableModel::FirstSettingColumn + 1), QStringLiteral("–"));
        QCOMPARE(reset.size(), 0);
    }

    void checkShowsARun()
    {
        QSignalSpy spy(model_.get(), &RunTableModel::shownChanged);
        const QModelIndex first = model_->index(0, RunTableModel::ModelColumn);
        QVERIFY(model_->setData(first, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model_->isShown(QStringLiteral("/w/runs/a")));
        const auto mark = [this](int row) {
            return model_->index(row, RunTableModel::ModelColumn)
                .data(Qt::DecorationRole)
                .value<QIcon>();
        };
        QVERIFY(!mark(0).isNull());
        QVERIFY(mark(1).isNull());
        model_->setShown(QStringLiteral("/w/runs/b"), true);
        QVERIFY(!mark(1).isNull());
        model_->setShown(QStringLiteral("/w/runs/b"), false);
        model_->removeRun(QStringLiteral("/w/runs/a"));
        QCOMPARE(spy.size(), 4);
        QCOMPARE(spy[3][1].toBool(), false);
    }
};

QTEST_MAIN(TestRunTableModel)
#include "tst_run_table_model.moc"
