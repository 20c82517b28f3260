#include "core/bench/classify_benchmark.h"

#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/bench/median.h"
#include "core/inference/track_classifier.h"
#include "core/pipeline/log_mel_stream.h"

#include <algorithm>
#include <ctime>
#include <deque>
#include <memory>

namespace genrescope {

namespace {

template<typename Work>
double processorMs(Work&& work)
{
    const auto now = [] {
        timespec used = {};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
        return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) * 1e-6;
    };
    const double start = now();
    work();
    return now() - start;
}

double featuresMs(const LogMelPipeline& pipeline, const std::filesystem::path& file)
{
    return processorMs([&] {
        LogMelStream stream(pipeline, std::make_unique<FileSource>(file));
        std::vector<float> frames;
        while (stream.next(frames))
            frames.clear();
    });
}

} // namespace

ClassifyTimings benchmarkClassify(const std::filesystem::path& file,
                                  const std::vector<std::filesystem::path>& checkpoints,
                                  int repeats, const CancellationToken& cancellation)
{
    if (checkpoints.empty()) {
        throw ConfigError(
            Message::english("There is no model to classify with; give at least one checkpoint."));
    }
    repeats = std::max(repeats, 1);
    std::deque<TrackClassifier> classifiers;
    for (const std::filesystem::path& checkpoint : checkpoints)
        classifiers.emplace_back(std::vector{checkpoint});
    const LogMelPipeline pipeline;
    std::vector<double> features;
    std::vector<std::vector<double>> inference(classifiers.size());
    // The first round, which compiles products and fills caches, does not count.
    for (int round = 0; round <= repeats; ++round) {
        for (std::size_t model = 0; model < classifiers.size(); ++model) {
            const double before = featuresMs(pipeline, file);
            const double all =
                processorMs([&] { classifiers[model].classify(file, {cancellation}); });
            if (round == 0)
                continue;
            features.push_back(before);
            inference[model].push_back(all - before);
        }
    }
    ClassifyTimings timings = {.featuresMs = median(features)};
    for (std::size_t model = 0; model < classifiers.size(); ++model) {
        timings.models.push_back(
            {.checkpoint = checkpoints[model].string(),
             .architecture = classifiers[model].predictors().front().metadata().architecture,
             .inferenceMs = median(inference[model])});
    }
    return timings;
}

} // namespace genrescope
