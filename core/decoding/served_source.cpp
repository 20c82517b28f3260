#include "core/decoding/served_source.h"

#include <algorithm>
#include <span>
#include <utility>

namespace genrescope {

ServedSource::ServedSource(std::unique_ptr<ByteSource> source)
    : source_(std::move(source)), canSeek_(source_->seek(1) && source_->seek(0))
{
    renewBudget();
}

void ServedSource::renewBudget()
{
    // Twice what ByteInput allows, which ends a decoder that is still its own.
    constexpr std::uint64_t unknownSize = std::uint64_t(1) << 56;
    budget_ = 32 * source_->size().value_or(unknownSize) + (std::uint64_t(1) << 29);
}

Packet ServedSource::answer(const ReadRequest& request)
{
    // However few bytes it asks for, a decoder that asks without end is stopped.
    constexpr std::uint64_t leastCost = 4'096;
    const std::uint64_t cost = std::max<std::uint64_t>(request.count, leastCost);
    if (cost > budget_ || (!canSeek_ && request.offset != position_))
        throw ProtocolError("The decoder reads what it need not.");
    budget_ -= cost;
    try {
        if (request.offset != position_ && !source_->seek(request.offset))
            return dataPacket(std::span<const std::byte>());
        position_ = request.offset;
        buffer_.resize(request.count);
        const std::size_t count = readFully(*source_, buffer_);
        position_ += count;
        return dataPacket(std::span(buffer_).first(count));
    } catch (...) {
        failure_ = std::current_exception();
        return dataPacket(std::nullopt);
    }
}

void ServedSource::rethrow()
{
    if (failure_)
        std::rethrow_exception(std::exchange(failure_, nullptr));
}

} // namespace genrescope
