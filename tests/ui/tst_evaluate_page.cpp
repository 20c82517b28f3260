// The Evaluate page with a made outcome: states, genres, counts, cells, report.
#include "core/base/error.h"
#include "fake_duplicates.h"
#include "fake_results.h"
#include "headings.h"
#include "tests/support/patience.h"
#include "ui/pages/calibrate_dialog.h"
#include "ui/pages/calibration_panel.h"
#include "ui/pages/confusion_panel.h"
#include "ui/pages/duplicates_panel.h"
#include "ui/pages/evaluate_form.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/example_list.h"
#include "ui/pages/genre_panel.h"
#include "ui/pages/threshold_panel.h"
#include "ui/services/open_workspace.h"
#include "ui/text/format.h"
#include "ui/text/model_name.h"
#include "ui/theme/model_style.h"
#include "ui/widgets/confusion_view.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/precision_recall_chart.h"
#include "ui/widgets/reliability_chart.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

#include <thread>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;
using State = EvaluatePresenter::State;

class TestEvaluatePage : public QObject {
    Q_OBJECT

private:
    /// What an evaluation returns.
    EvaluatePresenter::Evaluator evaluation_;
    RunLibrary runs_;
    std::unique_ptr<EvaluatePresenter> presenter_;
    std::unique_ptr<DuplicatePresenter> duplicates_;
    std::unique_ptr<OpenWorkspace> workspace_;
    std::unique_ptr<EvaluatePage> page_;
    QTemporaryDir folder_;

    bool showOutcome(std::size_t checkpoints = 2)
    {
        evaluation_ = [checkpoints](const EvaluationRequest&, const TaskContext&) {
            EvaluationOutcome outcome = fakeOutcome(120);
            outcome.report.checkpoints.resize(checkpoints);
            return outcome;
        };
        presenter_->start({});
        return QTest::qWaitFor([this] { return presenter_->state() == State::Done; });
    }

    QPushButton* count(const QString& accessibleName) const
    {
        const auto buttons = page_->findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton* one) {
            return one->accessibleName() == accessibleName;
        });
        return found == buttons.end() ? nullptr : *found;
    }

    /// Of the form: the last one with this text; null without.
    QToolButton* toolButton(const QString& text) const
    {
        QToolButton* found = nullptr;
        for (auto* button : page_->findChild<EvaluateForm*>()->findChildren<QToolButton*>()) {
            if (button->text() == text && !button->isHidden())
                found = button;
        }
        return found;
    }

    /// Of the form's marks, from above: their pictures.
    QList<QImage> formMarks() const
    {
        QList<QImage> marks;
        for (auto* label : page_->findChild<EvaluateForm*>()->findChildren<QLabel*>()) {
            if (!label->isHidden() && !label->pixmap(Qt::ReturnByValue).isNull())
                marks << label->pixmap(Qt::ReturnByValue).toImage();
        }
        return marks;
    }

    QString reportFile() const { return folder_.filePath(QStringLiteral("report.html")); }

    /// The exported report; empty if the export fails.
    QByteArray exportedReport()
    {
        QFile file(reportFile());
        file.remove();
        QSignalSpy exported(presenter_.get(), &EvaluatePresenter::exported);
        page_->exportHtml(reportFile());
        return exported.wait(10'000) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                       : QByteArray();
    }

    bool showsText(const QString& text) const
    {
        const auto labels = page_->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text() == text;
        });
    }

    bool showsTextWith(const QString& part) const
    {
        const auto labels = page_->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(part);
        });
    }

private Q_SLOTS:
    void init()
    {
        presenter_ = std::make_unique<EvaluatePresenter>(
            runs_, EvaluatePresenter::Work{
                       .evaluate =
                           [this](const EvaluationRequest& request, const TaskContext& context) {
                               return evaluation_(request, context);
                           },
                       .calibrate = [](const CalibrationRequest&,
                                       const TaskContext&) { return fakeCalibration(); }});
        duplicates_ = std::make_unique<DuplicatePresenter>(fakeDuplicateWork());
        workspace_ = std::make_unique<OpenWorkspace>();
        page_ = std::make_unique<EvaluatePage>(*presenter_, *duplicates_, *workspace_);
        page_->resize(1100, 620);
        page_->show();
    }
    void cleanup()
    {
        page_.reset();
        duplicates_.reset();
        presenter_.reset();
    }

    void everyStateSaysWhatItIs()
    {
        QVERIFY(showsText(QStringLiteral("Which model is better?")));
        const QString sentence = QStringLiteral("The file is <b>damaged</b>; train again.");
        evaluation_ = [&](const EvaluationRequest&, const TaskContext&) -> EvaluationOutcome {
            throw CheckpointError(sentence.toStdString());
        };
        presenter_->start({});
        QTRY_VERIFY(showsText(sentence));
        evaluation_ = [](const EvaluationRequest&, const TaskContext& context) {
            while (true) {
                context.throwIfCanceled();
                std::this_thread::yield();
            }
            return EvaluationOutcome();
        };
        presenter_->start({});
        QVERIFY(showsText(QStringLiteral("Classifying every track of the split…")));
        presenter_->stop();
        QTRY_VERIFY(showsText(QStringLiteral("Stopped")));
    }

    void requestNeedsDatasetAndCheckpoint()
    {
        auto* form = page_->findChild<EvaluateForm*>();
        QVERIFY(!form->request());
        workspace_->open(QStringLiteral("/data/fma_small"));
        QVERIFY(!form->request());
        form->setChoices(
            {{QStringLiteral("/r/t.safetensors"), QStringLiteral("transformer"), {}, {}, 0.5},
             {QStringLiteral("/r/g1.safetensors"), QStringLiteral("gru"), {}, {}, 0.3},
             {QStringLiteral("/r/g2.safetensors"), QStringLiteral("gru"), {}, {}, 0.4}});
        // The best run of each model, the GRU first.
        const auto request = form->request();
        QVERIFY(request.has_value());
        QCOMPARE(request->sources,
                 (std::vector<EvaluationSource>{std::filesystem::path("/r/g2.safetensors"),
                                                std::filesystem::path("/r/t.safetensors")}));
        QCOMPARE(request->split, Split::Validation);
    }

    void threeRunsOfOneArchitectureAreToldApart()
    {
        EvaluationOutcome outcome = fakeOutcome(120);
        auto& checkpoints = outcome.report.checkpoints;
        checkpoints = {checkpoints[0], checkpoints[0], checkpoints[0]};
        checkpoints[1].checkpoint = "/music/runs/20260314-150926-gru-modern/best.safetensors";
        checkpoints[2].recipe = "post";
        evaluation_ = [&](const EvaluationRequest&, const TaskContext&) { return outcome; };
        presenter_->start({});
        QTRY_COMPARE(presenter_->state(), State::Done);
        const std::vector<ModelLabel> models = checkpointLabels(outcome.report);
        QSet<QString> names;
        for (const ModelLabel& model : models) {
            names.insert(model.name);
            QVERIFY(count(QStringLiteral("TP of %1").arg(model.name))->isVisible());
        }
        QCOMPARE(names.size(), 3);
        QVERIFY(modelStyle(models[0].place, {}).color != modelStyle(models[1].place, {}).color);
        QVERIFY(modelStyle(models[1].place, {}).mark != modelStyle(models[2].place, {}).mark);
    }

    void anyNumberOfCheckpointsCanBeChosen()
    {
        auto* form = page_->findChild<EvaluateForm*>();
        workspace_->open(QStringLiteral("/data/fma_small"));
        toolButton(u"+"_s)->menu()->actions().first()->trigger();
        const QList<CheckpointChoice> choices = {
            {QStringLiteral("/r/a.safetensors"), QStringLiteral("gru"), {}, {}, 0.5},
            {QStringLiteral("/r/b.safetensors"), QStringLiteral("gru"), {}, {}, 0.4},
            {QStringLiteral("/r/c.safetensors"), QStringLiteral("gru"), {}, {}, 0.3}};
        form->setChoices(choices);
        for (auto* box : form->findChildren<QComboBox*>()) {
            const int n = box->accessibleName().section(QLatin1Char(' '), 1).toInt();
            if (box->accessibleName().startsWith(QStringLiteral("Model ")))
                box->setCurrentIndex(box->findData(choices[n - 1].file));
        }
        QCOMPARE(form->request()->sources.size(), std::size_t(3));
        // What is chosen stays while the list is read again.
        form->setChoices(choices);
        QCOMPARE(form->request()->sources.size(), std::size_t(3));
    }

    // Wherever its row is: the results have the order of the rows, and the rows' marks.
    void predictionsOfAnotherSystemAreOneMoreRow()
    {
        auto* form = page_->findChild<EvaluateForm*>();
        workspace_->open(u"/data/fma_small"_s);
        QVERIFY(formMarks().isEmpty());
        form->addPredictions(u"/other/essentia.csv"_s);
        const EvaluationSource table("/other/essentia.csv", true);
        QCOMPARE(form->request()->sources, std::vector{table});
        form->addFile(u"/r/a.safetensors"_s);
        form->setChoices({});
        QCOMPARE(form->request()->sources, std::vector{table}); // it is kept
        const EvaluationSource checkpoint(std::filesystem::path("/r/a.safetensors"));
        const auto box = [form](int n) {
            const auto boxes = form->findChildren<QComboBox*>();
            return *std::ranges::find_if(boxes, [n](const QComboBox* one) {
                return one->accessibleName() == u"Model %1"_s.arg(n) && !one->isHidden();
            });
        };
        QCOMPARE(box(1)->currentText(), u"Predictions: essentia.csv"_s);
        box(2)->setCurrentIndex(box(2)->findData(u"/r/a.safetensors"_s));
        QCOMPARE(form->request()->sources, (std::vector{table, checkpoint}));
        const QList<QImage> two = formMarks();
        QCOMPARE(two.size(), 2);
        QCOMPARE(two[1], markIcon(1, form->palette()).pixmap(16).toImage());

        // In a row of its own, from which it can be removed.
        form->addPredictions(u"/other/musicnn.csv"_s);
        const EvaluationSource other("/other/musicnn.csv", true);
        QCOMPARE(form->request()->sources, (std::vector{table, checkpoint, other}));
        box(1)->setCurrentIndex(0);
        QCOMPARE(form->request()->sources, (std::vector{checkpoint, other}));
        // The row without a choice has no place, nor a mark.
        QTRY_COMPARE(formMarks(), two);
        toolButton(u"×"_s)->click();
        QCOMPARE(form->request()->sources, std::vector{checkpoint});
        QVERIFY(toolButton(u"×"_s) == nullptr);
        QVERIFY(box(1)->findData(u"/other/musicnn.csv"_s) > 0); // it may come back
    }

    void choosingAGenreShowsItsCurve()
    {
        QVERIFY(showOutcome());
        auto* panel = page_->findChild<GenrePanel*>();
        Q_EMIT panel->genreChosen(5);
        QCOMPARE(presenter_->genre(), std::size_t(5));
        const auto* chart = page_->findChild<PrecisionRecallChart*>();
        QVERIFY(chart->title().contains(QStringLiteral("Jazz")));
        const auto& curve = presenter_->outcome()->report.checkpoints[0].curves[5];
        const auto& other = presenter_->outcome()->report.checkpoints[1].curves[5];
        QCOMPARE(chart->table().rows.size(),
                 static_cast<qsizetype>(curve.recall.size() + other.recall.size()));
    }

    void countsAreListedAndFollowTheThreshold()
    {
        QVERIFY(showOutcome());
        QPushButton* found = count(QStringLiteral("TP of GRU"));
        QVERIFY(found != nullptr);
        found->click();
        auto* list = page_->findChild<ExampleList*>();
        const auto listed = [&] { return static_cast<std::size_t>(list->model().rowCount()); };
        QCOMPARE(listed(), presenter_->counts(0).of(Outcome::TruePositive));
        auto* threshold = page_->findChild<ThresholdPanel*>();
        Q_EMIT threshold->thresholdChosen(0.0);
        QCOMPARE(listed(), presenter_->counts(0).of(Outcome::TruePositive));
        QCOMPARE(presenter_->counts(0).of(Outcome::FalseNegative), std::size_t(0));
        QCOMPARE(found->text(), QLocale().toString(static_cast<qulonglong>(listed())));
    }

    void cellsAreListedAndTracksPlayed()
    {
        QVERIFY(showOutcome());
        auto* confusion = page_->findChild<ConfusionPanel*>();
        Q_EMIT confusion->cellChosen(1, {}, 0, 0);
        auto* list = page_->findChild<ExampleList*>();
        QCOMPARE(static_cast<std::size_t>(list->model().rowCount()),
                 presenter_->confusion(1, {}).at(0, 0));
        QSignalSpy play(page_.get(), &EvaluatePage::playRequested);
        list->table()->setCurrentIndex(list->table()->model()->index(0, 0));
        QTest::keyClick(list->table(), Qt::Key_Return);
        QCOMPARE(play.size(), 1);
        QVERIFY(play[0][0].value<DatasetClip>().file.starts_with("000/"));
    }

    void theMatrixShowsWhatIsCalledInstead()
    {
        QVERIFY(showOutcome());
        auto* panel = page_->findChild<ConfusionPanel*>();
        page_->findChild<QTabWidget*>()->setCurrentWidget(panel);
        const auto boxes = panel->findChildren<QComboBox*>();
        const auto reading = std::ranges::find_if(boxes, [](const QComboBox* box) {
            return box->accessibleName() == u"What the cells count"_s;
        });
        QVERIFY(reading != boxes.end());
        (*reading)->setCurrentIndex(1);
        QVERIFY(showsTextWith(u"that the model misses"_s));
        auto* view = panel->findChild<ConfusionView*>();
        QSignalSpy chosen(panel, &ConfusionPanel::cellChosen);
        view->setCurrentIndex(view->model()->index(0, 1));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto shown = chosen[0][1].value<ShownConfusion>();
        QVERIFY(shown.reading == ConfusionReading::Instead);
        const auto truth = chosen[0][2].value<std::size_t>();
        const auto choice = chosen[0][3].value<std::size_t>();
        QVERIFY(truth != choice);
        const std::size_t tracks = presenter_->confusion(0, shown).at(truth, choice);
        QCOMPARE(view->model()->index(0, 1).data(ConfusionModel::CountRole).toULongLong(),
                 static_cast<qulonglong>(tracks));
        QCOMPARE(static_cast<std::size_t>(page_->findChild<ExampleList*>()->model().rowCount()),
                 tracks);
    }

    void nearDuplicatesAreSearchedPlayedAndLeftOut()
    {
        evaluation_ = [this](const EvaluationRequest&, const TaskContext&) {
            EvaluationOutcome outcome = fakeOutcome(120);
            outcome.report.workspace = folder_.path().toStdString();
            outcome.report.tracks[0] = 2;
            outcome.report.nearDuplicates = 3;
            outcome.report.leftOut = 1;
            return outcome;
        };
        presenter_->start({});
        QTRY_COMPARE(presenter_->state(), State::Done);
        QVERIFY(showsTextWith(u"left out, as you decided"_s));
        QVERIFY(showsTextWith(u"near-duplicate in training: scores flatter"_s));

        auto* panel = page_->findChild<DuplicatesPanel*>();
        page_->findChild<QTabWidget*>()->setCurrentWidget(panel);
        const auto button = [&](const QString& text) {
            const auto buttons = panel->findChildren<QPushButton*>();
            const auto found = std::ranges::find(buttons, text, &QPushButton::text);
            return found == buttons.end() ? nullptr : *found;
        };
        QVERIFY(!button(u"Play second"_s)->isEnabled());
        button(u"&Search"_s)->click();
        auto* table = panel->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        // One of the tracks that are judged: the first one here.
        QVERIFY(showsTextWith(u"1 of the tracks judged here"_s));
        QSignalSpy play(page_.get(), &EvaluatePage::playRequested);
        button(u"Play second"_s)->click();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_1);
        QCOMPARE(play.size(), 2);
        QCOMPARE(play[0][0].value<DatasetClip>().file, std::string("b.mp3"));
        QCOMPARE(play[1][0].value<DatasetClip>().file, std::string("a.mp3"));
        button(u"Leave out second"_s)->click();
        QTRY_VERIFY(button(u"Use again"_s) != nullptr);
        button(u"Undo"_s)->click();
        QTRY_VERIFY(button(u"Leave out second"_s) != nullptr);
    }

    void theDiagramFollowsGenreAndCalibration()
    {
        QVERIFY(showOutcome());
        auto* panel = page_->findChild<CalibrationPanel*>();
        page_->findChild<QTabWidget*>()->setCurrentWidget(panel);
        presenter_->setGenre(5);
        const auto errorOf = [this](std::size_t model) {
            const CheckpointEvaluation& one = presenter_->outcome()->report.checkpoints[model];
            return reliabilityOf(decisionsOn(one.decisions, {5})).error;
        };
        const ReliabilityChart& chart = *panel->chart();
        QVERIFY(chart.title().contains(u"all genres"));
        auto* scope = panel->findChild<QComboBox*>();
        scope->setCurrentIndex(1);
        QVERIFY(chart.title().contains(u"Jazz"));
        QCOMPARE(chart.lines().size(), std::size_t{2});
        QCOMPARE(chart.lines()[1].shown.error, errorOf(1));
        QVERIFY(!chart.lines()[1].own);
        const double before = chart.lines()[1].shown.error;
        QVERIFY(before != chart.lines()[0].shown.error);

        const QString notice = u"Calibrated on these very tracks: ◆ Transformer."_s;
        QVERIFY(!showsTextWith(notice));
        Q_EMIT panel->calibrateRequested(1, {});
        QTRY_VERIFY(presenter_->calibration());
        QCOMPARE(chart.lines()[1].own->error, before);
        QCOMPARE(chart.lines()[1].shown.error, errorOf(1));
        QVERIFY(!chart.lines()[0].own);
        QVERIFY(showsTextWith(notice));
        QVERIFY(showsTextWith(u"off by 5.0 percentage points over all genres, instead of 20.0"_s));
        QVERIFY(showsTextWith(u"3 threshold(s) changed."_s));

        scope->setCurrentIndex(0);
        const CheckpointEvaluation& all = presenter_->outcome()->report.checkpoints[1];
        QCOMPARE(chart.lines()[1].shown.error, reliabilityOf(all.decisions).error);
        QVERIFY(chart.title().contains(u"all genres"));
    }

    void calibratingAsksForTheModelAndTheGoal()
    {
        CalibrateDialog dialog({{u"GRU"_s, 0}, {u"Transformer"_s, 1}}, page_.get());
        QSignalSpy chosen(&dialog, &CalibrateDialog::chosen);
        dialog.show();
        const auto accept = [&] {
            dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
            return chosen.takeLast();
        };
        QVERIFY(!accept()[1].value<std::optional<double>>());
        dialog.findChild<QComboBox*>()->setCurrentIndex(1);
        auto* precision = dialog.findChild<QDoubleSpinBox*>();
        QVERIFY(!precision->isEnabled());
        dialog.findChildren<QRadioButton*>().last()->click();
        QVERIFY(precision->isEnabled());
        precision->setValue(0.75);
        const QVariantList answer = accept();
        QCOMPARE(answer[0].value<std::size_t>(), std::size_t{1});
        QCOMPARE(answer[1].value<std::optional<double>>(), 0.75);
    }

    void tracksOnWhichModelsDifferAreListedAndPlayed()
    {
        QVERIFY(showOutcome());
        auto* list = page_->findChild<ExampleList*>();
        const QTableView* table = list->table();
        const auto menu = [&] {
            const auto buttons = list->findChildren<QPushButton*>();
            const auto found = std::ranges::find_if(
                buttons, [](const QPushButton* button) { return button->menu() != nullptr; });
            return (*found)->menu()->actions();
        }();
        const int difference = list->model().differenceColumn();
        QVERIFY(table->isColumnHidden(difference));
        menu[0]->trigger();
        QVERIFY(!table->isColumnHidden(difference));
        QVERIFY(table->isColumnHidden(ExampleTableModel::GenreColumn));
        QCOMPARE(list->model().rowCount(), 120);
        const auto cell = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        const std::vector<Example> first = presenter_->tracksByDifference(false);
        const auto percent = [&](const Example& one, std::size_t model) {
            const auto& scores = presenter_->outcome()->report.checkpoints[model].decisions.scores;
            return percentText(scores[one.track * 8 + one.label]);
        };
        for (int model = 0; model < 2; ++model) {
            QCOMPARE(cell(0, ExampleTableModel::FirstProbabilityColumn + model),
                     percent(first[0], static_cast<std::size_t>(model)));
        }
        // It follows the genre, not the threshold.
        presenter_->setThreshold(0.9);
        QVERIFY(!table->isColumnHidden(difference));
        presenter_->setGenre(3);
        QVERIFY(showsTextWith(u"differ in Folk"_s));
        const std::vector<Example> folk = presenter_->tracksByDifference(false);
        QCOMPARE(cell(0, ExampleTableModel::FirstProbabilityColumn), percent(folk[0], 0));

        menu[1]->trigger();
        const Example most = presenter_->tracksByDifference(true).front();
        QVERIFY(!table->isColumnHidden(ExampleTableModel::GenreColumn));
        QVERIFY(table->isColumnHidden(ExampleTableModel::ArtistColumn));
        QCOMPARE(cell(0, ExampleTableModel::GenreColumn),
                 QString::fromStdString(presenter_->outcome()->report.labels[most.label]));
        QSignalSpy play(page_.get(), &EvaluatePage::playRequested);
        list->table()->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(list->table(), Qt::Key_Return);
        QCOMPARE(play[0][0].value<DatasetClip>().file,
                 presenter_->outcome()->track(most.track).file);
        // Counts are listed as before.
        count(u"TP of GRU"_s)->click();
        QVERIFY(table->isColumnHidden(difference));
        QVERIFY(table->isColumnHidden(ExampleTableModel::GenreColumn));
        QVERIFY(!table->isColumnHidden(ExampleTableModel::ArtistColumn));
        QVERIFY(showOutcome(1));
        QVERIFY(!list->findChild<QMenu*>()->parentWidget()->isVisible());
    }

    void everyTableHasAHeading()
    {
        QVERIFY(showOutcome());
        QCOMPARE(tablesWithoutHeading(*page_), QStringList());
    }

    // As in bars and charts, not in the color of the text.
    void marksInHeadersHaveTheirModelsColors()
    {
        QVERIFY(showOutcome());
        int checked = 0;
        for (const QTableView* table : page_->findChildren<QTableView*>()) {
            if (table->objectName() == QStringLiteral("evaluateExamples") || !table->isVisible())
                continue;
            const QImage header = table->horizontalHeader()->grab().toImage();
            for (const int place : {0, 1}) {
                const QRgb color = modelStyle(place, table->palette()).color.rgb();
                int found = 0;
                for (int y = 0; y < header.height(); ++y) {
                    for (int x = 0; x < header.width(); ++x)
                        found += static_cast<int>(header.pixel(x, y) == color);
                }
                QVERIFY2(found > 4, qPrintable(table->accessibleName()));
            }
            ++checked;
        }
        QCOMPARE(checked, 2);
    }

    void filterNarrowsTheGenres()
    {
        QVERIFY(showOutcome());
        auto* panel = page_->findChild<GenrePanel*>();
        const auto tables = panel->findChildren<QTableView*>();
        const auto* genres = *std::ranges::find_if(tables, [](const QTableView* table) {
            return table->accessibleName() == QStringLiteral("Genres");
        });
        QCOMPARE(genres->model()->rowCount(), 8);
        panel->findChild<QLineEdit*>()->setText(QStringLiteral("ro"));
        QCOMPARE(genres->model()->rowCount(), 2); // Rock, Electronic
    }

    void oneCheckpointIsEnough()
    {
        QVERIFY(showOutcome(1));
        QVERIFY(count(QStringLiteral("TP of GRU"))->isVisible());
        QVERIFY(showOutcome(2));
        QVERIFY(showOutcome(1));
        QVERIFY(!exportedReport().isEmpty());
    }

    // Charts can only be drawn on the GUI thread: it handles events between them and writes no
    // file.
    void theWindowAnswersWhileAReportIsExported()
    {
        QVERIFY(showOutcome());
        int answers = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { ++answers; });
        timer.start(0);
        QFile::remove(reportFile());
        QSignalSpy exported(presenter_.get(), &EvaluatePresenter::exported);
        page_->exportHtml(reportFile());
        QCOMPARE(answers, 0);
        QVERIFY(!QFile::exists(reportFile()));
        QVERIFY(exported.wait(10'000));
        QVERIFY2(answers >= 9, qPrintable(QString::number(answers)));
        QVERIFY(QFile::exists(reportFile()));
    }

    void aReportThatCannotBeWrittenIsAnError()
    {
        QVERIFY(showOutcome());
        QFile file(folder_.filePath(QStringLiteral("no folder")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        page_->exportHtml(file.fileName() + QStringLiteral("/report.html"));
        QTRY_VERIFY(page_->findChild<ErrorPanel*>()->isVisible());
    }

    void reportHoldsPictures()
    {
        QVERIFY(showOutcome());
        const QByteArray page = exportedReport();
        // Seven genres with support, two confusion pictures.
        QCOMPARE(page.count("data:image/svg+xml;base64,"), 7);
        QCOMPARE(page.count("data:image/png;base64,"), 2);
        QVERIFY(page.contains("Ambient &lt;b&gt;"));
        QVERIFY(!page.contains("Ambient <b>"));
    }
};

QTEST_MAIN(TestEvaluatePage)
#include "tst_evaluate_page.moc"
