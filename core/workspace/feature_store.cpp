#include "core/workspace/feature_store.h"

#include "core/archives/npy.h"
#include "core/archives/npy_header.h"
#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/half.h"
#include "core/datasets/fma_names.h"

#include <array>
#include <cassert>
#include <cstdint>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace genrescope {

FeatureStore::FeatureStore(std::filesystem::path folder, const std::string& melHash)
    : folder_(std::move(folder)),
      journal_(folder_ / "journal.tsv", melHash),
      records_(journal_.read())
{
}

const FeatureRecord* FeatureStore::find(TrackId track) const
{
    const std::lock_guard lock(mutex_);
    const auto found = records_.find(track);
    return found == records_.end() ? nullptr : &found->second;
}

const FeatureRecord* FeatureStore::find(TrackId track, const std::string& fingerprint) const
{
    const FeatureRecord* const known = find(track);
    if (known == nullptr || known->fingerprint != fingerprint)
        return nullptr;
    if (!known->failure.empty())
        return known;
    std::error_code failure;
    const std::uintmax_t size = std::filesystem::file_size(file(track), failure);
    return !failure && size == known->fileSize ? known : nullptr;
}

void FeatureStore::add(FeatureRecord record, const LogMel& logMel)
{
    const std::array<std::size_t, 2> shape = {logMel.frames(),
                                              static_cast<std::size_t>(logMel.bands)};
    writeNpyFloat16(file(record.track), shape, logMel.values);
    record.frames = logMel.frames();
    record.fileSize =
        npyHeader(NpyType::Float16, shape).size() + logMel.values.size() * sizeof(std::uint16_t);
    this->record(std::move(record));
}

void FeatureStore::addFailure(FeatureRecord record)
{
    assert(!record.failure.empty());
    record.frames = 0;
    record.fileSize = 0;
    this->record(std::move(record));
}

void FeatureStore::record(FeatureRecord&& record)
{
    const std::lock_guard lock(mutex_);
    journal_.append(record);
    records_.insert_or_assign(record.track, std::move(record));
}

std::filesystem::path FeatureStore::file(TrackId track) const
{
    return folder_ / (fmaStem(track) + ".npy");
}

void FeatureStore::readFrames(TrackId track, std::size_t first, std::size_t count, int bands,
                              std::span<float> values) const
{
    const std::filesystem::path path = file(track);
    const std::size_t width = static_cast<std::size_t>(bands);
    assert(values.size() == count * width);
    const auto fail = [&](const std::string& what) {
        throw DatasetError(
            Message::english("%1 %2; prepare the dataset again.", path.string(), what));
    };
    if (!std::filesystem::exists(path))
        fail("is missing");
    FileSource source(path);
    const NpyHeader header = readNpyHeader(source);
    if (header.type != NpyType::Float16 || header.shape.size() != 2 || header.shape[1] != width)
        fail("contains no features with " + std::to_string(bands) + " bands");
    if (first > header.shape[0] || count > header.shape[0] - first)
        fail("contains " + std::to_string(header.shape[0]) + " frames, fewer than expected");
    if (!source.seek(header.dataOffset + first * width * sizeof(std::uint16_t)))
        fail("cannot be read");
    std::vector<std::uint16_t> halves(values.size());
    const auto bytes = std::as_writable_bytes(std::span(halves));
    if (readFully(source, bytes) < bytes.size())
        fail("is incomplete");
    fromHalf(halves, values);
}

void FeatureStore::expectFrames(TrackId track, std::size_t first, std::size_t count,
                                int bands) const
{
    const int descriptor = ::open(file(track).c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    const std::size_t row = static_cast<std::size_t>(bands) * sizeof(std::uint16_t);
    // The header, whose length is only known once it is read, is a fraction of a page.
    ::posix_fadvise(descriptor, static_cast<off_t>(first * row),
                    static_cast<off_t>((count + 1) * row), POSIX_FADV_WILLNEED);
    ::close(descriptor);
}

} // namespace genrescope
