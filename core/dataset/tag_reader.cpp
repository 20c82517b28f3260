#include "core/dataset/tag_reader.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/dataset/folder_collection.h"
#include "core/dataset/tag_table.h"

#include <algorithm>
#include <map>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t validationPart = 20;
constexpr float likely = 0.5F;

/// By file: each tag's greatest probability in any of its pieces.
std::map<std::string, std::vector<float>, std::less<>> tagsByFile(const TagTable& table)
{
    std::map<std::string, std::vector<float>, std::less<>> tags;
    for (const TaggedPiece& piece : table.pieces) {
        if (piece.file.empty())
            continue;
        std::vector<float>& greatest = tags[piece.file];
        greatest.resize(piece.tags.size());
        for (std::size_t i = 0; i < greatest.size(); ++i)
            greatest[i] = std::max(greatest[i], piece.tags[i]);
    }
    return tags;
}

std::vector<int> labelsOf(const std::vector<float>& tags)
{
    std::vector<int> labels;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (tags[i] >= likely)
            labels.push_back(static_cast<int>(i));
    }
    if (labels.empty())
        labels.push_back(static_cast<int>(std::ranges::max_element(tags) - tags.begin()));
    return labels;
}

void splitAtRandom(std::vector<Track>& tracks, std::uint64_t seed)
{
    std::vector<std::size_t> order(tracks.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    Random(seed).shuffle(order);
    for (std::size_t i = 0; i < order.size() / validationPart; ++i)
        tracks[order[i]].split = Split::Validation;
}

} // namespace

Dataset readTaggedMusic(const DatasetOptions& options, const Manifest*, const TaskContext& context)
{
    const TagTable table = readTagTable(options.tags);
    const auto tags = tagsByFile(table);
    Dataset dataset;
    dataset.audio = std::make_unique<FolderCollection>(
        options.audio, [&tags](std::string_view file) { return tags.find(file) != tags.end(); });
    context.throwIfCancelled();

    Manifest& manifest = dataset.manifest;
    manifest.reader = "tags";
    manifest.audioPath = fs::absolute(options.audio).lexically_normal().string();
    manifest.labelScheme = "tags of " + options.tags.filename().string();
    manifest.splitProtocol = "random 95/5/0 by file, seed " + std::to_string(options.seed);
    manifest.labels = table.tags;
    TrackId id = 0;
    for (const auto& [file, values] : tags) {
        // Numbered by the table, so that a file that comes later has its number already.
        ++id;
        if (dataset.audio->find(file) == nullptr)
            manifest.missingAudio.push_back(id);
        else
            manifest.tracks.push_back({.id = id,
                                       .file = file,
                                       .title = fs::path(file).stem().string(),
                                       .labels = labelsOf(values)});
    }
    if (manifest.tracks.empty()) {
        throw DatasetError(options.audio.string() + " holds none of the files that " +
                           options.tags.string() + " names in its column path.");
    }
    splitAtRandom(manifest.tracks, options.seed);
    return dataset;
}

} // namespace genrescope
