#include "app/screenshots/photographer.h"

#include "app/screenshots/synthetic_library.h"
#include "app/screenshots/synthetic_values.h"
#include "core/runs/train_config.h"
#include "ui/pages/ablation_panel.h"
#include "ui/pages/calibration_panel.h"
#include "ui/pages/confusion_panel.h"
#include "ui/pages/duplicates_panel.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/example_list.h"
#include "ui/pages/library_page.h"
#include "ui/pages/listen_genres.h"
#include "ui/pages/listen_page.h"
#include "ui/pages/train_form.h"
#include "ui/pages/train_tabs.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QPixmap>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

#include <iostream>
#include <set>

namespace genrescope::screenshots {

using gui::Application;

namespace {

// Longer than animations and the layout of charts take.
constexpr int settleMs = 400;
constexpr int patienceMs = 60'000;

void waitUntilStable()
{
    QEventLoop loop;
    QTimer::singleShot(settleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

void waitUntil(const std::function<bool()>& reached)
{
    QElapsedTimer timer;
    timer.start();
    while (!reached() && timer.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

void waitForAnalysis(Application& application)
{
    waitUntil([&] { return application.listen().pending() == 0; });
}

void waitForDataset(Application& application, DatasetPresenter::State state)
{
    waitUntil([&] { return application.dataset().state() == state; });
}

/// The Train page's second tab.
void showTraining(Application& application)
{
    application.window().showPage(MainWindow::Train);
    application.window().findChild<TrainTabs*>()->setCurrentIndex(1);
}

/// Compares five variants with their baseline.
void startAblation(Application& application)
{
    application.window().showPage(MainWindow::Train);
    application.window().findChild<TrainTabs*>()->setCurrentIndex(2);
    AblationDraft& draft = application.window().findChild<AblationPanel*>()->draft();
    const std::set<std::string> chosen = {"mixup_alpha", "ema_decay", "gain_shift", "schedule",
                                          "options.stem"};
    for (std::size_t i = 0; i < draft.levers().size(); ++i) {
        if (chosen.contains(draft.levers()[i].change.setting))
            draft.setChosen(i, true);
    }
    application.ablation().start(draft.plan(), 1);
}

/// Starts a preparation and waits until its rate is known.
void prepareDataset(Application& application)
{
    application.dataset().prepare({});
    waitUntil([&] { return application.dataset().progress().rate.has_value(); });
}

} // namespace

ScreenshotTaker::ScreenshotTaker(Plan plan) : plan_(std::move(plan))
{
    models_ = writeSyntheticModels(scratch_.filePath(QStringLiteral("runs")));
    QStringList music = writeSyntheticMusic(scratch_.path());
    broken_ = music.takeLast();
    if (plan_.music.isEmpty())
        plan_.music = music;
    workspace_ = scratch_.filePath(QStringLiteral("fma_medium"));
    QDir().mkpath(workspace_);
}

bool ScreenshotTaker::takeAll()
{
    if (!QDir().mkpath(plan_.folder))
        return false;
    takeListen();
    takeDataset();
    takeTrain();
    takeEvaluate();
    takeLibrary();
    return good_;
}

void ScreenshotTaker::take(const Scene& scene)
{
    if (!scene.name.startsWith(plan_.only))
        return;
    // Each window has its own settings.
    Settings settings(scratch_.filePath(scene.name + QStringLiteral(".ini")));
    settings.setPage(scene.page);
    if (scene.page == MainWindow::Train && scene.prepare)
        settings.setRecentWorkspaces({workspace_});
    gui::SessionOptions session = plan_.session;
    if (scene.withModels)
        session.checkpoints = models_;
    Application application(syntheticEngine(scene.outcome), settings, std::move(session));
    application.show();
    application.window().resize(plan_.size);
    application.loadModels();
    if (scene.withModels)
        waitUntil([&] { return application.listen().hasModels(); });
    if (scene.prepare)
        scene.prepare(application);
    waitUntilStable();
    const QString file = QDir(plan_.folder).filePath(scene.name + QStringLiteral(".png"));
    QWidget* subject = &application.window();
    if (scene.ofDialog)
        subject = subject->findChild<QDialog*>();
    good_ = subject != nullptr && subject->grab().save(file) && good_;
    std::cout << file.toStdString() << '\n';
}

void ScreenshotTaker::takeListen()
{
    take({.name = QStringLiteral("listen-no-model"), .withModels = false});
    take({.name = QStringLiteral("listen-empty")});
    take({.name = QStringLiteral("listen-working"),
          .outcome = SyntheticOutcome::Working,
          .prepare = [this](Application& application) { application.open(plan_.music); }});
    take({.name = QStringLiteral("listen-done"), .prepare = [this](Application& application) {
              application.open(plan_.music);
              waitForAnalysis(application);
              application.player().seekInCued(12.0);
          }});
    take({.name = QStringLiteral("listen-why"), .prepare = [this](Application& application) {
              application.open(plan_.music);
              waitForAnalysis(application);
              application.explanation().ask(application.listenPage().genres().genres().value(0), 0);
              waitUntil([&] { return application.explanation().explanation() != nullptr; });
          }});
    take({.name = QStringLiteral("listen-robustness"),
          .prepare =
              [this](Application& application) {
                  application.open(plan_.music);
                  waitForAnalysis(application);
                  ListenGenres& genres = application.listenPage().genres();
                  Q_EMIT genres.robustnessRequested(genres.genres().value(0));
                  waitUntil([&] { return application.robustness().found() != nullptr; });
              },
          .ofDialog = true});
    take({.name = QStringLiteral("listen-failed"), .prepare = [this](Application& application) {
              application.open(QStringList(broken_) + plan_.music);
              waitForAnalysis(application);
          }});
}

void ScreenshotTaker::takeDataset()
{
    using State = DatasetPresenter::State;
    constexpr auto page = MainWindow::Dataset;
    take({.name = QStringLiteral("dataset-empty"), .page = page});
    take({.name = QStringLiteral("dataset-working"),
          .page = page,
          .outcome = SyntheticOutcome::Working,
          .prepare = prepareDataset});
    take({.name = QStringLiteral("dataset-stopped"),
          .page = page,
          .outcome = SyntheticOutcome::Working,
          .prepare = [](Application& application) {
              prepareDataset(application);
              application.dataset().stop();
              waitForDataset(application, State::Stopped);
          }});
    take({.name = QStringLiteral("dataset-done"),
          .page = page,
          .prepare = [](Application& application) {
              application.dataset().prepare({});
              waitForDataset(application, State::Ready);
          }});
    take({.name = QStringLiteral("dataset-failed"),
          .page = page,
          .outcome = SyntheticOutcome::Failed,
          .prepare = [](Application& application) {
              application.dataset().prepare({});
              waitForDataset(application, State::Failed);
          }});
}

void ScreenshotTaker::takeTrain()
{
    const auto start = [this](Application& application, const QStringList& models) {
        showTraining(application);
        application.train().openWorkspace(workspace_);
        std::vector<TrainConfig> configs;
        for (const QString& model : models) {
            configs.push_back(recipe("modern"));
            configs.back().model = model.toStdString();
        }
        application.train().start(configs);
    };
    const QString gru = QStringLiteral("gru");
    const auto end = [](Application& application) {
        waitUntil([&] { return application.train().state() == TrainPresenter::State::Idle; });
    };
    constexpr auto page = MainWindow::Train;
    take({.name = QStringLiteral("teach-empty"), .page = page});
    take({.name = QStringLiteral("train-empty"),
          .page = page,
          .prepare = [](Application& application) { showTraining(application); }});
    // The runs of each picture are still there in the next one.
    take({.name = QStringLiteral("train-working"),
          .page = page,
          .outcome = SyntheticOutcome::Working,
          .prepare = [&](Application& application) { start(application, {gru}); }});
    take({.name = QStringLiteral("train-failed"),
          .page = page,
          .outcome = SyntheticOutcome::Failed,
          .prepare = [&](Application& application) {
              start(application, {gru});
              end(application);
          }});
    take({.name = QStringLiteral("train-done"),
          .page = page,
          .prepare = [&](Application& application) {
              start(application, {gru, QStringLiteral("transformer")});
              end(application);
          }});
    take({.name = QStringLiteral("ablation-empty"),
          .page = page,
          .prepare = [](Application& application) {
              application.window().showPage(MainWindow::Train);
              application.window().findChild<TrainTabs*>()->setCurrentIndex(2);
          }});
    take({.name = QStringLiteral("ablation-working"),
          .page = page,
          .outcome = SyntheticOutcome::Working,
          .prepare = [](Application& application) {
              startAblation(application);
              waitUntil([&] { return application.ablation().clock().run > 10; });
          }});
    take({.name = QStringLiteral("ablation-done"),
          .page = page,
          .prepare = [](Application& application) {
              startAblation(application);
              waitUntil(
                  [&] { return application.ablation().state() == AblationPresenter::State::Idle; });
          }});
    take({.name = QStringLiteral("train-settings"),
          .page = page,
          .prepare = [](Application& application) {
              showTraining(application);
              auto* form = application.window().findChild<TrainForm*>();
              form->unfold(true);
              for (auto* box : form->findChildren<QSpinBox*>())
                  box->stepUp();
          }});
}

void ScreenshotTaker::takeEvaluate()
{
    using State = EvaluatePresenter::State;
    const auto evaluate = [this](const QString& name, SyntheticOutcome outcome, State state,
                                 const std::function<void(QWidget&)>& then = {}) {
        take({.name = name,
              .page = MainWindow::Evaluate,
              .outcome = outcome,
              .prepare = [state, then](Application& application) {
                  application.evaluate().start({});
                  waitUntil([&] { return application.evaluate().state() == state; });
                  if (then)
                      then(*application.window().findChild<EvaluatePage*>());
              }});
    };
    take({.name = QStringLiteral("evaluate-empty"), .page = MainWindow::Evaluate});
    evaluate(QStringLiteral("evaluate-working"), SyntheticOutcome::Working, State::Working);
    evaluate(QStringLiteral("evaluate-done"), SyntheticOutcome::Done, State::Done);
    evaluate(QStringLiteral("evaluate-calibration"), SyntheticOutcome::Done, State::Done,
             [](QWidget& page) {
                 page.findChild<QTabWidget*>()->setCurrentWidget(
                     page.findChild<CalibrationPanel*>());
                 Q_EMIT page.findChild<ExampleList*>()->differencesRequested(true);
             });
    evaluate(QStringLiteral("evaluate-confusion"), SyntheticOutcome::Done, State::Done,
             [](QWidget& page) {
                 auto* panel = page.findChild<ConfusionPanel*>();
                 page.findChild<QTabWidget*>()->setCurrentWidget(panel);
                 panel->findChildren<QComboBox*>().at(1)->setCurrentIndex(1);
             });
    take({.name = QStringLiteral("evaluate-duplicates"),
          .page = MainWindow::Evaluate,
          .outcome = SyntheticOutcome::Done,
          .prepare = [](Application& application) {
              application.evaluate().start({});
              waitUntil([&] { return application.evaluate().state() == State::Done; });
              auto& page = *application.window().findChild<EvaluatePage*>();
              page.findChild<QTabWidget*>()->setCurrentWidget(page.findChild<DuplicatesPanel*>());
              application.duplicates().search();
              waitUntil([&] { return application.duplicates().wasSearched(); });
          }});
    evaluate(QStringLiteral("evaluate-failed"), SyntheticOutcome::Failed, State::Failed);
}

void ScreenshotTaker::takeLibrary()
{
    constexpr int tracks = 4'321;
    const auto search = [](Application& application, const QString& text) {
        waitUntil([&] { return application.library().counts().tracks > 0; });
        application.window().findChild<QLineEdit*>(QStringLiteral("librarySearch"))->setText(text);
    };
    take({.name = QStringLiteral("library-empty"), .page = MainWindow::Library});
    // Its models are those of every window: it is filled once they are known.
    const auto fill = [](Application& application) {
        writeSyntheticLibrary(application.library().catalogFile(), tracks,
                              application.activeModels().active());
        application.window().showPage(MainWindow::Library);
    };
    take({.name = QStringLiteral("library-done"), .prepare = [=](Application& application) {
              fill(application);
              search(application, {});
          }});
    take({.name = QStringLiteral("library-search"), .prepare = [=](Application& application) {
              fill(application);
              search(application, QStringLiteral("genre:jazz disagree:yes year:1970..1999"));
          }});
    take({.name = QStringLiteral("library-queue"), .prepare = [=](Application& application) {
              fill(application);
              search(application, {});
              waitUntil([&] { return application.library().table().rowCount() > 0; });
              LibraryPlayback& playback = application.libraryPlayback();
              waitUntil([&] { return playback.playlists().isOpen(); });
              playback.playlists().add(QStringLiteral("Sunday"));
              playback.playlists().add(QStringLiteral("Late at night"));
              playback.enqueue(*application.library().table().ids());
              waitUntil([&] { return !playback.queue().isEmpty(); });
              playback.queue().start(2);
              application.window().findChild<LibraryPage*>()->showQueue();
          }});
    take({.name = QStringLiteral("library-map"), .prepare = [=](Application& application) {
              fill(application);
              search(application, {});
              application.window().findChild<QToolButton*>(QStringLiteral("mapButton"))->click();
              waitUntil([&] {
                  return application.map().state() == MapPresenter::State::Ready &&
                         !application.map().map()->ids.empty();
              });
          }});
    // Of the first tracks.
    const auto preview = [=](Application& application) {
        constexpr int files = 14;
        fill(application);
        search(application, {});
        waitUntil([&] { return application.library().table().rowCount() >= files; });
        const LibraryTableModel::Ids& ids = *application.library().table().ids();
        application.library().withHeard(
            {ids.begin(), ids.begin() + files}, [&](const std::vector<HeardTrack>& heard) {
                Q_EMIT application.window().findChild<LibraryPage*>()->tagsRequested(heard);
            });
        waitUntil([&] {
            return application.tags().state() == TagPresenter::State::Ready &&
                   !application.tags().isPlanning();
        });
    };
    take({.name = QStringLiteral("library-tags"), .prepare = preview, .ofDialog = true});
    take({.name = QStringLiteral("library-tags-written"),
          .prepare =
              [=](Application& application) {
                  preview(application);
                  application.tags().write();
                  waitUntil([&] { return application.tags().canUndo(); });
              },
          .ofDialog = true});
    take({.name = QStringLiteral("library-tag-history"),
          .prepare =
              [](Application& application) {
                  application.window().showPage(MainWindow::Library);
                  Q_EMIT application.window().findChild<LibraryPage*>()->tagHistoryRequested();
                  waitUntil([&] { return !application.tagHistory().files().empty(); });
              },
          .ofDialog = true});
    take({.name = QStringLiteral("library-mistake"), .prepare = [=](Application& application) {
              fill(application);
              search(application, QStringLiteral("year:soon"));
          }});
}

} // namespace genrescope::screenshots
