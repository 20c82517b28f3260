#pragma once

#include "core/base/task_context.h"
#include "core/crops/occlusion_map.h"
#include "core/crops/section_cutter.h"
#include "core/pipeline/log_mel_stream.h"
#include "core/prediction/predictor.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace genrescope {

/// The size of patches. The defaults keep 30 s of music within 3 s on two cores (see
/// docs/performance.md).
struct OcclusionGrid {
    double seconds = 1.0;
    int bands = 16;
};

/// The label of a name, whatever its case.
/// @throws ConfigError if the model knows no such genre.
std::size_t labelNamed(const Predictor& predictor, const std::string& genre);

/// Why a model hears a genre in a section: each patch in turn is replaced by what is no news, the
/// section's mean of each mel band, and the model is asked again.
///
/// The section is heard as TrackClassifier hears it: relative to the same reference, in the same
/// crops, whose probabilities are averaged. Of these only the ones that contain the patch are
/// computed again. What is compared is the log-odds of that mean, before calibration and hierarchy,
/// so that the map is the model's own opinion of this genre alone. Patches that are like the mean
/// already, such as empty bands, are 0.
///
/// @param section  absolute dB
/// @param genre    one of the predictor's labels
/// @throws ConfigError if a patch would be empty; ModelError; Canceled.
///
/// Source: Zeiler and Fergus 2014, Visualizing and Understanding Convolutional Networks, 4.2.
OcclusionMap explainGenre(Predictor& predictor, Section section, std::size_t genre,
                          const OcclusionGrid& grid, const TaskContext& context);

/// The section of a file, as TrackClassifier cuts it, in which a moment lies; the last one for
/// moments after the end.
/// @return  absolute dB
/// @throws DecodeError, FeatureError, FileError, Canceled.
Section sectionOfFile(const LogMelPipeline& pipeline, const std::filesystem::path& file,
                      double seconds, const TaskContext& context);

} // namespace genrescope
