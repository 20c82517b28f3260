#pragma once

#include "core/runs/group_place.h"

#include <sys/types.h>
#include <vector>

namespace genrescope::cli {

/// Whether this run of the program was started by another one, to train with it.
bool isPeer();

/// Further runs of this program with the same command line, which train together with this one.
class PeerProcesses {
public:
    PeerProcesses() = default;
    /// Waits for them, not for long, and ends them.
    ~PeerProcesses();
    PeerProcesses(const PeerProcesses&) = delete;
    PeerProcesses& operator=(const PeerProcesses&) = delete;

    /// Starts one for each other rank of the group.
    /// @param place  of this one, with the port at which it can be reached
    /// @throws FileError if they cannot be started.
    void start(const GroupPlace& place);
    /// @throws FileError if one has ended.
    void throwIfOneHasEnded();

private:
    std::vector<pid_t> processes_;
};

} // namespace genrescope::cli
