#pragma once

#include <cstdint>
#include <deque>
#include <optional>

namespace genrescope {

/// Rate and remaining time of a long task, from its last ten seconds: steady, but quick to follow a
/// change of speed.
class ProgressEstimate {
public:
    void reset() { samples_.clear(); }

    /// @param seconds  since any fixed moment, ascending.
    /// @param done     units finished so far, ascending.
    void add(double seconds, std::uint64_t done);

    /// Units per second; nothing until it can be estimated.
    std::optional<double> rate() const;
    /// Seconds until `total` units are done.
    std::optional<double> remaining(std::uint64_t total) const;

private:
    struct Sample {
        double seconds = 0.0;
        std::uint64_t done = 0;
    };
    std::deque<Sample> samples_;
};

} // namespace genrescope
