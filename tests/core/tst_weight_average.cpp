#include "core/networks/model_registry.h"
#include "core/training/train_step.h"

#include <QTest>

using namespace genrescope;

namespace {

std::shared_ptr<Classifier> tinyClassifier()
{
    return makeClassifier("gru", {{"layers", 1}, {"units", 2}, {"head_factor", 0}}, 4, 1);
}

/// All weights of the classifier become `value`.
void fill(Classifier& classifier, double value)
{
    const torch::NoGradGuard noGrad;
    for (torch::Tensor& weight : classifier.parameters())
        weight.fill_(value);
}

double firstWeight(const Classifier& classifier)
{
    return weightsOf(classifier).front().values.front();
}

} // namespace

class TestWeightAverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Against the definition: a short average at first, which then forgets by the decay.
    void followsTheDefinition()
    {
        const auto trained = tinyClassifier();
        const auto average = tinyClassifier();
        fill(*average, 100.0);
        double expected = 100.0;
        for (int step = 1; step <= 40; ++step) {
            fill(*trained, step);
            moveAverage(*average, *trained, 0.75, step);
            const double decay = std::min(0.75, (1.0 + step) / (10.0 + step));
            expected = decay * expected + (1.0 - decay) * step;
        }
        QVERIFY(std::abs(firstWeight(*average) - expected) < 1e-4);
        QCOMPARE(firstWeight(*trained), 40.0);
    }
};

QTEST_APPLESS_MAIN(TestWeightAverage)

#include "tst_weight_average.moc"
