#include "core/evaluation/prediction_table.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

using namespace genrescope;

namespace {

Manifest threeTracks()
{
    Manifest manifest;
    manifest.labels = {"Rock", "Hip-Hop"};
    manifest.tracks = {{.id = 1, .file = "a.mp3", .labels = {0}},
                       {.id = 2, .file = "b/c.mp3", .labels = {1}},
                       {.id = 3, .file = "d/c.mp3", .labels = {0, 1}}};
    return manifest;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    static const Manifest manifest = threeTracks();
    const std::filesystem::path file = folder.write("table.csv", fuzz::textOf(data, size));
    fuzz::isAccepted([&] {
        const std::vector<double> predictions = readPredictions(file, manifest, {1, 2});
        fuzz::check(predictions.size() == 4, "there is not a value for each track and genre");
        fuzz::check(std::ranges::all_of(predictions,
                                        [](double value) { return value >= 0.0 && value <= 1.0; }),
                    "a prediction is no probability");
    });
    return 0;
}
