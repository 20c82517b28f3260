#include "core/decoding/tag_protocol.h"

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

/// Bytes of one piece in a packet, and of all that are in it.
constexpr std::size_t maxPieceBytes = std::size_t(1) << 16;
constexpr std::size_t enoughBytes = maxPacketSize - maxPieceBytes - 1'024;
constexpr std::size_t hashLength = 40;

template<typename Enum>
Enum enumFrom(WireReader& packet)
{
    const auto value = static_cast<Enum>(packet.get<int>());
    if (*nameOf(value) == '\0')
        throw ProtocolError("A value is of no known kind.");
    return value;
}

template<typename Enum>
void putEnum(WireWriter& packet, Enum value)
{
    packet.put(static_cast<int>(value));
}

void putTexts(WireWriter& packet, const std::vector<std::string>& texts)
{
    packet.put(static_cast<std::uint32_t>(texts.size()));
    for (const std::string& text : texts)
        packet.putText(text);
}

std::vector<std::string> textsFrom(WireReader& packet)
{
    const auto count = packet.get<std::uint32_t>();
    if (count > maxGenres)
        throw ProtocolError("There are too many genres.");
    std::vector<std::string> texts;
    for (std::uint32_t i = 0; i < count; ++i)
        texts.push_back(utf8From(packet, maxGenreLength));
    return texts;
}

/// Parts of at most maxPieceBytes of their own.
FilePieces divided(const FilePieces& pieces)
{
    FilePieces parts;
    for (const FilePiece& piece : pieces) {
        if (piece.isKept()) {
            parts.push_back(piece);
            continue;
        }
        for (std::size_t at = 0; at < piece.bytes.size(); at += maxPieceBytes)
            parts.push_back(FilePiece::own(piece.bytes.substr(at, maxPieceBytes)));
    }
    return parts;
}

void put(WireWriter& packet, const FilePiece& piece)
{
    packet.put(piece.offset);
    packet.put(piece.length);
    packet.putText(piece.bytes);
}

} // namespace

Packet readTagsPacket(const OpenRequest& source)
{
    WireWriter packet = packetFor(PacketKind::ReadTags);
    putSource(packet, source);
    return packet.packet();
}

Packet hashPayloadPacket(const OpenRequest& source)
{
    WireWriter packet = packetFor(PacketKind::HashPayload);
    putSource(packet, source);
    return packet.packet();
}

Packet editTagsPacket(const GenreTagEdit& edit, const OpenRequest& source)
{
    WireWriter packet = packetFor(PacketKind::EditTags);
    putTexts(packet, edit.genres);
    packet.putText(edit.confidence);
    putEnum(packet, edit.form.id3);
    packet.putText(edit.form.separator);
    putSource(packet, source);
    return packet.packet();
}

GenreTagEdit tagEditFrom(WireReader& packet)
{
    GenreTagEdit edit;
    edit.genres = textsFrom(packet);
    edit.confidence = utf8From(packet, maxGenreLength);
    edit.form.id3 = enumFrom<Id3Version>(packet);
    edit.form.separator = utf8From(packet, maxGenreLength);
    return edit;
}

Packet packetOf(const GenreTags& tags)
{
    WireWriter packet = packetFor(PacketKind::TagsRead);
    putEnum(packet, tags.kind);
    putTexts(packet, tags.genres);
    packet.putText(tags.confidence);
    packet.putText(tags.fingerprint);
    return packet.packet();
}

GenreTags genreTagsFrom(WireReader& packet)
{
    GenreTags tags;
    tags.kind = enumFrom<TagKind>(packet);
    tags.genres = textsFrom(packet);
    tags.confidence = utf8From(packet, maxGenreLength);
    tags.fingerprint = utf8From(packet, hashLength);
    packet.requireEnd();
    return tags;
}

Packet packetOf(const AudioPayload& payload)
{
    WireWriter packet = packetFor(PacketKind::PayloadHashed);
    packet.putText(payload.hash);
    packet.put(payload.bytes);
    return packet.packet();
}

AudioPayload payloadFrom(WireReader& packet)
{
    AudioPayload payload;
    payload.hash = utf8From(packet, hashLength);
    payload.bytes = packet.get<std::uint64_t>();
    packet.requireEnd();
    return payload;
}

std::vector<Packet> piecePackets(const FilePieces& pieces)
{
    std::vector<Packet> packets;
    const FilePieces parts = divided(pieces);
    std::size_t next = 0;
    do {
        WireWriter content;
        std::uint32_t count = 0;
        for (; next < parts.size() && content.packet().size() < enoughBytes; ++next, ++count)
            put(content, parts[next]);
        WireWriter packet = packetFor(PacketKind::TagPieces);
        packet.put(next == parts.size());
        packet.put(count);
        packet.putBytes(content.packet());
        packets.push_back(packet.packet());
    } while (next < parts.size());
    return packets;
}

void PieceCollector::add(FilePiece piece)
{
    ownBytes_ += piece.bytes.size();
    if (ownBytes_ > maxTagBytes || pieces_.size() == maxTagPieces)
        throw ProtocolError("A file is made of too many pieces.");
    if (piece.isKept() || pieces_.empty() || pieces_.back().isKept()) {
        pieces_.push_back(std::move(piece));
        return;
    }
    pieces_.back().bytes += piece.bytes;
    pieces_.back().length = pieces_.back().bytes.size();
}

bool PieceCollector::add(WireReader& packet)
{
    const bool isLast = packet.getBool();
    const auto count = packet.get<std::uint32_t>();
    for (std::uint32_t i = 0; i < count; ++i) {
        FilePiece piece;
        piece.offset = packet.get<std::uint64_t>();
        piece.length = packet.get<std::uint64_t>();
        piece.bytes = packet.getText(maxPieceBytes);
        if (!piece.isKept() && piece.length != piece.bytes.size())
            throw ProtocolError("A piece is longer than its bytes.");
        add(std::move(piece));
    }
    packet.requireEnd();
    return isLast;
}

} // namespace genrescope
