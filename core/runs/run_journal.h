#pragma once

#include "core/runs/train_state.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace genrescope {

/// What happened to a run and when, for people: RUN/log.txt, one line per event, also across
/// interruptions. It is the only file of a run that contains times of day.
class RunJournal {
public:
    explicit RunJournal(const std::filesystem::path& run);

    /// Adds a line with the time in UTC. A line that cannot be written is dropped: that must not
    /// fail a run.
    void add(std::string_view event) const;

private:
    std::filesystem::path path_;
};

/// Texts of events. `device` is where the model runs: "cpu" if by the program's own layers.
std::string startedEvent(const TrainState& state, std::string_view device, std::int64_t parameters);
std::string resumedEvent(const TrainState& state, std::string_view device);
std::string epochEvent(const EpochMetrics& metrics);

} // namespace genrescope
