#include "app/engine/engine_functions.h"

namespace {

using namespace genrescope;

constexpr engine::EngineFunctions functions = {.setComputeThreads = setComputeThreads,
                                               .setComputeDevice = setComputeDevice,
                                               .slowBlasWarning = slowBlasWarning,
                                               .makeForwardPass = makeDeviceForwardPass,
                                               .train = train,
                                               .resumeTraining = resumeTraining,
                                               .readAblationQueue = readAblationQueue,
                                               .ablate = ablate,
                                               .summarizeAblation = summarize,
                                               .ablationMarkdown = ablationMarkdown,
                                               .benchmarkPreprocess = benchmarkPreprocess,
                                               .benchmarkClassify = benchmarkClassify,
                                               .benchmarkModels = benchmarkModels,
                                               .makeTrainBenchmark = makeTrainBenchmark,
                                               .gigaOperationsPerStep = gigaOperationsPerStep};

} // namespace

extern "C" __attribute__((visibility("default"))) const genrescope::engine::EngineFunctions*
genrescopeEngine()
{
    return &functions;
}
