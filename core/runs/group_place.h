#pragma once

#include "core/base/environment.h"

#include <cstdint>
#include <optional>
#include <string>

namespace genrescope {

/// A process' place among those that train together, and where they meet.
struct GroupPlace {
    int rank = 0;
    int size = 1;
    /// Of the first process: a name or an address, and a port.
    std::string address = {};
    std::uint16_t port = 0;
    /// Network interface whose address this process listens on; empty = the one through which it
    /// reaches the first.
    std::string interface = {};
};

/// The place that a launcher gives this process: RANK and WORLD_SIZE (torchrun,
/// Kubernetes' PyTorchJob), else SLURM_* (srun), else OMPI_COMM_WORLD_* (mpirun). They meet at
/// MASTER_ADDR and MASTER_PORT; without these, where SLURM's first task runs, or on this machine if
/// Open MPI starts all there. GLOO_SOCKET_IFNAME names the interface.
/// @return nothing if there is no launcher, or it starts one process alone.
/// @throws ConfigError naming the variable that is missing or makes no sense.
std::optional<GroupPlace> placeInEnvironment(const Environment& variable);

/// The first of the hosts in a list as SLURM writes it: "node[07-09,12],big1" → "node07".
std::string firstHost(const std::string& list);

} // namespace genrescope
