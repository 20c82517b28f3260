#pragma once

#include "core/base/byte_source.h"

#include <filesystem>

namespace genrescope {

/// A regular file on disk.
class FileSource : public ByteSource {
public:
    /// @throws FileError if the path does not exist, is not a regular file, or cannot be opened.
    explicit FileSource(const std::filesystem::path& path);
    ~FileSource() override;
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    std::size_t read(std::span<std::byte> buffer) override;
    bool seek(std::uint64_t offset) override;
    std::optional<std::uint64_t> size() const override { return size_; }
    const std::string& name() const override { return name_; }

private:
    std::string name_;
    int descriptor_ = -1;
    std::uint64_t size_ = 0;
};

} // namespace genrescope
