#pragma once

#include "core/base/message.h"
#include "core/base/task_context.h"
#include "core/inference/track_classifier.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace genrescope {

/// What became of one file of many.
struct ClassifiedTrack {
    /// Empty where it failed.
    TrackPrediction prediction = {};
    /// Why it failed.
    std::optional<Message> failure = {};
};

/// Called once on each thread that classifies, for what that thread needs.
using ClassifierMaker = std::function<std::unique_ptr<TrackClassifier>()>;

/// Told of each file in the order of the files, on the thread that calls.
using ClassifiedObserver = std::function<void(std::size_t file, const ClassifiedTrack& track)>;

/// Classifies files on several threads. A file that fails costs no other.
/// @param jobs  threads, at least 1; each works on a file of its own
/// @throws Canceled; what `make` and `observe` throw, after which nothing more is told.
void classifyTracks(std::span<const std::filesystem::path> files, int jobs,
                    const ClassifierMaker& make, const CancellationToken& cancellation,
                    const ClassifiedObserver& observe);

} // namespace genrescope
