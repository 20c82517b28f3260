#include "core/features/time_frequency_gains.h"

#include "core/base/aligned_vector.h"
#include "core/base/error.h"

extern "C" {
#include <libavutil/tx.h>
}

#include <algorithm>
#include <bit>
#include <cmath>
#include <complex>
#include <numbers>

namespace genrescope {

namespace {

using Complex = std::complex<float>;

/// Of a window, at least; its length is the next power of two.
constexpr double windowSeconds = 0.03;
constexpr double fadeBins = 4.0;
/// Windows begin a quarter of their length after one another, where the squares of Hann's add up to
/// this.
constexpr std::size_t overlap = 4;
constexpr float windowSum = 1.5F;

/// A place between two patches: how much of the lower one's gain, and of the upper one's.
struct Place {
    std::ptrdiff_t lower = 0;
    float upperShare = 0.0F;
};

/// Half a cosine over `fade` around the next edge.
Place placeOf(const std::vector<double>& edges, double at, double fade)
{
    const double begin = at - fade / 2.0;
    const auto next = std::ranges::upper_bound(edges, begin);
    const std::ptrdiff_t lower = next - edges.begin() - 1;
    if (next == edges.end() || *next >= at + fade / 2.0)
        return {lower, 0.0F};
    const double done = (at + fade / 2.0 - *next) / fade;
    return {lower, static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * done))};
}

/// The gains of each bin at a moment.
class BinGains {
public:
    BinGains(const TimeFrequencyGains& gains, int sampleRate, std::size_t length)
        : gains_(gains), columns_(gains.columns())
    {
        const double binWidth = static_cast<double>(sampleRate) / static_cast<double>(length);
        for (std::size_t bin = 0; bin <= length / 2; ++bin)
            places_.push_back(placeOf(gains.frequencies, static_cast<double>(bin) * binWidth,
                                      fadeBins * binWidth));
    }

    /// @param bins  0 to half the length of a window
    void at(double seconds, std::vector<float>& bins)
    {
        const Place row = placeOf(gains_.times, seconds, gainFadeSeconds);
        bins.resize(places_.size());
        for (std::size_t bin = 0; bin < bins.size(); ++bin) {
            const Place& column = places_[bin];
            const auto inRow = [&](std::ptrdiff_t index) {
                return std::lerp(value(index, column.lower), value(index, column.lower + 1),
                                 column.upperShare);
            };
            bins[bin] = row.upperShare == 0.0F
                            ? inRow(row.lower)
                            : std::lerp(inRow(row.lower), inRow(row.lower + 1), row.upperShare);
        }
    }

private:
    float value(std::ptrdiff_t row, std::ptrdiff_t column) const
    {
        // The lowest frequency is no edge: below it, nothing is to be heard, nor to be faded in.
        column = std::max<std::ptrdiff_t>(column, 0);
        if (row < 0 || row >= std::ssize(gains_.times) - 1 ||
            column >= static_cast<std::ptrdiff_t>(columns_))
            return 0.0F;
        return gains_
            .values[static_cast<std::size_t>(row) * columns_ + static_cast<std::size_t>(column)];
    }

    const TimeFrequencyGains& gains_;
    std::size_t columns_;
    std::vector<Place> places_;
};

/// A Fourier transform and its inverse (not scaled).
class Transform {
public:
    Transform(std::size_t length, bool isInverse)
    {
        const float scale = 1.0F;
        if (av_tx_init(&context_, &function_, AV_TX_FLOAT_FFT, isInverse ? 1 : 0,
                       static_cast<int>(length), &scale, 0) < 0)
            throw FeatureError(
                Message::english("There is no Fourier transform of %1 samples.", length));
    }
    ~Transform() { av_tx_uninit(&context_); }
    Transform(const Transform&) = delete;
    Transform& operator=(const Transform&) = delete;

    void operator()(AlignedVector<Complex>& from, AlignedVector<Complex>& to)
    {
        function_(context_, to.data(), from.data(), sizeof(Complex));
    }

private:
    AVTXContext* context_ = nullptr;
    av_tx_fn function_ = nullptr;
};

/// Two channels at once, as real and imaginary parts: gains are real and the same for both.
class PairFilter {
public:
    PairFilter(const TimeFrequencyGains& gains, int sampleRate)
        : rate_(sampleRate),
          length_(std::bit_ceil(
              std::max<std::size_t>(static_cast<std::size_t>(windowSeconds * sampleRate), 64))),
          gains_(gains, sampleRate, length_),
          forward_(length_, false),
          inverse_(length_, true),
          samples_(length_),
          spectrum_(length_)
    {
        for (std::size_t i = 0; i < length_; ++i) {
            const double turn = static_cast<double>(i) / static_cast<double>(length_);
            window_.push_back(
                static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * turn)));
        }
    }

    /// @param second  may be null
    void apply(std::vector<float>& first, std::vector<float>* second,
               const CancellationToken& cancellation)
    {
        const auto frames = static_cast<std::ptrdiff_t>(first.size());
        const auto length = static_cast<std::ptrdiff_t>(length_);
        const std::ptrdiff_t hop = length / static_cast<std::ptrdiff_t>(overlap);
        std::vector<Complex> sum(first.size());
        for (std::ptrdiff_t start = hop - length; start < frames; start += hop) {
            cancellation.throwIfCanceled();
            for (std::ptrdiff_t i = 0; i < length; ++i) {
                const std::ptrdiff_t at = start + i;
                const bool isInside = at >= 0 && at < frames;
                const auto index = static_cast<std::size_t>(at);
                samples_[static_cast<std::size_t>(i)] =
                    isInside ? Complex(first[index], second != nullptr ? (*second)[index] : 0.0F) *
                                   window_[static_cast<std::size_t>(i)]
                             : Complex();
            }
            const std::ptrdiff_t middle = start + length / 2;
            multiply(static_cast<double>(middle) / rate_);
            const std::ptrdiff_t end = std::min(length, frames - start);
            for (std::ptrdiff_t i = std::max<std::ptrdiff_t>(0, -start); i < end; ++i)
                sum[static_cast<std::size_t>(start + i)] +=
                    samples_[static_cast<std::size_t>(i)] * window_[static_cast<std::size_t>(i)];
        }
        const float scale = 1.0F / (windowSum * static_cast<float>(length_));
        for (std::size_t at = 0; at < first.size(); ++at) {
            first[at] = scale * sum[at].real();
            if (second != nullptr)
                (*second)[at] = scale * sum[at].imag();
        }
    }

private:
    void multiply(double seconds)
    {
        forward_(samples_, spectrum_);
        gains_.at(seconds, bins_);
        for (std::size_t bin = 0; bin < length_; ++bin)
            spectrum_[bin] *= bins_[std::min(bin, length_ - bin)];
        inverse_(spectrum_, samples_);
    }

    int rate_;
    std::size_t length_;
    BinGains gains_;
    Transform forward_;
    Transform inverse_;
    std::vector<float> window_;
    AlignedVector<Complex> samples_;
    AlignedVector<Complex> spectrum_;
    std::vector<float> bins_;
};

} // namespace

void applyGains(std::span<std::vector<float>> channels, int sampleRate,
                const TimeFrequencyGains& gains, const CancellationToken& cancellation)
{
    PairFilter filter(gains, sampleRate);
    for (std::size_t channel = 0; channel < channels.size(); channel += 2) {
        const bool isPair = channel + 1 < channels.size();
        filter.apply(channels[channel], isPair ? &channels[channel + 1] : nullptr, cancellation);
    }
}

} // namespace genrescope
