#include "core/base/error.h"
#include "core/models/model_tensors.h"
#include "core/networks/classifier.h"
#include "core/networks/model_registry.h"
#include "core/runs/train_config.h"
#include "core/training/loss.h"

#include <QTest>

using namespace genrescope;

Q_DECLARE_METATYPE(ModelOptions)

namespace {

/// The networks of the post, and those that options make of them.
void addModels()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<ModelOptions>("options");
    QTest::addColumn<bool>("pretraining");
    for (const ModelInfo& info : modelInfos()) {
        const auto row = [&](const std::string& name, const ModelOptions& options) {
            QTest::newRow((info.name + name).c_str())
                << QString::fromStdString(info.name) << options << false;
        };
        row("", {});
        row(" stem, mean and maximum",
            {{"stem", 4}, {"pooling", "mean-and-maximum"}, {"head_factor", 0}});
        row(" attention", {{"pooling", "attention"}});
        row(" standardize", {{"standardize", true}});
    }
}

std::shared_ptr<Classifier> newClassifier(const QString& model, std::uint64_t seed,
                                          const ModelOptions& options = {})
{
    auto classifier = makeClassifier(model.toStdString(), options, 128, 20);
    Random random(seed);
    classifier->initialize(random);
    classifier->eval();
    return classifier;
}

torch::Tensor syntheticCrops(std::int64_t crops, std::int64_t frames)
{
    torch::manual_seed(1);
    return torch::rand({crops, frames, 128}) * 2.0 - 1.0;
}

torch::Tensor syntheticTargets(std::int64_t crops)
{
    torch::manual_seed(2);
    return (torch::rand({crops, 20}) < 0.2).to(torch::kFloat32);
}

std::shared_ptr<Classifier> newPretrainingModel(const QString& model, const ModelOptions& options)
{
    auto classifier = makePretrainingModel(model.toStdString(), options, 128);
    Random random(1);
    classifier->initialize(random);
    classifier->eval();
    return classifier;
}

torch::Tensor lossOf(Classifier& classifier, const torch::Tensor& crops)
{
    if (classifier.labels() == 0) {
        // Nothing is blanked: before the first step blank frames lie on the kink of the stem's
        // ReLU.
        const torch::Tensor masked = torch::zeros({crops.size(0), crops.size(1)}, crops.options());
        masked.slice(1, 3, 20) += 1.0;
        return maskedFrameLoss(classifier.forward(crops), crops, masked);
    }
    const torch::Tensor logits = classifier.forward(crops);
    return genreLoss(logits, syntheticTargets(crops.size(0)).to(logits.dtype()),
                     {.positiveWeight = 4.0});
}

/// The gradients of all parameters, one after the other, as double.
torch::Tensor gradientOf(Classifier& classifier, const torch::Tensor& crops)
{
    classifier.zero_grad();
    lossOf(classifier, crops).backward();
    std::vector<torch::Tensor> parts;
    for (const torch::Tensor& parameter : classifier.parameters())
        parts.push_back(parameter.grad().detach().to(torch::kFloat64).flatten());
    return torch::cat(parts);
}

double relativeDifference(const torch::Tensor& a, const torch::Tensor& b)
{
    return ((a - b).norm() / b.norm()).item<double>();
}

} // namespace

class TestClassifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksItsInput_data() { addModels(); }
    void checksItsInput()
    {
        QFETCH(QString, model);
        QFETCH(ModelOptions, options);
        const auto classifier = newClassifier(model, 1, options);
        QCOMPARE(classifier->forward(syntheticCrops(3, 5)).sizes().vec(),
                 (std::vector<std::int64_t>{3, 20}));
        for (const std::vector<std::int64_t>& shape : {std::vector<std::int64_t>{5, 128},
                                                       {3, 5, 64},
                                                       {3, 128, 5},
                                                       {3, 0, 128},
                                                       {0, 5, 128},
                                                       {1, 2049, 128},
                                                       {1, 1, 5, 128}}) {
            QVERIFY_THROWS_EXCEPTION(ModelError, classifier->forward(torch::zeros(shape)));
        }
    }

    void dropsOnlyInTraining_data() { addModels(); }
    void dropsOnlyInTraining()
    {
        QFETCH(QString, model);
        QFETCH(ModelOptions, options);
        const auto classifier = newClassifier(model, 1, options);
        const torch::Tensor crops = syntheticCrops(2, 30);
        QVERIFY(torch::equal(classifier->forward(crops), classifier->forward(crops)));
        classifier->train();
        QVERIFY(!torch::equal(classifier->forward(crops), classifier->forward(crops)));
    }

    /// Order matters, unless frames are so large that positions vanish.
    void positionsVanishBesideLargeFrames()
    {
        const torch::Tensor crops = syntheticCrops(2, 30);
        const auto logits = [](double scale, const torch::Tensor& input) {
            return newClassifier("transformer", 1, {{"input_scale", scale}})->forward(input);
        };
        const double root = std::sqrt(128.0);
        QVERIFY(torch::equal(logits(0.0, crops), logits(root, crops)));
        const auto change = [&](double scale) {
            return relativeDifference(logits(scale, crops.flip(1)), logits(scale, crops));
        };
        QVERIFY(change(100.0) < 0.5 * change(root));
    }

    void isInitializedAsInKeras_data() { addModels(); }
    void isInitializedAsInKeras()
    {
        QFETCH(QString, model);
        QFETCH(ModelOptions, options);
        const auto classifier = newClassifier(model, 1, options);
        for (const auto& item : classifier->named_parameters()) {
            const QString name = QString::fromStdString(item.key());
            const torch::Tensor& value = item.value();
            if (value.dim() == 4)
                continue; // Keras' models have no convolutions
            if (name.contains("bias")) {
                QVERIFY2(value.abs().max().item<float>() == 0.0F, qPrintable(name));
            } else if (name.contains("norm")) {
                QVERIFY2((value - 1.0).abs().max().item<float>() == 0.0F, qPrintable(name));
            } else if (name.contains("weight_hh")) {
                const auto product = torch::mm(value.t(), value);
                QVERIFY((product - torch::eye(128)).abs().max().item<double>() < 1e-6);
            } else {
                // A uniform distribution in ±limit has a deviation of limit / √3. Queries, keys and
                // values are layers of their own.
                const std::int64_t outputs = value.size(0) / (name.contains("qkv") ? 3 : 1);
                const double limit = std::sqrt(6.0 / static_cast<double>(outputs + value.size(1)));
                QVERIFY2(value.abs().max().item<double>() <= limit, qPrintable(name));
                // Few values may miss the limit, and their deviation, by more.
                const double slack = 0.01 + 1.0 / std::sqrt(static_cast<double>(value.numel()));
                QVERIFY2(value.abs().max().item<double>() > (1.0 - slack) * limit,
                         qPrintable(name));
                const double deviation = value.std().item<double>() * std::sqrt(3.0) / limit;
                QVERIFY2(std::abs(deviation - 1.0) < 0.04 + slack, qPrintable(name));
            }
        }
    }

    void theSeedDecidesTheWeights_data() { addModels(); }
    void theSeedDecidesTheWeights()
    {
        QFETCH(QString, model);
        QFETCH(ModelOptions, options);
        const auto first = weightsOf(*newClassifier(model, 1, options));
        const auto again = weightsOf(*newClassifier(model, 1, options));
        const auto other = weightsOf(*newClassifier(model, 2, options));
        for (std::size_t i = 0; i < first.size(); ++i)
            QCOMPARE(first[i].values, again[i].values);
        QVERIFY(first[0].values != other[0].values);
    }

    void weightsTravel_data() { addModels(); }
    void weightsTravel()
    {
        QFETCH(QString, model);
        QFETCH(ModelOptions, options);
        const auto from = newClassifier(model, 1, options);
        const auto to = newClassifier(model, 2, options);
        const torch::Tensor crops = syntheticCrops(2, 30);
        QVERIFY(!torch::equal(from->forward(crops), to->forward(crops)));
        setWeights(*to, weightsOf(*from));
        QVERIFY(torch::equal(from->forward(crops), to->forward(crops)));
    }

    void stemMergesFourFrames()
    {
        for (const ModelInfo& info : modelInfos()) {
            const auto classifier =
                newClassifier(QString::fromStdString(info.name), 1, {{"stem", 4}});
            // 2048 frames become 512, and one frame still is one.
            QCOMPARE(classifier->forward(syntheticCrops(1, 1)).size(1), 20);
            QVERIFY(classifier->forward(syntheticCrops(1, 2048)).isfinite().all().item<bool>());
            // The last frames count, even if the last group of four is incomplete.
            torch::Tensor crops = syntheticCrops(1, 41);
            const torch::Tensor before = classifier->forward(crops);
            crops[0][40] += 0.5;
            QVERIFY(!torch::equal(before, classifier->forward(crops)));
        }
    }

    void bandsAreScaledAheadOfAllElse()
    {
        BandStatistics statistics;
        for (int band = 0; band < 128; ++band) {
            statistics.means.push_back(0.01F * static_cast<float>(band) - 0.5F);
            statistics.deviations.push_back(0.25F + 0.01F * static_cast<float>(band));
        }
        const torch::Tensor crops = syntheticCrops(2, 30);
        const torch::Tensor byHand =
            (crops - torch::tensor(statistics.means)) / torch::tensor(statistics.deviations);
        for (const ModelInfo& info : modelInfos()) {
            const QString model = QString::fromStdString(info.name);
            const auto plain = newClassifier(model, 1, {{"stem", 4}});
            const auto scaled = newClassifier(model, 1, {{"stem", 4}, {"standardize", true}});
            // By nothing until statistics are set.
            QVERIFY(torch::equal(scaled->forward(crops), plain->forward(crops)));
            scaled->setBandStatistics(statistics);
            QVERIFY(torch::allclose(scaled->forward(crops), plain->forward(byHand), 1e-4, 1e-5));
            QVERIFY(!torch::allclose(scaled->forward(crops), plain->forward(crops), 1e-2, 1e-2));
        }
    }

    void pretrainingGivesEveryFrameBack()
    {
        for (const ModelInfo& info : modelInfos()) {
            for (const int stem : {0, 4}) {
                const auto model =
                    newPretrainingModel(QString::fromStdString(info.name), {{"stem", stem}});
                QCOMPARE(model->labels(), 0);
                for (const std::int64_t frames : {1, 7, 8}) {
                    const auto found = model->forward(syntheticCrops(2, frames)).sizes().vec();
                    const std::int64_t whole = stem > 0 ? (frames + 3) / 4 * 4 : frames;
                    QCOMPARE(found, (std::vector<std::int64_t>{2, whole, 128}));
                }
            }
        }
    }

    void keepsTheTensorsThatItsKindLists_data() { addModels(); }
    void keepsTheTensorsThatItsKindLists()
    {
        QFETCH(QString, model);
        QFETCH(ModelOptions, options);
        const std::vector<NamedTensor> kept =
            weightsOf(*makeClassifier(model.toStdString(), options, 24, 3));
        const std::vector<TensorShape> listed = modelTensors(model.toStdString(), options, 24, 3);
        QCOMPARE(kept.size(), listed.size());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QCOMPARE(kept[i].name, listed[i].name);
            QCOMPARE(kept[i].shape, listed[i].shape);
        }
    }

    void modernSizesStayWithinTheirBudget()
    {
        for (const ModelInfo& info : modelInfos()) {
            const std::int64_t count = parameterCount(info.name, distillRecipe().options, 128, 163);
            QVERIFY2(count >= 600'000 && count <= 800'000, qPrintable(QString::number(count)));
        }
    }

    void equalFramesNeedNoAttention()
    {
        // Whatever its weights, attention over equal frames gives their mean.
        const auto mean = newClassifier("transformer", 1, {{"pooling", "mean"}});
        const auto attention = newClassifier("transformer", 1, {{"pooling", "attention"}});
        std::vector<NamedTensor> weights = weightsOf(*attention);
        std::erase_if(weights, [](const NamedTensor& tensor) {
            return tensor.name.find("attention.") != std::string::npos &&
                   tensor.name.starts_with("head.");
        });
        setWeights(*mean, weights);
        const torch::Tensor crops = syntheticCrops(3, 1);
        QVERIFY(torch::allclose(mean->forward(crops), attention->forward(crops)));
    }

    // LibTorch 1.13's oneDNN kernels have given wrong gradients after a permute. Double precision
    // takes other kernels, and finite differences none at all.
    void gradientsAreRight_data()
    {
        addModels();
        for (const ModelInfo& info : modelInfos()) {
            for (const int stem : {0, 4}) {
                QTest::addRow("%s pretraining, stem %d", info.name.c_str(), stem)
                    << QString::fromStdString(info.name) << ModelOptions{{"stem", stem}} << true;
            }
        }
    }
    void gradientsAreRight()
    {
        QFETCH(QString, model);
        QFETCH(ModelOptions, options);
        QFETCH(bool, pretraining);
        const auto classifier =
            pretraining ? newPretrainingModel(model, options) : newClassifier(model, 1, options);
        const torch::Tensor crops = syntheticCrops(3, 50);
        const torch::Tensor single = gradientOf(*classifier, crops);
        at::globalContext().setUserEnabledMkldnn(false);
        const torch::Tensor withoutOneDnn = gradientOf(*classifier, crops);
        at::globalContext().setUserEnabledMkldnn(true);
        classifier->to(torch::kFloat64);
        const torch::Tensor exact = gradientOf(*classifier, crops.to(torch::kFloat64));
        // How products are rounded depends on the processor, and a value that rounding moves across
        // the kink of a ReLU changes the gradient by 0.2 %. A wrong one is off by much more.
        for (const torch::Tensor& rounded : {single, withoutOneDnn}) {
            const double difference = relativeDifference(rounded, exact);
            QVERIFY2(difference < 1e-2, qPrintable(QString::number(difference)));
        }

        // Along the gradient itself the loss changes by |gradient| a unit; less exactly so where a
        // ReLU has its kink in between.
        const torch::NoGradGuard noGrad;
        const torch::Tensor direction = exact / exact.norm();
        const auto lossAt = [&](double distance) {
            std::int64_t first = 0;
            for (torch::Tensor& parameter : classifier->parameters()) {
                const auto part = direction.narrow(0, first, parameter.numel());
                parameter.add_(part.view(parameter.sizes()), distance);
                first += parameter.numel();
            }
            return lossOf(*classifier, crops.to(torch::kFloat64)).item<double>();
        };
        const double step = 1e-6;
        const double above = lossAt(step);
        const double below = lossAt(-2.0 * step);
        const double slope = (above - below) / (2.0 * step);
        QVERIFY(std::abs(slope / exact.norm().item<double>() - 1.0) < 1e-3);
    }
};

QTEST_APPLESS_MAIN(TestClassifier)

#include "tst_classifier.moc"
