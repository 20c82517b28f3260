#include "core/decoding/sandboxed_tags.h"

#include "core/decoding/tag_protocol.h"

namespace genrescope {

namespace {

Patience patienceWith(const DecoderPool& decoders, const StopQuery& isStopped)
{
    return {.silence = decoders.silence(), .isStopped = isStopped};
}

} // namespace

SandboxedTags::SandboxedTags(std::unique_ptr<ByteSource> source, const StopQuery& isStopped,
                             DecoderPool& decoders)
    : exchange_(std::move(source), decoders.takeUnused(isStopped),
                patienceWith(decoders, isStopped))
{
}

GenreTags SandboxedTags::read()
{
    return exchange_.ask(readTagsPacket(exchange_.source({})), PacketKind::TagsRead, genreTagsFrom);
}

FilePieces SandboxedTags::edited(const GenreTagEdit& edit)
{
    const OpenRequest source = exchange_.source({});
    return exchange_.survive([&] {
        exchange_.send(editTagsPacket(edit, source));
        PieceCollector pieces;
        bool isLast = false;
        while (!isLast) {
            WireReader packet = exchange_.answer(PacketKind::TagPieces);
            isLast = pieces.add(packet);
        }
        FilePieces file = pieces.take();
        if (!liesWithin(file, source.size.value_or(0)))
            throw ProtocolError("A piece lies outside of the file.");
        return file;
    });
}

AudioPayload SandboxedTags::payload()
{
    return exchange_.ask(hashPayloadPacket(exchange_.source({})), PacketKind::PayloadHashed,
                         payloadFrom);
}

} // namespace genrescope
