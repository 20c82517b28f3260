#pragma once

#include <filesystem>

namespace genrescope {

/// Keeps other processes out of a folder for as long as it lives. The system releases it when the
/// process ends, however it ends; the lock file itself stays.
class FileLock {
public:
    /// Creates the file, and its folder, if missing.
    /// @throws FileError if it cannot be created, or if another process holds the lock.
    explicit FileLock(const std::filesystem::path& path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Whether a process, this one or another, holds the lock. False where nobody ever did, and
    /// where the file system has no locks.
    static bool isHeld(const std::filesystem::path& path);

private:
    int descriptor_ = -1;
};

} // namespace genrescope
