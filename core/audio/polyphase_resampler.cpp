#include "core/audio/polyphase_resampler.h"

#include <utility>

namespace genrescope {

namespace {
constexpr std::size_t periodsAtOnce = PolyphaseBank::periodsAtOnce;
} // namespace

PolyphaseResampler::PolyphaseResampler(std::shared_ptr<const PolyphaseFilter> filter, int inputRate,
                                       int outputRate)
    : filter_(std::move(filter)),
      inputRate_(static_cast<std::uint64_t>(inputRate)),
      outputRate_(static_cast<std::uint64_t>(outputRate))
{
    std::size_t early = 0;
    for (const double edge : filter_->halvings()) {
        halvings_.push_back({.filter = HalfBand(edge)});
        early = early / 2 + halvings_.back().filter.early();
    }
    pending_.resize(filter_->lead() - early, 0.0F);
}

void PolyphaseResampler::process(std::span<const float> input, std::vector<float>& output)
{
    taken_ += input.size();
    push(input);
    if (pending_.size() < filter_->reach())
        return;
    const std::size_t complete =
        1 + (pending_.size() - filter_->reach()) / filter_->inputsPerPeriod();
    advance(complete / periodsAtOnce * periodsAtOnce, output);
}

void PolyphaseResampler::finish(std::vector<float>& output)
{
    const std::uint64_t wanted = taken_ * outputRate_ / inputRate_ - made_;
    const std::size_t periods =
        (wanted / filter_->outputsPerPeriod() / periodsAtOnce + 1) * periodsAtOnce;
    const std::size_t needed = filter_->reach() + (periods - 1) * filter_->inputsPerPeriod();
    const std::size_t end = output.size() + wanted;
    // Silence follows the stream; what it adds beyond the stream's own length is cut off.
    const std::vector<float> silence(1'024, 0.0F);
    while (pending_.size() < needed)
        push(silence);
    advance(periods, output);
    output.resize(end);
}

void PolyphaseResampler::push(std::span<const float> input)
{
    for (Halving& halving : halvings_) {
        halving.output.clear();
        halving.filter.process(input, halving.output);
        input = halving.output;
    }
    pending_.insert(pending_.end(), input.begin(), input.end());
}

void PolyphaseResampler::advance(std::size_t periods, std::vector<float>& output)
{
    const std::size_t start = output.size();
    const std::size_t count = periods * filter_->outputsPerPeriod();
    output.resize(start + count);
    filter_->apply(pending_.data(), periods, output.data() + start);
    made_ += count;
    pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(
                                                            periods * filter_->inputsPerPeriod()));
}

} // namespace genrescope
