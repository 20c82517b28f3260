// Training in the background with a fake trainer: order, pause, finish, stop, failure, rate of
// updates.
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/runs/run_log.h"
#include "fake_results.h"
#include "step_gate.h"
#include "tests/support/patience.h"
#include "ui/presenters/train_presenter.h"
#include "ui/services/run_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <chrono>
#include <semaphore>

using namespace genrescope;
using namespace genrescope::test;
using State = TrainPresenter::State;

class TestTrainPresenter : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    static constexpr int endless = std::numeric_limits<int>::max();

    std::unique_ptr<StepGate> gate_;
    std::atomic<int> steps_ = 0;
    std::atomic<bool> continued_ = false;
    /// The training has seen that it is paused, and does nothing until it is not.
    std::atomic<bool> standsStill_ = false;

    /// Makes steps until it is asked to end, or at most `limit`; then an epoch.
    TrainPresenter::Trainer trainer(int limit)
    {
        return [this, limit](const TrainConfig&, Device, const std::filesystem::path&,
                             const std::filesystem::path&, const TaskContext& context,
                             TrainingObserver& observer, TrainControl& control) {
            for (int n = 1; n <= limit && !control.isFinishing(); ++n) {
                context.throwIfCanceled();
                standsStill_ = control.isPaused();
                control.waitWhilePaused(context.cancellation);
                standsStill_ = false;
                observer.onStep({n, 1, 1.0 / n, 1e-3});
                context.report({Stage::Train,
                                static_cast<std::uint64_t>(n),
                                static_cast<std::uint64_t>(limit),
                                {}});
                steps_ = n;
                if (limit == endless)
                    gate_->pass();
            }
            EpochMetrics epoch;
            epoch.epoch = 1;
            epoch.best = true;
            observer.onEpoch(epoch);
            return TrainingResult{};
        };
    }

    static std::vector<TrainConfig> bothModels()
    {
        TrainConfig gru;
        TrainConfig transformer;
        transformer.model = "transformer";
        return {gru, transformer};
    }

    static TrainConfig configOf(const std::string& model, std::uint64_t seed)
    {
        TrainConfig config;
        config.model = model;
        config.seed = seed;
        return config;
    }

    static QStringList modelsWaiting(TrainPresenter& presenter)
    {
        QStringList models;
        for (const QueuedRun& run : presenter.queue().runs())
            models << QString::fromStdString(run.config.model);
        return models;
    }

    /// A run of three epochs of ten steps that was cut off in its third epoch.
    QString cutOffRun() const
    {
        const QString folder = folder_.filePath(QStringLiteral("runs/evening"));
        const std::filesystem::path run = folder.toStdString();
        TrainConfig config;
        config.epochs = 3;
        writeRun(run, config, 2);
        std::ofstream steps(run / "steps.csv");
        steps << stepsHeader();
        for (int n = 1; n <= 23; ++n)
            steps << stepLine({{n, (n + 9) / 10, 1.0 / n, 1e-3}, 0.5 * n});
        TrainState state;
        state.config = config;
        state.last = {.epoch = 2, .step = 20, .validationLoss = 2.25, .seconds = 4.0};
        state.best = state.last;
        writeTrainState(state, run);
        return folder;
    }

    /// Does the third epoch.
    static TrainingResult finishThirdEpoch(const TaskContext& context, TrainingObserver& observer)
    {
        for (int n = 21; n <= 30; ++n) {
            observer.onStep({n, 3, 1.0 / n, 1e-3});
            context.report({Stage::Train, static_cast<std::uint64_t>(n), 30, {}});
        }
        observer.onEpoch({.epoch = 3, .step = 30, .best = true});
        return {};
    }

    void open(TrainPresenter& presenter)
    {
        QSignalSpy loaded(&presenter.runs(), &RunLibrary::reloaded);
        presenter.openWorkspace(folder_.path());
        QVERIFY(loaded.wait(patienceMs));
    }

    /// Of the run library, as the disk has them.
    std::vector<RunRecord> runsOnDisk() const { return RunStore(folder_.path()).load(); }

private Q_SLOTS:
    void init()
    {
        QDir(folder_.filePath(QStringLiteral("runs"))).removeRecursively();
        steps_ = 0;
        gate_ = std::make_unique<StepGate>();
    }

    // Their runs would share the cores.
    void nothingBeginsBesideAnAblation()
    {
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(1));
        open(presenter);
        presenter.setOtherTraining([] { return true; });
        QSignalSpy failed(&presenter, &TrainPresenter::failed);
        presenter.start({TrainConfig()});
        QCOMPARE(failed.size(), 1);
        QVERIFY(modelsWaiting(presenter).isEmpty());
        presenter.enqueue({TrainConfig()});
        QCOMPARE(failed.size(), 1);
        presenter.startQueue();
        QCOMPARE(failed.size(), 2);
        presenter.resumeRun(folder_.filePath(QStringLiteral("runs/evening")));
        QCOMPARE(failed.size(), 3);
        QCOMPARE(presenter.state(), State::Idle);
        presenter.queue().remove(presenter.queue().runs().front().id);
    }

    void trainsOneModelAfterTheOther()
    {
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(50));
        open(presenter);
        QStringList models;
        QList<RunState> ends;
        std::size_t steps = 0;
        std::size_t epochs = 0;
        connect(&presenter, &TrainPresenter::runStarted, this,
                [&](const QString& folder) { models.append(runs.find(folder)->model); });
        connect(&runs, &RunLibrary::runAdvanced, this, [&](const QString&, const RunUpdates& news) {
            steps += news.steps.size();
            epochs += news.epochs.size();
        });
        connect(&presenter, &TrainPresenter::runEnded, this,
                [&](const QString&, RunState state) { ends.append(state); });
        presenter.start(bothModels());
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(models, (QStringList{QStringLiteral("gru"), QStringLiteral("transformer")}));
        QCOMPARE(ends, (QList<RunState>{RunState::Done, RunState::Done}));
        // No value is lost.
        QCOMPARE(steps, std::size_t(100));
        QCOMPARE(epochs, std::size_t(2));
        const std::vector<RunRecord> onDisk = runsOnDisk();
        QCOMPARE(onDisk.size(), std::size_t(2));
        QCOMPARE(onDisk[0].state, RunState::Done);
        QCOMPARE(RunStore(folder_.path()).readSteps(onDisk[0].folder).size(), std::size_t(50));
        // The library has the same.
        QCOMPARE(runs.runs().size(), std::size_t(2));
        QCOMPARE(runs.runs()[0].state, RunState::Done);
        QCOMPARE(runs.runs()[0].epochs.size(), std::size_t(1));
    }

    void updatesArriveAtMostTenTimesPerSecond()
    {
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(endless));
        open(presenter);
        QSignalSpy updates(&runs, &RunLibrary::runAdvanced);
        QElapsedTimer clock;
        presenter.start({TrainConfig()});
        clock.start();
        QTRY_VERIFY(updates.size() >= 3);
        const qint64 limit = clock.elapsed() / 100 + 1;
        QVERIFY(updates.size() <= limit);
        // Many more steps came meanwhile.
        QVERIFY(steps_ > 10 * updates.size());
        presenter.stop();
        QTRY_COMPARE(presenter.state(), State::Idle);
    }

    void pausesAndResumes()
    {
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(endless));
        open(presenter);
        presenter.start({TrainConfig()});
        QTRY_VERIFY(steps_ > 10);
        presenter.pause();
        QCOMPARE(presenter.state(), State::Paused);
        // At most the current step completes.
        QTRY_VERIFY(standsStill_);
        const int before = steps_;
        // The clock stops, too: its last value was reported before this timer fires.
        const double elapsed = presenter.clock().elapsed;
        const QDeadlineTimer ring(std::chrono::milliseconds(250));
        QTRY_VERIFY(ring.hasExpired());
        QVERIFY(presenter.clock().elapsed <= elapsed + 0.1);
        QCOMPARE(steps_.load(), before);
        presenter.resume();
        QCOMPARE(presenter.state(), State::Running);
        QTRY_VERIFY(steps_ > before);
        presenter.stop();
        QTRY_COMPARE(presenter.state(), State::Idle);
    }

    // Until the training says that there is room, it is asked to look, paused and asked to finish.
    void aFullDiskIsAState()
    {
        std::counting_semaphore<> turns(0);
        RunLibrary runs;
        TrainPresenter presenter(runs, [&](const TrainConfig&, Device, const std::filesystem::path&,
                                           const std::filesystem::path&, const TaskContext& context,
                                           TrainingObserver& observer, TrainControl& control) {
            observer.onStep({1, 1, 1.0, 1e-3});
            for (int wait = 0; wait < 2; ++wait) {
                turns.acquire();
                observer.onDiskFull(Message::english("No room."));
                control.waitToTryAgain(context.cancellation);
                observer.onRoom();
            }
            turns.acquire();
            return TrainingResult{};
        });
        open(presenter);
        presenter.start({TrainConfig()});
        QTRY_COMPARE(presenter.state(), State::Running);
        QCOMPARE(presenter.obstacle(), QString());
        turns.release();
        QTRY_COMPARE(presenter.state(), State::DiskFull);
        QCOMPARE(presenter.obstacle(), QStringLiteral("No room."));
        presenter.tryAgain();
        QTRY_COMPARE(presenter.state(), State::Running);
        QCOMPARE(presenter.obstacle(), QString());

        // A run that is paused meanwhile stays so.
        presenter.pause();
        turns.release();
        QTRY_COMPARE(presenter.state(), State::DiskFull);
        presenter.tryAgain();
        QTRY_COMPARE(presenter.state(), State::Paused);
        presenter.resume();
        QCOMPARE(presenter.state(), State::Running);
        turns.release();
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(runsOnDisk().front().state, RunState::Done);
    }

    void aRunThatWaitsForRoomCanBeStopped()
    {
        RunLibrary runs;
        TrainPresenter presenter(runs,
                                 [&](const TrainConfig&, Device, const std::filesystem::path&,
                                     const std::filesystem::path&, const TaskContext& context,
                                     TrainingObserver& observer,
                                     TrainControl& control) -> TrainingResult {
                                     for (;;) {
                                         observer.onDiskFull(Message::english("No room."));
                                         control.waitToTryAgain(context.cancellation);
                                     }
                                 });
        open(presenter);
        presenter.start({TrainConfig()});
        QTRY_COMPARE(presenter.state(), State::DiskFull);
        QElapsedTimer clock;
        clock.start();
        presenter.stop();
        QCOMPARE(presenter.state(), State::Stopping);
        QTRY_COMPARE(presenter.state(), State::Idle);
        QVERIFY(clock.elapsed() < 1'000);
        QCOMPARE(runsOnDisk().front().state, RunState::Stopped);
    }

    void finishKeepsTheRunAndContinues()
    {
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(endless));
        open(presenter);
        QList<RunState> ends;
        connect(&presenter, &TrainPresenter::runEnded, this,
                [&](const QString&, RunState state) { ends.append(state); });
        presenter.start(bothModels());
        for (int run = 1; run <= 2; ++run) {
            QTRY_COMPARE(presenter.clock().run, run);
            QTRY_COMPARE(presenter.state(), State::Running);
            // Also while paused.
            presenter.pause();
            presenter.finishNow();
            QCOMPARE(presenter.state(), State::Finishing);
            QTRY_COMPARE(ends.size(), run);
        }
        QCOMPARE(ends, (QList<RunState>{RunState::Finished, RunState::Finished}));
        QCOMPARE(RunStore(folder_.path()).load().front().state, RunState::Finished);
    }

    void stopLeavesTheQueue()
    {
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(endless));
        open(presenter);
        QSignalSpy started(&presenter, &TrainPresenter::runStarted);
        QSignalSpy ended(&presenter, &TrainPresenter::runEnded);
        presenter.start(bothModels());
        QTRY_VERIFY(steps_ > 0);
        presenter.pause();
        QElapsedTimer clock;
        clock.start();
        presenter.stop();
        QCOMPARE(presenter.state(), State::Stopping);
        QTRY_COMPARE(presenter.state(), State::Idle);
        QVERIFY(clock.elapsed() < 1'000);
        QCOMPARE(started.size(), 1);
        QCOMPARE(ended[0][1].value<RunState>(), RunState::Stopped);
        QCOMPARE(RunStore(folder_.path()).load().front().state, RunState::Stopped);
        QCOMPARE(modelsWaiting(presenter), QStringList{QStringLiteral("transformer")});

        gate_->open();
        presenter.startQueue();
        QTRY_COMPARE(started.size(), 2);
        QCOMPARE(presenter.clock().run, 1);
        QCOMPARE(modelsWaiting(presenter), QStringList());
        presenter.stop();
        QTRY_COMPARE(presenter.state(), State::Idle);
    }

    // What is asked for now comes before what waits; what is added comes last, also meanwhile.
    void runsJoinTheQueue()
    {
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(endless));
        open(presenter);
        presenter.enqueue({configOf("gru", 7)});
        QCOMPARE(presenter.state(), State::Idle);
        presenter.start({configOf("transformer", 1)});
        QTRY_COMPARE(presenter.state(), State::Running);
        QCOMPARE(runs.find(presenter.runFolder())->model, QStringLiteral("transformer"));
        presenter.enqueue({configOf("transformer", 8)});
        QTRY_COMPARE(presenter.clock().runs, 3);
        QCOMPARE(presenter.queue().runs()[0].config.seed, 7U);
        QCOMPARE(presenter.queue().runs()[1].config.seed, 8U);
        presenter.queue().move(presenter.queue().runs()[1].id, 0);
        presenter.finishNow();
        QTRY_COMPARE(presenter.clock().run, 2);
        QCOMPARE(runs.find(presenter.runFolder())->config->seed, 8U);
        presenter.stop();
        QTRY_COMPARE(presenter.state(), State::Idle);
    }

    void theQueueSurvivesTheProgram()
    {
        {
            RunLibrary runs;
            TrainPresenter presenter(runs, trainer(endless));
            open(presenter);
            presenter.start({configOf("gru", 1), configOf("gru", 2), configOf("gru", 3)});
            QTRY_VERIFY(steps_ > 0);
            gate_->open();
        }
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(5));
        open(presenter);
        QTRY_COMPARE(presenter.queue().runs().size(), std::size_t(2));
        QCOMPARE(presenter.state(), State::Idle);
        QCOMPARE(runs.runs().size(), std::size_t(1));
        presenter.startQueue();
        QTRY_COMPARE(runs.runs().size(), std::size_t(3));
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(runs.runs()[0].config->seed, 3U);
        QCOMPARE(runs.runs()[1].config->seed, 2U);
    }

    // A run that had begun failed of itself, and the night is long.
    void oneRunsFailureIsNotTheNextOnes()
    {
        RunLibrary runs;
        TrainPresenter presenter(runs,
                                 [](const TrainConfig& config, Device, const std::filesystem::path&,
                                    const std::filesystem::path&, const TaskContext&,
                                    TrainingObserver& observer, TrainControl&) -> TrainingResult {
                                     observer.onStep({1, 1, 1.0, 1e-3});
                                     if (config.model == "gru")
                                         throw ModelError(
                                             Message::english("The loss is no longer finite."));
                                     return {};
                                 });
        open(presenter);
        QSignalSpy failed(&presenter, &TrainPresenter::failed);
        QSignalSpy ended(&presenter, &TrainPresenter::runEnded);
        presenter.start(bothModels());
        QTRY_COMPARE(ended.size(), 2);
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(ended[0][1].value<RunState>(), RunState::Failed);
        QCOMPARE(ended[1][1].value<RunState>(), RunState::Done);
        QCOMPARE(failed.size(), 1);
    }

    void failureIsASentenceAndTheOthersWait()
    {
        RunLibrary runs;
        TrainPresenter presenter(runs, [](auto&&...) -> TrainingResult {
            throw DatasetError("There is nothing to train on; prepare the dataset first.");
        });
        open(presenter);
        QSignalSpy failed(&presenter, &TrainPresenter::failed);
        QSignalSpy started(&presenter, &TrainPresenter::runStarted);
        presenter.start(bothModels());
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(started.size(), 1);
        QCOMPARE(failed[0][0].toString(),
                 QStringLiteral("There is nothing to train on; prepare the dataset first."));
        const RunRecord run = RunStore(folder_.path()).load().front();
        QCOMPARE(run.state, RunState::Failed);
        QCOMPARE(run.reason, failed[0][0].toString());
        QCOMPARE(modelsWaiting(presenter), QStringList{QStringLiteral("transformer")});
    }

    void closingWhileItTrainsWaitsForTheEnd()
    {
        {
            RunLibrary runs;
            TrainPresenter presenter(runs, trainer(endless));
            open(presenter);
            presenter.start({TrainConfig()});
            QTRY_VERIFY(steps_ > 0);
            gate_->open();
            presenter.pause();
        }
        // The worker has ended by now, and recorded that on disk.
        QCOMPARE(RunStore(folder_.path()).load().front().state, RunState::Stopped);
    }

    void clockCountsWhatIsValidated()
    {
        std::binary_semaphore half(0);
        RunLibrary runs;
        TrainPresenter presenter(runs,
                                 [&half](const TrainConfig&, Device, const std::filesystem::path&,
                                         const std::filesystem::path&, const TaskContext& context,
                                         TrainingObserver& observer, TrainControl&) {
                                     // As after resuming before a validation: no step comes first.
                                     context.report({Stage::Validate, 30, 200, {}});
                                     half.acquire();
                                     observer.onStep({51, 2, 1.0, 1e-3});
                                     context.report({Stage::Train, 51, 100, {}});
                                     half.acquire();
                                     return TrainingResult{};
                                 });
        open(presenter);
        presenter.start({TrainConfig{}});
        QTRY_COMPARE(presenter.clock().validated, std::uint64_t{30});
        QCOMPARE(presenter.clock().toValidate, std::uint64_t{200});
        QCOMPARE(presenter.state(), TrainPresenter::State::Running);
        half.release();
        QTRY_COMPARE(presenter.clock().toValidate, std::uint64_t{0});
        half.release();
        QTRY_COMPARE(presenter.state(), TrainPresenter::State::Idle);
    }

    void clockKnowsTheRemainingTime()
    {
        std::binary_semaphore half(0);
        RunLibrary runs;
        TrainPresenter presenter(runs,
                                 [&half](const TrainConfig&, Device, const std::filesystem::path&,
                                         const std::filesystem::path&, const TaskContext& context,
                                         TrainingObserver& observer, TrainControl&) {
                                     observer.onStep({50, 2, 1.0, 1e-3});
                                     context.report({Stage::Train, 50, 200, {}});
                                     half.acquire();
                                     return TrainingResult{};
                                 });
        open(presenter);
        TrainConfig config;
        config.epochs = 8;
        presenter.start({config});
        QTRY_VERIFY(presenter.clock().remaining.has_value());
        QCOMPARE(presenter.clock().fraction, 0.25);
        QCOMPARE(presenter.clock().epoch, 2);
        QVERIFY(std::abs(*presenter.clock().remaining - 3.0 * presenter.clock().elapsed) < 1e-9);
        QCOMPARE(presenter.stepsPerEpoch(), 25.0);
        half.release();
        QTRY_COMPARE(presenter.state(), State::Idle);
    }

    void resumesARunThatWasCutOff()
    {
        const QString folder = cutOffRun();
        std::filesystem::path resumed;
        RunLibrary runs;
        TrainPresenter presenter(
            runs, trainer(5),
            [&resumed](const std::filesystem::path&, const std::filesystem::path& run, Device,
                       const TaskContext& context, TrainingObserver& observer, TrainControl&) {
                resumed = run;
                return finishThirdEpoch(context, observer);
            });
        open(presenter);
        QSignalSpy added(&runs, &RunLibrary::runAdded);
        QSignalSpy started(&presenter, &TrainPresenter::runStarted);
        QSignalSpy ended(&presenter, &TrainPresenter::runEnded);
        presenter.resumeRun(folder);
        QVERIFY(ended.wait(patienceMs));
        QCOMPARE(resumed, std::filesystem::path(folder.toStdString()));
        QCOMPARE(presenter.clock().runs, 1);
        // What is done again does not count twice.
        QCOMPARE(started[0][0].toString(), folder);
        const auto before = added[0][0].value<RunRecord>();
        QCOMPARE(before.epochs.size(), std::size_t(2));
        const RunRecord run = RunStore(folder_.path()).read(folder);
        QCOMPARE(run.state, RunState::Done);
        QVERIFY(!run.isResumable());
        const std::vector<RunStep> steps = RunStore(folder_.path()).readSteps(folder);
        QCOMPARE(steps.size(), std::size_t(30));
        QVERIFY(steps[20].seconds >= steps[19].seconds);
    }

    // The state of the epoch was written, its rows were not.
    void theStateKnowsTheLastEpoch()
    {
        const QString folder = cutOffRun();
        writeRun(folder.toStdString(), readTrainState(folder.toStdString()).config, 1);
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(5), [](auto&&...) { return TrainingResult{}; });
        open(presenter);
        QSignalSpy started(&presenter, &TrainPresenter::runStarted);
        presenter.resumeRun(folder);
        QVERIFY(started.wait());
        const RunRecord run = *runs.find(started[0][0].toString());
        QCOMPARE(run.epochs.size(), std::size_t(2));
        QCOMPARE(run.epochs[1].step, std::int64_t(20));
        QTRY_COMPARE(presenter.state(), State::Idle);
    }

    void aRunOfAnotherProcessStaysAsItIs()
    {
        const QString folder = cutOffRun();
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(5), [](auto&&...) { return TrainingResult{}; });
        open(presenter);
        QSignalSpy started(&presenter, &TrainPresenter::runStarted);
        QSignalSpy failed(&presenter, &TrainPresenter::failed);
        {
            const FileLock trains(runLockPath(folder.toStdString()));
            presenter.resumeRun(folder);
            QVERIFY(failed.wait(patienceMs));
            QVERIFY(failed[0][0].toString().contains(QStringLiteral("in use by another run")));
        }
        std::filesystem::remove(trainStatePath(folder.toStdString()));
        presenter.resumeRun(folder);
        QVERIFY(failed.wait(patienceMs));
        QVERIFY(failed[1][0].toString().contains(QStringLiteral("state.safetensors")));
        QCOMPARE(started.size(), 0);
        QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/state.json")));
        QCOMPARE(presenter.state(), State::Idle);
    }

    void runsAreRemovedRestoredAndAnnotated()
    {
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(5));
        open(presenter);
        presenter.start({TrainConfig()});
        QTRY_COMPARE(presenter.state(), State::Idle);
        const QString folder = runs.runs().front().folder;
        runs.setNotes(folder, QStringLiteral("good"));
        QSignalSpy removed(&runs, &RunLibrary::runRemoved);
        QSignalSpy added(&runs, &RunLibrary::runAdded);
        QSignalSpy failed(&runs, &RunLibrary::failed);
        runs.remove(folder);
        QVERIFY(removed.wait());
        QVERIFY(runs.runs().empty());
        runs.remove(folder);
        QVERIFY(failed.wait());
        runs.restore(folder);
        QVERIFY(added.wait());
        QCOMPARE(added[0][0].value<RunRecord>().notes, QStringLiteral("good"));
        QCOMPARE(runs.runs().size(), std::size_t(1));
    }

    // A run's folder would only hold what cannot be trained.
    void aRunThatCannotBeTrainedDoesNotBegin()
    {
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(5));
        open(presenter);
        QSignalSpy started(&presenter, &TrainPresenter::runStarted);
        QSignalSpy failed(&presenter, &TrainPresenter::failed);
        TrainConfig wrong;
        wrong.minCropFrames = wrong.maxCropFrames + 1;
        presenter.start({TrainConfig(), wrong});
        QCOMPARE(presenter.state(), State::Idle);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("shortest crop")));
        QCOMPARE(started.size(), 0);
        QVERIFY(runsOnDisk().empty());
    }

    void aRunKnowsItsSettingsAndWhetherItResumes()
    {
        const QString folder = cutOffRun();
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(endless));
        open(presenter);
        QCOMPARE(runs.find(folder)->config->epochs, 3);
        QVERIFY(runs.find(folder)->isResumable());
        // Later changes of the disk are ignored.
        std::filesystem::remove(trainStatePath(folder.toStdString()));
        QVERIFY(runs.find(folder)->isResumable());
        TrainConfig config;
        config.seed = 7;
        presenter.start({config});
        QTRY_VERIFY(steps_ > 0);
        const QString started = presenter.runFolder();
        QCOMPARE(runs.find(started)->config, config);
        presenter.stop();
        QTRY_COMPARE(presenter.state(), State::Idle);
        QVERIFY(runs.find(started)->isResumable());
    }

    // Long steps.csv files are read when a chart wants them, and off this thread.
    void stepsAreReadOnRequest()
    {
        const QString folder = cutOffRun();
        RunLibrary runs;
        QSignalSpy loaded(&runs, &RunLibrary::reloaded);
        QSignalSpy read(&runs, &RunLibrary::stepsRead);
        runs.open(folder_.path());
        QVERIFY(loaded.wait());
        QCOMPARE(read.size(), 0);
        runs.requestSteps(folder);
        QCOMPARE(read.size(), 0);
        QVERIFY(read.wait());
        QCOMPARE(read[0][1].value<std::vector<RunStep>>().size(), std::size_t(23));
    }

    void aWorkspaceChosenDuringATrainingIsOpenedAfterIt()
    {
        const QTemporaryDir other;
        RunLibrary runs;
        TrainPresenter presenter(runs, trainer(endless));
        open(presenter);
        presenter.start({TrainConfig()});
        QTRY_VERIFY(steps_ > 0);
        presenter.openWorkspace(other.path());
        QCOMPARE(runs.workspace(), folder_.path());
        presenter.stop();
        QTRY_COMPARE(runs.workspace(), other.path());
    }
};

QTEST_GUILESS_MAIN(TestTrainPresenter)
#include "tst_train_presenter.moc"
