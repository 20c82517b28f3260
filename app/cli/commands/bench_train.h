#pragma once

#include "app/cli/command.h"

namespace genrescope::cli {

/// `bench train`: steps and inference of each model with the program's own layers, against plain
/// LibTorch and against the processor's peak.
void addBenchTrain(CLI::App& bench, Action& chosen);

/// Hidden, for `bench train`: measures plain LibTorch in a process that is not tuned, one step for
/// each line of input.
void addBenchPeer(CLI::App& bench, Action& chosen);
inline constexpr const char* benchPeerName = "peer";

} // namespace genrescope::cli
