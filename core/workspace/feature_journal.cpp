#include "core/workspace/feature_journal.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <string_view>
#include <unistd.h>

namespace genrescope {

namespace {

constexpr std::uint64_t maxSize = std::uint64_t{1} << 30;
constexpr char separator = '\t';

std::string_view takeField(std::string_view& line)
{
    const std::size_t length = line.find(separator);
    const std::string_view field = line.substr(0, length);
    line.remove_prefix(length == std::string_view::npos ? line.size() : length + 1);
    return field;
}

std::optional<FeatureRecord> parse(std::string_view line)
{
    FeatureRecord record;
    const auto track = parseNumber<TrackId>(takeField(line));
    record.fingerprint = takeField(line);
    const auto frames = parseNumber<std::size_t>(takeField(line));
    const auto fileSize = parseNumber<std::uint64_t>(takeField(line));
    const auto reference = parseNumber<float>(takeField(line));
    record.failure = line;
    if (!track || !frames || !fileSize || !reference || (*frames == 0) != !record.failure.empty())
        return std::nullopt;
    record.track = *track;
    record.frames = *frames;
    record.fileSize = *fileSize;
    record.reference = *reference;
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
    return std::to_string(record.track) + separator + plain(record.fingerprint) + separator +
           std::to_string(record.frames) + separator + std::to_string(record.fileSize) + separator +
           shortestNumber(record.reference) + separator + plain(record.failure) + '\n';
}

} // namespace

FeatureJournal::FeatureJournal(std::filesystem::path path, const std::string& melHash)
    : path_(std::move(path)),
      header_("genrescope features 1" + std::string(1, separator) + melHash + '\n')
{
}

FeatureJournal::~FeatureJournal()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

std::map<TrackId, FeatureRecord> FeatureJournal::read()
{
    std::map<TrackId, FeatureRecord> records;
    if (!std::filesystem::exists(path_))
        return records;
    const std::string text = readTextFile(path_, maxSize);
    if (!text.starts_with(header_))
        return records;
    std::size_t begin = header_.size();
    for (std::size_t end = text.find('\n', begin); end != std::string::npos;
         end = text.find('\n', begin)) {
        if (auto record = parse(std::string_view(text).substr(begin, end - begin)))
            records.insert_or_assign(record->track, std::move(*record));
        begin = end + 1;
    }
    validSize_ = begin;
    return records;
}

void FeatureJournal::append(const FeatureRecord& record)
{
    if (descriptor_ < 0)
        open();
    const std::string line = format(record);
    // One write, so that a killed process leaves either the line or the beginning of it.
    const ssize_t written = ::write(descriptor_, line.data(), line.size());
    if (written != static_cast<ssize_t>(line.size())) {
        const std::string reason = written < 0 ? std::strerror(errno) : "the disk is full";
        throw FileError(Message::english("%1 cannot be written: %2.", path_.string(), reason));
    }
}

void FeatureJournal::open()
{
    if (validSize_ == 0) {
        writeFile(path_, header_, Durability::Process);
        validSize_ = header_.size();
    }
    descriptor_ = ::open(path_.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (descriptor_ < 0 || ::ftruncate(descriptor_, static_cast<off_t>(validSize_)) != 0) {
        throw FileError(
            Message::english("%1 cannot be written: %2.", path_.string(), std::strerror(errno)));
    }
}

} // namespace genrescope
