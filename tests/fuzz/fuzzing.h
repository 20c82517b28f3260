#pragma once

#include "core/base/error.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

// What the fuzz targets share. Each is a program that libFuzzer calls with one input after another.

namespace genrescope::fuzz {

inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// Separates the files that one input consists of, so that libFuzzer moves text between them.
inline constexpr char sectionEnd = '\x1e';

/// The input's files, as many as asked for; the last one takes the rest.
inline std::vector<std::string> sectionsOf(std::string_view text, std::size_t count)
{
    std::vector<std::string> sections(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t end = i + 1 < count ? text.find(sectionEnd) : std::string_view::npos;
        sections[i] = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return sections;
}

/// Ends the program, which libFuzzer reports, unless the condition holds.
inline void check(bool condition, const char* otherwise)
{
    if (!condition) {
        std::fprintf(stderr, "Not as it should be: %s\n", otherwise);
        std::abort();
    }
}

/// Runs a reader, which may say by an Error what is wrong with its input; any other exception ends
/// the program. True if it had nothing to say.
template<typename Read>
bool isAccepted(Read read)
{
    try {
        read();
        return true;
    } catch (const Error& error) {
        check(!error.message().isEmpty(), "an error without a sentence");
        return false;
    }
}

/// A folder of this process, for readers of files, in $TMPDIR. Removed at the end.
class ScratchFolder {
public:
    ScratchFolder()
        : path_(std::filesystem::temp_directory_path() /
                ("genrescope-fuzz-" + std::to_string(::getpid())))
    {
        std::filesystem::create_directories(path_);
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

    /// Replaces a file.
    std::filesystem::path write(const std::string& name, std::string_view content) const
    {
        const std::filesystem::path file = path_ / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream stream(file, std::ios::binary | std::ios::trunc);
        stream.write(content.data(), static_cast<std::streamsize>(content.size()));
        stream.close();
        check(!stream.fail(), "the scratch folder cannot be written");
        return file;
    }

private:
    std::filesystem::path path_;
};

} // namespace genrescope::fuzz
