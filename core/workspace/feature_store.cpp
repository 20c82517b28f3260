#include "core/workspace/feature_store.h"

#include "core/archives/npy.h"
#include "core/archives/npy_header.h"
#include "core/base/binary_file.h"
#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/base/half.h"
#include "core/base/write_error.h"

#include <array>
#include <cassert>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

std::vector<Message> complaintsOf(const JournalContent& content, const fs::path& journal,
                                  const fs::path& aside)
{
    if (content.isForeign) {
        return {Message::english("%1 is damaged or was written by another version; it is kept as "
                                 "%2 and replaced by a new one.",
                                 journal, aside.filename())};
    }
    if (content.damagedLines > 0) {
        return {Message::english("%1 had damaged lines (%2); their clips are prepared again.",
                                 journal, content.damagedLines)};
    }
    return {};
}

/// 0 where the file cannot be examined.
std::int64_t modificationTime(const fs::path& path)
{
    const std::optional<FileStamp> stamp = stampOf(path);
    return stamp ? stamp->modified : 0;
}

/// Whatever is there is replaced, by all of the source or not at all.
void linkOrCopy(const fs::path& source, const fs::path& path)
{
    makeFolders(path.parent_path(), Durability::Process);
    const fs::path temporary = path.string() + ".tmp";
    removeFile(temporary);
    std::error_code failure;
    fs::create_hard_link(source, temporary, failure);
    if (failure)
        fs::copy_file(source, temporary, failure);
    if (!failure)
        fs::rename(temporary, path, failure);
    if (failure) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        failWrite(path, failure.value());
    }
    // Renaming one link of a file to another one leaves both.
    removeFile(temporary);
}

} // namespace

FeatureStore::FeatureStore(fs::path folder)
    : folder_(std::move(folder)), journal_(folder_ / "journal.tsv")
{
    JournalContent content = journal_.read();
    complaints_ = complaintsOf(content, folder_ / "journal.tsv", journal_.asidePath());
    hasDamagedLines_ = content.damagedLines > 0;
    isOlder_ = content.isOlder;
    records_ = std::move(content.records);
}

const FeatureRecord* FeatureStore::find(FeatureKey key) const
{
    const std::lock_guard lock(mutex_);
    const auto found = records_.find(key);
    return found == records_.end() ? nullptr : &found->second;
}

bool FeatureStore::isIntact(const FeatureRecord& record, int bands) const
{
    try {
        FeatureFile stored(file(record.key), bands);
        if (stored.size() != record.fileSize || stored.frames() != record.frames)
            return false;
        const FeatureDigest digest = stored.digest();
        return digest.checksum == record.checksum && digest.isFinite;
    } catch (const Error&) {
        return false;
    }
}

bool FeatureStore::check(const FeatureRecord& record, int bands)
{
    const std::optional<FileStamp> stamp = stampOf(file(record.key));
    if (!stamp)
        return false;
    if (*stamp == FileStamp{record.fileSize, record.modified})
        return true;
    if (!isIntact(record, bands))
        return false;
    FeatureRecord seen = record;
    seen.modified = stamp->modified;
    this->record(std::move(seen));
    return true;
}

/// Writes one feature file, some rows at a time.
class FeatureStore::Writer {
public:
    Writer(FeatureStore& store, FeatureRecord record, std::size_t frames, int bands)
        : store_(store),
          record_(std::move(record)),
          shape_{frames, static_cast<std::size_t>(bands)},
          file_(store.file(record_.key), NpyType::Float16, shape_, Durability::Process)
    {
    }

    void write(std::span<const float> rows)
    {
        halves_.resize(rows.size());
        toHalf(rows, halves_);
        digest_.add(halves_);
        if (!digest_.isFinite)
            throw FeatureError(
                Message::english("%1 has features that are not finite numbers.", record_.file));
        file_.write(std::span<const std::uint16_t>(halves_));
    }

    void finish()
    {
        file_.commit();
        record_.frames = shape_[0];
        record_.fileSize = npyHeader(NpyType::Float16, shape_).size() +
                           shape_[0] * shape_[1] * sizeof(std::uint16_t);
        record_.modified = modificationTime(store_.file(record_.key));
        record_.checksum = digest_.checksum;
        store_.record(std::move(record_));
    }

private:
    FeatureStore& store_;
    FeatureRecord record_;
    std::array<std::size_t, 2> shape_;
    NpyWriter file_;
    Halves halves_;
    FeatureDigest digest_;
};

void FeatureStore::add(FeatureRecord record, const LogMelSpool& frames)
{
    Writer writer(*this, std::move(record), frames.frames(), frames.bands());
    frames.forEachBlock([&](std::span<const float> rows) { writer.write(rows); });
    writer.finish();
}

void FeatureStore::add(FeatureRecord record, const LogMel& logMel)
{
    Writer writer(*this, std::move(record), logMel.frames(), logMel.bands);
    writer.write(logMel.values);
    writer.finish();
}

void FeatureStore::addFailure(FeatureRecord record)
{
    assert(record.hasFailed());
    if (const FeatureRecord* const known = find(record.key);
        known != nullptr && known->failure == record.failure)
        return;
    record.frames = 0;
    record.fileSize = 0;
    record.modified = 0;
    record.checksum = 0;
    this->record(std::move(record));
}

bool FeatureStore::adopt(FeatureRecord record, const fs::path& stored, int bands)
{
    try {
        FeatureFile old(stored, bands);
        const FeatureDigest digest = old.digest();
        if (old.frames() == 0 || !digest.isFinite)
            return false;
        record.frames = old.frames();
        record.fileSize = old.size();
        record.checksum = digest.checksum;
    } catch (const Error&) {
        return false; // computed again instead
    }
    const fs::path path = file(record.key);
    std::error_code failure;
    fs::create_directories(path.parent_path(), failure);
    fs::rename(stored, path, failure);
    if (failure)
        failWrite(path, failure.value());
    record.modified = modificationTime(path);
    this->record(std::move(record));
    return true;
}

bool FeatureStore::takeOver(const FeatureRecord& record, const FeatureStore& other, int bands,
                            bool isRead)
{
    const fs::path source = other.file(record.key);
    const bool isUntouched = stampOf(source) == FileStamp{record.fileSize, record.modified};
    if ((isRead || !isUntouched) && !other.isIntact(record, bands))
        return false;
    const fs::path path = file(record.key);
    linkOrCopy(source, path);
    FeatureRecord taken = record;
    taken.modified = modificationTime(path);
    this->record(std::move(taken));
    return true;
}

void FeatureStore::record(FeatureRecord&& record)
{
    const std::lock_guard lock(mutex_);
    if (isOlder_) {
        journal_.rewrite(records_);
        isOlder_ = false;
    }
    journal_.append(record);
    verified_.erase(record.key);
    records_.insert_or_assign(record.key, std::move(record));
}

void FeatureStore::removeIf(const std::function<bool(const FeatureRecord&)>& isSuperseded)
{
    const std::lock_guard lock(mutex_);
    std::vector<fs::path> files;
    for (const auto& [key, record] : records_) {
        if (isSuperseded(record))
            files.push_back(file(key));
    }
    if (files.empty() && !hasDamagedLines_)
        return;
    std::erase_if(records_, [&](const auto& pair) { return isSuperseded(pair.second); });
    // The journal first: a file without a record is harmless, a record without a file is not.
    journal_.rewrite(records_);
    hasDamagedLines_ = false;
    for (const fs::path& path : files) {
        std::error_code ignored; // what remains only takes space
        fs::remove(path, ignored);
    }
}

void FeatureStore::removeLeftovers() const
{
    try {
        if (!fs::exists(folder_))
            return;
        std::vector<fs::path> leftovers;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder_)) {
            if (entry.path().extension() == ".tmp")
                leftovers.push_back(entry.path());
        }
        for (const fs::path& leftover : leftovers)
            fs::remove(leftover);
    } catch (const fs::filesystem_error& failure) {
        const fs::path& subject = failure.path1().empty() ? folder_ : failure.path1();
        throw FileError(
            Message::english("%1 cannot be read: %2.", subject.string(), failure.code().message()));
    }
}

fs::path FeatureStore::file(FeatureKey key) const
{
    const std::string name = key.text();
    return folder_ / name.substr(0, 2) / (name + ".npy");
}

bool FeatureStore::wasVerified(FeatureKey key) const
{
    const std::lock_guard lock(mutex_);
    return verified_.contains(key);
}

void FeatureStore::verify(FeatureFile& stored, FeatureKey key) const
{
    const FeatureRecord* const record = find(key);
    if (record == nullptr || stored.digest().checksum != record->checksum)
        throw DatasetError(
            Message::english("%1 does not match its checksum: it is damaged; prepare "
                             "the dataset again.",
                             stored.name()));
    const std::lock_guard lock(mutex_);
    verified_.insert(key);
}

Halves FeatureStore::readTrusted(const fs::path& path, FeatureKey key, std::size_t first,
                                 std::size_t count, int bands) const
{
    FeatureFile stored(path, bands);
    if (!wasVerified(key))
        verify(stored, key);
    Halves halves = stored.read(first, count);
    if (!areFinite(halves))
        throw DatasetError(
            Message::english("%1 contains values that are not finite: it is damaged; "
                             "prepare the dataset again.",
                             stored.name()));
    return halves;
}

void FeatureStore::readFrames(FeatureKey key, std::size_t first, std::size_t count, int bands,
                              std::span<float> values) const
{
    assert(values.size() == count * static_cast<std::size_t>(bands));
    const fs::path path = file(key);
    try {
        fromHalf(readTrusted(path, key, first, count, bands), values);
    } catch (const Error&) {
        // A failing disk changes numbers, but not times; a different time makes check() read the
        // file.
        std::error_code ignored; // the folder may be read-only
        fs::last_write_time(path, fs::file_time_type::clock::now(), ignored);
        throw;
    }
}

void FeatureStore::prefetchFrames(FeatureKey key, std::size_t first, std::size_t count,
                                  int bands) const
{
    // O_NONBLOCK: a named pipe in the file's place must not hang; readFrames refuses it.
    const int descriptor = ::open(file(key).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return;
    const bool whole = !wasVerified(key);
    const std::size_t row = static_cast<std::size_t>(bands) * sizeof(std::uint16_t);
    // The header, whose length is only known once it is read, is a fraction of a page. A length of
    // 0 means up to the end.
    ::posix_fadvise(descriptor, whole ? 0 : static_cast<off_t>(first * row),
                    whole ? 0 : static_cast<off_t>((count + 1) * row), POSIX_FADV_WILLNEED);
    ::close(descriptor);
}

} // namespace genrescope
