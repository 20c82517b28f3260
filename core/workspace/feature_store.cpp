#include "core/workspace/feature_store.h"

#include "core/archives/npy.h"
#include "core/archives/npy_header.h"
#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/base/half.h"

#include <array>
#include <cassert>
#include <fcntl.h>
#include <unistd.h>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> complaintsOf(const JournalContent& content, const fs::path& journal,
                                      const fs::path& aside)
{
    if (content.isForeign) {
        return {journal.string() +
                " is damaged or was written by an older version; it is kept as " +
                aside.filename().string() + " and replaced by a new one."};
    }
    if (content.damagedLines > 0) {
        return {journal.string() + " had " + std::to_string(content.damagedLines) +
                " damaged lines; their clips are prepared again."};
    }
    return {};
}

} // namespace

FeatureStore::FeatureStore(fs::path folder)
    : folder_(std::move(folder)), journal_(folder_ / "journal.tsv")
{
    JournalContent content = journal_.read();
    complaints_ = complaintsOf(content, folder_ / "journal.tsv", journal_.asidePath());
    hasDamagedLines_ = content.damagedLines > 0;
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
        const Halves halves = stored.read(0, record.frames);
        return checksumOf(halves) == record.checksum && areFinite(halves);
    } catch (const Error&) {
        return false;
    }
}

void FeatureStore::add(FeatureRecord record, const LogMel& logMel)
{
    const Halves halves = halvesOf(logMel);
    if (!areFinite(halves))
        throw FeatureError(
            Message::english("%1 has features that are not finite numbers.", record.file));
    const std::array<std::size_t, 2> shape = {logMel.frames(),
                                              static_cast<std::size_t>(logMel.bands)};
    writeNpyFloat16(file(record.key), shape, std::span<const std::uint16_t>(halves));
    record.frames = logMel.frames();
    record.fileSize =
        npyHeader(NpyType::Float16, shape).size() + halves.size() * sizeof(std::uint16_t);
    record.checksum = checksumOf(halves);
    this->record(std::move(record));
}

void FeatureStore::addFailure(FeatureRecord record)
{
    assert(!record.failure.empty());
    record.frames = 0;
    record.fileSize = 0;
    record.checksum = 0;
    this->record(std::move(record));
}

bool FeatureStore::adopt(FeatureRecord record, const fs::path& stored, int bands)
{
    try {
        FeatureFile old(stored, bands);
        const Halves halves = old.read(0, old.frames());
        if (halves.empty() || !areFinite(halves))
            return false;
        record.frames = old.frames();
        record.fileSize = old.size();
        record.checksum = checksumOf(halves);
    } catch (const Error&) {
        return false; // computed again instead
    }
    const fs::path path = file(record.key);
    std::error_code failure;
    fs::create_directories(path.parent_path(), failure);
    fs::rename(stored, path, failure);
    if (failure)
        throw FileError(
            Message::english("%1 cannot be written: %2.", path.string(), failure.message()));
    this->record(std::move(record));
    return true;
}

void FeatureStore::record(FeatureRecord&& record)
{
    const std::lock_guard lock(mutex_);
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
    // The journal first: a file without a record is computed again, a record without a file
    // misleads.
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

Halves FeatureStore::readVerified(FeatureFile& stored, FeatureKey key) const
{
    Halves halves = stored.read(0, stored.frames());
    const FeatureRecord* const record = find(key);
    if (record == nullptr || checksumOf(halves) != record->checksum)
        stored.fail("does not match its checksum: it is damaged");
    const std::lock_guard lock(mutex_);
    verified_.insert(key);
    return halves;
}

void FeatureStore::readFrames(FeatureKey key, std::size_t first, std::size_t count, int bands,
                              std::span<float> values) const
{
    const std::size_t width = static_cast<std::size_t>(bands);
    assert(values.size() == count * width);
    FeatureFile stored(file(key), bands);
    Halves halves;
    if (wasVerified(key)) {
        halves = stored.read(first, count);
    } else {
        stored.requireFrames(first, count);
        const Halves all = readVerified(stored, key);
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first * width);
        halves.assign(begin, begin + static_cast<std::ptrdiff_t>(values.size()));
    }
    if (!areFinite(halves))
        stored.fail("contains values that are not finite: it is damaged");
    fromHalf(halves, values);
}

void FeatureStore::expectFrames(FeatureKey key, std::size_t first, std::size_t count,
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
