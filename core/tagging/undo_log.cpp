#include "core/tagging/undo_log.h"

#include "core/audio/genre_tags.h"
#include "core/base/binary_file.h"
#include "core/base/crc32c.h"
#include "core/base/error.h"
#include "core/base/later_version.h"
#include "core/base/wire.h"
#include "core/decoding/tag_protocol.h"

#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace genrescope {

namespace {

constexpr std::string_view header = "genrescope tag undo 1\n";
constexpr std::size_t maxPath = 16'384;
constexpr std::size_t hashLength = 40;
/// Of a change: its bytes and where its pieces lie.
constexpr std::uint64_t maxRecord = 2 * maxTagBytes + maxTagPieces * 32;

enum class RecordKind : std::uint8_t { Change, State };

std::string recordOf(RecordKind kind, const WireWriter& content)
{
    WireWriter body;
    body.put(kind);
    body.putBytes(content.packet());
    WireWriter record;
    record.put(static_cast<std::uint64_t>(body.packet().size()));
    record.put(crc32c(body.packet()));
    record.putBytes(body.packet());
    return {reinterpret_cast<const char*>(record.packet().data()), record.packet().size()};
}

void put(WireWriter& record, const FileContent& content)
{
    record.put(content.size);
    record.putText(content.hash);
}

FileContent contentFrom(WireReader& record)
{
    FileContent content;
    content.size = record.get<std::uint64_t>();
    content.hash = record.getText(hashLength);
    return content;
}

LoggedChange changeFrom(WireReader& record)
{
    LoggedChange change;
    change.file = record.getText(maxPath);
    change.copy = record.getText(maxPath);
    change.before = contentFrom(record);
    change.after = contentFrom(record);
    change.modified = record.get<std::int64_t>();
    const auto count = record.get<std::uint32_t>();
    for (std::uint32_t i = 0; i < count; ++i) {
        FilePiece piece;
        piece.offset = record.get<std::uint64_t>();
        piece.length = record.get<std::uint64_t>();
        piece.bytes = record.getText(maxTagBytes);
        change.undo.push_back(std::move(piece));
    }
    record.requireEnd();
    if (!liesWithin(change.undo, change.after.size) || lengthOf(change.undo) != change.before.size)
        throw ProtocolError("The pieces are not those of the file.");
    return change;
}

[[noreturn]] void failToRead(const ByteSource& source)
{
    throw DatasetError(
        Message::english("%1 is no undo log of this program, or it is damaged.", source.name()));
}

} // namespace

/// One that is complete.
struct UndoLogReader::Record {
    std::vector<std::byte> body = {};
    std::uint64_t end = 0;
};

void UndoLog::create(const std::filesystem::path& path)
{
    writeFile(path, header);
}

UndoLog::UndoLog(const std::filesystem::path& path) : file_(path) {}

void UndoLog::add(const LoggedChange& change)
{
    WireWriter record;
    record.putText(change.file.string());
    record.putText(change.copy.string());
    put(record, change.before);
    put(record, change.after);
    record.put(change.modified);
    record.put(static_cast<std::uint32_t>(change.undo.size()));
    for (const FilePiece& piece : change.undo) {
        record.put(piece.offset);
        record.put(piece.length);
        record.putText(piece.bytes);
    }
    file_.append(recordOf(RecordKind::Change, record));
    file_.flush();
}

void UndoLog::note(std::size_t change, ChangeState state)
{
    WireWriter record;
    record.put(static_cast<std::uint64_t>(change));
    record.put(state);
    try {
        file_.append(recordOf(RecordKind::State, record));
    } catch (const FileError&) {
        // Expected of a full disk; what is in the log undoes the change all the same.
    }
}

UndoLogReader::UndoLogReader(const std::filesystem::path& path) : source_(path)
{
    std::string start(header.size(), '\0');
    readFully(source_, std::as_writable_bytes(std::span(start)));
    if (isOfLaterVersion(start, header))
        throw LaterVersionError(path);
    if (start != header)
        failToRead(source_);
    end_ = header.size();
    while (std::optional<Record> record = recordAt(end_)) {
        WireReader body(record->body);
        const auto kind = body.get<std::uint8_t>();
        if (kind == static_cast<std::uint8_t>(RecordKind::Change)) {
            offsets_.push_back(end_);
            states_.push_back(ChangeState::Logged);
        } else {
            try {
                const auto index = body.get<std::uint64_t>();
                const auto state = body.get<std::uint8_t>();
                body.requireEnd();
                if (index < states_.size() &&
                    state <= static_cast<std::uint8_t>(ChangeState::Restored))
                    states_[static_cast<std::size_t>(index)] = static_cast<ChangeState>(state);
            } catch (const ProtocolError&) {
                failToRead(source_);
            }
        }
        end_ = record->end;
    }
}

std::optional<UndoLogReader::Record> UndoLogReader::recordAt(std::uint64_t offset)
{
    std::array<std::byte, sizeof(std::uint64_t) + sizeof(std::uint32_t)> start = {};
    if (!source_.seek(offset) || readFully(source_, start) < start.size())
        return std::nullopt;
    WireReader fields(start);
    const auto length = fields.get<std::uint64_t>();
    const auto checksum = fields.get<std::uint32_t>();
    const std::uint64_t rest = source_.size().value() - offset - start.size();
    if (length == 0 || length > rest || length > maxRecord)
        return std::nullopt;
    Record record = {.body = std::vector<std::byte>(static_cast<std::size_t>(length)),
                     .end = offset + start.size() + length};
    if (readFully(source_, record.body) < record.body.size() || crc32c(record.body) != checksum)
        return std::nullopt;
    return record;
}

LoggedChange UndoLogReader::change(std::size_t index)
{
    const std::optional<Record> record = recordAt(offsets_.at(index));
    if (!record)
        failToRead(source_);
    WireReader body(record->body);
    body.get<std::uint8_t>();
    try {
        return changeFrom(body);
    } catch (const ProtocolError&) {
        failToRead(source_);
    }
}

} // namespace genrescope
