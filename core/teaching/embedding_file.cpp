#include "core/teaching/embedding_file.h"

#include "core/base/binary_file.h"
#include "core/base/crc32c.h"
#include "core/base/file_lock.h"
#include "core/base/file_status.h"
#include "core/base/write_error.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace genrescope {

namespace {

constexpr std::uint64_t maxBytes = std::uint64_t{8} << 30;

template<typename Value>
void append(std::string& text, const Value* values, std::size_t count)
{
    text.append(reinterpret_cast<const char*>(values), count * sizeof(Value));
}

template<typename Value>
Value valueAt(std::span<const std::byte> bytes)
{
    Value value = {};
    std::memcpy(&value, bytes.data(), sizeof(Value));
    return value;
}

} // namespace

EmbeddingFile::EmbeddingFile(std::filesystem::path path, std::size_t width)
    : path_(std::move(path)),
      width_(width),
      header_("genrescope embeddings 1 " + std::to_string(width) + '\n')
{
    if (!pathExists(path_))
        return;
    const std::vector<std::byte> content = readFile(path_, maxBytes);
    const std::span<const std::byte> bytes = content;
    const auto header = std::as_bytes(std::span(header_));
    const std::size_t record = sizeof(FeatureKey::value) + width_ * sizeof(float) + 4;
    if (bytes.size() < header.size() || !std::ranges::equal(bytes.first(header.size()), header))
        return;
    std::size_t at = header.size();
    isWhole_ = true;
    for (; at + record <= bytes.size(); at += record) {
        const auto body = bytes.subspan(at, record - 4);
        std::vector<float> values(width_);
        std::memcpy(values.data(), body.data() + sizeof(FeatureKey::value), width_ * sizeof(float));
        const bool isIntact =
            crc32c(body) == valueAt<std::uint32_t>(bytes.subspan(at + record - 4)) &&
            std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
        if (isIntact)
            embeddings_[FeatureKey{valueAt<std::uint64_t>(body)}] = std::move(values);
        isWhole_ = isWhole_ && isIntact;
    }
    isWhole_ = isWhole_ && at == bytes.size();
}

EmbeddingFile::~EmbeddingFile()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

std::span<const float> EmbeddingFile::find(FeatureKey key) const
{
    const auto found = embeddings_.find(key);
    return found == embeddings_.end() ? std::span<const float>() : std::span(found->second);
}

void EmbeddingFile::add(FeatureKey key, std::span<const float> values)
{
    if (descriptor_ < 0)
        open();
    const std::string record = recordOf(key, values);
    const ssize_t written = ::write(descriptor_, record.data(), record.size());
    if (written != static_cast<ssize_t>(record.size()))
        failWrite(path_, written < 0 ? errno : ENOSPC);
    embeddings_[key].assign(values.begin(), values.end());
}

std::string EmbeddingFile::recordOf(FeatureKey key, std::span<const float> values) const
{
    std::string record;
    append(record, &key.value, 1);
    append(record, values.data(), values.size());
    const std::uint32_t checksum = crc32c(std::string_view(record));
    append(record, &checksum, 1);
    return record;
}

void EmbeddingFile::open()
{
    lock_ = std::make_unique<FileLock>(path_.string() + ".lock");
    if (!isWhole_) {
        std::string whole = header_;
        for (const auto& [key, values] : embeddings_)
            whole += recordOf(key, values);
        writeFile(path_, whole, Durability::Process);
        isWhole_ = true;
    }
    descriptor_ = ::open(path_.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (descriptor_ < 0)
        failWrite(path_, errno);
}

} // namespace genrescope
