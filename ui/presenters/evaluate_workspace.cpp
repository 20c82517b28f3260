#include "ui/presenters/evaluation_outcome.h"

namespace genrescope {

EvaluationOutcome evaluateWorkspace(const EvaluationRequest& request, const TaskContext& context)
{
    const Workspace workspace(request.workspace);
    return {evaluate(request.checkpoints, workspace, request.options, context),
            workspace.manifest()};
}

} // namespace genrescope
