#pragma once

#include "core/runs/train_config.h"

#include <filesystem>
#include <string>
#include <vector>

namespace genrescope {

/// A model trained with a modified recipe.
struct AblationVariant {
    /// For people: "no mixup".
    std::string name = {};
    /// Folder of its runs, relative to the ablation's: "gru/no-mixup".
    std::filesystem::path folder = {};
    /// Except for seed and threads.
    TrainConfig config = {};
    /// The earlier variant that trains this model in exactly the same way, so that this one needs
    /// no runs of its own; empty if there is none.
    std::string sameAs = {};
};

/// The variants to compare, grouped by model, in the order in which they were written. The first
/// variant of each model is the baseline.
struct AblationQueue {
    std::string recipe = {};
    /// How many to train each variant with, unless more or fewer are asked for.
    int seeds = 3;
    std::vector<AblationVariant> variants = {};
};

/// One training of an ablation.
struct AblationRun {
    std::string variant = {};
    /// Relative to the ablation's.
    std::filesystem::path folder = {};
    TrainConfig config = {};
};

/// {"recipe": NAME, "model": [NAME …], "seeds": NUMBER, "base": CHANGES, "variants": {NAME: CHANGES
/// …}}, where all but "model" and "variants" may be absent and CHANGES are fields of config.json
/// with their new values; of "options", only those that are named change. A variant's changes come
/// on top of those of "base".
/// @throws ConfigError naming what is unknown, out of range or missing.
AblationQueue ablationQueueFromJson(const std::string& json);

/// @throws ConfigError naming the file; FileError.
AblationQueue readAblationQueue(const std::filesystem::path& path);

/// Whether the queue sets this field for all runs, or the ablation sets it itself: "seed".
bool isFixedField(const std::string& field);

/// Every variant with the seeds from 1, seed by seed, so that stopping early leaves each variant
/// trained once.
std::vector<AblationRun> ablationRuns(const AblationQueue& queue, int seeds, int threads);

/// The fields of config.json in which two configurations differ, as text: "epochs, options". Those
/// that do not affect the outcome are skipped (threads).
std::string differingFields(const TrainConfig& first, const TrainConfig& second);

} // namespace genrescope
