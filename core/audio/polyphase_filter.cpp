#include "core/audio/polyphase_filter.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace genrescope {

namespace {

constexpr std::int64_t group = PolyphaseBank::groupSize;
/// Root mean square of what may be left out of an output when the input is full-scale noise.
constexpr double negligible = 0x1p-26;

std::int64_t roundUp(std::int64_t value)
{
    constexpr std::int64_t step = PolyphaseBank::tapsAtOnce;
    return (value + step - 1) / step * step;
}

/// The response to one input as libsamplerate computes it: distances in whole steps of the table's
/// position, then linear interpolation between table values. Its rounding of positions is part of
/// the filter: without it the results would differ by 1e-6. Only every `thinning`th input is there.
class Response {
public:
    Response(const SincTable& table, int inputRate, int outputRate, int thinning)
        : table_(table.values),
          thinning_(thinning),
          scale_(std::min(1.0, static_cast<double>(outputRate) / inputRate)),
          step_(std::llrint(scale_ * SincTable::resolution * SincTable::positionSteps))
    {
        std::size_t last = table_.size() - 2;
        double energy = 0.0;
        while (energy < negligible * negligible) {
            --last;
            energy += 2.0 * scale_ / SincTable::resolution * table_[last] * table_[last];
        }
        end_ = static_cast<std::int64_t>(last) * SincTable::positionSteps;
    }

    /// Inputs on each side of an output that it depends on, at most.
    std::int64_t inputsPerSide() const { return end_ / (step_ * thinning_) + 1; }

    /// The weight of the input `distance` after the one at or before an output that lies `fraction`
    /// of a sample later.
    double operator()(std::int64_t distance, double fraction) const
    {
        // In inputs before thinning, with the fraction below 1 again.
        const double whole = std::floor(fraction * thinning_);
        const std::int64_t inputs = distance * thinning_ - std::llrint(whole);
        const std::int64_t start = std::llrint((fraction * thinning_ - whole) * scale_ *
                                               SincTable::resolution * SincTable::positionSteps);
        const std::int64_t position = inputs <= 0 ? start - inputs * step_ : inputs * step_ - start;
        if (position > end_)
            return 0.0;
        const auto index = static_cast<std::size_t>(position / SincTable::positionSteps);
        const double between =
            static_cast<double>(position % SincTable::positionSteps) / SincTable::positionSteps;
        return thinning_ * scale_ * (table_[index] + between * (table_[index + 1] - table_[index]));
    }

private:
    const std::vector<double>& table_;
    int thinning_;
    double scale_;
    /// Step of the table's position from one input to the next.
    std::int64_t step_;
    std::int64_t end_ = 0;
};

/// Inputs and outputs of a period, outputs a multiple of the group's size.
struct Period {
    std::int64_t inputs = 0;
    std::int64_t outputs = 0;

    Period(int inputRate, int outputRate)
    {
        const std::int64_t divisor = std::gcd(inputRate, outputRate);
        outputs = std::lcm(outputRate / divisor, group);
        inputs = outputs * inputRate / outputRate;
    }
    /// The input at or before an output.
    std::int64_t position(std::int64_t output) const { return output * inputs / outputs; }
    double fraction(std::int64_t output) const
    {
        return static_cast<double>(output * inputs % outputs) / static_cast<double>(outputs);
    }
    /// Inputs from the first to the last output of a group, at most.
    std::int64_t groupSpread() const { return ((group - 1) * inputs + outputs - 1) / outputs; }
};

/// How often an input rate is divided by two before the filter. At most twice: every halving rounds
/// its samples to float once more, and three of them (176.4 kHz) were seen to add up to 1.75e-7.
int halvingCount(int inputRate, int outputRate)
{
    int count = 0;
    for (; count < 2 && inputRate % 2 == 0 && inputRate / 2 >= outputRate + outputRate / 4; ++count)
        inputRate /= 2;
    return count;
}

} // namespace

bool PolyphaseFilter::supports(int inputRate, int outputRate)
{
    constexpr std::int64_t zeroCrossings = 286;
    const int rate = inputRate >> halvingCount(inputRate, outputRate);
    const Period period(rate, outputRate);
    const std::int64_t taps =
        zeroCrossings * std::max<std::int64_t>(1, (rate + outputRate - 1) / outputRate);
    return period.outputs * taps <= (1 << 19);
}

PolyphaseFilter::PolyphaseFilter(const SincTable& table, int inputRate, int outputRate)
{
    // SRC_SINC_BEST_QUALITY lets less than -155 dB pass above 1.01 times half the output rate.
    const double edge = 0.505 * outputRate;
    const int halvings = halvingCount(inputRate, outputRate);
    for (int i = 0; i < halvings; ++i)
        halvings_.push_back(edge / (inputRate >> i));

    const int rate = inputRate >> halvings;
    const Period period(rate, outputRate);
    const Response response(table, inputRate, outputRate, 1 << halvings);
    const std::int64_t spread = period.groupSpread();

    // In double precision: at least four zero crossings on either side of each output of a group.
    const std::int64_t crossings = std::int64_t{4} * std::max(1, rate / outputRate);
    const std::int64_t center = roundUp(2 * crossings + spread + 1);
    const std::int64_t centerMargin = (center - spread - 1) / 2;
    const std::int64_t before = roundUp(response.inputsPerSide() - centerMargin);
    const std::int64_t lead = before + centerMargin;
    const std::int64_t taps = roundUp(lead + spread + response.inputsPerSide() + 1);

    outer_.resize(static_cast<std::size_t>(period.outputs * taps));
    center_.resize(static_cast<std::size_t>(period.outputs * center));
    for (std::int64_t output = 0; output < period.outputs; ++output) {
        const std::int64_t window = period.position(output / group * group);
        if (output % group == 0)
            windows_.push_back(static_cast<std::size_t>(window));
        for (std::int64_t tap = 0; tap < taps; ++tap) {
            const std::int64_t distance = window + tap - lead - period.position(output);
            const double weight = response(distance, period.fraction(output));
            outer_[static_cast<std::size_t>(output * taps + tap)] = static_cast<float>(weight);
            if (tap >= before && tap < before + center)
                center_[static_cast<std::size_t>(output * center + tap - before)] = weight;
        }
    }
    bank_ = {.inputs = static_cast<std::size_t>(period.inputs),
             .outputs = static_cast<std::size_t>(period.outputs),
             .taps = static_cast<std::size_t>(taps),
             .centerBegin = static_cast<std::size_t>(before),
             .centerEnd = static_cast<std::size_t>(before + center),
             .outer = outer_.data(),
             .center = center_.data(),
             .windows = windows_.data()};
    lead_ = static_cast<std::size_t>(lead);
    reach_ = windows_.back() + bank_.taps;
}

} // namespace genrescope
