#include "core/datasets/fma_names.h"

#include "core/base/number_text.h"

#include <array>
#include <utility>

namespace genrescope {

namespace {

constexpr std::array<std::pair<FmaSubset, std::string_view>, 4> subsetNames = {{
    {FmaSubset::Small, "small"},
    {FmaSubset::Medium, "medium"},
    {FmaSubset::Large, "large"},
    {FmaSubset::Full, "full"},
}};

} // namespace

std::string_view fmaSubsetName(FmaSubset subset)
{
    return subsetNames.at(static_cast<std::size_t>(subset)).second;
}

std::optional<FmaSubset> fmaSubsetNamed(std::string_view name)
{
    for (const auto& [subset, candidateName] : subsetNames) {
        if (candidateName == name)
            return subset;
    }
    return std::nullopt;
}

std::optional<FmaSubset> fmaSubsetOfFolder(std::string_view folder)
{
    constexpr std::string_view start = "fma_";
    if (!folder.starts_with(start))
        return std::nullopt;
    return fmaSubsetNamed(folder.substr(start.size()));
}

std::string fmaStem(TrackId track)
{
    constexpr std::size_t digits = 6;
    std::string name = std::to_string(track);
    if (name.size() < digits)
        name.insert(0, digits - name.size(), '0');
    return name.substr(0, name.size() - 3) + '/' + name;
}

std::optional<TrackId> fmaTrackOf(std::string_view file)
{
    constexpr std::string_view extension = ".mp3";
    constexpr std::size_t idLength = 6;
    if (!file.ends_with(extension) || file.size() < idLength + extension.size())
        return std::nullopt;
    file.remove_suffix(extension.size());
    // Unpacked without folders.
    if (file.find('/') == std::string_view::npos) {
        const auto flat = parseNumber<TrackId>(file);
        return flat && fmaStem(*flat).ends_with('/' + std::string(file)) ? flat : std::nullopt;
    }
    const auto track = parseNumber<TrackId>(file.substr(file.size() - idLength));
    if (!track || fmaStem(*track) != file)
        return std::nullopt;
    return track;
}

} // namespace genrescope
