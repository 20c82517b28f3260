// Ablations in the background with a fake trainer: progress, stopping, continuing, what is refused.
#include "core/base/binary_file.h"
#include "fake_ablation.h"
#include "tests/support/patience.h"
#include "ui/presenters/ablation_draft.h"
#include "ui/presenters/ablation_presenter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::test;
using State = AblationPresenter::State;

class TestAblationPresenter : public QObject {
    Q_OBJECT

private:
    static AblationLever leverNamed(const AblationDraft& draft, const std::string& setting)
    {
        for (const AblationLever& lever : draft.levers()) {
            if (lever.change.setting == setting)
                return lever;
        }
        return {};
    }

    static void choose(AblationDraft& draft, const std::string& setting)
    {
        for (std::size_t i = 0; i < draft.levers().size(); ++i) {
            if (draft.levers()[i].change.setting == setting)
                draft.setChosen(i, true);
        }
    }

private Q_SLOTS:
    // What a variant may change follows from the settings of training.
    void readyMadeLeversFollowFromTheRecipe()
    {
        const AblationDraft draft(coreTrainChoices());
        QCOMPARE(draft.base().recipe(), std::string("modern"));
        QCOMPARE(leverNamed(draft, "mixup_alpha").change.value, OptionValue(0.0));
        QCOMPARE(leverNamed(draft, "time_masks").change.value, OptionValue(0));
        QCOMPARE(leverNamed(draft, "schedule").change.value, OptionValue(std::string("plateau")));
        QCOMPARE(leverNamed(draft, "options.standardize").change.value, OptionValue(false));
        QCOMPARE(leverNamed(draft, "start_from").change.value, OptionValue(std::string()));
        // Without effect, off already, fixed by the ablation, or of other objectives.
        for (const char* const none :
             {"min_learning_rate", "teacher_share", "negative_focus", "seed", "threads",
              "objective", "frame_mask_begin", "learning_rate"})
            QVERIFY2(leverNamed(draft, none).change.setting.empty(), none);
        for (const AblationLever& lever : draft.levers())
            QVERIFY(!lever.isChosen);
    }

    void leversAreThoseOfAllChosenModels()
    {
        AblationDraft draft(coreTrainChoices());
        const auto hasSetting = [&](const std::string& name) {
            return std::ranges::any_of(draft.settings(), [&](const TrainSetting* setting) {
                return settingName(*setting) == name;
            });
        };
        QVERIFY(hasSetting("options.layers"));
        QVERIFY(!hasSetting("options.units"));
        draft.base().setChosen("transformer", false);
        QVERIFY(hasSetting("options.units"));
        choose(draft, "mixup_alpha");
        draft.base().setChosen("transformer", true);
        QVERIFY(leverNamed(draft, "mixup_alpha").isChosen);
    }

    void thePlanIsTheBaselineAndOneChangeEach()
    {
        AblationDraft draft(coreTrainChoices());
        draft.base().setChosen("transformer", false);
        draft.base().setValue(draft.base().setting("epochs"), 3);
        draft.base().setValue(draft.base().setting("threads"), 2);
        draft.setSeeds(4);
        choose(draft, "mixup_alpha");
        draft.add(draft.base().setting("learning_rate"), 0.5);
        draft.add(draft.base().setting("learning_rate"), 0.5); // once
        draft.add(draft.base().setting("batch_size"), 32);     // as it is
        const AblationQueue queue = draft.queue();
        QCOMPARE(queue.variants.size(), std::size_t{3});
        QCOMPARE(queue.seeds, 4);
        QCOMPARE(draft.threads(), 2);
        TrainConfig expected = queue.variants[0].config;
        QCOMPARE(expected.epochs, 3);
        QCOMPARE(expected.model, std::string("gru"));
        expected.learningRate = 0.5;
        QCOMPARE(queue.variants[1].config, expected);
        QCOMPARE(queue.variants[2].name, std::string("Mixup: 0"));
        draft.setSeeds(99);
        QCOMPARE(draft.seeds(), AblationDraft::mostSeeds);
    }

    void anotherRecipeIsShortToo()
    {
        AblationDraft draft(coreTrainChoices());
        draft.base().setValue(draft.base().setting("threads"), 2);
        draft.useRecipe("post");
        QCOMPARE(std::get<int>(draft.base().value(draft.base().setting("epochs"))), 10);
        QCOMPARE(draft.threads(), 2);
        // Those that learn something else are not offered.
        QCOMPARE(draft.base().choices().recipes.size(), std::size_t{2});
    }

    void trainsAllAndShowsThem()
    {
        const QTemporaryDir folder;
        RunLibrary runs;
        FakeAblation fake;
        AblationPresenter presenter(runs, fake.work());
        presenter.openWorkspace(folder.path());
        presenter.start(sixRuns(), 2);
        QCOMPARE(presenter.state(), State::Working);
        QTRY_COMPARE(presenter.state(), State::Idle);
        QVERIFY(presenter.shown());
        QCOMPARE(presenter.shown()->report.runs.size(), std::size_t{6});
        QVERIFY(presenter.shown()->isComplete());
        QCOMPARE(presenter.shown()->report.tracks, std::size_t{47});
        QCOMPARE(fake.request.threads, 2);
        QCOMPARE(fake.request.seeds, 2);
        QTRY_COMPARE(presenter.ablations(), QStringList(presenter.shown()->folder));
        QVERIFY(
            presenter.shown()->folder.startsWith(folder.filePath(QStringLiteral("ablations/"))));
    }

    void whatIsStoppedIsContinued()
    {
        const QTemporaryDir folder;
        RunLibrary runs;
        FakeAblation fake;
        fake.limit = 2;
        AblationPresenter presenter(runs, fake.work());
        presenter.openWorkspace(folder.path());
        presenter.start(sixRuns(), 1);
        QTRY_COMPARE(presenter.clock().run, std::size_t{3});
        QTRY_COMPARE(presenter.clock().step, std::uint64_t{25});
        QCOMPARE(presenter.clock().runs, std::size_t{6});
        QCOMPARE(presenter.clock().steps, std::uint64_t{60});
        QCOMPARE(presenter.currentRun()->variant, std::string("Pooling: Mean"));
        QCOMPARE(presenter.shown()->report.runs.size(), std::size_t{2});
        presenter.stop();
        QCOMPARE(presenter.state(), State::Stopping);
        QTRY_COMPARE(presenter.state(), State::Idle);
        QVERIFY(!presenter.currentRun());
        QCOMPARE(presenter.shown()->report.runs.size(), std::size_t{2});
        QVERIFY(!presenter.shown()->isComplete());

        // In another window, with one more seed.
        AblationPresenter later(runs, fake.work());
        later.openWorkspace(folder.path());
        QTRY_VERIFY(later.shown());
        QCOMPARE(later.shown()->report.runs.size(), std::size_t{2});
        fake.limit = 100;
        later.resume(3, 1);
        QTRY_COMPARE(later.state(), State::Idle);
        QCOMPARE(later.shown()->report.runs.size(), std::size_t{9});
        QCOMPARE(later.shown()->folder, presenter.shown()->folder);
        QCOMPARE(AblationStore::read(later.shown()->folder).report.seeds, 3);
    }

    // Their runs would share the cores.
    void onlyOneTrains()
    {
        const QTemporaryDir folder;
        RunLibrary runs;
        FakeAblation fake;
        AblationPresenter presenter(runs, fake.work());
        presenter.openWorkspace(folder.path());
        bool isTraining = true;
        presenter.setOtherTraining([&] { return isTraining; });
        QSignalSpy failed(&presenter, &AblationPresenter::failed);
        presenter.start(sixRuns(), 1);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(presenter.state(), State::Idle);
        isTraining = false;
        presenter.start(sixRuns(), 1);
        QCOMPARE(presenter.state(), State::Working);
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(failed.size(), 1);
    }

    void anotherWorkspaceIsOpenedAfterIt()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        RunLibrary runs;
        FakeAblation fake;
        fake.limit = 1;
        AblationPresenter presenter(runs, fake.work());
        presenter.openWorkspace(folder.path());
        presenter.start(sixRuns(), 1);
        QTRY_COMPARE(presenter.clock().run, std::size_t{2});
        presenter.openWorkspace(other.path());
        QCOMPARE(presenter.workspace(), folder.path());
        presenter.stop();
        QTRY_COMPARE(presenter.workspace(), other.path());
        QVERIFY(!presenter.shown());
        QTRY_COMPARE(presenter.ablations(), QStringList());
    }

    void whatCannotBeTrainedIsSaid()
    {
        const QTemporaryDir folder;
        RunLibrary runs;
        FakeAblation fake;
        AblationPresenter presenter(runs, fake.work());
        presenter.openWorkspace(folder.path());
        QSignalSpy failed(&presenter, &AblationPresenter::failed);
        AblationPlan plan = sixRuns();
        plan.variants[1].changes = {{"ema_decay", 2.0}};
        presenter.start(plan, 1);
        QTRY_COMPARE(presenter.state(), State::Idle);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!QDir(folder.path()).exists(QStringLiteral("ablations")));
    }

    // The command line's are shown, too.
    void theNewestIsShownAndOthersOnRequest()
    {
        const QTemporaryDir folder;
        const AblationStore store(folder.path());
        const QDateTime first(QDate(2026, 1, 2), QTime(3, 4, 5));
        const QString old = store.create(sixRuns(), first).folder;
        const QString twin = store.create(sixRuns(), first).folder;
        const QString newest = store.create(sixRuns(), first.addDays(40)).folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("ablations/no queue")));
        RunLibrary runs;
        FakeAblation fake;
        AblationPresenter presenter(runs, fake.work());
        presenter.openWorkspace(folder.path());
        QTRY_VERIFY(presenter.shown());
        QCOMPARE(presenter.ablations(), (QStringList{newest, twin, old}));
        QCOMPARE(presenter.shown()->folder, newest);
        presenter.show(old);
        QTRY_COMPARE(presenter.shown()->folder, old);

        // A damaged one says so, and what is shown stays.
        writeFile(ablationQueuePath(twin.toStdString()), "{");
        QSignalSpy failed(&presenter, &AblationPresenter::failed);
        presenter.show(twin);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(twin));
        QCOMPARE(presenter.shown()->folder, old);
    }

    void timeIsEstimatedFromAnEarlierRun()
    {
        const QTemporaryDir folder;
        RunLibrary runs;
        FakeAblation fake;
        const AblationPresenter presenter(runs, fake.work());
        const AblationQueue queue = ablationQueueFromJson(ablationQueueToJson(sixRuns()));
        QVERIFY(!presenter.estimate(queue));
        TrainConfig config = recipe("modern");
        config.epochs = 20;
        RunRecord run = {.folder = folder.filePath(QStringLiteral("runs/one")),
                         .model = QStringLiteral("gru"),
                         .recipe = QStringLiteral("modern"),
                         .config = config,
                         .epochs = {{.epoch = 20, .seconds = 100.0}}};
        runs.begin(run);
        QVERIFY(!presenter.estimate(queue)); // while it trains
        runs.end(run.folder, RunState::Done, {});
        // Six runs of two epochs of five seconds.
        QCOMPARE(presenter.estimate(queue).value(), 60.0);
        AblationPlan wide = sixRuns();
        wide.base.push_back({"batch_size", 64});
        QVERIFY(!presenter.estimate(ablationQueueFromJson(ablationQueueToJson(wide))));
    }

    void timeIsEstimatedFromTheShownAblation()
    {
        const QTemporaryDir folder;
        RunLibrary runs;
        FakeAblation fake;
        AblationPresenter presenter(runs, fake.work());
        presenter.openWorkspace(folder.path());
        presenter.start(sixRuns(), 1);
        QTRY_COMPARE(presenter.state(), State::Idle);
        // Two epochs took 90 s.
        AblationPlan longer = sixRuns();
        longer.base = {{"epochs", 3}};
        longer.seeds = 1;
        const AblationQueue queue = ablationQueueFromJson(ablationQueueToJson(longer));
        QCOMPARE(presenter.estimate(queue).value(), 3 * 135.0);
    }
};

QTEST_GUILESS_MAIN(TestAblationPresenter)
#include "tst_ablation_presenter.moc"
