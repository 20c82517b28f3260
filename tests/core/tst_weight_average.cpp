#include "core/models/model_registry.h"
#include "core/training/weight_average.h"

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
    void averagesPlainlyThenForgets()
    {
        const auto classifier = tinyClassifier();
        fill(*classifier, 100.0); // as drawn at the start: must not count
        WeightAverage average(*classifier, 0.75);
        double expected = 0.0;
        for (int step = 1; step <= 8; ++step) {
            fill(*classifier, step);
            average.add();
            const double decay = std::min(0.75, (step - 1.0) / step);
            expected = decay * expected + (1.0 - decay) * step;
        }
        {
            const WeightAverage::Use use(average);
            QVERIFY(std::abs(firstWeight(*classifier) - expected) < 1e-5);
        }
        QCOMPARE(firstWeight(*classifier), 8.0);
    }

    void withoutDecayNothingIsAveraged()
    {
        const auto classifier = tinyClassifier();
        fill(*classifier, 1.0);
        WeightAverage average(*classifier, 0.0);
        fill(*classifier, 2.0);
        average.add();
        const WeightAverage::Use use(average);
        QCOMPARE(firstWeight(*classifier), 2.0);
    }
};

QTEST_APPLESS_MAIN(TestWeightAverage)

#include "tst_weight_average.moc"
