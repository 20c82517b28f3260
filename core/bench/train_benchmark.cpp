#include "core/bench/train_benchmark.h"

#include "core/base/error.h"
#include "core/models/gru_options.h"
#include "core/models/transformer_options.h"
#include "core/networks/classifier.h"
#include "core/networks/model_registry.h"
#include "core/networks/plain_models.h"
#include "core/training/augmentation.h"
#include "core/training/train_step.h"

#include <chrono>
#include <ctime>

namespace genrescope {

namespace {

constexpr int bands = 128;
constexpr int labels = 163;
constexpr std::size_t crops = 32;
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

TrainConfig configOf(const MeasuredTraining& training)
{
    TrainConfig config = recipe(training.recipe);
    config.model = training.model;
    config.precision = training.precision;
    return config;
}

std::size_t cropFramesOf(const TrainConfig& config)
{
    return static_cast<std::size_t>((config.minCropFrames + config.maxCropFrames + 1) / 2);
}

std::shared_ptr<Classifier> measuredModel(const TrainConfig& config, MeasuredLayers layers)
{
    if (layers != MeasuredLayers::Own) {
        return makePlainModel(config.model, config.options,
                              layers == MeasuredLayers::TorchModules ? PlainLayers::TorchModules
                                                                     : PlainLayers::PostDropout,
                              bands, labels);
    }
    auto classifier = makeClassifier(config.model, config.options, bands, labels);
    Random random(1);
    classifier->initialize(random);
    classifier->setPrecision(config.precision);
    return classifier;
}

/// Of one thread, the processor's time, which hardly depends on what else is running; of several,
/// the clock's.
template<typename Work>
double msOf(Work&& work)
{
    if (at::get_num_threads() == 1) {
        const std::clock_t start = std::clock();
        work();
        return 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    }
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

/// Multiplications of the encoder's products over a crop's frames.
double encoderProducts(const GruOptions& options, double frames)
{
    const double units = options.units;
    double products = 0.0;
    for (int layer = 0; layer < options.layers; ++layer) {
        const double inputs = layer == 0 ? bands : 2.0 * units;
        products += frames * 2.0 * 3.0 * units * (inputs + units);
    }
    return products;
}

double encoderProducts(const TransformerOptions& options, double frames)
{
    const double projections = 4.0 * bands * bands + 2.0 * bands * options.feedForward;
    const double attention = 2.0 * bands * frames;
    return options.layers * frames * (projections + attention);
}

/// Of the stem, which makes one frame of four.
double stemProducts(const CommonOptions& options, double frames)
{
    const double channels = options.stem;
    const double first = 9.0 * channels * (frames / 2.0) * (bands / 2.0);
    const double second = 9.0 * channels * 2.0 * channels * (frames / 4.0) * (bands / 4.0);
    const double third = 9.0 * 2.0 * channels * 4.0 * channels * (frames / 4.0) * (bands / 8.0);
    const double projection = 4.0 * channels * (bands / 8.0) * bands * (frames / 4.0);
    return first + second + third + projection;
}

double headProducts(const CommonOptions& options, double inputs)
{
    const double pooled = options.pooling == Pooling::MeanAndMaximum ? 2.0 * inputs : inputs;
    const double hidden = static_cast<double>(options.headFactor) * labels;
    return hidden == 0.0 ? pooled * labels : pooled * hidden + hidden * labels;
}

/// Multiplications of a forward pass over one crop.
template<typename Options>
double cropProducts(const TrainConfig& config)
{
    const auto options =
        optionsOf<Options>(completeOptions(modelInfo(config.model), config.options));
    const auto frames = static_cast<double>(cropFramesOf(config));
    const bool hasStem = options.common.stem > 0;
    return encoderProducts(options, hasStem ? frames / 4.0 : frames) +
           (hasStem ? stemProducts(options.common, frames) : 0.0) +
           headProducts(options.common, options.encodedWidth(bands));
}

class NetworkBenchmark : public TrainBenchmark {
public:
    explicit NetworkBenchmark(const MeasuredTraining& training)
        : config_(configOf(training)),
          batch_(syntheticBatch(crops, cropFramesOf(config_))),
          classifier_(measuredModel(config_, training.layers)),
          step_(*classifier_, config_, {})
    {
        if (config_.emaDecay > 0.0)
            average_ = measuredModel(config_, training.layers);
    }

    double stepMs() override
    {
        augmented_ = batch_;
        return msOf([&] {
            augment(augmented_, config_, {}, random_);
            step_.run(augmented_, config_.learningRate);
            if (average_)
                moveAverage(*average_, *classifier_, config_.emaDecay, ++steps_);
        });
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
    Batch batch_;
    Batch augmented_;
    Batch clip_ = syntheticBatch(1, clipFrames);
    Random random_{2};
    std::shared_ptr<Classifier> classifier_;
    /// Null where the recipe averages no weights.
    std::shared_ptr<Classifier> average_;
    std::int64_t steps_ = 0;
    TrainStep step_;
};

} // namespace

std::unique_ptr<TrainBenchmark> makeTrainBenchmark(const MeasuredTraining& training)
{
    return std::make_unique<NetworkBenchmark>(training);
}

double gigaOperationsPerStep(const MeasuredTraining& training)
{
    const TrainConfig config = configOf(training);
    double ofACrop = 0.0;
    if (config.model == GruOptions::name)
        ofACrop = cropProducts<GruOptions>(config);
    else if (config.model == TransformerOptions::name)
        ofACrop = cropProducts<TransformerOptions>(config);
    else
        throw ModelError(Message::english(
            "The minimum cost of a step of the model '%1' is not known.", config.model));
    // A product is a multiplication and an addition; the backward pass takes two for each.
    return 3.0 * 2.0 * static_cast<double>(crops) * ofACrop * 1e-9;
}

std::vector<std::string> benchmarkModels()
{
    return {GruOptions::name, TransformerOptions::name};
}

} // namespace genrescope
