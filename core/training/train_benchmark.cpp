#include "core/training/train_benchmark.h"

#include "core/models/classifier.h"
#include "core/models/model_registry.h"
#include "core/models/runtime.h"
#include "core/training/train_step.h"

#include <algorithm>
#include <chrono>

namespace genrescope {

namespace {

constexpr int bands = 128;
constexpr int labels = 163;

Batch madeUpBatch(std::size_t crops, std::size_t frames, Random& random)
{
    Batch batch = makeBatch(crops, frames, bands, labels);
    for (float& value : batch.inputs)
        value = static_cast<float>(2.0 * random.uniform() - 1.0);
    for (float& value : batch.targets)
        value = random.uniform() < 0.02 ? 1.0F : 0.0F;
    return batch;
}

template<typename Work>
double medianMs(int repeats, Work&& work)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

} // namespace

TrainTimings benchmarkTraining(const std::string& model, int threads, int repeats)
{
    setComputeThreads(threads);
    Random random(1);
    const auto classifier = makeClassifier(model, {}, bands, labels);
    classifier->initialize(random);
    const Batch batch = madeUpBatch(32, 192, random);
    const Batch clip = madeUpBatch(1, 938, random);

    TrainTimings timings;
    TrainConfig config;
    TrainStep step(*classifier, config);
    timings.stepMs = medianMs(repeats, [&] { step.run(batch, config.learningRate); });

    classifier->eval();
    const c10::InferenceMode inference;
    timings.inferenceBatchMs =
        medianMs(repeats, [&] { classifier->forward(inputTensor(batch)).sigmoid(); });
    timings.inferenceClipMs =
        medianMs(repeats, [&] { classifier->forward(inputTensor(clip)).sigmoid(); });
    return timings;
}

} // namespace genrescope
