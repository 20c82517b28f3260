#pragma once

#include "core/ablation/ablation.h"
#include "core/ablation/ablation_summary.h"
#include "core/ablation/ablation_text.h"
#include "core/bench/preprocess_benchmark.h"
#include "core/bench/train_benchmark.h"
#include "core/evaluation/calibrate.h"
#include "core/evaluation/evaluator.h"
#include "core/inference/track_classifier.h"
#include "core/kernels/gemm_peak.h"
#include "core/networks/runtime.h"
#include "core/runs/train_state.h"
#include "core/teaching/head_fit.h"
#include "core/teaching/tag_data.h"
#include "core/teaching/unlabeled_data.h"
#include "core/training/trainer.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace genrescope::engine {

/// The contents of the genrescope-engine library: the functions of core whose rooms need LibTorch,
/// by the names that they have there. The programs do not link it, because loading LibTorch and
/// what Debian builds into it (280 libraries) takes longer than everything else that they do at
/// their start.
struct EngineFunctions {
    decltype(&genrescope::setComputeThreads) setComputeThreads;
    decltype(&genrescope::setComputeDevice) setComputeDevice;
    decltype(&genrescope::slowBlasWarning) slowBlasWarning;

    std::shared_ptr<TrackClassifier> (*makeTrackClassifier)(
        const std::vector<std::filesystem::path>& checkpoints);
    TrackPrediction (*classify)(TrackClassifier&, const std::filesystem::path& file,
                                const TaskContext&, AnalysisObserver&);

    TrainingResult (*train)(const TrainConfig&, const TrainingData&,
                            const std::filesystem::path& run, const TaskContext&, TrainingObserver&,
                            TrainControl&);
    TrainingResult (*resumeTraining)(const TrainState&, const TrainingData&,
                                     const std::filesystem::path& run, const TaskContext&,
                                     TrainingObserver&, TrainControl&);

    decltype(&genrescope::evaluate) evaluate;
    decltype(&genrescope::calibrate) calibrate;

    decltype(&genrescope::tagData) tagData;
    decltype(&genrescope::unlabeledData) unlabeledData;
    decltype(&genrescope::fitHead) fitHead;

    decltype(&genrescope::readAblationQueue) readAblationQueue;
    decltype(&genrescope::ablate) ablate;
    std::vector<AblationTable> (*summarizeAblation)(const AblationReport&);
    decltype(&genrescope::ablationMarkdown) ablationMarkdown;

    decltype(&genrescope::benchmarkPreprocess) benchmarkPreprocess;
    decltype(&genrescope::benchmarkModels) benchmarkModels;
    decltype(&genrescope::makeTrainBenchmark) makeTrainBenchmark;
    decltype(&genrescope::gigaOperationsPerStep) gigaOperationsPerStep;
    decltype(&genrescope::measureGemmGflops) measureGemmGflops;
};

/// The one name that the library exports.
using EngineEntry = const EngineFunctions* (*)();
inline constexpr const char* engineEntryName = "genrescopeEngine";

} // namespace genrescope::engine
