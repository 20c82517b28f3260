#include "core/datasets/dataset_reader.h"

#include "core/base/error.h"
#include "core/datasets/fma_reader.h"
#include "core/datasets/folder_reader.h"
#include "core/datasets/tag_reader.h"

#include <array>

namespace genrescope {

namespace {

/// One kind of dataset. A new one is a row here.
struct Reader {
    bool (*fits)(const DatasetOptions&);
    Dataset (*read)(const DatasetOptions&, const Manifest* previous, const TaskContext&);
};

// The first that fits is taken.
constexpr std::array<Reader, 3> readers = {{
    {[](const DatasetOptions& options) { return !options.metadata.empty(); }, readFma},
    {[](const DatasetOptions& options) { return !options.tags.empty(); }, readTaggedMusic},
    {[](const DatasetOptions&) { return true; }, readFolders},
}};

} // namespace

Dataset readDataset(const DatasetOptions& options, const Manifest* previous,
                    const TaskContext& context)
{
    if (options.audio.empty())
        throw ConfigError(Message::english(
            "No audio was given; name an FMA archive or a folder of genre folders."));
    if (options.minTracks < 0)
        throw ConfigError(Message::english(
            "The number of training tracks that a genre needs cannot be negative."));
    for (const Reader& reader : readers) {
        if (reader.fits(options))
            return reader.read(options, previous, context);
    }
    throw ConfigError(Message::english("There is no reader for such a dataset."));
}

} // namespace genrescope
