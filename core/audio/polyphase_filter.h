#pragma once

#include "core/audio/polyphase_kernel.h"
#include "core/audio/sinc_table.h"
#include "core/base/aligned_vector.h"

#include <cstddef>
#include <vector>

namespace genrescope {

/// libsamplerate's filter for one pair of rates whose ratio is a small fraction L / M: output m
/// lies at m * M / L input samples, so that only L different sets of coefficients occur.
///
/// An input rate of at least 2.5 times the output rate is halved first (see HalfBand), and once
/// more if it still is: every second input carries all that the filter lets pass, so half of the
/// products are saved. The ends of the filter that cannot change a rounded result are left out.
class PolyphaseFilter {
public:
    PolyphaseFilter(const SincTable& table, int inputRate, int outputRate);

    /// Whether the filter of two rates stays within 2^19 coefficients (2 MB), as those of all usual
    /// rates do.
    static bool supports(int inputRate, int outputRate);

    /// For each halving of the input rate that comes before this filter, the highest frequency to
    /// keep, as a fraction of the rate that is halved. All functions below count inputs after the
    /// halvings.
    const std::vector<double>& halvings() const { return halvings_; }

    /// One period of the filter turns this many inputs into this many outputs.
    std::size_t inputsPerPeriod() const { return bank_.inputs; }
    std::size_t outputsPerPeriod() const { return bank_.outputs; }
    /// Inputs that must lie before the first input of the first period.
    std::size_t lead() const { return lead_; }
    /// Inputs that are read from the first lead input to the end of a single period.
    std::size_t reach() const { return reach_; }

    /// @param periods  a multiple of PolyphaseBank::periodsAtOnce.
    /// @param input    from the first lead input on; (periods - 1) * inputsPerPeriod() + reach().
    /// @param output   periods * outputsPerPeriod() values.
    void apply(const float* input, std::size_t periods, float* output) const
    {
        filterPolyphase(bank_, input, periods, output);
    }

private:
    std::vector<double> halvings_;
    AlignedVector<float> outer_;
    AlignedVector<double> center_;
    std::vector<std::size_t> windows_;
    PolyphaseBank bank_;
    std::size_t lead_ = 0;
    std::size_t reach_ = 0;
};

} // namespace genrescope
