#include "core/bench/train_benchmark.h"

#include "core/base/error.h"
#include "core/models/gru_options.h"
#include "core/models/transformer_options.h"
#include "core/networks/classifier.h"
#include "core/networks/model_registry.h"
#include "core/networks/plain_models.h"
#include "core/training/train_step.h"

#include <chrono>

namespace genrescope {

namespace {

constexpr int bands = 128;
constexpr int labels = 163;
constexpr std::size_t crops = 32;
constexpr std::size_t cropFrames = 192;
constexpr std::size_t clipFrames = 938;

Batch syntheticBatch(std::size_t count, std::size_t frames)
{
    Random random(1);
    Batch batch = makeBatch(count, frames, bands, labels);
    for (float& value : batch.inputs)
        value = static_cast<float>(2.0 * random.uniform() - 1.0);
    for (float& value : batch.targets)
        value = random.uniform() < 0.02 ? 1.0F : 0.0F;
    return batch;
}

std::shared_ptr<Classifier> measuredModel(const std::string& model, MeasuredLayers layers)
{
    if (layers != MeasuredLayers::Own) {
        return makePlainModel(model,
                              layers == MeasuredLayers::TorchModules ? PlainLayers::TorchModules
                                                                     : PlainLayers::PostDropout,
                              bands, labels);
    }
    auto classifier = makeClassifier(model, {}, bands, labels);
    Random random(1);
    classifier->initialize(random);
    return classifier;
}

template<typename Work>
double msOf(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

/// Multiplications of a forward pass: of the encoder over one frame, and of the head over a crop.
struct Products {
    double ofAFrame = 0.0;
    double ofAHead = 0.0;
};

double headProducts(const CommonOptions& options, double inputs)
{
    const double hidden = static_cast<double>(options.headFactor) * labels;
    return inputs * hidden + hidden * labels;
}

Products productsOf(const GruOptions& options)
{
    const double units = options.units;
    Products products = {.ofAHead = headProducts(options.common, 2.0 * units)};
    for (int layer = 0; layer < options.layers; ++layer) {
        const double inputs = layer == 0 ? bands : 2.0 * units;
        products.ofAFrame += 2.0 * 3.0 * units * (inputs + units);
    }
    return products;
}

Products productsOf(const TransformerOptions& options)
{
    const double projections = 4.0 * bands * bands + 2.0 * bands * options.feedForward;
    const double attention = 2.0 * bands * static_cast<double>(cropFrames);
    return {.ofAFrame = options.layers * (projections + attention),
            .ofAHead = headProducts(options.common, bands)};
}

Products productsOf(const std::string& model)
{
    if (model == GruOptions::name)
        return productsOf(GruOptions());
    if (model == TransformerOptions::name)
        return productsOf(TransformerOptions());
    throw ModelError(
        Message::english("The minimum cost of a step of the model '%1' is not known.", model));
}

class NetworkBenchmark : public TrainBenchmark {
public:
    NetworkBenchmark(const std::string& model, MeasuredLayers layers, Precision precision)
        : config_({.precision = precision}),
          classifier_(measuredModel(model, layers)),
          step_(*classifier_, config_, {})
    {
    }

    double stepMs() override
    {
        return msOf([&] { step_.run(batch_, config_.learningRate); });
    }

    double inferenceBatchMs() override { return inferenceMs(batch_); }
    double inferenceClipMs() override { return inferenceMs(clip_); }

private:
    double inferenceMs(const Batch& input)
    {
        classifier_->eval();
        const c10::InferenceMode inference;
        return msOf([&] { classifier_->forward(inputTensor(input)).sigmoid(); });
    }

    TrainConfig config_;
    Batch batch_ = syntheticBatch(crops, cropFrames);
    Batch clip_ = syntheticBatch(1, clipFrames);
    std::shared_ptr<Classifier> classifier_;
    TrainStep step_;
};

} // namespace

std::unique_ptr<TrainBenchmark> makeTrainBenchmark(const std::string& model, MeasuredLayers layers,
                                                   Precision precision)
{
    return std::make_unique<NetworkBenchmark>(model, layers, precision);
}

double gigaOperationsPerStep(const std::string& model)
{
    const Products products = productsOf(model);
    const double forward = static_cast<double>(crops) *
                           (static_cast<double>(cropFrames) * products.ofAFrame + products.ofAHead);
    // A product is a multiplication and an addition; the backward pass takes two for each.
    return 3.0 * 2.0 * forward * 1e-9;
}

std::vector<std::string> benchmarkModels()
{
    return {GruOptions::name, TransformerOptions::name};
}

} // namespace genrescope
