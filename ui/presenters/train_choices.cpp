#include "ui/presenters/train_choices.h"

#include <algorithm>

namespace genrescope {

TrainChoices coreTrainChoices()
{
    TrainChoices choices{modelInfos(), {}};
    for (const std::string& name : recipeNames())
        choices.recipes.push_back(recipe(name));
    const std::string first = TrainConfig().recipe;
    std::ranges::stable_partition(
        choices.recipes, [&](const TrainConfig& config) { return config.recipe == first; });
    return choices;
}

} // namespace genrescope
