#include "core/training/loss.h"

#include <QTest>

using namespace genrescope;

class TestLoss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsItsFormula()
    {
        const std::vector<double> logits = {0.0, 2.0, -3.0, 0.5, -0.5, 1.0};
        const std::vector<double> targets = {1.0, 0.0, 0.25, 1.0, 0.0, 0.7};
        double expected = 0.0;
        for (std::size_t i = 0; i < logits.size(); ++i) {
            const double p = 1.0 / (1.0 + std::exp(-logits[i]));
            expected -= 4.0 * targets[i] * std::log(p) + (1.0 - targets[i]) * std::log(1.0 - p);
        }
        const auto loss = genreLoss(torch::tensor(logits, torch::kFloat64).view({2, 3}),
                                    torch::tensor(targets, torch::kFloat64).view({2, 3}),
                                    {.positiveWeight = 4.0});
        QVERIFY(std::abs(loss.item<double>() - expected / 2.0) < 1e-12);
    }

    void focusAndLogitsFollowTheirFormulas()
    {
        const std::vector<double> logits = {0.0, 2.0, -3.0, 0.5};
        const std::vector<double> targets = {1.0, 0.0, 0.25, 0.7};
        double focused = 0.0;
        double squared = 0.0;
        for (std::size_t i = 0; i < logits.size(); ++i) {
            const double p = 1.0 / (1.0 + std::exp(-logits[i]));
            focused -= targets[i] * std::pow(1.0 - p, 1.0) * std::log(p) +
                       (1.0 - targets[i]) * std::pow(p, 3.0) * std::log(1.0 - p);
            // Targets of 0 and 1 count as 0.001 and 0.999.
            const double target = std::clamp(targets[i], 0.001, 0.999);
            squared += std::pow(logits[i] - std::log(target / (1.0 - target)), 2.0);
        }
        const LossShape shape = {.positiveFocus = 1.0, .negativeFocus = 3.0, .logitShare = 0.25};
        const auto loss = genreLoss(torch::tensor(logits, torch::kFloat64).view({1, 4}),
                                    torch::tensor(targets, torch::kFloat64).view({1, 4}), shape);
        QVERIFY(std::abs(loss.item<double>() - (0.75 * focused + 0.25 * squared)) < 1e-12);
    }

    /// Means over each teacher's labels; what a teacher knows nothing of has no effect.
    void teachersCountByTheirWeights()
    {
        const torch::Tensor logits =
            torch::tensor({0.5, -1.0, 2.0, 1.0, 3.0, -2.0}, torch::kFloat64).view({2, 3});
        const torch::Tensor targets =
            torch::tensor({0.25, 0.75, 1.0, 0.0, 0.0, 1.0}, torch::kFloat64).view({2, 3});
        const torch::Tensor weights =
            torch::tensor({2.0, 0.5, 0.0, 1.0}, torch::kFloat64).view({2, 2});
        const std::vector<TargetGroup> groups = {{.first = 0, .count = 2},
                                                 {.first = 2, .count = 1, .isVector = true}};
        const auto crossEntropy = [](double logit, double target) {
            const double p = 1.0 / (1.0 + std::exp(-logit));
            return -target * std::log(p) - (1.0 - target) * std::log(1.0 - p);
        };
        const double tags = (crossEntropy(0.5, 0.25) + crossEntropy(-1.0, 0.75)) / 2.0;
        const double expected = 2.0 * tags + 0.5 * 1.0 + 1.0 * 9.0;
        const auto loss = teacherLoss(logits, targets, weights, groups, {});
        QVERIFY(std::abs(loss.item<double>() - expected / 2.0) < 1e-12);
    }

    void staysExactFarOut()
    {
        const torch::Tensor logits =
            torch::tensor({-200.0F, 200.0F, -200.0F, 200.0F}).view({1, 4}).requires_grad_();
        const torch::Tensor targets = torch::tensor({1.0F, 1.0F, 0.0F, 0.0F}).view({1, 4});
        const torch::Tensor loss = genreLoss(logits, targets, {.positiveWeight = 4.0});
        QCOMPARE(loss.item<float>(), 4.0F * 200.0F + 200.0F);
        loss.backward();
        // d/dx: positiveWeight · (p − 1) where true, p where not.
        const std::vector<float> expected = {-4.0F, 0.0F, 0.0F, 1.0F};
        for (std::int64_t i = 0; i < 4; ++i)
            QCOMPARE(logits.grad()[0][i].item<float>(), expected[static_cast<std::size_t>(i)]);
    }

    void onlyMaskedFramesCount()
    {
        // Two crops of four frames of two bands; one frame more than there are.
        const torch::Tensor clean = torch::zeros({2, 4, 2});
        torch::Tensor frames = torch::full({2, 5, 2}, 100.0);
        torch::Tensor masked = torch::zeros({2, 4});
        masked[0][1] = 1.0;
        frames[0][1][0] = 1.0;
        frames[0][1][1] = 3.0;
        masked[1][0] = masked[1][2] = masked[1][3] = 1.0;
        for (const int t : {0, 2, 3})
            frames[1][t].fill_(1.0 + t);
        frames.set_requires_grad(true);
        const torch::Tensor loss = maskedFrameLoss(frames, clean, masked);
        // Each crop's mean over its masked values: (1 + 9) / 2 and (1 + 9 + 16) / 3.
        QVERIFY(std::abs(loss.item<double>() - (5.0 + 26.0 / 3.0) / 2.0) < 1e-5);
        loss.backward();
        for (int crop = 0; crop < 2; ++crop) {
            for (int t = 0; t < 5; ++t) {
                const bool counts = t < 4 && masked[crop][t].item<float>() > 0.0F;
                QCOMPARE(frames.grad()[crop][t].abs().sum().item<float>() > 0.0F, counts);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLoss)

#include "tst_loss.moc"
