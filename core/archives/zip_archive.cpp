#include "core/archives/zip_archive.h"

#include "core/archives/bzip2_source.h"
#include "core/archives/zip_checksum.h"
#include "core/base/error.h"
#include "core/base/file_source.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <string_view>
#include <utility>

namespace genrescope {

namespace {

/// Whether libzip failed to read the file rather than to understand it.
bool isSystemError(zip_error_t& error)
{
    return zip_error_system_type(&error) == ZIP_ET_SYS;
}

std::vector<ZipEntry> listEntries(zip_t* zip)
{
    std::vector<ZipEntry> entries(static_cast<std::size_t>(zip_get_num_entries(zip, 0)));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        zip_stat_t status = {};
        zip_stat_init(&status);
        if (zip_stat_index(zip, i, ZIP_FL_ENC_RAW, &status) != 0 || status.name == nullptr)
            continue; // without a name it is never asked for
        entries[i] = {.name = status.name,
                      .size = status.size,
                      .packedSize = status.comp_size,
                      .crc = status.crc,
                      .method = status.comp_method,
                      .isEncrypted = (status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
                                     status.encryption_method != ZIP_EM_NONE};
    }
    return entries;
}

/// As the programs that pack with it call it.
std::string methodName(int method)
{
    constexpr std::array<std::pair<int, const char*>, 10> names = {{{1, "Shrink"},
                                                                    {6, "Implode"},
                                                                    {9, "Deflate64"},
                                                                    {10, "PKWARE Implode"},
                                                                    {14, "LZMA"},
                                                                    {93, "Zstandard"},
                                                                    {94, "MP3"},
                                                                    {95, "XZ"},
                                                                    {97, "WavPack"},
                                                                    {98, "PPMd"}}};
    const auto found =
        std::ranges::find(names, method, [](const auto& pair) { return pair.first; });
    return found == names.end() ? std::to_string(method) : found->second;
}

/// A name shared by two entries; null if there is none.
const std::string* duplicateName(const std::vector<ZipEntry>& entries)
{
    std::vector<const std::string*> names;
    names.reserve(entries.size());
    for (const ZipEntry& entry : entries)
        names.push_back(&entry.name);
    std::sort(names.begin(), names.end(), [](auto* a, auto* b) { return *a < *b; });
    const auto doubled =
        std::adjacent_find(names.begin(), names.end(), [](auto* a, auto* b) { return *a == *b; });
    return doubled == names.end() ? nullptr : *doubled;
}

} // namespace

struct ZipArchive::Shared {
    explicit Shared(const std::filesystem::path& file, const ZipLimits& zipLimits)
        : path(file), limits(zipLimits)
    {
        // Says what is wrong with the path better than libzip does.
        const FileSource readable(path);
        int code = 0;
        zip = zip_open(path.c_str(), ZIP_RDONLY, &code);
        // libzip takes an empty file for an empty archive.
        if (zip == nullptr || readable.size() == 0) {
            throw DatasetError(
                Message::english("%1 is not a zip archive or was not downloaded completely; "
                                 "download it again and compare its SHA-1 with the published one.",
                                 path.string()));
        }
    }
    ~Shared()
    {
        if (zip != nullptr)
            zip_discard(zip);
    }
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;

    std::filesystem::path path;
    ZipLimits limits;
    /// Guards every use of `zip` by libzip.
    std::mutex mutex;
    zip_t* zip = nullptr;
    std::vector<ZipEntry> entries;
};

/// One entry as libzip reads it: its content, or (with ZIP_FL_COMPRESSED) its packed bytes.
class ZipArchive::Source : public ByteSource {
public:
    /// @param size  bytes to expect.
    Source(std::shared_ptr<Shared> shared, std::size_t index, zip_flags_t flags, std::uint64_t size,
           std::string name)
        : shared_(std::move(shared)), size_(size), name_(std::move(name))
    {
        const std::lock_guard lock(shared_->mutex);
        file_ = zip_fopen_index(shared_->zip, index, flags);
        if (file_ == nullptr)
            fail(*zip_get_error(shared_->zip));
    }
    ~Source() override
    {
        const std::lock_guard lock(shared_->mutex);
        zip_fclose(file_);
    }
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    std::size_t read(std::span<std::byte> buffer) override
    {
        const std::lock_guard lock(shared_->mutex);
        const zip_int64_t count = zip_fread(file_, buffer.data(), buffer.size());
        if (count < 0)
            fail(*zip_file_get_error(file_));
        position_ += static_cast<std::uint64_t>(count);
        if (position_ > size_ || (count == 0 && !buffer.empty() && position_ < size_)) {
            throw DatasetError(Message::english("%1 is not as long as the archive declares; the "
                                                "archive is damaged: download it again.",
                                                name_));
        }
        return static_cast<std::size_t>(count);
    }

    bool seek(std::uint64_t offset) override { return offset == position_; }
    std::optional<std::uint64_t> size() const override { return size_; }
    const std::string& name() const override { return name_; }

private:
    [[noreturn]] void fail(zip_error_t& error) const
    {
        const std::string reason = zip_error_strerror(&error);
        if (isSystemError(error))
            throw FileError(Message::english("%1 cannot be read: %2.", name_, reason));
        throw DatasetError(Message::english(
            "%1 cannot be unpacked (%2); the archive may be damaged: download it again.", name_,
            reason));
    }

    std::shared_ptr<Shared> shared_;
    std::uint64_t size_;
    std::uint64_t position_ = 0;
    std::string name_;
    zip_file_t* file_ = nullptr;
};

/// Compares an entry's content with the archive's checksum once all of it has been read. For what
/// libzip does not unpack.
class ZipArchive::CheckedSource : public ByteSource {
public:
    CheckedSource(std::unique_ptr<ByteSource> content, const ZipEntry& entry)
        : content_(std::move(content)), size_(entry.size), expected_(entry.crc)
    {
    }

    std::size_t read(std::span<std::byte> buffer) override
    {
        const std::size_t count = content_->read(buffer);
        crc_ = zipChecksum(buffer.first(count), crc_);
        position_ += count;
        if (position_ == size_ && crc_ != expected_) {
            throw DatasetError(Message::english("%1 does not have the checksum that it declares; "
                                                "the archive is damaged: download it again.",
                                                name()));
        }
        return count;
    }

    bool seek(std::uint64_t offset) override { return content_->seek(offset); }
    std::optional<std::uint64_t> size() const override { return size_; }
    const std::string& name() const override { return content_->name(); }

private:
    std::unique_ptr<ByteSource> content_;
    std::uint64_t size_;
    std::uint64_t position_ = 0;
    std::uint32_t expected_;
    std::uint32_t crc_ = 0;
};

ZipArchive::ZipArchive(const std::filesystem::path& path, const ZipLimits& limits)
    : shared_(std::make_shared<Shared>(path, limits))
{
    const auto count = static_cast<std::size_t>(zip_get_num_entries(shared_->zip, 0));
    if (count > limits.maxEntries) {
        throw DatasetError(Message::english("%1 has %2 entries; at most %3 are read.",
                                            path.string(), count, limits.maxEntries));
    }
    shared_->entries = listEntries(shared_->zip);
    if (const std::string* const doubled = duplicateName(shared_->entries)) {
        throw DatasetError(Message::english(
            "%1 has two entries called %2, which no genuine archive has; download it again.",
            path.string(), *doubled));
    }
}

const std::filesystem::path& ZipArchive::path() const
{
    return shared_->path;
}

const std::vector<ZipEntry>& ZipArchive::entries() const
{
    return shared_->entries;
}

Message ZipArchive::obstacle(std::size_t index) const
{
    const ZipEntry& entry = shared_->entries.at(index);
    const std::string name = shared_->path.filename().string() + ": " + entry.name;
    if (entry.isEncrypted)
        return Message::english("%1 is protected by a password; unpack the archive with it, and "
                                "give the folder.",
                                name);
    const bool isKnown =
        entry.method == ZIP_CM_BZIP2 || zip_compression_method_supported(entry.method, 0) != 0;
    if (!isKnown)
        return Message::english("%1 is packed by the method %2, which Genrescope cannot unpack; "
                                "unpack the archive with another program, and give the folder.",
                                name, methodName(entry.method));
    return {};
}

std::unique_ptr<ByteSource> ZipArchive::open(std::size_t index) const
{
    const ZipEntry& entry = shared_->entries.at(index);
    const ZipLimits& limits = shared_->limits;
    std::string name = shared_->path.filename().string() + ": " + entry.name;
    if (entry.size > limits.maxEntrySize)
        throw DatasetError(
            Message::english("%1 was rejected: it claims to be %2 bytes long.", name, entry.size));
    if (entry.size > limits.freeSize && entry.size / limits.maxRatio >= entry.packedSize)
        throw DatasetError(Message::english(
            "%1 was rejected: it is compressed more tightly than any music or table would be.",
            name));
    if (const Message reason = obstacle(index); !reason.isEmpty())
        throw DatasetError(reason);
    if (entry.method != ZIP_CM_BZIP2)
        return std::make_unique<Source>(shared_, index, 0, entry.size, std::move(name));
    // libzip only hands out the compressed bytes, so it holds the lock no longer than a copy
    // takes.
    auto packed = std::make_unique<Source>(shared_, index, ZIP_FL_COMPRESSED, entry.packedSize,
                                           std::move(name));
    return std::make_unique<CheckedSource>(
        std::make_unique<Bzip2Source>(std::move(packed), entry.size), entry);
}

} // namespace genrescope
