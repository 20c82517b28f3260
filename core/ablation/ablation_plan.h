#pragma once

#include "core/models/model_info.h"
#include "core/runs/train_config.h"

#include <string>
#include <vector>

namespace genrescope {

/// A setting of a run with another value.
struct SettingChange {
    /// As config.json names it: "mixup_alpha"; a model's: "options.pooling".
    std::string setting = {};
    OptionValue value = {};

    bool operator==(const SettingChange&) const = default;
};

struct PlannedVariant {
    std::string name = {};
    /// On top of those of the plan's base.
    std::vector<SettingChange> changes = {};
};

/// What an ablation is to compare: the text of a queue (see ablationQueueFromJson) as values.
struct AblationPlan {
    std::string recipe = {};
    /// ModelInfo::name.
    std::vector<std::string> models = {};
    int seeds = 3;
    /// What all runs change of the recipe.
    std::vector<SettingChange> base = {};
    /// The first one is the baseline.
    std::vector<PlannedVariant> variants = {};
};

/// The name of a variant that changes nothing.
inline constexpr const char* baselineName = "baseline";

/// The name of a variant that makes one change, for files: "Pooling: Mean".
std::string variantName(const SettingChange& change);

/// As JSON, which ablationQueueFromJson reads.
/// @throws ConfigError if a setting is unknown, or does not take values of this kind.
std::string ablationQueueToJson(const AblationPlan& plan);

/// The same queue with another number of seeds. @throws ConfigError if it is not a JSON object.
std::string withSeeds(const std::string& queue, int seeds);

/// Whether variants that learn genres may differ in this setting: of those that all models share,
/// not what other objectives are about, nor what an ablation sets itself.
bool canVary(const std::string& setting);

/// What `other` changes of `first`, seed and number of threads aside; models of the same kind.
std::vector<SettingChange> changesBetween(const TrainConfig& first, const TrainConfig& other);

} // namespace genrescope
