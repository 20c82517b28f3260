#pragma once

#include "core/training/train_state.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace genrescope {

/// What happened to a run and when, for people: RUN/log.txt, a line an event, each after the one
/// before, also across interruptions. Of a run's files this is the one with times of day in it.
class RunJournal {
public:
    explicit RunJournal(const std::filesystem::path& run);

    /// Adds a line with the time in UTC. A line that cannot be written is left out: no training
    /// ends for want of it.
    void add(std::string_view event) const;

private:
    std::filesystem::path path_;
};

/// Texts of events. `device` is where the model computes: "cpu".
std::string startedEvent(const TrainState& state, std::string_view device, std::int64_t parameters);
std::string resumedEvent(const TrainState& state, std::string_view device);
std::string epochEvent(const EpochMetrics& metrics);

} // namespace genrescope
