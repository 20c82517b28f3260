#include "app/gui/screenshots.h"

#include "app/gui/application.h"
#include "app/gui/gui_options.h"
#include "app/gui/synthetic_engine.h"
#include "app/gui/synthetic_values.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <iostream>

namespace genrescope::gui {

namespace {

/// Of the window: as on a small laptop.
constexpr QSize size(1280, 800);
// Longer than bars glide and charts are laid out: 0.4 s.
constexpr int settleMs = 400;
constexpr int patienceMs = 20'000;

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

/// One window after the other, since a page shows what happened on it before.
class ScreenshotTaker {
public:
    ScreenshotTaker(const GuiOptions& options, Settings& settings)
        : folder_(QString::fromStdString(options.screenshots.string())),
          settings_(settings),
          outcome_(std::make_shared<std::atomic<SyntheticOutcome>>(SyntheticOutcome::Done)),
          music_(writeSyntheticMusic(scratch_.path()))
    {
        broken_ = music_.takeLast();
        if (!options.files.empty())
            music_.clear();
        for (const std::filesystem::path& file : options.files)
            music_ << QFileInfo(QString::fromStdString(file.string())).absoluteFilePath();
        workspace_ = scratch_.filePath(QStringLiteral("fma_medium"));
        QDir().mkpath(workspace_);
    }

    bool takeAll()
    {
        if (!QDir().mkpath(folder_))
            return false;
        takeListen();
        takeDataset();
        takeTrain();
        takeEvaluate();
        return good_;
    }

private:
    using Prepare = std::function<void(Application&)>;

    void take(const QString& name, MainWindow::Page page, SyntheticOutcome outcome, bool withModels,
              const Prepare& prepare)
    {
        *outcome_ = outcome;
        Application application(syntheticEngine(outcome_), settings_);
        application.window().resize(size);
        if (withModels) {
            application.activeModels().show(syntheticModels());
            application.window().showPage(MainWindow::Listen);
            waitUntil([&] { return application.listen().hasModels(); });
        }
        settings_.setPage(page);
        application.show();
        application.window().resize(size);
        prepare(application);
        waitUntilStable();
        const QString file = QDir(folder_).filePath(name + QStringLiteral(".png"));
        good_ = application.window().grab().save(file) && good_;
        std::cout << file.toStdString() << '\n';
    }

    void takeListen()
    {
        const auto done = [](Application& application) {
            return application.listen().pending() == 0;
        };
        const auto drop = [this](Application& application, const QStringList& files) {
            application.open(files);
        };
        take(QStringLiteral("listen-no-model"), MainWindow::Listen, SyntheticOutcome::Done, false,
             [](Application& application) { application.loadModels({}); });
        take(QStringLiteral("listen-empty"), MainWindow::Listen, SyntheticOutcome::Done, true,
             [](Application&) {});
        take(QStringLiteral("listen-working"), MainWindow::Listen, SyntheticOutcome::Working, true,
             [&](Application& application) { drop(application, music_); });
        take(QStringLiteral("listen-done"), MainWindow::Listen, SyntheticOutcome::Done, true,
             [&](Application& application) {
                 drop(application, music_);
                 waitUntil([&] { return done(application); });
                 application.listen().seek(12.0);
             });
        take(QStringLiteral("listen-failed"), MainWindow::Listen, SyntheticOutcome::Done, true,
             [&](Application& application) {
                 drop(application, QStringList(broken_) + music_);
                 waitUntil([&] { return done(application); });
             });
    }

    void takeDataset()
    {
        using State = DatasetPresenter::State;
        const auto takeState = [this](const QString& name, const Prepare& prepare) {
            take(QStringLiteral("dataset-") + name, MainWindow::Dataset, SyntheticOutcome::Done,
                 true, prepare);
        };
        takeState(QStringLiteral("empty"), [](Application&) {});
        takeState(QStringLiteral("working"), [](Application& application) {
            application.dataset().show(State::Preparing, syntheticPreparation(), {});
        });
        takeState(QStringLiteral("stopped"), [](Application& application) {
            application.dataset().show(State::Stopped, syntheticPreparation(), syntheticDataset());
        });
        takeState(QStringLiteral("done"), [](Application& application) {
            application.dataset().show(State::Ready, {}, syntheticDataset());
        });
        takeState(QStringLiteral("failed"), [](Application& application) {
            application.dataset().show(
                State::Failed, {}, {},
                QStringLiteral(
                    "/music/fma_medium.zip is cut off: its central directory is missing; "
                    "download it again and compare its SHA-1 checksum."));
        });
    }

    void takeTrain()
    {
        const auto start = [this](Application& application) {
            application.train().openWorkspace(workspace_);
            TrainConfig gru = recipe("modern");
            TrainConfig transformer = gru;
            transformer.model = "transformer";
            if (*outcome_ == SyntheticOutcome::Done)
                application.train().start({gru, transformer});
            else
                application.train().start({gru});
        };
        using State = TrainPresenter::State;
        take(QStringLiteral("train-empty"), MainWindow::Train, SyntheticOutcome::Done, true,
             [](Application&) {});
        // The runs of each picture are there in the next one.
        settings_.addRecentWorkspace(workspace_);
        take(QStringLiteral("train-working"), MainWindow::Train, SyntheticOutcome::Working, true,
             start);
        take(QStringLiteral("train-failed"), MainWindow::Train, SyntheticOutcome::Failed, true,
             [&](Application& application) {
                 start(application);
                 waitUntil([&] { return application.train().state() == State::Idle; });
             });
        take(QStringLiteral("train-done"), MainWindow::Train, SyntheticOutcome::Done, true,
             [&](Application& application) {
                 start(application);
                 waitUntil([&] { return application.train().state() == State::Idle; });
             });
    }

    void takeEvaluate()
    {
        using State = EvaluatePresenter::State;
        const auto takeState = [this](const QString& name, State state, bool withReport,
                                      const QString& failure = {}) {
            take(QStringLiteral("evaluate-") + name, MainWindow::Evaluate, SyntheticOutcome::Done,
                 true, [=](Application& application) {
                     std::shared_ptr<const EvaluationOutcome> outcome;
                     if (withReport)
                         outcome = std::make_shared<EvaluationOutcome>(syntheticEvaluation());
                     application.evaluate().show(state, outcome, failure);
                 });
        };
        takeState(QStringLiteral("empty"), State::Empty, false);
        takeState(QStringLiteral("working"), State::Working, false);
        takeState(QStringLiteral("done"), State::Done, true);
        takeState(QStringLiteral("failed"), State::Failed, false,
                  QStringLiteral("/music/runs/gru-modern/best.safetensors was trained for other "
                                 "genres than those of this dataset; choose a checkpoint that was "
                                 "trained on it."));
    }

    QString folder_;
    Settings& settings_;
    std::shared_ptr<std::atomic<SyntheticOutcome>> outcome_;
    QTemporaryDir scratch_;
    QStringList music_;
    QString broken_;
    QString workspace_;
    bool good_ = true;
};

} // namespace

int takeScreenshots(const GuiOptions& options, Settings& settings)
{
    ScreenshotTaker screenshotTaker(options, settings);
    if (screenshotTaker.takeAll())
        return 0;
    std::cerr << "The pictures could not be written into " << options.screenshots.string() << ".\n";
    return 1;
}

} // namespace genrescope::gui
