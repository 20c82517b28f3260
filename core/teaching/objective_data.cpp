#include "core/teaching/objective_data.h"

#include "core/teaching/tag_data.h"
#include "core/teaching/unlabeled_data.h"

namespace genrescope {

TrainingData objectiveData(const TrainConfig& config, const Workspace& workspace,
                           const TaskContext& context)
{
    switch (config.objective) {
    case Objective::Tags:
        return tagData({{.workspace = &workspace, .table = readTagTable(config.tagTable)}},
                       context);
    case Objective::MaskedFrames:
        return unlabeledData({&workspace});
    case Objective::Genres:
        break;
    }
    return genreData(workspace);
}

} // namespace genrescope
