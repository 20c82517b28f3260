#pragma once

#include "app/cli/peer_processes.h"
#include "app/cli/training_options.h"
#include "core/base/cancellation.h"
#include "core/runs/training_group.h"

#include <memory>

namespace genrescope::engine {
struct EngineFunctions;
} // namespace genrescope::engine

namespace genrescope::cli {

/// The group that this run of the program trains in: those that a launcher has started together
/// (placeInEnvironment), those that --processes has it start, or itself alone.
class TrainingProcesses {
public:
    /// Joins them.
    /// @throws ConfigError if launcher and options contradict each other; as joinGroup does.
    TrainingProcesses(const TrainingOptions& options, const engine::EngineFunctions& engine,
                      const CancellationToken& cancellation);

    TrainingGroup& group() { return *group_; }

private:
    /// Outlive the group, which tells them that it ends.
    PeerProcesses peers_;
    std::unique_ptr<TrainingGroup> group_;
};

} // namespace genrescope::cli
