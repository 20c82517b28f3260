#include "app/engine/engine_functions.h"

namespace {

using namespace genrescope;

constexpr engine::EngineFunctions functions = {.setComputeThreads = setComputeThreads,
                                               .setComputeChoice = setComputeChoice,
                                               .slowBlasWarning = slowBlasWarning,
                                               .makeForwardPass = makeDeviceForwardPass,
                                               .train = train,
                                               .resumeTraining = resumeTraining,
                                               .joinGroup = joinGroup,
                                               .ablate = ablate,
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
