#include "core/runs/train_config.h"

#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/base/number_text.h"

#include <algorithm>
#include <utility>

namespace genrescope {

namespace {

/// The fields and their names in JSON, once for both directions.
template<typename Config, typename Visitor>
void visitFields(Config& config, Visitor&& visit)
{
    visit("recipe", config.recipe);
    visit("model", config.model);
    visit("options", config.options);
    visit("seed", config.seed);
    visit("threads", config.threads);
    visit("precision", config.precision);
    visit("input_reference", config.inputReference);
    visit("batch_size", config.batchSize);
    visit("min_crop_frames", config.minCropFrames);
    visit("max_crop_frames", config.maxCropFrames);
    visit("evaluation_crop_frames", config.evaluationCropFrames);
    visit("evaluation_crops", config.evaluationCrops);
    visit("epochs", config.epochs);
    visit("epoch_fraction", config.epochFraction);
    visit("min_steps_per_epoch", config.minStepsPerEpoch);
    visit("max_steps", config.maxSteps);
    visit("optimizer", config.optimizer);
    visit("learning_rate", config.learningRate);
    visit("weight_decay", config.weightDecay);
    visit("schedule", config.schedule);
    visit("warmup", config.warmup);
    visit("plateau_factor", config.plateauFactor);
    visit("plateau_patience", config.plateauPatience);
    visit("min_learning_rate", config.minLearningRate);
    visit("clip_norm", config.clipNorm);
    visit("ema_decay", config.emaDecay);
    visit("positive_weight", config.positiveWeight);
    visit("positive_focus", config.positiveFocus);
    visit("negative_focus", config.negativeFocus);
    visit("logit_share", config.logitShare);
    visit("gain_shift", config.gainShift);
    visit("mixup_alpha", config.mixupAlpha);
    visit("frequency_masks", config.frequencyMasks);
    visit("frequency_mask_bands", config.frequencyMaskBands);
    visit("time_masks", config.timeMasks);
    visit("time_mask_frames", config.timeMaskFrames);
    visit("frame_mask_begin", config.frameMaskBegin);
    visit("frame_mask_continue", config.frameMaskContinue);
    visit("start_from", config.startFrom);
    visit("encoder_rate", config.encoderRate);
    visit("teacher", config.teacher);
    visit("teacher_share", config.teacherShare);
    visit("selection", config.selection);
    visit("early_stopping_epochs", config.earlyStoppingEpochs);
}

template<typename Number>
void checkRange(const char* name, Number value, Number minimum, Number maximum)
{
    // Written so that NaN is rejected as well.
    if (!(value >= minimum && value <= maximum)) {
        throw ConfigError(Message::english("The field \"%1\" must lie between %2 and %3.", name,
                                           shortestNumber(minimum), shortestNumber(maximum)));
    }
}

} // namespace

void TrainConfig::validate() const
{
    try {
        completeOptions(modelInfo(model), options);
    } catch (const ModelError& error) {
        throw ConfigError(error.message());
    }
    checkRange("threads", threads, 0, 1024);
    checkRange("batch_size", batchSize, 1, 4096);
    checkRange("min_crop_frames", minCropFrames, 1, maxModelFrames);
    checkRange("max_crop_frames", maxCropFrames, minCropFrames, maxModelFrames);
    checkRange("evaluation_crop_frames", evaluationCropFrames, 1, maxModelFrames);
    checkRange("evaluation_crops", evaluationCrops, 1, 1000);
    checkRange("epochs", epochs, 1, 1'000'000);
    checkRange("epoch_fraction", epochFraction, 1e-6, 1.0);
    checkRange("min_steps_per_epoch", minStepsPerEpoch, 1, 1'000'000);
    checkRange<std::int64_t>("max_steps", maxSteps, 0, 1'000'000'000);
    checkRange("learning_rate", learningRate, 1e-12, 10.0);
    checkRange("weight_decay", weightDecay, 0.0, 10.0);
    checkRange("warmup", warmup, 0.0, 1.0);
    checkRange("plateau_factor", plateauFactor, 1e-6, 1.0);
    checkRange("plateau_patience", plateauPatience, 1, 1'000'000);
    checkRange("min_learning_rate", minLearningRate, 0.0, 10.0);
    checkRange("clip_norm", clipNorm, 0.0, 1e6);
    checkRange("ema_decay", emaDecay, 0.0, 0.999999);
    checkRange("early_stopping_epochs", earlyStoppingEpochs, 0, 1'000'000);
    checkRange("positive_weight", positiveWeight, 1e-6, 1e6);
    checkRange("positive_focus", positiveFocus, 0.0, 10.0);
    checkRange("negative_focus", negativeFocus, 0.0, 10.0);
    checkRange("logit_share", logitShare, 0.0, 1.0);
    checkRange("gain_shift", gainShift, 0.0, 100.0);
    checkRange("mixup_alpha", mixupAlpha, 0.0, 100.0);
    checkRange("frequency_masks", frequencyMasks, 0, 100);
    checkRange("frequency_mask_bands", frequencyMaskBands, 0, 4096);
    checkRange("time_masks", timeMasks, 0, 100);
    checkRange("time_mask_frames", timeMaskFrames, 0, maxModelFrames);
    checkRange("frame_mask_begin", frameMaskBegin, 0.0, 1.0);
    checkRange("frame_mask_continue", frameMaskContinue, 0.0, 1.0);
    checkRange("encoder_rate", encoderRate, 0.0, 1.0);
    checkRange("teacher_share", teacherShare, 0.0, 1.0);
}

std::string toJson(const TrainConfig& config)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    visitFields(config, JsonFieldWriter(json));
    return json.dump(2);
}

TrainConfig trainConfigFromJson(const std::string& json)
{
    const nlohmann::json parsed = parseJson(json);
    JsonFieldReader fields(parsed, JsonFieldReader::Absent::Keep);
    TrainConfig config;
    visitFields(config, fields);
    fields.rejectOthers();
    const auto info = std::ranges::find(modelInfos(), config.model, &ModelInfo::name);
    if (info != modelInfos().end())
        config.options = typedOptions(*info, std::move(config.options));
    return config;
}

} // namespace genrescope
