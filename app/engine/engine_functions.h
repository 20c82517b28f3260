#pragma once

#include "core/bench/classify_benchmark.h"
#include "core/bench/preprocess_benchmark.h"
#include "core/bench/train_benchmark.h"
#include "core/distributed/joined_group.h"
#include "core/networks/device_forward_pass.h"
#include "core/networks/runtime.h"
#include "core/runs/train_state.h"
#include "core/training/ablate.h"
#include "core/training/trainer.h"

#include <filesystem>

namespace genrescope::engine {

/// The contents of the genrescope-engine library: the functions of core whose rooms need LibTorch,
/// by the names that they have there. The programs do not link it, because loading LibTorch and
/// what Debian builds into it (280 libraries) takes longer than everything else that they do at
/// their start.
struct EngineFunctions {
    decltype(&genrescope::setComputeThreads) setComputeThreads;
    decltype(&genrescope::setComputeChoice) setComputeChoice;
    decltype(&genrescope::slowBlasWarning) slowBlasWarning;

    /// Of checkpoints, by what was chosen.
    decltype(&genrescope::makeDeviceForwardPass) makeForwardPass;

    TrainingResult (*train)(const TrainConfig&, const TrainingData&,
                            const std::filesystem::path& run, const TaskContext&, TrainingObserver&,
                            TrainControl&, TrainingGroup&);
    TrainingResult (*resumeTraining)(const TrainState&, const TrainingData&,
                                     const std::filesystem::path& run, const TaskContext&,
                                     TrainingObserver&, TrainControl&, TrainingGroup&);
    decltype(&genrescope::joinGroup) joinGroup;

    decltype(&genrescope::ablate) ablate;

    decltype(&genrescope::benchmarkPreprocess) benchmarkPreprocess;
    decltype(&genrescope::benchmarkClassify) benchmarkClassify;
    decltype(&genrescope::benchmarkModels) benchmarkModels;
    decltype(&genrescope::makeTrainBenchmark) makeTrainBenchmark;
    decltype(&genrescope::gigaOperationsPerStep) gigaOperationsPerStep;
};

/// The one name that the library exports.
using EngineEntry = const EngineFunctions* (*)();
inline constexpr const char* engineEntryName = "genrescopeEngine";

} // namespace genrescope::engine
