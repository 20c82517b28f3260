// To be run by hand: a workspace of a large dataset whose features are those of a small one, to
// spare the hours that preparing it would take.
//
//     fill_workspace METADATA AUDIO PREPARED WORKSPACE
//
// PREPARED is a workspace; the tracks of METADATA and AUDIO (FMA's archives, by make_fma.py) get
// its feature files in turn, as hard links. `genrescope-cli prepare` then finds everything ready.
#include "core/base/error.h"
#include "core/datasets/fma_reader.h"
#include "core/workspace/feature_store.h"
#include "core/workspace/workspace.h"

#include <cstdio>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

void fill(const Dataset& dataset, const fs::path& prepared, const fs::path& workspace)
{
    const Workspace source(prepared);
    std::vector<const FeatureRecord*> given;
    for (const Track& track : source.manifest().tracks) {
        const FeatureRecord* const record = source.features().find(track.feature);
        if (record != nullptr && !record->hasFailed())
            given.push_back(record);
    }
    const FeatureStore target(Workspace::featuresPath(workspace));
    FeatureRecords records;
    for (std::size_t i = 0; i < dataset.manifest.tracks.size(); ++i) {
        const Track& track = dataset.manifest.tracks[i];
        FeatureRecord record = *given[i % given.size()];
        const fs::path file = source.features().file(record.key);
        record.key = track.feature;
        record.file = track.file;
        const fs::path link = target.file(record.key);
        fs::create_directories(link.parent_path());
        if (!fs::exists(link))
            fs::create_hard_link(file, link);
        records[record.key] = record;
    }
    FeatureJournal(target.folder() / "journal.tsv").rewrite(records);
    std::printf("%zu tracks with the features of %zu\n", records.size(), given.size());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 5) {
        std::fprintf(stderr, "Usage: fill_workspace METADATA AUDIO PREPARED WORKSPACE\n");
        return 2;
    }
    try {
        const FmaReader reader({.metadata = argv[1], .audio = argv[2]});
        fill(readDataset(reader, nullptr, {}), argv[3], argv[4]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
