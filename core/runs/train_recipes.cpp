#include "core/base/error.h"
#include "core/runs/train_config.h"

#include <algorithm>

namespace genrescope {

namespace {

/// The post's protocol, number by number: about five passes over the data at a small constant rate,
/// validated on one crop per track.
TrainConfig postRecipe()
{
    TrainConfig config;
    config.recipe = "post";
    config.batchSize = 32;
    config.minCropFrames = 128;
    config.maxCropFrames = 255;
    config.evaluationCrops = 1;
    config.epochs = 50;
    config.epochFraction = 0.1;
    config.optimizer = Optimizer::Adam;
    config.learningRate = 1e-5;
    config.schedule = LrSchedule::Plateau;
    config.plateauFactor = 0.1;
    config.plateauPatience = 20;
    config.minLearningRate = 1e-7;
    config.positiveWeight = 4.0;
    config.selection = Selection::Loss;
    return config;
}

/// Networks of the same size with techniques known to help: bands standardized, convolutions before
/// the encoder, so that it covers four times the duration, a slim head behind attention over time
/// (docs/ablation.md), a hundred times the learning rate, with warmup and decay, on crops that are
/// mixed, masked, louder and quieter, and averaged weights, starting from the encoder that comes
/// with the program. At least 1,500 steps, however small the data; with bfloat16 products, which
/// make no measurable difference.
TrainConfig modernRecipe()
{
    TrainConfig config;
    config.recipe = "modern";
    config.options = {
        {"standardize", true}, {"stem", 16}, {"pooling", "attention"}, {"head_factor", 0}};
    config.precision = Precision::Mixed;
    config.batchSize = 32;
    config.minCropFrames = 256;
    config.maxCropFrames = 512;
    config.evaluationCropFrames = 384;
    config.evaluationCrops = 4;
    config.epochs = 50;
    config.epochFraction = 1.0;
    config.minStepsPerEpoch = 30;
    config.optimizer = Optimizer::AdamW;
    config.learningRate = 1e-3;
    config.weightDecay = 0.02;
    config.schedule = LrSchedule::OneCycle;
    config.warmup = 0.1;
    config.clipNorm = 1.0;
    config.mixupAlpha = 0.2;
    config.frequencyMasks = 2;
    config.frequencyMaskBands = 12;
    config.timeMasks = 2;
    config.timeMaskFrames = 24;
    config.gainShift = 6.0;
    config.emaDecay = 0.995;
    config.startFrom = starterStart;
    config.selection = Selection::WeightedAp;
    return config;
}

} // namespace

/// Crops of one length, since the teacher's tags describe the whole excerpt; selected by the loss,
/// since soft tags have no average precision.
TrainConfig distillRecipe()
{
    TrainConfig config = modernRecipe();
    config.recipe = "distill";
    config.objective = Objective::Tags;
    // What the starter models were trained with; neither of the other two lowered the loss on the
    // tags.
    config.options = {{"stem", 16}, {"pooling", "mean-and-maximum"}, {"head_factor", 0}};
    config.precision = Precision::Single;
    config.batchSize = 24;
    config.minCropFrames = 384;
    config.maxCropFrames = 384;
    config.evaluationCrops = 2;
    config.epochs = 10;
    config.minStepsPerEpoch = 300;
    config.startFrom.clear();
    config.selection = Selection::Loss;
    return config;
}

TrainConfig pretrainRecipe()
{
    TrainConfig config = modernRecipe();
    config.recipe = "pretrain";
    config.objective = Objective::MaskedFrames;
    config.epochs = 20;
    config.evaluationCrops = 2;
    // No mixup, since a mixture of two clips is not music, and no masks other than those to be
    // reconstructed.
    config.mixupAlpha = 0.0;
    config.frequencyMasks = 0;
    config.timeMasks = 0;
    config.frameMaskBegin = 0.1;
    config.frameMaskContinue = 0.5;
    config.startFrom.clear();
    config.selection = Selection::Loss;
    return config;
}

namespace {

const std::vector<TrainConfig>& recipes()
{
    static const std::vector<TrainConfig> all = {postRecipe(), modernRecipe(), distillRecipe(),
                                                 pretrainRecipe()};
    return all;
}

} // namespace

std::vector<std::string> recipeNames()
{
    std::vector<std::string> names;
    for (const TrainConfig& config : recipes())
        names.push_back(config.recipe);
    return names;
}

TrainConfig recipe(const std::string& name)
{
    const auto found = std::ranges::find(recipes(), name, &TrainConfig::recipe);
    if (found != recipes().end())
        return *found;
    std::string known;
    for (const std::string& one : recipeNames())
        known += (known.empty() ? "" : ", ") + one;
    throw ConfigError(
        Message::english("There is no recipe '%1'; the recipes are: %2.", name, known));
}

TrainConfig recipeOrDefaults(const std::string& name)
{
    const auto found = std::ranges::find(recipes(), name, &TrainConfig::recipe);
    return found != recipes().end() ? *found : TrainConfig();
}

} // namespace genrescope
