// The Train page with a made trainer: form, buttons, table, charts, undo.
#include "core/base/file_lock.h"
#include "core/runs/reconstruction.h"
#include "core/runs/run_log.h"
#include "core/runs/run_writer.h"
#include "core/runs/train_preset.h"
#include "fake_results.h"
#include "headings.h"
#include "step_gate.h"
#include "tests/support/patience.h"
#include "ui/data/path_text.h"
#include "ui/pages/deleted_runs.h"
#include "ui/pages/queue_panel.h"
#include "ui/pages/recipe_box.h"
#include "ui/pages/reconstruction_panel.h"
#include "ui/pages/run_table.h"
#include "ui/pages/setting_field.h"
#include "ui/pages/setting_table.h"
#include "ui/pages/small_number_box.h"
#include "ui/pages/tag_table_box.h"
#include "ui/pages/train_form.h"
#include "ui/pages/train_page.h"
#include "ui/pages/workspace_box.h"
#include "ui/services/open_workspace.h"
#include "ui/theme/model_style.h"
#include "ui/widgets/chart_export.h"
#include "ui/widgets/curve_chart.h"
#include "ui/widgets/filled_frames_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::test;
using State = TrainPresenter::State;

class TestTrainPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<OpenWorkspace> workspace_;
    bool hasTrash_ = true;
    std::unique_ptr<RunLibrary> runs_;
    std::unique_ptr<TrainPresenter> presenter_;
    std::unique_ptr<TrainPage> page_;
    inline static std::unique_ptr<StepGate> gate_ = {};
    /// The config and folder of the last run that was started.
    inline static TrainConfig trained_ = {};
    inline static Device device_ = Device::Auto;
    /// The training is to wait for room.
    inline static std::atomic<bool> diskIsFull_ = false;

    /// Some steps per turn until it is asked to end.
    static TrainingResult train(const TrainConfig& config, Device device,
                                const std::filesystem::path&, const std::filesystem::path& run,
                                const TaskContext& context, TrainingObserver& observer,
                                TrainControl& control)
    {
        trained_ = config;
        device_ = device;
        writeRun(run, config, 0);
        TrainState state;
        state.config = config;
        writeTrainState(state, run);
        return resume({}, run, device, context, observer, control);
    }

    static TrainingResult resume(const std::filesystem::path&, const std::filesystem::path& run,
                                 Device, const TaskContext& context, TrainingObserver& observer,
                                 TrainControl& control)
    {
        for (int n = 1; !control.isFinishing(); ++n) {
            context.throwIfCanceled();
            if (diskIsFull_.exchange(false)) {
                observer.onDiskFull(Message::english("No room."));
                control.waitToTryAgain(context.cancellation);
                observer.onRoom();
            }
            control.waitWhilePaused(context.cancellation);
            observer.onStep({n, 1, 1.0 / n, 1e-3});
            gate_->pass();
        }
        if (trained_.objective == Objective::MaskedFrames)
            writeReconstruction(fakeReconstruction(1), run);
        EpochMetrics epoch = fakeEpoch(1, 10, 0.5);
        epoch.best = true;
        observer.onEpoch(epoch);
        std::ofstream(run / "best.safetensors") << "weights";
        return {};
    }

    /// Two excerpts of three frames and four bands, the second frame masked: in the first one half
    /// as loud as the loudest, filled in as the loudest; in the other silent.
    static Reconstruction fakeReconstruction(int epoch)
    {
        Reconstruction made = {.epoch = epoch};
        made.mel.melBands = 4;
        for (const float level : {0.0F, -1.0F}) {
            made.excerpts.push_back({.track = 77,
                                     .masked = {0.0F, 1.0F, 0.0F},
                                     .original = std::vector<float>(12, level),
                                     .reconstructed = std::vector<float>(12, 1.0F)});
        }
        return made;
    }

    /// A run in the workspace that learned to fill in masked frames, and its folder.
    QString pretrainedRun(const char* name, const std::optional<Reconstruction>& made)
    {
        const std::filesystem::path run =
            std::filesystem::path(folder_->path().toStdString()) / "runs" / name;
        writeRun(run, pretrainRecipe(), 2);
        if (made)
            writeReconstruction(*made, run);
        return QString::fromStdString(run.string());
    }

    /// As if it were clicked.
    void choose(const QString& model, bool chosen) const
    {
        auto* check = qobject_cast<QCheckBox*>(button(model));
        QVERIFY(check != nullptr);
        check->setChecked(chosen);
    }

    /// All settings that are on display, by their names.
    std::map<std::string, const SettingField*> shownSettings() const
    {
        std::map<std::string, const SettingField*> shown;
        page_->findChild<TrainForm*>()->unfold(true);
        auto* table = page_->findChild<SettingTable*>();
        for (const SettingField* field : table->findChildren<SettingField*>()) {
            if (field->isVisibleTo(table))
                shown[field->setting().description.name] = field;
        }
        return shown;
    }

    /// On top of the form, not in the table of all settings.
    const SettingField* shownField(const std::string& name) const
    {
        auto* table = page_->findChild<SettingTable*>();
        for (const SettingField* field :
             page_->findChild<TrainForm*>()->findChildren<SettingField*>()) {
            if (field->setting().description.name == name &&
                (table == nullptr || !table->isAncestorOf(field)))
                return field;
        }
        return nullptr;
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

    void makePage(const TrainChoices& choices)
    {
        page_ = std::make_unique<TrainPage>(*presenter_, *workspace_, choices, presets());
        page_->resize(1100, 620);
        page_->show();
    }

    TrainPresets presets() const
    {
        return TrainPresets(folder_->filePath(QStringLiteral("presets")));
    }

    /// Starts a run and stops it; its config is in trained_.
    void trainOnce()
    {
        trained_ = {};
        QVERIFY(button(QStringLiteral("Start"))->isEnabled());
        button(QStringLiteral("Start"))->click();
        QTRY_COMPARE(presenter_->state(), State::Running);
        button(QStringLiteral("Stop"))->click();
        QTRY_COMPARE(presenter_->state(), State::Idle);
    }

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        workspace_ = std::make_unique<OpenWorkspace>();
        hasTrash_ = true;
        runs_ = std::make_unique<RunLibrary>(nullptr, [this](const QString& folder) {
            return hasTrash_ && QDir(folder).removeRecursively();
        });
        presenter_ = std::make_unique<TrainPresenter>(*runs_, train, resume);
        gate_ = std::make_unique<StepGate>();
        makePage(fakeChoices());
    }
    void cleanup()
    {
        gate_->open();
        page_.reset();
        presenter_.reset();
        runs_.reset();
    }

    void formIsBuiltFromWhatThereIs()
    {
        auto* recipes = page_->findChild<RecipeBox*>()->findChild<QComboBox*>();
        QCOMPARE(recipes->count(), 2);
        QCOMPARE(recipes->itemText(1), QStringLiteral("post"));
        QVERIFY(button(QStringLiteral("GRU")) != nullptr);
        auto shown = shownSettings();
        QCOMPARE(shown.at("epochs")->value(), OptionValue(30));
        QCOMPARE(shown.at("dropout")->value(), OptionValue(0.2));
        choose(QStringLiteral("Transformer"), false);
        shown = shownSettings();
        QCOMPARE(shown.at("layers")->value(), OptionValue(3));
        QVERIFY(!shown.contains("dropout"));
        Q_EMIT recipes->activated(1);
        QCOMPARE(shown.at("layers")->value(), OptionValue(2));
        QCOMPARE(shown.at("learning_rate")->value(), OptionValue(1e-5));
    }

    void whatIsTrainedIsWhatIsShown_data()
    {
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<QString>("model");
        for (const std::string& recipe : recipeNames()) {
            for (const ModelInfo& model : modelInfos())
                QTest::addRow("%s %s", recipe.c_str(), model.name.c_str())
                    << QString::fromStdString(recipe) << QString::fromStdString(model.name);
        }
    }

    void whatIsTrainedIsWhatIsShown()
    {
        QFETCH(QString, recipe);
        QFETCH(QString, model);
        makePage(coreTrainChoices());
        workspace_->open(folder_->path());
        QTRY_VERIFY(!runs_->isReading());
        page_->findChild<RecipeBox*>()->chooseRecipe(recipe);
        auto* tags = shownSettings().at("tag_table")->findChild<QLineEdit*>();
        tags->setText(QStringLiteral("/tags.csv"));
        for (const ModelInfo& info : modelInfos())
            choose(QString::fromStdString(info.shortTitle.str()), info.name == model.toStdString());
        // The recipe's value, then changed by hand in both places.
        for (const bool changed : {false, true}) {
            if (changed) {
                page_->findChild<SettingTable*>()->findChild<QComboBox*>()->setCurrentIndex(0);
                for (auto* box : page_->findChild<TrainForm*>()->findChildren<QSpinBox*>())
                    box->stepUp();
                for (auto* box : page_->findChild<TrainForm*>()->findChildren<QDoubleSpinBox*>())
                    box->stepDown();
            }
            std::map<std::string, OptionValue> shown;
            for (const auto& [name, field] : shownSettings())
                shown[name] = field->value();
            trainOnce();
            QCOMPARE(trained_.model, model.toStdString());
            QCOMPARE(trained_.recipe, recipe.toStdString());
            std::map<std::string, OptionValue> trained = trained_.options;
            for (const TrainField& field : trainFields())
                trained[field.description.name] = trainFieldValue(trained_, field.description.name);
            QCOMPARE(shown.size(), trained.size());
            for (const auto& [name, value] : trained)
                QVERIFY2(shown.at(name) == value, name.c_str());
            // Nothing else: the rest of a config is these names.
            TrainConfig rest;
            rest.model = trained_.model;
            rest.recipe = trained_.recipe;
            rest.options = trained_.options;
            for (const TrainField& field : trainFields())
                setTrainField(rest, field.description.name, shown.at(field.description.name));
            QCOMPARE(trained_, rest);
        }
    }

    // Its table is asked for where the recipe is chosen, and nothing begins without one.
    void tagsNeedATable()
    {
        makePage(coreTrainChoices());
        workspace_->open(folder_->path());
        QTRY_VERIFY(!runs_->isReading());
        const auto* table = shownField("tag_table");
        QVERIFY(!table->isVisible());
        page_->findChild<RecipeBox*>()->chooseRecipe(QStringLiteral("distill"));
        QVERIFY(table->isVisible());
        QSignalSpy failed(presenter_.get(), &TrainPresenter::failed);
        button(QStringLiteral("Start"))->click();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("tag_table")));
        QCOMPARE(presenter_->state(), State::Idle);
        QVERIFY(presenter_->queue().runs().empty());
    }

    void tablesOfSeveralTeachersHaveWeights()
    {
        makePage(coreTrainChoices());
        workspace_->open(folder_->path());
        QTRY_VERIFY(!runs_->isReading());
        page_->findChild<RecipeBox*>()->chooseRecipe(QStringLiteral("distill"));
        choose(QStringLiteral("Transformer"), false);
        auto* box = shownField("tag_table")->findChild<TagTableBox*>();
        const auto weights = [box] {
            QList<SmallNumberBox*> shown = box->findChildren<SmallNumberBox*>();
            shown.removeIf([box](SmallNumberBox* one) { return !one->isVisibleTo(box); });
            return shown;
        };
        const auto add = [&](const QString& name) {
            const QString file = folder_->filePath(name);
            std::ofstream(file.toStdString()) << "track_id,a\n";
            button(QStringLiteral("Add table…"))->click();
            auto* dialog = box->findChild<QFileDialog*>();
            QVERIFY(dialog != nullptr);
            Q_EMIT dialog->fileSelected(file);
            delete dialog;
        };
        // One table counts by itself.
        add(QStringLiteral("a.csv"));
        QVERIFY(weights().isEmpty());
        add(QStringLiteral("b.csv"));
        QTRY_COMPARE(weights().size(), 2);
        weights()[1]->setValue(0.5);
        // The table of all settings shows the same.
        QCOMPARE(shownSettings().at("tag_table")->value(), shownField("tag_table")->value());
        trainOnce();
        const std::string a = folder_->filePath(QStringLiteral("a.csv")).toStdString();
        const std::string b = folder_->filePath(QStringLiteral("b.csv")).toStdString();
        QCOMPARE(trained_.tagTables, (TagTables{{{a, 1.0}, {b, 0.5}}}));

        // Without the first, the second one is left, with its weight.
        for (auto* one : box->findChildren<QToolButton*>()) {
            if (one->text() == QStringLiteral("Remove")) {
                one->click();
                break;
            }
        }
        QTRY_COMPARE(weights().size(), 1);
        trainOnce();
        QCOMPARE(trained_.tagTables, (TagTables{{{b, 0.5}}}));
    }

    // A basis for learning genres is nothing to listen with.
    void whatLearnsNoGenresIsNotForListening()
    {
        makePage(coreTrainChoices());
        workspace_->open(folder_->path());
        QTRY_VERIFY(!runs_->isReading());
        QSignalSpy ready(page_.get(), &TrainPage::checkpointReady);
        QSignalSpy ended(presenter_.get(), &TrainPresenter::runEnded);
        choose(QStringLiteral("Transformer"), false);
        for (const char* recipe : {"pretrain", "modern"}) {
            page_->findChild<RecipeBox*>()->chooseRecipe(QString::fromLatin1(recipe));
            button(QStringLiteral("Start"))->click();
            QTRY_COMPARE(presenter_->state(), State::Running);
            QCOMPARE(trained_.recipe, std::string(recipe));
            button(QStringLiteral("Finish now, keep the best"))->click();
            QVERIFY(ended.wait(patienceMs));
        }
        QCOMPARE(ready.size(), 1);
        QVERIFY(ready[0][0].toString().contains(QStringLiteral("modern")));

        // It is one to start from.
        auto* runs = page_->findChild<RunTable*>();
        for (const RunRecord& run : runs_->runs()) {
            if (run.recipe == QStringLiteral("pretrain"))
                runs->setCurrent(run.folder);
        }
        const auto actions = runs->findChildren<QAction*>();
        const auto startFrom =
            std::ranges::find(actions, QStringLiteral("Start new runs from it"), &QAction::text);
        QVERIFY(startFrom != actions.end() && (*startFrom)->isEnabled());
        (*startFrom)->trigger();
        button(QStringLiteral("Start"))->click();
        QTRY_COMPARE(presenter_->state(), State::Running);
        QCOMPARE(QString::fromStdString(trained_.startFrom),
                 runs->current() + QStringLiteral("/best.safetensors"));
    }

    void maskedFramesAreShownAsTheyAreFilledIn()
    {
        const QString pretrained = pretrainedRun("masked", fakeReconstruction(2));
        const QString without = pretrainedRun("without", {});
        writeRun(std::filesystem::path(folder_->path().toStdString()) / "runs/genres",
                 recipe("modern"), 2);
        workspace_->open(folder_->path());
        QTRY_VERIFY(!runs_->isReading());
        auto* panel = page_->findChild<ReconstructionPanel*>();
        auto* runs = page_->findChild<RunTable*>();
        runs->setCurrent(pretrained);
        QTRY_VERIFY(panel->isVisible());
        const auto* view = panel->findChild<FilledFramesView*>();
        const auto color = [view](std::size_t strip, int frame) {
            return view->spectrogram(strip).pixel(frame, 0);
        };
        // The music, what is given of it, and what is filled in.
        QCOMPARE(view->spectrogram(0).size(), QSize(3, 4));
        QCOMPARE(color(0, 1), color(0, 0));
        QCOMPARE(color(1, 0), color(0, 0));
        QVERIFY(color(1, 1) != color(0, 1));
        QCOMPARE(color(2, 0), color(0, 0));
        QVERIFY(color(2, 1) != color(0, 1) && color(2, 1) != color(1, 1));
        // 1 is 40 dB; the mean of the other frames is right.
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("Epoch 2")));
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("off by 40.0 dB")));
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("off by 0.0 dB")));
        panel->findChild<QComboBox*>()->setCurrentIndex(1);
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("off by 80.0 dB")));

        // A run without the file, or one that learns genres, shows nothing of it.
        runs->setCurrent(without);
        QTRY_VERIFY(!panel->isVisible());
        runs->setCurrent(pretrained);
        QTRY_VERIFY(panel->isVisible());
        runs->setCurrent(folder_->filePath(QStringLiteral("runs/genres")));
        QTRY_VERIFY(!panel->isVisible());
    }

    void damagedReconstructionsAreOneSentence()
    {
        const QString damaged = pretrainedRun("damaged", {});
        std::ofstream(reconstructionPath(damaged.toStdString())) << "damaged";
        workspace_->open(folder_->path());
        QTRY_VERIFY(!runs_->isReading());
        QSignalSpy failed(runs_.get(), &RunLibrary::failed);
        page_->findChild<RunTable*>()->setCurrent(damaged);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("reconstruction.safetensors")));
        QVERIFY(!page_->findChild<ReconstructionPanel*>()->isVisible());
    }

    void anEpochUpdatesWhatIsFilledIn()
    {
        makePage(coreTrainChoices());
        workspace_->open(folder_->path());
        QTRY_VERIFY(!runs_->isReading());
        choose(QStringLiteral("Transformer"), false);
        page_->findChild<RecipeBox*>()->chooseRecipe(QStringLiteral("pretrain"));
        button(QStringLiteral("Start"))->click();
        QTRY_COMPARE(presenter_->state(), State::Running);
        auto* panel = page_->findChild<ReconstructionPanel*>();
        QVERIFY(!panel->isVisible());
        button(QStringLiteral("Finish now, keep the best"))->click();
        QTRY_VERIFY(panel->isVisible());
    }

    void runsWaitInTheirOrder()
    {
        makePage(coreTrainChoices());
        workspace_->open(folder_->path());
        QTRY_VERIFY(!runs_->isReading());
        auto* panel = page_->findChild<QueuePanel*>();
        auto* list = panel->findChild<QListWidget*>();
        QVERIFY(!panel->isVisible());
        choose(QStringLiteral("Transformer"), false);
        button(QStringLiteral("Start"))->click();
        QTRY_COMPARE(presenter_->state(), State::Running);
        // The form stays, for the next runs.
        shownSettings().at("seed")->findChild<QLineEdit*>()->setText(QStringLiteral("12"));
        button(QStringLiteral("Add to queue"))->click();
        choose(QStringLiteral("Transformer"), true);
        choose(QStringLiteral("GRU"), false);
        button(QStringLiteral("Add to queue"))->click();
        QVERIFY(panel->isVisible());
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), QStringLiteral("GRU modern (Seed: 12)"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("Transformer modern (Seed: 12)"));
        QVERIFY(!button(QStringLiteral("Start the queue"))->isEnabled());

        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list->currentRow(), 0);
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Transformer modern (Seed: 12)"));
        button(QStringLiteral("Stop"))->click();
        QTRY_COMPARE(presenter_->state(), State::Idle);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 1);
        button(QStringLiteral("Start the queue"))->click();
        QTRY_COMPARE(presenter_->state(), State::Running);
        QCOMPARE(trained_.model, std::string("transformer"));
        QVERIFY(!panel->isVisible());
    }

    void whatStartsFromNothingSaysWhatToExpect()
    {
        makePage(coreTrainChoices());
        const auto isSaid = [this] {
            const auto labels = page_->findChild<TrainForm*>()->findChildren<QLabel*>();
            const auto advice = std::ranges::find_if(labels, [](const QLabel* label) {
                return label->text().startsWith(QStringLiteral("These networks start from"));
            });
            return advice != labels.end() && (*advice)->isVisible();
        };
        auto* recipes = page_->findChild<RecipeBox*>();
        recipes->chooseRecipe(QStringLiteral("modern"));
        QVERIFY(!isSaid());
        QPushButton* const teach = page_->findChild<TrainForm*>()->findChild<QPushButton*>();
        QCOMPARE(teach->text(), QStringLiteral("Teach instead"));
        QVERIFY(!teach->isVisible());
        recipes->chooseRecipe(QStringLiteral("post"));
        QVERIFY(isSaid());
        QVERIFY(teach->isVisible());
        const QSignalSpy asked(page_.get(), &TrainPage::teachRequested);
        QTest::mouseClick(teach, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        recipes->chooseRecipe(QStringLiteral("modern"));
        auto* start = shownSettings().at("start_from")->findChild<QLineEdit*>();
        start->clear();
        Q_EMIT start->editingFinished();
        QVERIFY(isSaid());
    }

    void differencesFromTheRecipeAreMarkedAndReset()
    {
        const SettingField* epochs = shownSettings().at("epochs");
        auto* box = epochs->findChild<QSpinBox*>();
        auto* reset = epochs->findChild<QToolButton*>();
        auto* all = button(QStringLiteral("Restore the recipe's values"));
        QVERIFY(!reset->isVisible() && !all->isEnabled());
        QVERIFY(button(QStringLiteral("All settings")) != nullptr);
        box->setValue(31);
        QVERIFY(reset->isVisible() && all->isEnabled());
        QVERIFY(reset->toolTip().contains(QStringLiteral("30")));
        QCOMPARE(QAccessible::queryAccessibleInterface(box)->text(QAccessible::Description),
                 QStringLiteral("Recipe: 30"));
        QVERIFY(button(QStringLiteral("All settings (1 changed)")) != nullptr);
        reset->click();
        QCOMPARE(box->value(), 30);
        QVERIFY(!reset->isVisible());
        box->setValue(32);
        all->click();
        QCOMPARE(box->value(), 30);
        QVERIFY(!all->isEnabled());
    }

    void presetsAreKept()
    {
        auto* recipes = page_->findChild<RecipeBox*>();
        page_->findChild<TrainForm*>()->findChild<QSpinBox*>()->setValue(77);
        recipes->savePreset(QStringLiteral("A/b & c"));
        choose(QStringLiteral("Transformer"), false);
        recipes->savePreset(QStringLiteral("only gru"));
        // Of one model, it is what a run's config.json is.
        const QByteArray file = [&] {
            QFile json(folder_->filePath(QStringLiteral("presets/only gru.json")));
            return json.open(QIODevice::ReadOnly) ? json.readAll() : QByteArray();
        }();
        QCOMPARE(trainConfigFromJson(file.toStdString()).epochs, 77);

        makePage(fakeChoices());
        recipes = page_->findChild<RecipeBox*>();
        auto* list = recipes->findChild<QComboBox*>();
        QCOMPARE(list->findText(QStringLiteral("A/b & c")), 3); // behind recipes and a line
        QCOMPARE(shownSettings().at("epochs")->value(), OptionValue(30));
        Q_EMIT list->activated(list->findText(QStringLiteral("only gru")));
        QCOMPARE(shownSettings().at("epochs")->value(), OptionValue(77));
        QVERIFY(!button(QStringLiteral("Transformer"))->isChecked());
        QCOMPARE(list->currentText(), QStringLiteral("only gru"));
        QVERIFY(button(QStringLiteral("All settings (1 changed)")) != nullptr);
        Q_EMIT list->activated(3);
        QVERIFY(button(QStringLiteral("Transformer"))->isChecked());
        recipes->removePreset(QStringLiteral("A/b & c"));
        QCOMPARE(list->findText(QStringLiteral("A/b & c")), -1);
        QCOMPARE(list->currentText(), QStringLiteral("modern"));
        QCOMPARE(presets().names(), QStringList{QStringLiteral("only gru")});
    }

    void aDamagedPresetIsASentence()
    {
        page_->findChild<RecipeBox*>()->savePreset(QStringLiteral("mine"));
        QFile file(folder_->filePath(QStringLiteral("presets/mine.json")));
        QVERIFY(file.resize(40));
        auto* recipes = page_->findChild<RecipeBox*>();
        QSignalSpy failed(recipes, &RecipeBox::failed);
        recipes->chooseRecipe(QStringLiteral("post"));
        recipes->choosePreset(QStringLiteral("mine"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("The preset \"mine\"")));
        QVERIFY(std::ranges::any_of(page_->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text() == failed[0][0].toString();
        }));
        // The form stays as it was, and the preset can be saved again or deleted.
        QCOMPARE(recipes->findChild<QComboBox*>()->currentText(), QStringLiteral("post"));
        recipes->savePreset(QStringLiteral("mine"));
        recipes->choosePreset(QStringLiteral("mine"));
        QCOMPARE(failed.size(), 1);
    }

    void settingsOfARunFillTheForm()
    {
        TrainConfig config;
        config.recipe = "post";
        config.model = "transformer";
        config.learningRate = 0.1 + 0.2;
        config.seed = std::numeric_limits<std::uint64_t>::max();
        config.options = {{"dropout", 0.25}, {"layers", 5}};
        const QString folder = folder_->filePath(QStringLiteral("runs/a"));
        writeRun(folder.toStdString(), config, 2);
        workspace_->open(folder_->path());
        QTRY_COMPARE(table()->rowCount(), 1);
        QAbstractButton* use = button(QStringLiteral("Use settings"));
        QVERIFY(!use->isEnabled());
        page_->findChild<RunTable*>()->setCurrent(folder);
        QVERIFY(use->isEnabled());
        use->click();
        QCOMPARE(page_->findChild<RecipeBox*>()->findChild<QComboBox*>()->currentText(),
                 QStringLiteral("post"));
        const auto shown = shownSettings();
        QVERIFY(shown.at("dropout")->findChild<QToolButton*>()->isVisible());
        QVERIFY(!shown.at("weight_decay")->findChild<QToolButton*>()->isVisible());
        // In full, however many digits it has.
        trainOnce();
        QCOMPARE(trained_, config);
        // The same is in the table's menu.
        const auto* view = page_->findChild<QTableView*>(QStringLiteral("trainRuns"));
        QCOMPARE(view->contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(view->actions().front()->text(), use->text());
    }

    void theDeviceGoesWithTheTraining()
    {
        workspace_->open(folder_->path());
        QTRY_VERIFY(!runs_->isReading());
        trainOnce();
        QCOMPARE(device_, Device::Auto);
        for (auto* box : page_->findChild<TrainForm*>()->findChildren<QComboBox*>()) {
            if (const int cpu = box->findText(QStringLiteral("CPU")); cpu >= 0)
                box->setCurrentIndex(cpu);
        }
        trainOnce();
        QCOMPARE(device_, Device::Cpu);
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
        choose(QStringLiteral("GRU"), false);
        choose(QStringLiteral("Transformer"), false);
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

    void aRunThatTrainsElsewhereIsDrawn()
    {
        workspace_->open(folder_->path());
        const auto run = pathOf(folder_->filePath(QStringLiteral("runs/other")));
        const FileLock lock(runLockPath(run));
        TrainConfig config;
        config.model = "gru";
        const auto epoch = [](int number) {
            return EpochMetrics{
                .epoch = number, .step = 10 * number, .validationWeightedAp = 0.1 * number};
        };
        auto writer = std::make_unique<RunWriter>(run, config, std::vector<EpochMetrics>{});
        runs_->look();
        QTRY_COMPARE(table()->rowCount(), 1);
        writer->add(epoch(1));
        writer->add(epoch(2));
        runs_->look();
        const auto drawn = [this] {
            for (const auto* chart : page_->findChildren<CurveChart*>()) {
                const QByteArray values = tableCsv(chart->table());
                if (values.contains("weighted_ap"))
                    return values.count('\n') - 1;
            }
            return qsizetype{-1};
        };
        QTRY_COMPARE(drawn(), 2);
        // It was started once more, into the same folder.
        writer = std::make_unique<RunWriter>(run, config, std::vector{epoch(1)});
        runs_->look();
        QTRY_COMPARE(drawn(), 1);
    }

    void aRunThatWaitsForRoomSaysSo()
    {
        const auto headline = [this] {
            const auto labels = page_->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [](const QLabel* one) {
                return one->isVisible() &&
                       one->text().endsWith(QStringLiteral(" is waiting for room: No room."));
            });
        };
        workspace_->open(folder_->path());
        button(QStringLiteral("Start"))->click();
        QTRY_COMPARE(presenter_->state(), State::Running);
        QVERIFY(!headline());
        diskIsFull_ = true;
        QTRY_COMPARE(presenter_->state(), State::DiskFull);
        QVERIFY(headline());
        QVERIFY(button(QStringLiteral("Pause")) == nullptr);
        QVERIFY(button(QStringLiteral("Stop"))->isEnabled());
        QVERIFY(!button(QStringLiteral("Finish now, keep the best"))->isEnabled());
        button(QStringLiteral("Try again"))->click();
        QTRY_COMPARE(presenter_->state(), State::Running);
        QVERIFY(button(QStringLiteral("Pause"))->isEnabled());
        button(QStringLiteral("Stop"))->click();
        QTRY_COMPARE(presenter_->state(), State::Idle);
    }

    void aStoppedRunResumes()
    {
        workspace_->open(folder_->path());
        choose(QStringLiteral("Transformer"), false);
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
        // It was ended on request.
        page_->findChild<RunTable*>()->setCurrent(folder);
        QVERIFY(!resume->isEnabled());
    }

    // An unfinished model must not replace one in use.
    void onlyARunThatEndedWellOffersItsModel()
    {
        TrainPresenter presenter(*runs_,
                                 [](const TrainConfig&, Device, const std::filesystem::path&,
                                    const std::filesystem::path&, const TaskContext& context,
                                    TrainingObserver& observer, TrainControl& control) {
                                     EpochMetrics epoch = fakeEpoch(1, 10, 0.5);
                                     epoch.best = true;
                                     observer.onEpoch(epoch);
                                     while (!control.isFinishing()) {
                                         context.throwIfCanceled();
                                         gate_->pass();
                                     }
                                     return TrainingResult{};
                                 });
        TrainPage page(presenter, *workspace_, fakeChoices(), presets());
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

    void withoutATrashSomebodyIsAsked()
    {
        const std::filesystem::path runs =
            std::filesystem::path(folder_->path().toStdString()) / "runs";
        writeRun(runs / "a", {}, 4);
        workspace_->open(folder_->path());
        QTRY_COMPARE(runs_->runs().size(), std::size_t(1));
        auto* question = page_->findChild<DeletedRuns*>();
        hasTrash_ = false;
        for (const QString& answer :
             {QStringLiteral("Restore"), QStringLiteral("Delete permanently")}) {
            runs_->remove(runs_->runs().front().folder);
            QTRY_VERIFY(runs_->runs().empty());
            QVERIFY(!question->isVisible());
            workspace_->open(folder_->path());
            QTRY_VERIFY(question->isVisible());
            QVERIFY(std::filesystem::exists(runs / ".deleted" / "a"));
            button(answer)->click();
            QVERIFY(!question->isVisible());
            if (answer == QStringLiteral("Restore"))
                QTRY_COMPARE(runs_->runs().size(), std::size_t(1));
        }
        QTRY_VERIFY(!std::filesystem::exists(runs / ".deleted" / "a"));
        QVERIFY(!std::filesystem::exists(runs / "a"));
    }

    void everyTableHasAHeading() { QCOMPARE(tablesWithoutHeading(*page_), QStringList()); }

    void notesBeingWrittenSurviveWhatARunSays()
    {
        workspace_->open(folder_->path());
        choose(QStringLiteral("Transformer"), false);
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
        const ModelStyle styles[] = {modelStyle(0, page_->palette()),
                                     modelStyle(1, page_->palette()),
                                     modelStyle(2, page_->palette())};
        std::vector<QImage> marks;
        for (int row = 0; row < 3; ++row) {
            const QModelIndex model = table()->index(row, RunTableModel::ModelColumn);
            table()->setData(model, Qt::Checked, Qt::CheckStateRole);
            const QImage mark =
                model.data(Qt::DecorationRole).value<QIcon>().pixmap(16, 16).toImage();
            QCOMPARE(mark.pixelColor(mark.rect().center()), styles[row].color);
            // In one color they differ, too.
            marks.push_back(mark.convertToFormat(QImage::Format_Alpha8));
            QCOMPARE(std::ranges::count(marks, marks.back()), 1);
        }
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
        QCOMPARE(shown, QStringList{QStringLiteral("Seed")});
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
