#include "core/runs/event_file.h"

#include "core/base/crc32c.h"

#include <bit>

namespace genrescope {

namespace {

/// How a field's value is stored: the lower three bits of its key.
enum class WireType : std::uint64_t { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

template<typename Integer>
void appendLittleEndian(std::string& out, Integer value)
{
    for (std::size_t byte = 0; byte < sizeof(Integer); ++byte)
        out += static_cast<char>(value >> (8 * byte) & 255);
}

void appendVarint(std::string& out, std::uint64_t value)
{
    for (; value >= 128; value >>= 7)
        out += static_cast<char>((value & 127) | 128);
    out += static_cast<char>(value);
}

void appendKey(std::string& out, std::uint64_t field, WireType wire)
{
    appendVarint(out, field << 3 | static_cast<std::uint64_t>(wire));
}

void appendBytes(std::string& out, std::uint64_t field, std::string_view bytes)
{
    appendKey(out, field, WireType::Bytes);
    appendVarint(out, bytes.size());
    out += bytes;
}

/// Event: wall_time = 1 (double), step = 2 (int64), file_version = 3 (string), summary = 5.
std::string beginEvent(double wallTime)
{
    std::string event;
    appendKey(event, 1, WireType::Fixed64);
    appendLittleEndian(event, std::bit_cast<std::uint64_t>(wallTime));
    return event;
}

/// Summary.Value: tag = 1 (string), simple_value = 2 (float).
std::string summaryValue(const Scalar& scalar)
{
    std::string value;
    appendBytes(value, 1, scalar.tag);
    appendKey(value, 2, WireType::Fixed32);
    appendLittleEndian(value, std::bit_cast<std::uint32_t>(scalar.value));
    return value;
}

/// The format masks checksums by rotating and adding, since a checksum of a checksum would be weak.
std::uint32_t maskedChecksum(std::string_view bytes)
{
    return std::rotr(crc32c(bytes), 15) + 0xa282ead8U;
}

} // namespace

EventFile::EventFile(const std::filesystem::path& path, double wallTime) : file_(path, 0)
{
    std::string event = beginEvent(wallTime);
    appendBytes(event, 3, "brain.Event:2");
    writeRecord(event);
}

void EventFile::add(double wallTime, std::int64_t step, std::span<const Scalar> scalars)
{
    std::string summary;
    for (const Scalar& scalar : scalars)
        appendBytes(summary, 1, summaryValue(scalar));
    std::string event = beginEvent(wallTime);
    appendKey(event, 2, WireType::Varint);
    appendVarint(event, static_cast<std::uint64_t>(step));
    appendBytes(event, 5, summary);
    writeRecord(event);
}

void EventFile::writeRecord(const std::string& event)
{
    std::string record;
    appendLittleEndian(record, static_cast<std::uint64_t>(event.size()));
    appendLittleEndian(record, maskedChecksum(record));
    record += event;
    appendLittleEndian(record, maskedChecksum(event));
    file_.append(record);
}

} // namespace genrescope
