#include "ui/data/run_record.h"

#include "core/runs/run_log.h"
#include "ui/data/path_text.h"

namespace genrescope {

std::optional<std::size_t> RunRecord::best() const
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < epochs.size(); ++i) {
        if (epochs[i].best)
            found = i;
    }
    return found;
}

std::filesystem::path RunRecord::bestCheckpoint() const
{
    return bestCheckpointPath(pathOf(folder));
}

bool RunRecord::learnsGenres() const
{
    return !config || config->objective == Objective::Genres;
}

bool RunRecord::learnsMaskedFrames() const
{
    return config && config->objective == Objective::MaskedFrames;
}

bool RunRecord::isResumable() const
{
    const bool cutOff =
        state == RunState::Stopped || state == RunState::Interrupted || state == RunState::Failed;
    return cutOff && hasState;
}

} // namespace genrescope
