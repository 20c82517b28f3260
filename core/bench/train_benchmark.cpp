#include "core/bench/train_benchmark.h"

#include "core/base/error.h"
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
                              {}, bands, labels);
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

/// Multiplications and additions of a forward pass over one frame.
double operationsPerFrame(const std::string& model, const ModelOptions& options)
{
    const auto value = [&](const char* name) { return options.at(name); };
    double products = 0.0;
    if (model == "gru") {
        const double units = value("units");
        for (int layer = 0; layer < static_cast<int>(value("layers")); ++layer) {
            const double inputs = layer == 0 ? bands : 2.0 * units;
            products += 2.0 * 3.0 * units * (inputs + units);
        }
    } else if (model == "transformer") {
        const double projections = 4.0 * bands * bands + 2.0 * bands * value("feed_forward");
        const double attention = 2.0 * bands * static_cast<double>(cropFrames);
        products = value("layers") * (projections + attention);
    } else {
        throw ModelError(
            Message::english("The minimum cost of a step of the model '%1' is not known.", model));
    }
    return 2.0 * products;
}

} // namespace

struct TrainBenchmark::Impl {
    Impl(const std::string& model, MeasuredLayers layers, Precision precision)
        : config({.precision = precision}),
          classifier(measuredModel(model, layers)),
          step(*classifier, config)
    {
    }

    double inferenceMs(const Batch& input)
    {
        classifier->eval();
        const c10::InferenceMode inference;
        return msOf([&] { classifier->forward(inputTensor(input)).sigmoid(); });
    }

    TrainConfig config;
    Batch batch = syntheticBatch(crops, cropFrames);
    Batch clip = syntheticBatch(1, clipFrames);
    std::shared_ptr<Classifier> classifier;
    TrainStep step;
};

TrainBenchmark::TrainBenchmark(const std::string& model, MeasuredLayers layers, Precision precision)
    : impl_(std::make_unique<Impl>(model, layers, precision))
{
}

TrainBenchmark::~TrainBenchmark() = default;

double TrainBenchmark::stepMs()
{
    return msOf([&] { impl_->step.run(impl_->batch, impl_->config.learningRate); });
}

double TrainBenchmark::inferenceBatchMs()
{
    return impl_->inferenceMs(impl_->batch);
}

double TrainBenchmark::inferenceClipMs()
{
    return impl_->inferenceMs(impl_->clip);
}

double gigaOperationsPerStep(const std::string& model)
{
    const ModelOptions options = completeOptions(modelInfo(model), {});
    const double hidden = options.at("head_factor") * labels;
    const double inputs = model == "gru" ? 2.0 * options.at("units") : bands;
    const double head = 2.0 * (inputs * hidden + hidden * labels);
    const double forward =
        static_cast<double>(crops) *
        (static_cast<double>(cropFrames) * operationsPerFrame(model, options) + head);
    return 3.0 * forward * 1e-9;
}

} // namespace genrescope
