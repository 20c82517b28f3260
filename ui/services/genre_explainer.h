#pragma once

#include "core/base/task_context.h"
#include "core/crops/occlusion_map.h"
#include "core/crops/section_cutter.h"

#include <filesystem>
#include <functional>
#include <string>

namespace genrescope {

/// Why a model hears a genre.
struct ExplanationRequest {
    std::filesystem::path checkpoint = {};
    /// One of the checkpoint's labels.
    std::string genre = {};
    /// What it hears: absolute dB.
    Section section = {};
};

/// The explanations that the window needs from core. Called on a worker thread.
/// @throws Error, Canceled.
using GenreExplainer = std::function<OcclusionMap(const ExplanationRequest&, const TaskContext&)>;

} // namespace genrescope
