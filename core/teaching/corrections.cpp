#include "core/teaching/corrections.h"

#include "core/datasets/label_table.h"

#include <utility>

namespace genrescope {

namespace {

Corrections correctionsIn(const LabelTable& table, const Manifest& manifest)
{
    Corrections corrections;
    auto genres = table.genres();
    for (const Track& track : manifest.tracks) {
        if (const auto found = genres.find(track.file); found != genres.end())
            corrections[track.id] = std::move(found->second);
    }
    return corrections;
}

} // namespace

std::set<TrackId> tracksLeftOut(const Corrections& corrections)
{
    std::set<TrackId> tracks;
    for (const auto& [track, genres] : corrections) {
        if (genres.empty())
            tracks.insert(track);
    }
    return tracks;
}

std::filesystem::path correctionsPath(const std::filesystem::path& workspace)
{
    return workspace / "corrections.csv";
}

Corrections readCorrections(const std::filesystem::path& workspace, const Manifest& manifest)
{
    return correctionsIn(LabelTable::read(correctionsPath(workspace)), manifest);
}

Corrections changeCorrections(const CorrectionChanges& changes,
                              const std::filesystem::path& workspace, const Manifest& manifest)
{
    const std::filesystem::path path = correctionsPath(workspace);
    LabelTable table = LabelTable::read(path);
    for (const auto& [id, genres] : changes) {
        const Track* const track = manifest.find(id);
        if (track == nullptr)
            continue;
        if (genres)
            table.set(track->file, *genres);
        else
            table.remove(track->file);
    }
    table.write(path);
    return correctionsIn(table, manifest);
}

} // namespace genrescope
