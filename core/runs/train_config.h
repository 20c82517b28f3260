#pragma once

#include "core/base/enum_names.h"
#include "core/base/precision.h"
#include "core/features/input_reference.h"
#include "core/models/model_info.h"
#include "core/runs/tag_tables.h"

#include <cstdint>
#include <string>
#include <vector>

namespace genrescope {

enum class Optimizer { Adam, AdamW };

constexpr EnumNames<Optimizer, 2> namesOf(Optimizer)
{
    return {{{Optimizer::Adam, "adam"}, {Optimizer::AdamW, "adamw"}}};
}

enum class LrSchedule {
    /// Divides the rate when the validation loss stops falling (Keras ReduceLROnPlateau).
    Plateau,
    /// Rises linearly, then falls as a cosine (Smith's one-cycle), step by step.
    OneCycle,
};

constexpr EnumNames<LrSchedule, 2> namesOf(LrSchedule)
{
    return {{{LrSchedule::Plateau, "plateau"}, {LrSchedule::OneCycle, "one-cycle"}}};
}

/// The criterion for the best checkpoint, on the validation split.
enum class Selection { Loss, WeightedAp };

constexpr EnumNames<Selection, 2> namesOf(Selection)
{
    return {{{Selection::Loss, "loss"}, {Selection::WeightedAp, "weighted-ap"}}};
}

/// What a model learns of a dataset.
enum class Objective {
    /// The tracks' labels.
    Genres,
    /// What a teacher says of them, as a basis for learning genres.
    Tags,
    /// To reconstruct what is hidden of them, as a basis for learning genres.
    MaskedFrames,
};

constexpr EnumNames<Objective, 3> namesOf(Objective)
{
    return {{{Objective::Genres, "genres"},
             {Objective::Tags, "tags"},
             {Objective::MaskedFrames, "masked-frames"}}};
}

/// TrainConfig::startFrom for the model that comes with the program.
inline constexpr const char* starterStart = "starter";

/// Every setting of a training run. Recipes are values of this struct, not code branches.
struct TrainConfig {
    std::string recipe = "modern";
    std::string model = "gru";
    ModelOptions options = {};

    Objective objective = Objective::Genres;
    /// Objective::Tags: the tables of teachers' tags.
    TagTables tagTables = {};

    std::uint64_t seed = 1;
    /// 0 = one per core. One is the default: sums depend on the number of threads in their last
    /// digits, and a run should give the same losses whatever the machine's number of cores.
    int threads = 1;
    /// Of the encoders' products in training; Mixed applies where the processor has instructions
    /// for it; elsewhere it is like Single. So losses are reproducible only among processors that
    /// have it, or among those that do not.
    Precision precision = Precision::Single;

    InputReference inputReference = InputReference::ClipMaximum;
    int batchSize = 32;
    /// Frames; one length per batch, uniform between the two.
    int minCropFrames = 128;
    int maxCropFrames = 255;
    /// Frames and number of evenly spaced crops for validation and afterward.
    int evaluationCropFrames = 256;
    int evaluationCrops = 8;

    /// Validation after an epoch uses at most this many clips, always the same ones, in which each
    /// artist has its share (sampleClips); after the last epoch, all of them. 0 = always all.
    int validationClips = 2'000;

    /// Validation follows every epoch. An epoch is this fraction of the training tracks, but not
    /// fewer than minStepsPerEpoch batches.
    int epochs = 50;
    double epochFraction = 1.0;
    int minStepsPerEpoch = 1;
    /// If not 0: stops after this many steps, whatever `epochs` says.
    std::int64_t maxSteps = 0;

    Optimizer optimizer = Optimizer::AdamW;
    double learningRate = 1e-3;
    double weightDecay = 0.0;
    LrSchedule schedule = LrSchedule::OneCycle;
    /// OneCycle: the fraction of all steps during which the rate rises.
    double warmup = 0.1;
    /// Plateau: factor, epochs without improvement, floor of the rate.
    double plateauFactor = 0.1;
    int plateauPatience = 20;
    double minLearningRate = 1e-7;
    /// Largest global gradient norm; 0 = no clipping.
    double clipNorm = 0.0;
    /// Decay of a moving average of the weights, which is what is evaluated and saved; 0 = none.
    double emaDecay = 0.0;

    /// Loss of a crop: Σ over labels of −[positiveWeight·y·log p + (1−y)·log(1−p)], averaged over
    /// the batch.
    double positiveWeight = 1.0;
    /// Asymmetric focusing and the share of squared logit differences: see LossShape.
    double positiveFocus = 0.0;
    double negativeFocus = 0.0;
    double logitShare = 0.0;
    /// Each crop is made louder or quieter by up to this many dB.
    double gainShift = 0.0;
    /// Beta(a, a) mixing of pairs of crops; 0 = none.
    double mixupAlpha = 0.0;
    /// SpecAugment: number and maximum width of masks along frequency (bands) and time (frames).
    int frequencyMasks = 0;
    int frequencyMaskBands = 0;
    int timeMasks = 0;
    int timeMaskFrames = 0;
    /// Pretraining: the probability that a frame begins a mask whose frames are to be
    /// reconstructed, and that the mask continues after each.
    double frameMaskBegin = 0.1;
    double frameMaskContinue = 0.5;

    /// Checkpoint whose encoder (all but the head) training starts from; empty = random
    /// initialization; starterStart = that of the model of this kind that comes with the program,
    /// where it fits. See chooseStart.
    std::string startFrom = {};
    /// The encoder's learning rate relative to the head's; 0 = frozen.
    double encoderRate = 1.0;

    /// Checkpoint with the same labels that is run on every crop; empty = none. Its output replaces
    /// this share of the clips' own targets.
    std::string teacher = {};
    double teacherShare = 0.5;

    Selection selection = Selection::WeightedAp;
    /// Stops after this many epochs without a better checkpoint; 0 = never.
    int earlyStoppingEpochs = 0;

    bool operator==(const TrainConfig&) const = default;

    /// @throws ConfigError naming the field that is out of range.
    void validate() const;
};

/// "post", "modern", "distill", "pretrain".
std::vector<std::string> recipeNames();

/// @throws ConfigError naming the known ones.
TrainConfig recipe(const std::string& name);

/// The defaults for any other name, such as that of a run from elsewhere.
TrainConfig recipeOrDefaults(const std::string& name);

/// For distilling a teacher's tags before genres are learned: long crops through a convolutional
/// stem, and a head that is one dense layer, so that genres can be learned as weighted sums of
/// tags.
TrainConfig distillRecipe();

/// For pretraining an encoder: with the modern recipe's inputs and options, so that the recipe can
/// start from it, and the post's masks.
TrainConfig pretrainRecipe();

/// JSON with one key per field, and back; unknown keys are errors, absent ones keep their default.
std::string toJson(const TrainConfig& config);
TrainConfig trainConfigFromJson(const std::string& json);

} // namespace genrescope
