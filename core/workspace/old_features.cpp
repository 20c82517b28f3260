#include "core/workspace/old_features.h"

#include "core/base/binary_file.h"
#include "core/base/number_text.h"
#include "core/datasets/fma_names.h"

#include <array>
#include <optional>
#include <string_view>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t maxBytes = std::uint64_t{1} << 30;

std::string textOf(const fs::path& path)
{
    std::error_code unknown; // reading says what is wrong
    if (fs::status(path, unknown).type() == fs::file_type::not_found)
        return {};
    return readTextFile(path, maxBytes);
}

/// Lines: track, fingerprint, frames, file size, reference, failure.
std::optional<std::pair<TrackId, OldFeature>> parse(std::string_view line, const fs::path& folder)
{
    std::array<std::string_view, 5> fields = {};
    for (std::string_view& field : fields) {
        const std::size_t length = line.find('\t');
        if (length == std::string_view::npos)
            return std::nullopt;
        field = line.substr(0, length);
        line.remove_prefix(length + 1);
    }
    const auto track = parseNumber<TrackId>(fields[0]);
    const auto fileSize = parseNumber<std::uint64_t>(fields[3]);
    const auto reference = parseNumber<float>(fields[4]);
    if (!track || !fileSize || !reference)
        return std::nullopt;
    return std::pair(*track, OldFeature{.fingerprint = std::string(fields[1]),
                                        .fileSize = *fileSize,
                                        .reference = *reference,
                                        .failure = std::string(line),
                                        .file = folder / (fmaStem(*track) + ".npy")});
}

} // namespace

OldFeatures::OldFeatures(const fs::path& folder, const std::string& melHash)
{
    const std::string header = "genrescope features 1\t" + melHash + '\n';
    for (const char* const name : {"journal.tsv.old", "journal.tsv"}) {
        const std::string text = textOf(folder / name);
        if (!text.starts_with(header))
            continue;
        std::size_t begin = header.size();
        for (std::size_t end = text.find('\n', begin); end != std::string::npos;
             end = text.find('\n', begin)) {
            auto feature = parse(std::string_view(text).substr(begin, end - begin), folder);
            if (feature)
                features_.insert_or_assign(feature->first, std::move(feature->second));
            begin = end + 1;
        }
    }
}

const OldFeature* OldFeatures::find(TrackId track, const std::string& fingerprint) const
{
    const auto found = features_.find(track);
    return found == features_.end() || found->second.fingerprint != fingerprint ? nullptr
                                                                                : &found->second;
}

} // namespace genrescope
