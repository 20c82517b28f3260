#include "core/teaching/objective_data.h"

#include "core/teaching/tag_data.h"
#include "core/teaching/unlabeled_data.h"

namespace genrescope {

namespace {

TrainingData tagDataOf(const TrainConfig& config, const Workspace& workspace,
                       const TaskContext& context)
{
    std::vector<TagSource> sources;
    for (const WeightedTable& table : config.tagTables.tables) {
        sources.push_back(
            {.workspace = &workspace, .table = readTagTable(table.path), .weight = table.weight});
    }
    return tagData(sources, context);
}

} // namespace

TrainingData objectiveData(const TrainConfig& config, const Workspace& workspace,
                           const TaskContext& context)
{
    switch (config.objective) {
    case Objective::Tags:
        return tagDataOf(config, workspace, context);
    case Objective::MaskedFrames:
        return unlabeledData({&workspace});
    case Objective::Genres:
        break;
    }
    return genreData(workspace);
}

} // namespace genrescope
