#pragma once

#include "core/base/enum_names.h"
#include "core/base/message.h"
#include "core/crops/prediction.h"

#include <vector>

namespace genrescope {

/// What happens to music on its way to listeners without making other music of it.
enum class SoundChange { Mp3, Quieter, Later, Mono, Slower };

/// For files.
constexpr EnumNames<SoundChange, 5> namesOf(SoundChange)
{
    return {{{SoundChange::Mp3, "mp3_64_kbits"},
             {SoundChange::Quieter, "12_db_quieter"},
             {SoundChange::Later, "from_2_s_on"},
             {SoundChange::Mono, "mono"},
             {SoundChange::Slower, "speed_0.97"}}};
}

/// What models say of a track after one change.
struct ChangedPrediction {
    SoundChange change = SoundChange::Mp3;
    /// In the order of the checkpoints; none where the change could not be tried.
    std::vector<ModelPrediction> models = {};
    /// Then: why, in a sentence.
    Message leftOut = {};
};

/// How far models' scores move while the music stays the same.
struct Robustness {
    /// Seconds that were heard, from the start of the recording.
    double duration = 0.0;
    /// Whether that is all of it.
    bool isWhole = true;
    /// In the order of the checkpoints.
    std::vector<ModelPrediction> original = {};
    /// One for each SoundChange, in their order.
    std::vector<ChangedPrediction> changed = {};
};

/// The change that moves a genre's score most, up or down, in one of the models.
struct LargestMove {
    SoundChange change = SoundChange::Mp3;
    /// Index of the model; -1 where no change could be tried, or no model knows the genre.
    int model = -1;
    double before = 0.0;
    double after = 0.0;
};

LargestMove largestMove(const Robustness& robustness, const std::string& genre);

/// Of a genre, by name; -1 where the model does not know it or says nothing.
double scoreOf(const ModelPrediction& model, const std::string& genre);

} // namespace genrescope
