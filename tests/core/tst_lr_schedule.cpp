#include "core/training/lr_schedule.h"

#include <QTest>

using namespace genrescope;

class TestLrSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneCycleRisesAndFalls()
    {
        TrainConfig config;
        config.learningRate = 0.5;
        config.warmup = 0.2;
        const LearningRate rate(config, 100);
        QCOMPARE(rate.at(0), 0.5 / 20);
        QCOMPARE(rate.at(9), 0.25);
        QCOMPARE(rate.at(19), 0.5);
        // Half of the fall, which ends one step after the last.
        const double half = rate.at(59) + rate.at(60);
        QVERIFY(std::abs(half - 0.5) < 1e-12);
        for (int step = 20; step < 99; ++step)
            QVERIFY(rate.at(step) > rate.at(step + 1));
        QVERIFY(rate.at(99) > 0.0 && rate.at(99) < 0.001);
    }

    void oneCycleWorksAtTheEdges()
    {
        for (const double warmup : {0.0, 0.001, 1.0}) {
            TrainConfig config;
            config.warmup = warmup;
            for (const int steps : {1, 2, 7}) {
                const LearningRate rate(config, steps);
                for (int step = 0; step < steps; ++step)
                    QVERIFY(rate.at(step) > 0.0 && rate.at(step) <= config.learningRate);
            }
        }
    }

    void plateauFollowsKeras()
    {
        TrainConfig config = recipe("post");
        config.plateauPatience = 2;
        LearningRate rate(config, 1000);
        const auto after = [&rate](double loss) {
            rate.endEpoch(loss);
            return rate.at(0);
        };
        QCOMPARE(after(1.0), 1e-5);
        QCOMPARE(after(0.99995), 1e-5);   // less than 1e-4 better: none
        QCOMPARE(after(0.9998), 1e-5);    // better
        QCOMPARE(after(0.9998), 1e-5);    // 1 without
        QCOMPARE(after(2.0), 1e-5 * 0.1); // 2 without
        QCOMPARE(after(2.0), 1e-5 * 0.1); // counted from 1 again
        QCOMPARE(after(0.5), 1e-5 * 0.1);
        QCOMPARE(after(0.5), 1e-5 * 0.1);
        QCOMPARE(after(0.5), 1e-7); // not below the floor
        after(0.5);
        QCOMPARE(after(0.5), 1e-7);
    }

    void plateauNeverRaisesTheRate()
    {
        TrainConfig config = recipe("post");
        config.plateauPatience = 1;
        config.minLearningRate = 1.0;
        LearningRate rate(config, 10);
        rate.endEpoch(1.0);
        rate.endEpoch(1.0);
        QCOMPARE(rate.at(0), 1e-5);
    }

    void plansThePostsTraining()
    {
        // FMA large: 85,259 training tracks, a tenth per epoch, whole batches of 32.
        const TrainingPlan plan = planTraining(recipe("post"), 85'259);
        QCOMPARE(plan.stepsPerEpoch, std::int64_t{266});
        QCOMPARE(plan.totalSteps, std::int64_t{13'300});
        QCOMPARE(plan.epochs, 50);
    }

    void plansSmallDataAndStepLimits()
    {
        TrainConfig config = recipe("modern");
        QCOMPARE(planTraining(config, 212).totalSteps, std::int64_t{1500});
        config.maxSteps = 100;
        const TrainingPlan plan = planTraining(config, 212);
        QCOMPARE(plan.epochs, 4);
        QCOMPARE(plan.lastStepOf(1), std::int64_t{30});
        QCOMPARE(plan.lastStepOf(4), std::int64_t{100});
        config.minStepsPerEpoch = 1;
        config.maxSteps = 0;
        QCOMPARE(planTraining(config, 1).stepsPerEpoch, std::int64_t{1});
    }
};

QTEST_APPLESS_MAIN(TestLrSchedule)

#include "tst_lr_schedule.moc"
