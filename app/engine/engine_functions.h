#pragma once

#include "core/base/device.h"
#include "core/runs/train_control.h"
#include "core/training/trainer.h"
#include "ui/data/evaluation_outcome.h"
#include "ui/services/track_analyzer.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace genrescope::engine {

/// Threads used to analyze a track or to evaluate. The count belongs to the thread that computes,
/// so each piece of work sets it. Two are no faster on two cores while the window paints and
/// another file is decoded.
inline constexpr int threadsBesideTheWindow = 1;

/// The contents of the genrescope-engine library: everything in core that needs LibTorch. The
/// program itself does not link it, because loading LibTorch and what Debian builds into it (280
/// libraries) takes longer than everything else before the window appears.
struct EngineFunctions {
    std::unique_ptr<TrackAnalyzer> (*makeAnalyzer)(const std::vector<std::filesystem::path>&);
    EvaluationOutcome (*evaluate)(const EvaluationRequest&, const TaskContext&);
    TrainingResult (*train)(const TrainConfig&, Device, const std::filesystem::path& workspace,
                            const std::filesystem::path& run, const TaskContext&, TrainingObserver&,
                            TrainControl&);
    TrainingResult (*resume)(const std::filesystem::path& workspace,
                             const std::filesystem::path& run, Device, const TaskContext&,
                             TrainingObserver&, TrainControl&);
};

/// The one name that the library exports.
using EngineEntry = const EngineFunctions* (*)();
inline constexpr const char* engineEntryName = "genrescopeEngine";

} // namespace genrescope::engine
