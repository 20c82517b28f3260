#include "core/datasets/dataset_reader.h"

#include "core/base/error.h"
#include "core/base/utf8.h"

namespace genrescope {

namespace {

void makeUtf8(std::string& text)
{
    if (!isUtf8(text))
        text = toUtf8(text);
}

/// All but the names of files, which are bytes, and messages, whose gaps names of files may fill.
void makeTextUtf8(Manifest& manifest)
{
    for (std::string& label : manifest.labels)
        makeUtf8(label);
    for (ExcludedGenre& genre : manifest.excludedGenres)
        makeUtf8(genre.name);
    for (Track& track : manifest.tracks) {
        for (std::string* const text : {&track.title, &track.artist, &track.group})
            makeUtf8(*text);
    }
}

void nameFeatures(Manifest& manifest, const AudioCollection& audio)
{
    const std::string melHash = manifest.mel.hash();
    for (Track& track : manifest.tracks) {
        const AudioEntry* const entry = audio.find(track.file);
        track.feature = featureKey(entry != nullptr ? *entry : AudioEntry{.file = track.file},
                                   track.expectedDuration, melHash);
    }
}

} // namespace

Dataset readDataset(const DatasetReader& reader, const Manifest* previous,
                    const TaskContext& context)
{
    Dataset dataset = reader.read(previous, context);
    dataset.manifest.readerOptions = reader.options();
    makeTextUtf8(dataset.manifest);
    requireUsable(dataset.manifest);
    if (dataset.manifest.labels.size() == 1)
        dataset.manifest.notes.push_back(Message::english(
            "There is only one genre, %1: a model needs at least two to tell apart.",
            dataset.manifest.labels.front()));
    nameFeatures(dataset.manifest, *dataset.audio);
    return dataset;
}

void requireTrackCount(int minTracks)
{
    if (minTracks < 0)
        throw ConfigError(Message::english(
            "The number of training tracks that a genre needs cannot be negative."));
}

} // namespace genrescope
