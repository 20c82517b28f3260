#include "core/sandbox/remote_source.h"

#include <algorithm>
#include <cstring>

namespace genrescope {

RemoteSource::RemoteSource(DecoderChannel& channel, const OpenRequest& request)
    : channel_(channel), name_(request.name), size_(request.size), canSeek_(request.canSeek)
{
}

void RemoteSource::fetch(Block& block, std::uint64_t offset)
{
    block.used = 0;
    channel_.send(packetOf(ReadRequest{.offset = offset, .count = maxReadSize}));
    WireReader packet(channel_.receive());
    if (kindOf(packet) != PacketKind::Data)
        throw ProtocolError("Data was asked for.");
    const auto data = dataFrom(packet);
    if (!data)
        throw SourceFailed();
    block.offset = offset;
    block.bytes.assign(data->begin(), data->end());
}

const RemoteSource::Block& RemoteSource::blockAt(std::uint64_t offset)
{
    const std::uint64_t start = offset / maxReadSize * maxReadSize;
    auto block = std::ranges::find_if(
        blocks_, [start](const Block& b) { return b.used > 0 && b.offset == start; });
    if (block == blocks_.end()) {
        block = std::ranges::min_element(blocks_, {}, &Block::used);
        fetch(*block, start);
    }
    block->used = ++uses_;
    return *block;
}

std::size_t RemoteSource::read(std::span<std::byte> buffer)
{
    const Block& block = blockAt(position_);
    const std::uint64_t skipped = position_ - block.offset;
    if (skipped >= block.bytes.size())
        return 0;
    const auto rest = std::span(block.bytes).subspan(static_cast<std::size_t>(skipped));
    const std::size_t count = std::min(buffer.size(), rest.size());
    std::memcpy(buffer.data(), rest.data(), count);
    position_ += count;
    return count;
}

bool RemoteSource::seek(std::uint64_t offset)
{
    if (!canSeek_)
        return offset == position_;
    position_ = offset;
    return true;
}

} // namespace genrescope
