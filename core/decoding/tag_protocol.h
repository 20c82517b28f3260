#pragma once

#include "core/audio/genre_tags.h"
#include "core/base/file_pieces.h"
#include "core/decoding/decoder_protocol.h"

#include <utility>

namespace genrescope {

// What the program and its decoder process say to each other about tags, in the packets of
// decoder_protocol.h: each request describes its source and stands for itself. ReadTags is answered
// by TagsRead, HashPayload by PayloadHashed, EditTags by as many TagPieces as it takes; each may be
// answered by Failed instead.

/// Pieces of one rewritten file: TagLib changes eight bytes of each page of Ogg, and a day of music
/// has about 200,000 pages.
inline constexpr std::size_t maxTagPieces = 1'000'000;

Packet readTagsPacket(const OpenRequest& source);
Packet hashPayloadPacket(const OpenRequest& source);
Packet editTagsPacket(const GenreTagEdit& edit, const OpenRequest& source);
/// The source follows in the packet. @throws ProtocolError (each function) if it is no such packet.
GenreTagEdit tagEditFrom(WireReader& packet);

Packet packetOf(const GenreTags& tags);
GenreTags genreTagsFrom(WireReader& packet);

Packet packetOf(const AudioPayload& payload);
AudioPayload payloadFrom(WireReader& packet);

/// All pieces, in packets of the size that is allowed.
std::vector<Packet> piecePackets(const FilePieces& pieces);

/// Puts them together again. What is no such packet, or too much, is a ProtocolError.
class PieceCollector {
public:
    /// @return whether this was the last packet
    bool add(WireReader& packet);
    FilePieces take() { return std::move(pieces_); }

private:
    void add(FilePiece piece);

    FilePieces pieces_;
    std::uint64_t ownBytes_ = 0;
};

} // namespace genrescope
