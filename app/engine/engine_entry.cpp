#include "app/engine/engine_functions.h"

namespace {

using namespace genrescope;

std::shared_ptr<TrackClassifier>
makeTrackClassifier(const std::vector<std::filesystem::path>& checkpoints)
{
    return std::make_shared<TrackClassifier>(checkpoints);
}

TrackPrediction classify(TrackClassifier& classifier, const std::filesystem::path& file,
                         const TaskContext& context, AnalysisObserver& observer)
{
    return classifier.classify(file, context, observer);
}

constexpr engine::EngineFunctions functions = {.setComputeThreads = setComputeThreads,
                                               .setComputeDevice = setComputeDevice,
                                               .slowBlasWarning = slowBlasWarning,
                                               .makeTrackClassifier = makeTrackClassifier,
                                               .classify = classify,
                                               .train = train,
                                               .resumeTraining = resumeTraining,
                                               .evaluate = evaluate,
                                               .calibrate = calibrate,
                                               .tagData = tagData,
                                               .unlabeledData = unlabeledData,
                                               .fitHead = fitHead,
                                               .readAblationQueue = readAblationQueue,
                                               .ablate = ablate,
                                               .summarizeAblation = summarize,
                                               .ablationMarkdown = ablationMarkdown,
                                               .benchmarkPreprocess = benchmarkPreprocess,
                                               .benchmarkModels = benchmarkModels,
                                               .makeTrainBenchmark = makeTrainBenchmark,
                                               .gigaOperationsPerStep = gigaOperationsPerStep,
                                               .measureGemmGflops = measureGemmGflops};

} // namespace

extern "C" __attribute__((visibility("default"))) const genrescope::engine::EngineFunctions*
genrescopeEngine()
{
    return &functions;
}
