#pragma once

#include "core/runs/group_place.h"
#include "core/runs/training_group.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace genrescope {

/// Joins the processes that train together, by LibTorch's c10d with Gloo, over TCP that is not
/// encrypted: each listens on one address of its machine, the one that the place's interface has or
/// through which it reaches the first process. Both that and what the group then does have threads
/// of their own.
///
/// A process that ends, or whose machine can no longer be reached, makes the others throw
/// GroupError within half a minute.
/// @param onMeeting  in the first process: called once the others can come, with the port, which is
///                   any free one where the place has none
/// @param check      called now and then while this process waits for the others to come or to say
///                   something; may throw, to end that
/// @throws ConfigError if it cannot listen there; GroupError if the others do not come
std::unique_ptr<TrainingGroup> joinGroup(const GroupPlace& place,
                                         const std::function<void(std::uint16_t)>& onMeeting,
                                         std::function<void()> check);

} // namespace genrescope
