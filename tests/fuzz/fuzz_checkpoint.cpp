#include "core/models/checkpoint.h"
#include "core/prediction/predictor.h"
#include "core/runs/reconstruction.h"
#include "core/runs/train_state.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/safetensors_mutator.h"

#include <cmath>

using namespace genrescope;

namespace {

/// Runs the model on one crop, if it can be built.
void predict(const Checkpoint& checkpoint)
{
    constexpr std::size_t frames = 3;
    Predictor predictor(checkpoint);
    const std::vector<float> crop(
        frames * static_cast<std::size_t>(checkpoint.metadata.mel.melBands), 0.5F);
    for (const float probability : predictor.probabilities(crop, 1, frames))
        fuzz::check(std::isnan(probability) || (probability >= 0.0F && probability <= 1.0F),
                    "a probability lies outside of [0, 1]");
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maxSize, unsigned seed)
{
    return fuzz::mutateSafeTensors(data, size, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    const std::filesystem::path file = folder.write("state.safetensors", fuzz::textOf(data, size));
    fuzz::isAccepted([&] {
        const Checkpoint checkpoint = readCheckpoint(file);
        const std::filesystem::path copy = folder.path() / "copy.safetensors";
        writeCheckpoint(checkpoint, copy);
        fuzz::check(readCheckpoint(copy).metadata.labels == checkpoint.metadata.labels,
                    "the labels change when they are written");
        fuzz::isAccepted([&] { predict(checkpoint); });
    });
    fuzz::isAccepted([&] {
        const TrainState state = readTrainState(folder.path());
        writeTrainState(state, folder.path() / "copy");
        const TrainState again = readTrainState(folder.path() / "copy");
        fuzz::check(again.config == state.config && again.history.size() == state.history.size() &&
                        again.weights.size() == state.weights.size(),
                    "a training's state changes when it is written");
    });
    std::filesystem::rename(file, reconstructionPath(folder.path()));
    fuzz::isAccepted([&] {
        const Reconstruction read = readReconstruction(folder.path());
        const auto bands = static_cast<std::size_t>(read.mel.melBands);
        for (const MaskedExcerpt& excerpt : read.excerpts) {
            fuzz::check(excerpt.original.size() == excerpt.frames() * bands &&
                            excerpt.reconstructed.size() == excerpt.original.size(),
                        "an excerpt lacks frames");
            maskedFrameError(excerpt, read.mel);
        }
    });
    return 0;
}
