#include "core/datasets/fma_checksums.h"

#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/base/file_source.h"
#include "core/base/file_status.h"
#include "core/base/sha1.h"
#include "core/datasets/fma_metadata.h"

#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

struct Published {
    std::string_view archive;
    /// As FMA's README gives it, in bytes.
    double size;
    std::string_view sha1;
};

constexpr double mebibyte = 1024.0 * 1024.0;
constexpr double gibibyte = 1024.0 * mebibyte;

// Source: README of github.com/mdeff/fma.
constexpr std::array<Published, 5> publishedArchives = {{
    {"fma_metadata", 342 * mebibyte, "f0df49ffe5f2a6008d7dc83c6915b31835dfe733"},
    {"fma_small", 7.2 * gibibyte, "ade154f733639d52e35e32f5593efe5be76c6d70"},
    {"fma_medium", 22 * gibibyte, "c67b69ea232021025fca9231fc1c7c1a063ab50b"},
    {"fma_large", 93 * gibibyte, "497109f4dd721066b5ce5e5f250ec604dc78939e"},
    {"fma_full", 879 * gibibyte, "0f0ace23fbe9ba30ecb7e95f763e435ea802b8ab"},
}};

/// The checksum that an archive of this name and size should have; nothing where it is not one of
/// the genuine ones. Their sizes are published rounded to two digits.
std::optional<std::string_view> publishedSha1(std::string_view archive, std::uint64_t size)
{
    constexpr double rounding = 0.05;
    for (const Published& published : publishedArchives) {
        const double difference = std::abs(static_cast<double>(size) - published.size);
        if (published.archive == archive && difference < rounding * published.size)
            return published.sha1;
    }
    return std::nullopt;
}

constexpr std::size_t maxListSize = std::size_t{1} << 20;

using Checksums = std::map<std::string, std::string, std::less<>>;

/// From lines "SHA-1, two spaces, file"; other lines are skipped.
Checksums parseChecksums(std::string_view text)
{
    constexpr std::size_t digits = 40;
    Checksums checksums;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::size_t file = line.find_first_not_of(" *", digits);
        if (line.find_first_not_of("0123456789abcdef") == digits && file != std::string_view::npos)
            checksums.emplace(line.substr(file), line.substr(0, digits));
    }
    return checksums;
}

/// Compares and counts.
class Verification {
public:
    Verification(const TaskContext& context, std::uint64_t totalBytes)
        : context_(context), totalBytes_(totalBytes), buffer_(std::size_t{1} << 20)
    {
    }

    /// `open` makes the source; an Error thrown by it or by the source is a failure, too.
    template<typename Open>
    void compare(const std::string& name, std::string_view expected, const Open& open)
    {
        try {
            const std::unique_ptr<ByteSource> source = open();
            if (sha1Of(*source, name) != expected)
                fail(Message::english("%1 differs from the published file (its SHA-1 is not %2); "
                                      "download it again.",
                                      name, expected));
        } catch (const Error& error) {
            fail(error.message());
        }
    }

    void fail(Message sentence) { failures_.push_back(std::move(sentence)); }

    std::vector<Message> takeFailures() { return std::move(failures_); }

private:
    std::string sha1Of(ByteSource& source, const std::string& name)
    {
        Sha1 sha;
        while (const std::size_t count = source.read(buffer_)) {
            context_.throwIfCanceled();
            sha.update(std::span(buffer_).first(count));
            doneBytes_ += count;
            context_.report({Stage::VerifyChecksums, doneBytes_, totalBytes_, name});
        }
        return sha.hex();
    }

    const TaskContext& context_;
    std::uint64_t totalBytes_;
    std::uint64_t doneBytes_ = 0;
    std::vector<std::byte> buffer_;
    std::vector<Message> failures_;
};

/// An archive that FMA publishes, as a whole.
struct GenuineArchive {
    fs::path path;
    std::string_view sha1;
};

std::vector<GenuineArchive> genuineArchives(const fs::path& metadata, const FmaAudio& audio)
{
    std::vector<GenuineArchive> archives;
    const auto add = [&](const fs::path& path, const std::string& name) {
        if (isFolder(path))
            return;
        if (const auto sha1 = publishedSha1(name, fileSize(path)))
            archives.push_back({path, *sha1});
    };
    add(metadata, "fma_metadata");
    if (audio.subset)
        add(audio.path, "fma_" + std::string(fmaSubsetName(*audio.subset)));
    return archives;
}

} // namespace

std::vector<Message> verifyFma(const fs::path& metadata, FmaAudio& audio,
                               const TaskContext& context)
{
    const std::vector<GenuineArchive> archives = genuineArchives(metadata, audio);
    std::uint64_t totalBytes = 0;
    for (const GenuineArchive& archive : archives)
        totalBytes += fileSize(archive.path);
    for (const AudioEntry& entry : audio.collection->entries())
        totalBytes += entry.size;
    Verification verification(context, totalBytes);

    for (const GenuineArchive& archive : archives) {
        verification.compare(archive.path.string(), archive.sha1,
                             [&] { return std::make_unique<FileSource>(archive.path); });
    }
    if (const auto list = openFmaMetadata(metadata, "checksums")) {
        const Checksums checksums = parseChecksums(readText(*list, maxListSize));
        for (const char* const file : {"genres.csv", "tracks.csv"}) {
            const auto expected = checksums.find(file);
            if (expected != checksums.end())
                verification.compare(metadata.string() + ": " + file, expected->second,
                                     [&] { return openFmaMetadata(metadata, file); });
        }
    }
    const Checksums checksums = parseChecksums(audio.checksums);
    if (checksums.empty())
        verification.fail(
            Message::english("%1 contains no list of checksums to compare with.", audio.path));
    for (const AudioEntry& entry : audio.collection->entries()) {
        const auto expected = checksums.find(entry.file);
        if (expected != checksums.end())
            verification.compare(entry.file, expected->second,
                                 [&] { return audio.collection->open(entry.file); });
        else if (!checksums.empty())
            verification.fail(Message::english("%1 is not in the list of checksums.", entry.file));
    }
    return verification.takeFailures();
}

} // namespace genrescope
