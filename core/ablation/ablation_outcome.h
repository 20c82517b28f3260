#pragma once

#include "core/ablation/ablation_queue.h"
#include "core/metrics/bootstrap.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// The result of one training of an ablation: its best checkpoint on the validation split.
struct AblationOutcome {
    /// Manifest::hash() of what it was trained on.
    std::string dataHash = {};
    /// Of the best checkpoint.
    int epoch = 0;
    std::optional<double> weightedAp = {};
    double loss = 0.0;
    /// Of the whole run.
    std::int64_t steps = 0;
    double seconds = 0.0;
    std::int64_t parameters = 0;
    /// The weighted AP over resamples of artists; the same resamples in every run.
    MetricSamples resamples = {};
};

struct FinishedRun {
    AblationRun run = {};
    AblationOutcome outcome = {};
};

/// The outcomes of an ablation so far, and what they were measured on.
struct AblationReport {
    AblationQueue queue = {};
    std::string dataHash = {};
    int seeds = 0;
    /// Of the validation split.
    std::size_t tracks = 0;
    std::size_t artists = 0;
    /// In the order of ablationRuns.
    std::vector<FinishedRun> runs = {};
};

/// RUN/outcome.json, which exists once the run has finished.
std::filesystem::path outcomePath(const std::filesystem::path& run);

/// Atomically. @throws FileError.
void writeOutcome(const AblationOutcome& outcome, const std::filesystem::path& run);

/// Nothing if the run is not finished. @throws ConfigError naming the file if it is damaged;
/// FileError.
std::optional<AblationOutcome> readOutcome(const std::filesystem::path& run);

/// ABLATION/queue.json: the queue of an ablation that holds its own.
std::filesystem::path ablationQueuePath(const std::filesystem::path& ablation);

/// What has been trained so far in the folder of an ablation, for each of these seeds; neither its
/// settings nor its data are checked, which ablate() does. Numbers of tracks and artists are 0.
/// @throws ConfigError naming the file that is damaged; FileError.
AblationReport readAblation(const AblationQueue& queue, int seeds,
                            const std::filesystem::path& ablation);

} // namespace genrescope
