#include "core/workspace/feature_journal.h"

#include "core/base/binary_file.h"
#include "core/base/crc32c.h"
#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/base/later_version.h"
#include "core/base/message_json.h"
#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>

namespace genrescope {

namespace {

constexpr std::string_view header = "genrescope features 3\n";
constexpr std::string_view olderHeader = "genrescope features 2\n";
constexpr std::uint64_t maxSize = std::uint64_t{1} << 30;
constexpr char separator = '\t';
/// In a line; one fewer in version 2.
constexpr std::ptrdiff_t separators = 8;

std::string_view takeField(std::string_view& line)
{
    const std::size_t length = line.find(separator);
    const std::string_view field = line.substr(0, length);
    line.remove_prefix(length == std::string_view::npos ? line.size() : length + 1);
    return field;
}

std::optional<std::uint32_t> parseChecksum(std::string_view text)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string hexadecimal(std::uint32_t value)
{
    std::array<char, 8> buffer = {};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, 16);
    return {buffer.data(), end};
}

/// Whether a record makes sense: each frame takes at least two bytes.
bool isPlausible(const FeatureRecord& record)
{
    if (!std::isfinite(record.reference))
        return false;
    return record.hasFailed() ? record.frames == 0
                              : record.frames > 0 && record.frames <= record.fileSize / 2;
}

/// Nothing if it is not a message.
std::optional<Message> parseFailure(std::string_view text, bool isOlder)
{
    if (isOlder || text.empty())
        return std::string(text);
    try {
        return messageFrom(parseJson(std::string(text)));
    } catch (const ConfigError&) {
        return std::nullopt;
    }
}

std::optional<FeatureRecord> parse(std::string_view line)
{
    // Not the header, which may be damaged, but the line itself says which version wrote it.
    const bool isOlder = std::ranges::count(line, separator) < separators;
    const std::size_t end = line.rfind(separator);
    if (end == std::string_view::npos ||
        parseChecksum(line.substr(end + 1)) != crc32c(line.substr(0, end)))
        return std::nullopt;
    line = line.substr(0, end);
    const auto key = FeatureKey::parse(takeField(line));
    const auto frames = parseNumber<std::size_t>(takeField(line));
    const auto fileSize = parseNumber<std::uint64_t>(takeField(line));
    const auto modified = isOlder ? 0 : parseNumber<std::int64_t>(takeField(line));
    const auto reference = parseNumber<float>(takeField(line));
    const auto checksum = parseChecksum(takeField(line));
    std::string file(takeField(line));
    auto failure = parseFailure(line, isOlder);
    if (!key || !frames || !fileSize || !modified || !reference || !checksum || !failure)
        return std::nullopt;
    FeatureRecord record = {.key = *key,
                            .file = std::move(file),
                            .frames = *frames,
                            .fileSize = *fileSize,
                            .modified = *modified,
                            .reference = *reference,
                            .checksum = *checksum,
                            .failure = std::move(*failure)};
    if (!isPlausible(record))
        return std::nullopt;
    return record;
}

/// In one line without separators.
std::string plain(std::string text)
{
    for (char& letter : text) {
        if (letter == separator || letter == '\n' || letter == '\r')
            letter = ' ';
    }
    return text;
}

std::string format(const FeatureRecord& record)
{
    const std::string line =
        record.key.text() + separator + std::to_string(record.frames) + separator +
        std::to_string(record.fileSize) + separator + std::to_string(record.modified) + separator +
        shortestNumber(record.reference) + separator + hexadecimal(record.checksum) + separator +
        plain(record.file) + separator +
        (record.hasFailed() ? jsonText(toJson(record.failure)) : "");
    return line + separator + hexadecimal(crc32c(line)) + '\n';
}

} // namespace

FeatureJournal::FeatureJournal(std::filesystem::path path) : path_(std::move(path)) {}

std::filesystem::path FeatureJournal::asidePath() const
{
    return path_.string() + ".old";
}

JournalContent FeatureJournal::read()
{
    JournalContent content;
    std::error_code failure;
    const auto type = std::filesystem::status(path_, failure).type();
    if (type == std::filesystem::file_type::not_found)
        return content;
    const std::string text = readTextFile(path_, maxSize);
    content.isOlder = text.starts_with(olderHeader);
    const bool hasHeader = content.isOlder || text.starts_with(header);
    std::size_t begin = hasHeader ? header.size() : 0;
    for (std::size_t end = text.find('\n', begin); end != std::string::npos;
         end = text.find('\n', begin)) {
        if (auto record = parse(std::string_view(text).substr(begin, end - begin)))
            content.records.insert_or_assign(record->key, std::move(*record));
        else
            ++content.damagedLines;
        begin = end + 1;
    }
    validSize_ = begin;
    const bool isTornHeader = header.starts_with(text);
    if (content.records.empty() && !hasHeader && !isTornHeader) {
        if (isOfLaterVersion(text, header))
            throw LaterVersionError(path_);
        content = {.isForeign = true};
        isForeign_ = true;
    }
    return content;
}

void FeatureJournal::append(const FeatureRecord& record)
{
    if (!file_)
        open();
    file_->append(format(record));
}

void FeatureJournal::rewrite(const FeatureRecords& records)
{
    file_.reset();
    AtomicFile file(path_);
    file.write(header);
    validSize_ = header.size();
    for (const auto& [key, record] : records) {
        const std::string line = format(record);
        file.write(line);
        validSize_ += line.size();
    }
    file.commit();
    isForeign_ = false;
}

void FeatureJournal::open()
{
    if (isForeign_) {
        std::error_code failure;
        std::filesystem::rename(path_, asidePath(), failure);
        if (failure)
            throw FileError(
                Message::english("%1 cannot be renamed: %2.", path_.string(), failure.message()));
        validSize_ = 0;
        isForeign_ = false;
    }
    if (validSize_ == 0) {
        writeFile(path_, header);
        validSize_ = header.size();
    }
    file_.emplace(path_, validSize_);
}

} // namespace genrescope
