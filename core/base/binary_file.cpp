#include "core/base/binary_file.h"

#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/file_status.h"
#include "core/base/write_error.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace genrescope {

namespace {

/// What a link leads to, so that it stays a link; else the path itself.
/// @throws FileError if there is something else than a file.
std::filesystem::path targetOf(std::filesystem::path path)
{
    constexpr int maxLinks = 40; // as the system's own limit
    std::error_code unknown;     // opening says what is wrong
    for (int links = 0; links < maxLinks && std::filesystem::is_symlink(path, unknown); ++links)
        path = path.parent_path() / std::filesystem::read_symlink(path, unknown);
    // Without following any more: a loop of links is no file either.
    const std::filesystem::file_status status = std::filesystem::symlink_status(path, unknown);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        throw FileError(Message::english("%1 is not a regular file.", path.string()));
    return path;
}

/// The ending of a temporary name: process, count, extension.
constexpr std::string_view temporaryExtension = ".tmp";

/// Its beginning: the file's name, but leaving room for the ending.
std::string temporaryStem(const std::filesystem::path& path)
{
    constexpr std::size_t longest = 200;
    return path.filename().string().substr(0, longest);
}

bool isTemporaryOf(const std::string& name, const std::string& stem)
{
    std::string_view rest = name;
    if (!rest.starts_with(stem) || !rest.ends_with(temporaryExtension))
        return false;
    rest.remove_prefix(stem.size());
    rest.remove_suffix(temporaryExtension.size());
    return rest.size() >= 4 && rest.front() == '.' &&
           rest.find_first_not_of("0123456789-", 1) == std::string_view::npos;
}

/// Removes what a killed process left of a file. One that is still being written is locked.
void removeLeftovers(const std::filesystem::path& path)
{
    const std::filesystem::path folder = path.parent_path();
    const std::string stem = temporaryStem(path);
    std::error_code ignored; // they only take space
    std::filesystem::directory_iterator entry(folder.empty() ? "." : folder, ignored);
    for (; !ignored && entry != std::filesystem::directory_iterator(); entry.increment(ignored)) {
        if (!isTemporaryOf(entry->path().filename().string(), stem))
            continue;
        const int descriptor =
            ::open(entry->path().c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
        if (descriptor < 0)
            continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            ::unlink(entry->path().c_str());
        ::close(descriptor);
    }
}

/// Creates a file and locks it, so that nobody takes it for one that was left behind.
/// @return the descriptor, or -1 with errno
int openLocked(const std::string& name)
{
    for (;;) {
        const int descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (descriptor < 0 || ::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
            return descriptor; // also on a file system without locks, where nobody removes it
        struct stat status = {};
        if (::fstat(descriptor, &status) != 0 || status.st_nlink > 0)
            return descriptor;
        // Somebody has, before it was locked.
        ::close(descriptor);
    }
}

template<typename Container>
Container readWhole(const std::filesystem::path& path, std::uint64_t maxBytes)
{
    FileSource source(path);
    const std::uint64_t size = source.size().value();
    if (size > maxBytes) {
        throw FileError(Message::english("%1 is %2 bytes long; at most %3 are read.", path.string(),
                                         size, maxBytes));
    }
    Container content(size, {});
    const auto bytes = std::as_writable_bytes(std::span(content.data(), content.size()));
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const std::size_t count = source.read(bytes.subspan(filled));
        if (count == 0)
            throw FileError(
                Message::english("%1 shrank while it was being read; try again.", path.string()));
        filled += count;
    }
    return content;
}

} // namespace

void makeFolders(const std::filesystem::path& folder, Durability durability)
{
    std::vector<std::filesystem::path> missing;
    for (std::filesystem::path path = folder; !path.empty() && !pathExists(path);
         path = path.parent_path())
        missing.push_back(path);
    std::error_code failure;
    if (!folder.empty())
        std::filesystem::create_directories(folder, failure);
    if (failure)
        failWrite(folder, failure.value());
    if (durability == Durability::Process)
        return;
    for (const std::filesystem::path& made : missing)
        flushFolderOf(made);
}

void flushFolderOf(const std::filesystem::path& path)
{
    const std::filesystem::path folder = path.parent_path();
    const int descriptor =
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    const int reason = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (reason == EIO)
        failWrite(path, reason);
}

AtomicFile::AtomicFile(const std::filesystem::path& path, Durability durability)
    : path_(durability == Durability::Power ? targetOf(path) : path), durability_(durability)
{
    makeFolders(path_.parent_path(), durability_);
    // The others are many in one folder, whose owner removes them at once.
    if (durability_ == Durability::Power)
        removeLeftovers(path_);
    // Unique to this process and call, so that nothing else writes to it.
    static std::atomic<unsigned> calls = 0;
    temporary_ =
        path_.parent_path() / (temporaryStem(path_) + '.' + std::to_string(::getpid()) + '-' +
                               std::to_string(calls++) + std::string(temporaryExtension));
    descriptor_ = openLocked(temporary_);
    if (descriptor_ < 0)
        failWrite(path_, errno);
}

AtomicFile::~AtomicFile()
{
    if (descriptor_ >= 0) {
        ::close(descriptor_);
        ::unlink(temporary_.c_str());
    }
}

void AtomicFile::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            failWrite(path_, errno);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

void AtomicFile::write(std::string_view text)
{
    write(std::as_bytes(std::span(text.data(), text.size())));
}

void AtomicFile::commit()
{
    if (durability_ == Durability::Power && ::fsync(descriptor_) != 0)
        failWrite(path_, errno);
    // Closing says whether everything was written; the lock must last until the file has its name.
    const int lock = ::dup(descriptor_);
    const bool closed = ::close(descriptor_) == 0;
    descriptor_ = -1;
    const bool renamed = closed && ::rename(temporary_.c_str(), path_.c_str()) == 0;
    const int reason = errno;
    if (!renamed)
        ::unlink(temporary_.c_str());
    ::close(lock);
    if (!renamed)
        failWrite(path_, reason);
    if (durability_ == Durability::Power)
        flushFolderOf(path_);
}

void writeFile(const std::filesystem::path& path, std::string_view text, Durability durability)
{
    AtomicFile file(path, durability);
    file.write(text);
    file.commit();
}

std::vector<std::byte> readFile(const std::filesystem::path& path, std::uint64_t maxBytes)
{
    return readWhole<std::vector<std::byte>>(path, maxBytes);
}

std::string readTextFile(const std::filesystem::path& path, std::uint64_t maxBytes)
{
    return readWhole<std::string>(path, maxBytes);
}

} // namespace genrescope
