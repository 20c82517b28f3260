#pragma once

#include "core/base/mix_bits.h"

#include <cstdint>

namespace genrescope {

/// The state of dropout in a training run: only the number of keys drawn so far matters, so these
/// two numbers are all that a resumed run needs.
struct DropoutState {
    std::uint64_t seed = 0;
    /// Keys drawn so far.
    std::uint64_t drawn = 0;

    bool operator==(const DropoutState&) const = default;
};

/// Keys for dropout, one per dropout layer and step, as a function of the seed and their index.
class DropoutStream {
public:
    const DropoutState& state() const { return state_; }
    void restore(const DropoutState& state) { state_ = state; }

    std::uint64_t next() { return mixBits(mixBits(state_.seed) + ++state_.drawn * goldenStep); }

private:
    DropoutState state_ = {};
};

} // namespace genrescope
