#include "core/tagging/replaced_file.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/sha1.h"
#include "core/base/write_error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <utility>

namespace genrescope {

namespace {

constexpr std::int64_t nanoseconds = 1'000'000'000;

timespec timeOf(std::int64_t modified)
{
    const auto time = std::chrono::nanoseconds(modified);
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time); // also before 1970
    return {.tv_sec = seconds.count(), .tv_nsec = (time - seconds).count()};
}

/// Closed at the end.
class Descriptor {
public:
    Descriptor(const std::filesystem::path& path, int flags, mode_t mode = 0)
        : value_(::open(path.c_str(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (value_ >= 0)
            ::close(value_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    operator int() const { return value_; }

private:
    int value_;
};

[[noreturn]] void failToRead(const std::filesystem::path& path)
{
    throw FileError(
        Message::english("%1 cannot be opened: %2.", path.string(), std::strerror(errno)));
}

/// Whether anybody else has the file open: then it can have no lease. Where the system has no
/// leases, or not for this user, nobody knows.
bool isOpenElsewhere(const std::filesystem::path& path)
{
    const Descriptor file(path, O_RDONLY | O_NONBLOCK);
    if (file < 0)
        return false;
    // What tells that somebody wants the file now, which would otherwise end the program.
    ::fcntl(file, F_SETSIG, SIGURG);
    const bool isOpen = ::fcntl(file, F_SETLEASE, F_WRLCK) != 0 && errno == EAGAIN;
    ::fcntl(file, F_SETLEASE, F_UNLCK);
    return isOpen;
}

void writeAll(int file, std::span<const std::byte> bytes, const std::filesystem::path& path)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR)
            failWrite(path, errno);
        bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    }
}

/// What people and programs have attached to a file, access lists included.
void copyAttributes(int from, int to)
{
    constexpr std::size_t maxAttribute = std::size_t{64} << 10; // Linux's own limit
    std::vector<char> names(maxAttribute);
    std::vector<char> value(maxAttribute);
    const ssize_t length = ::flistxattr(from, names.data(), names.size());
    for (const char* name = names.data(); name < names.data() + std::max<ssize_t>(length, 0);
         name += std::strlen(name) + 1) {
        const ssize_t size = ::fgetxattr(from, name, value.data(), value.size());
        if (size >= 0)
            ::fsetxattr(to, name, value.data(), static_cast<std::size_t>(size), 0);
    }
}

/// A file that is removed unless it is kept.
class NewFile {
public:
    explicit NewFile(const std::filesystem::path& path)
        : path_(path),
          descriptor_((::unlink(path.c_str()), path), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
                      S_IRUSR | S_IWUSR)
    {
        if (descriptor_ < 0)
            failWrite(path, errno);
    }
    ~NewFile()
    {
        if (!isKept_)
            ::unlink(path_.c_str());
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    int descriptor() const { return descriptor_; }
    void keep() { isKept_ = true; }

private:
    std::filesystem::path path_;
    Descriptor descriptor_;
    bool isKept_ = false;
};

bool isSameFile(const struct stat& a, const struct stat& b)
{
    const auto isSameTime = [](const timespec& x, const timespec& y) {
        return x.tv_sec == y.tv_sec && x.tv_nsec == y.tv_nsec;
    };
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size &&
           isSameTime(a.st_mtim, b.st_mtim) && isSameTime(a.st_ctim, b.st_ctim);
}

} // namespace

ReplacedFile::ReplacedFile(const std::filesystem::path& file, const IsInUse& isInUse)
    : isInUse_(isInUse)
{
    std::error_code failure;
    path_ = std::filesystem::canonical(file, failure);
    if (failure)
        throw FileError(Message::english("%1 is not there any more.", file.string()));
    if (::stat(path_.c_str(), &status_) != 0)
        failToRead(path_);
    require<FileError>(S_ISREG(status_.st_mode),
                       Message::english("%1 is not a regular file.", file.string()));
    constexpr mode_t anyWrite = S_IWUSR | S_IWGRP | S_IWOTH; // also where root could write
    const bool isWritable = (status_.st_mode & anyWrite) != 0 && ::access(path_.c_str(), W_OK) == 0;
    require<FileError>(isWritable,
                       Message::english("%1 is read-only; nothing was changed.", file.string()));
    require<FileError>(
        status_.st_nlink == 1,
        Message::english("%1 has %2 names (hard links), which would become different files; "
                         "nothing was changed.",
                         file.string(), static_cast<std::uint64_t>(status_.st_nlink)));
    requireUnused();
}

void ReplacedFile::requireUnused() const
{
    const bool isUsed = (isInUse_ && isInUse_(path_)) || isOpenElsewhere(path_);
    require<FileError>(!isUsed, Message::english("%1 is open in a program, perhaps playing; "
                                                 "nothing was changed.",
                                                 path_.string()));
}

std::int64_t ReplacedFile::modified() const
{
    return status_.st_mtim.tv_sec * nanoseconds + status_.st_mtim.tv_nsec;
}

FileContent ReplacedFile::contentOf(const FilePieces& pieces,
                                    const CancellationToken& cancellation) const
{
    FileSource source(path_);
    Sha1 hash;
    forEachBlock(pieces, source, [&](std::span<const std::byte> block) {
        cancellation.throwIfCanceled();
        hash.update(block);
    });
    return {.size = lengthOf(pieces), .hash = hash.hex()};
}

void ReplacedFile::makeCopy(const std::filesystem::path& copy, const FilePieces& pieces,
                            const FileContent& expected, std::optional<std::int64_t> modified,
                            const CancellationToken& cancellation) const
{
    FileSource source(path_);
    NewFile made(copy);
    Sha1 hash;
    forEachBlock(pieces, source, [&](std::span<const std::byte> block) {
        cancellation.throwIfCanceled();
        hash.update(block);
        writeAll(made.descriptor(), block, copy);
    });
    require<FileError>(FileContent{lengthOf(pieces), hash.hex()} == expected,
                       Message::english("%1 changed while it was being read; nothing was changed.",
                                        path_.string()));
    const Descriptor original(path_, O_RDONLY | O_NONBLOCK);
    if (original >= 0)
        copyAttributes(original, made.descriptor());
    // The owner first: changing it takes away bits of the mode.
    if (::fchown(made.descriptor(), status_.st_uid, status_.st_gid) != 0 &&
        ::fchown(made.descriptor(), static_cast<uid_t>(-1), status_.st_gid) != 0)
        errno = 0; // it is then this user's, as everything that this user writes
    constexpr mode_t allBits = 07777;
    const std::array<timespec, 2> times = {status_.st_atim,
                                           timeOf(modified.value_or(this->modified()))};
    if (::fchmod(made.descriptor(), status_.st_mode & allBits) != 0 ||
        (modified && ::futimens(made.descriptor(), times.data()) != 0) ||
        ::fsync(made.descriptor()) != 0)
        failWrite(copy, errno);
    made.keep();
}

void ReplacedFile::commit(const std::filesystem::path& copy) const
{
    requireUnused();
    struct stat now = {};
    require<FileError>(::stat(path_.c_str(), &now) == 0 && isSameFile(status_, now),
                       Message::english("%1 was changed by another program meanwhile; nothing was "
                                        "changed.",
                                        path_.string()));
    if (::rename(copy.c_str(), path_.c_str()) != 0)
        failWrite(path_, errno);
    flushFolderOf(path_);
}

} // namespace genrescope
