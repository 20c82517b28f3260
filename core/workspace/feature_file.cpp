#include "core/workspace/feature_file.h"

#include "core/base/byte_source.h"
#include "core/base/crc32c.h"
#include "core/base/error.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Numbers in memory at a time: 1 MB.
constexpr std::size_t blockValues = std::size_t{1} << 19;

FileSource openPresent(const std::filesystem::path& path)
{
    std::error_code unknown; // opening says what is wrong
    if (std::filesystem::status(path, unknown).type() == std::filesystem::file_type::not_found)
        throw DatasetError(Message::english("%1 is missing; prepare the dataset again.", path));
    return FileSource(path);
}

} // namespace

bool areFinite(std::span<const std::uint16_t> halves)
{
    constexpr std::uint16_t exponent = 0x7c00;
    // Without an early end, so that it is vectorized.
    unsigned found = 0;
    for (const std::uint16_t half : halves)
        found |= static_cast<unsigned>((half & exponent) == exponent);
    return found == 0;
}

void FeatureDigest::add(std::span<const std::uint16_t> halves)
{
    checksum = crc32c(std::as_bytes(halves), checksum);
    isFinite = isFinite && areFinite(halves);
}

FeatureFile::FeatureFile(const std::filesystem::path& path, int bands)
    : source_(openPresent(path)),
      header_(readNpyHeader(source_)),
      bands_(static_cast<std::size_t>(bands))
{
    if (header_.type != NpyType::Float16 || header_.shape.size() != 2 || header_.shape[1] != bands_)
        throw DatasetError(Message::english(
            "%1 contains no features with %2 bands; prepare the dataset again.", path, bands));
}

void FeatureFile::requireFrames(std::size_t first, std::size_t count) const
{
    if (first > frames() || count > frames() - first)
        throw DatasetError(Message::english(
            "%1 contains %2 frames, fewer than expected; prepare the dataset again.",
            source_.name(), frames()));
}

Halves FeatureFile::read(std::size_t first, std::size_t count)
{
    requireFrames(first, count);
    Halves halves(count * bands_);
    const auto bytes = std::as_writable_bytes(std::span(halves));
    if (!source_.seek(header_.dataOffset + first * bands_ * sizeof(std::uint16_t)) ||
        readFully(source_, bytes) < bytes.size())
        throw DatasetError(
            Message::english("%1 is incomplete; prepare the dataset again.", source_.name()));
    return halves;
}

FeatureDigest FeatureFile::digest()
{
    const std::size_t step = std::max(blockValues / bands_, std::size_t{1});
    FeatureDigest digest;
    for (std::size_t first = 0; first < frames(); first += step)
        digest.add(read(first, std::min(step, frames() - first)));
    return digest;
}

} // namespace genrescope
