// The Train page with a made trainer: form, buttons, table, charts, undo.
#include "fake_results.h"
#include "tests/support/patience.h"
#include "ui/pages/run_table.h"
#include "ui/pages/train_form.h"
#include "ui/pages/train_page.h"
#include "ui/pages/workspace_box.h"
#include "ui/services/open_workspace.h"
#include "ui/widgets/chart_export.h"
#include "ui/widgets/curve_chart.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest>

#include <chrono>
#include <thread>

using namespace genrescope;
using namespace genrescope::test;
using State = TrainPresenter::State;

class TestTrainPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<OpenWorkspace> workspace_;
    std::unique_ptr<RunLibrary> runs_;
    std::unique_ptr<TrainPresenter> presenter_;
    std::unique_ptr<TrainPage> page_;

    /// One step per turn until it is asked to end.
    static TrainingResult train(const TrainConfig& config, const std::filesystem::path&,
                                const std::filesystem::path& run, const TaskContext& context,
                                TrainingObserver& observer, TrainControl& control)
    {
        writeRun(run, config, 0);
        TrainState state;
        state.config = config;
        writeTrainState(state, run);
        return resume({}, run, context, observer, control);
    }

    static TrainingResult resume(const std::filesystem::path&, const std::filesystem::path& run,
                                 const TaskContext& context, TrainingObserver& observer,
                                 TrainControl& control)
    {
        for (int n = 1; !control.isFinishing(); ++n) {
            context.throwIfCanceled();
            control.waitWhilePaused(context.cancellation);
            observer.onStep({n, 1, 1.0 / n, 1e-3});
            std::this_thread::sleep_for(std::chrono::microseconds(50));
        }
        EpochMetrics epoch = fakeEpoch(1, 10, 0.5);
        epoch.best = true;
        observer.onEpoch(epoch);
        std::ofstream(run / "best.safetensors") << "weights";
        return {};
    }

    QAbstractButton* button(const QString& text) const
    {
        const auto buttons = page_->findChildren<QAbstractButton*>();
        const auto found = std::ranges::find_if(buttons, [&](const QAbstractButton* one) {
            return QString(one->text()).remove(QLatin1Char('&')) == text;
        });
        return found == buttons.end() ? nullptr : *found;
    }

    QAbstractItemModel* table() const
    {
        return page_->findChild<QTableView*>(QStringLiteral("trainRuns"))->model();
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        workspace_ = std::make_unique<OpenWorkspace>();
        runs_ = std::make_unique<RunLibrary>();
        presenter_ = std::make_unique<TrainPresenter>(*runs_, train, resume);
        page_ = std::make_unique<TrainPage>(*presenter_, *workspace_, fakeChoices());
        page_->resize(1100, 620);
        page_->show();
    }
    void cleanup()
    {
        page_.reset();
        presenter_.reset();
        runs_.reset();
    }

    void formIsBuiltFromWhatThereIs()
    {
        auto* form = page_->findChild<TrainForm*>();
        std::vector<TrainConfig> configs = form->configs();
        QCOMPARE(configs.size(), std::size_t(2));
        QCOMPARE(configs[0].model, std::string("gru"));
        QCOMPARE(configs[0].epochs, 30);
        QCOMPARE(configs[0].options.at("layers"), 3.0);
        QCOMPARE(configs[1].options.at("dropout"), 0.2);
        form->setRecipe(QStringLiteral("post"));
        form->setModelChosen(QStringLiteral("gru"), false);
        configs = form->configs();
        QCOMPARE(configs.size(), std::size_t(1));
        QCOMPARE(configs[0].model, std::string("transformer"));
        QCOMPARE(configs[0].recipe, std::string("post"));
        QCOMPARE(configs[0].learningRate, 1e-5);
        QCOMPARE(configs[0].options.at("layers"), 2.0);
    }

    void scrollingChangesNoNumber()
    {
        auto* form = page_->findChild<TrainForm*>();
        auto* box = form->findChild<QSpinBox*>();
        const int before = box->value();
        const auto scrollWheel = [&] {
            const QPointF middle = QRectF(box->rect()).center();
            QWheelEvent down(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                             Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &down);
        };
        page_->setFocus();
        scrollWheel();
        QCOMPARE(box->value(), before);
        box->setFocus();
        QTRY_VERIFY(box->hasFocus());
        scrollWheel();
        QCOMPARE(box->value(), before - 1);
    }

    void startNeedsADatasetAndAModel()
    {
        QVERIFY(!button(QStringLiteral("Start"))->isEnabled());
        workspace_->open(folder_->path());
        QVERIFY(button(QStringLiteral("Start"))->isEnabled());
        auto* form = page_->findChild<TrainForm*>();
        form->setModelChosen(QStringLiteral("gru"), false);
        form->setModelChosen(QStringLiteral("transformer"), false);
        QVERIFY(!button(QStringLiteral("Start"))->isEnabled());
    }

    void aTrainingFromStartToEnd()
    {
        QSignalSpy ready(page_.get(), &TrainPage::checkpointReady);
        workspace_->open(folder_->path());
        button(QStringLiteral("Start"))->click();
        QTRY_COMPARE(presenter_->state(), State::Running);
        QVERIFY(!button(QStringLiteral("Start"))->isEnabled());
        QCOMPARE(table()->rowCount(), 1);
        auto* chart = page_->findChild<CurveChart*>();
        QTRY_VERIFY(!chart->readingsAt(5.0).empty());

        button(QStringLiteral("Pause"))->click();
        QCOMPARE(presenter_->state(), State::Paused);
        QVERIFY(button(QStringLiteral("Resume")) != nullptr);
        button(QStringLiteral("Resume"))->click();
        QCOMPARE(presenter_->state(), State::Running);
        button(QStringLiteral("Finish now, keep the best"))->click();
        // The second model follows.
        QTRY_COMPARE(table()->rowCount(), 2);
        QCOMPARE(ready.size(), 1);
        QTRY_COMPARE(presenter_->state(), State::Running);
        button(QStringLiteral("Stop"))->click();
        QTRY_COMPARE(presenter_->state(), State::Idle);
        QVERIFY(button(QStringLiteral("Start"))->isEnabled());
    }

    void aStoppedRunResumes()
    {
        workspace_->open(folder_->path());
        page_->findChild<TrainForm*>()->setModelChosen(QStringLiteral("transformer"), false);
        QAbstractButton* resume = button(QStringLiteral("Resume run"));
        QVERIFY(!resume->isEnabled());
        button(QStringLiteral("Start"))->click();
        QTRY_COMPARE(presenter_->state(), State::Running);
        page_->findChild<RunTable*>()->setCurrent(presenter_->runFolder());
        const QString folder = presenter_->runFolder();
        QVERIFY(!resume->isEnabled());
        button(QStringLiteral("Stop"))->click();
        QTRY_COMPARE(presenter_->state(), State::Idle);
        QVERIFY(resume->isEnabled());

        resume->click();
        QTRY_COMPARE(presenter_->state(), State::Running);
        QCOMPARE(presenter_->runFolder(), folder);
        QCOMPARE(table()->rowCount(), 1);
        QVERIFY(!resume->isEnabled());
        button(QStringLiteral("Finish now, keep the best"))->click();
        QTRY_COMPARE(presenter_->state(), State::Idle);
        // It was ended as its person wished.
        page_->findChild<RunTable*>()->setCurrent(folder);
        QVERIFY(!resume->isEnabled());
    }

    // A model that is not what it was to become must not take the place of one that listens.
    void onlyARunThatEndedWellOffersItsModel()
    {
        TrainPresenter presenter(*runs_,
                                 [](const TrainConfig&, const std::filesystem::path&,
                                    const std::filesystem::path&, const TaskContext& context,
                                    TrainingObserver& observer, TrainControl& control) {
                                     EpochMetrics epoch = fakeEpoch(1, 10, 0.5);
                                     epoch.best = true;
                                     observer.onEpoch(epoch);
                                     while (!control.isFinishing()) {
                                         context.throwIfCanceled();
                                         std::this_thread::yield();
                                     }
                                     return TrainingResult{};
                                 });
        TrainPage page(presenter, *workspace_, fakeChoices());
        QSignalSpy ready(&page, &TrainPage::checkpointReady);
        QSignalSpy ended(&presenter, &TrainPresenter::runEnded);
        QSignalSpy advanced(runs_.get(), &RunLibrary::runAdvanced);
        workspace_->open(folder_->path());
        presenter.start({TrainConfig()});
        QVERIFY(advanced.wait());
        presenter.stop();
        QVERIFY(ended.wait());
        QVERIFY(runs_->runs().front().best().has_value());
        QCOMPARE(ready.size(), 0);

        presenter.start({TrainConfig()});
        QVERIFY(advanced.wait());
        presenter.finishNow();
        QVERIFY(ended.wait());
        QCOMPARE(ready.size(), 1);
    }

    void aDatasetChosenHereIsOpenedOnce()
    {
        writeRun(std::filesystem::path(folder_->path().toStdString()) / "runs" / "a", {}, 4);
        QSignalSpy reloaded(runs_.get(), &RunLibrary::reloaded);
        workspace_->open(folder_->path());
        auto* box = page_->findChild<WorkspaceBox*>()->findChild<QComboBox*>();
        QTRY_COMPARE(reloaded.size(), 1);
        QCOMPARE(box->currentData().toString(), folder_->path());
        Q_EMIT box->activated(0);
        QTRY_VERIFY(!runs_->isReading());
        QCOMPARE(reloaded.size(), 2);
        QCOMPARE(workspace_->recent(), QStringList{folder_->path()});
    }

    void notesBeingWrittenSurviveWhatARunSays()
    {
        workspace_->open(folder_->path());
        page_->findChild<TrainForm*>()->setModelChosen(QStringLiteral("transformer"), false);
        button(QStringLiteral("Start"))->click();
        QTRY_COMPARE(presenter_->state(), State::Running);
        const QString folder = presenter_->runFolder();
        auto* view = page_->findChild<QTableView*>(QStringLiteral("trainRuns"));
        view->edit(view->model()->index(0, RunTableModel::NotesColumn));
        QPointer<QLineEdit> editor = view->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("half a tho"));
        // An epoch, then another run with a setting that no run had before.
        EpochMetrics epoch = fakeEpoch(1, 10, 0.5);
        epoch.best = true;
        runs_->advance(folder, {{}, {epoch}});
        QCOMPARE(editor->text(), QStringLiteral("half a tho"));
        RunRecord next =
            fakeRun(folder_->filePath(QStringLiteral("runs/next")), QStringLiteral("gru"), 0.4);
        next.state = RunState::Running;
        next.settings[QStringLiteral("zeal")] = QStringLiteral("1");
        Q_EMIT runs_->runAdded(next);
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("half a tho"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(runs_->find(folder)->notes, QStringLiteral("half a tho"));
        presenter_->stop();
        QTRY_COMPARE(presenter_->state(), State::Idle);
    }

    void shownRunsAreToldApartByPlace()
    {
        const std::filesystem::path runs =
            std::filesystem::path(folder_->path().toStdString()) / "runs";
        for (const char* name : {"a", "b", "c"})
            writeRun(runs / name, {}, 2);
        workspace_->open(folder_->path());
        QTRY_COMPARE(table()->rowCount(), 3);
        QSet<QRgb> colors;
        QSet<QChar> marks;
        for (int row = 0; row < 3; ++row) {
            const QModelIndex model = table()->index(row, RunTableModel::ModelColumn);
            table()->setData(model, Qt::Checked, Qt::CheckStateRole);
            colors.insert(model.data(Qt::ForegroundRole).value<QBrush>().color().rgb());
            marks.insert(model.data().toString().front());
        }
        QCOMPARE(colors.size(), 3);
        QCOMPARE(marks.size(), 3);
    }

    void earlierRunsAreThereAgainAndDeletionIsUndone()
    {
        writeRun(std::filesystem::path(folder_->path().toStdString()) / "runs" / "a", {}, 4);
        workspace_->open(folder_->path());
        QTRY_COMPARE(table()->rowCount(), 1);
        auto* runs = page_->findChild<RunTable*>();
        runs->setCurrent(folder_->filePath(QStringLiteral("runs/a")));
        button(QStringLiteral("Delete"))->click();
        QTRY_COMPARE(table()->rowCount(), 0);
        QVERIFY(button(QStringLiteral("Undo")) != nullptr);
        button(QStringLiteral("Undo"))->click();
        QTRY_COMPARE(table()->rowCount(), 1);
    }

    void onlyDifferencesHidesTheRest()
    {
        TrainConfig other;
        other.seed = 2;
        const std::filesystem::path runs =
            std::filesystem::path(folder_->path().toStdString()) / "runs";
        writeRun(runs / "a", {}, 2);
        writeRun(runs / "b", other, 2);
        workspace_->open(folder_->path());
        QTRY_COMPARE(table()->rowCount(), 2);
        const auto* view = page_->findChild<QTableView*>(QStringLiteral("trainRuns"));
        QStringList shown;
        for (int column = RunTableModel::FirstSettingColumn; column < table()->columnCount();
             ++column) {
            if (!view->isColumnHidden(column))
                shown.append(table()->headerData(column, Qt::Horizontal).toString());
        }
        QCOMPARE(shown, QStringList{QStringLiteral("seed")});
        button(QStringLiteral("Only differences"))->setChecked(false);
        QVERIFY(!view->isColumnHidden(table()->columnCount() - 1));
    }

    void chartsNameTheirValuesInFiles()
    {
        QStringList fields;
        for (const auto* chart : page_->findChildren<CurveChart*>()) {
            const ValueTable table = chart->table();
            QVERIFY(!table.columns.back().title.isEmpty());
            fields << QString::fromUtf8(tableCsv(table)).trimmed();
        }
        fields.sort();
        QCOMPARE(fields, (QStringList{QStringLiteral("line,step,epoch,seconds,learning_rate"),
                                      QStringLiteral("line,step,epoch,seconds,loss"),
                                      QStringLiteral("line,step,epoch,seconds,weighted_ap")}));
    }

    void everyControlHasANameAndTakesFocus()
    {
        workspace_->open(folder_->path());
        page_->show();
        int checked = 0;
        for (QWidget* widget : page_->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractButton*>(widget) != nullptr ||
                                 qobject_cast<QComboBox*>(widget) != nullptr ||
                                 qobject_cast<QAbstractSpinBox*>(widget) != nullptr ||
                                 qobject_cast<CurveChart*>(widget) != nullptr;
            // Fields, tables and tabs have buttons of their own, which other keys press.
            const bool part = qobject_cast<QLineEdit*>(widget->parent()) != nullptr ||
                              qobject_cast<QTabBar*>(widget->parent()) != nullptr ||
                              qobject_cast<QAbstractItemView*>(widget->parent()) != nullptr;
            if (!control || part || !widget->isVisible() || widget->focusProxy() != nullptr)
                continue;
            ++checked;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            const QString what =
                QStringLiteral("%1 \"%2\"")
                    .arg(QString::fromLatin1(widget->metaObject()->className()), widget->toolTip());
            QVERIFY2((widget->focusPolicy() & Qt::TabFocus) != 0, qPrintable(what));
            QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(what));
        }
        QVERIFY(checked > 10);
    }
};

QTEST_MAIN(TestTrainPage)
#include "tst_train_page.moc"
