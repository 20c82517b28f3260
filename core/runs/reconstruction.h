#pragma once

#include "core/features/mel_config.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace genrescope {

/// Part of a recording, some of whose frames a model was not given, and what it makes of them.
struct MaskedExcerpt {
    /// The recording's number in its dataset, and the excerpt's first frame in it.
    std::uint32_t track = 0;
    std::size_t firstFrame = 0;
    /// Per frame: 1 where it was masked, else 0; one at least is.
    std::vector<float> masked = {};
    /// frames × bands, as the model's inputs are: 1 is the reference, -1 lies the mel config's
    /// dynamic range below it.
    std::vector<float> original = {};
    /// The same of what the model gives for each frame, masked or not.
    std::vector<float> reconstructed = {};

    std::size_t frames() const { return masked.size(); }
};

/// What a model that learns to reconstruct masked frames makes of a few excerpts, after an epoch.
struct Reconstruction {
    /// From 1.
    int epoch = 0;
    MelConfig mel = {};
    std::vector<MaskedExcerpt> excerpts = {};
};

/// How far off the masked frames are, in dB: root mean squares over their bands.
struct MaskedFrameError {
    double model = 0.0;
    /// Of a guess that takes no learning: each band's mean over the excerpt's other frames.
    double bandMean = 0.0;
};

MaskedFrameError maskedFrameError(const MaskedExcerpt& excerpt, const MelConfig& mel);

/// RUN/reconstruction.safetensors: the arrays N/masked, N/original and N/reconstructed of the
/// excerpts N = 0, 1, …
std::filesystem::path reconstructionPath(const std::filesystem::path& run);

/// Replaces the run's file atomically. @throws FileError.
void writeReconstruction(const Reconstruction& reconstruction, const std::filesystem::path& run);

/// @throws FileError if the run has none; CheckpointError naming the file and what is wrong with
///         it.
Reconstruction readReconstruction(const std::filesystem::path& run);

} // namespace genrescope
