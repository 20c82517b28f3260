#include "core/decoding/tag_protocol.h"
#include "tests/fuzz/fuzzing.h"

#include <cmath>

using namespace genrescope;

namespace {

void readOpened(WireReader& packet)
{
    const DecodeLimits limits;
    const AudioInfo info = openedFrom(packet, limits);
    fuzz::check(info.channels >= 1 && info.channels <= limits.maxChannels,
                "a file has too few or too many channels");
    fuzz::check(std::isfinite(info.declaredDuration), "a duration is not a number");
}

void readBlocks(WireReader& packet)
{
    for (const SharedBlock& block : blocksFrom(packet)) {
        const std::uint64_t end = (block.start + (block.frames == 0 ? 0 : block.samples()));
        fuzz::check(end * sizeof(float) <= sampleMemorySize, "a block lies outside of the memory");
    }
}

void readPieces(WireReader& packet)
{
    PieceCollector pieces;
    pieces.add(packet);
    for (const FilePiece& piece : pieces.take())
        fuzz::check(piece.isKept() || piece.length == piece.bytes.size(), "a piece lies");
}

/// What a decoder that is in strangers' hands may send.
void readPacket(WireReader packet)
{
    switch (kindOf(packet)) {
    case PacketKind::Hello:
        helloFrom(packet);
        break;
    case PacketKind::Opened:
        readOpened(packet);
        break;
    case PacketKind::Blocks:
        readBlocks(packet);
        break;
    case PacketKind::Sought:
        soughtFrom(packet);
        break;
    case PacketKind::Failed:
        static_cast<void>(failureFrom(packet).message.str());
        break;
    case PacketKind::Read:
        fuzz::check(readRequestFrom(packet).count <= maxReadSize, "too much may be read");
        break;
    case PacketKind::Open:
        openRequestFrom(packet);
        break;
    case PacketKind::Data:
        dataFrom(packet);
        break;
    case PacketKind::ReadTags:
    case PacketKind::HashPayload:
        openRequestFrom(packet);
        break;
    case PacketKind::EditTags:
        tagEditFrom(packet);
        openRequestFrom(packet);
        break;
    case PacketKind::TagsRead:
        fuzz::check(genreTagsFrom(packet).genres.size() <= maxGenres, "there are too many genres");
        break;
    case PacketKind::TagPieces:
        readPieces(packet);
        break;
    case PacketKind::PayloadHashed:
        payloadFrom(packet);
        break;
    case PacketKind::Next:
    case PacketKind::Seek:
    case PacketKind::Close:
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        readPacket(WireReader(std::as_bytes(std::span(data, size))));
    } catch (const ProtocolError&) { // expected of most inputs
    }
    return 0;
}
