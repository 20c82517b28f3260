#pragma once

#include "core/models/option_fields.h"
#include "core/runs/train_fields.h"

namespace genrescope {

// Every field that a recipe sets but its name, the model and the model's options, described once:
// files, checks and forms follow from it, as with the options of models. visit(value, field) is
// called for each. Numbers have a range; the seed has none.

template<typename Config, typename Visitor>
void visitObjective(Config& config, Visitor&& visit)
{
    visit(config.objective, OptionField{"objective", Message::english("Objective"),
                                        Message::english("What the model learns: genres, or a "
                                                         "basis for learning them")});
    visit(config.tagTables,
          OptionField{.name = "tag_table",
                      .title = Message::english("Tag tables"),
                      .description = Message::english(
                          "CSV of a teacher's tags for the dataset's recordings; for "
                          "the objective tags. Of several teachers, a line each, "
                          "TABLE=WEIGHT"),
                      .text = OptionText::Tables});
}

template<typename Config, typename Visitor>
void visitComputation(Config& config, Visitor&& visit)
{
    visit(config.seed, OptionField{"seed", Message::english("Seed"),
                                   Message::english("The same seed, machine and thread count "
                                                    "give the same losses")});
    visit(config.threads,
          OptionField{"threads", Message::english("Threads"),
                      Message::english("Threads that train; 0 = one per core"), 0, 1024});
    visit(config.precision,
          OptionField{"precision", Message::english("Precision"),
                      Message::english("Precision of the encoder's products in training; "
                                       "bfloat16 is used where the processor supports it")});
}

template<typename Config, typename Visitor>
void visitCrops(Config& config, Visitor&& visit)
{
    visit(config.inputReference,
          OptionField{"input_reference", Message::english("Input reference"),
                      Message::english("What the level of a crop is relative to")});
    visit(config.batchSize, OptionField{"batch_size", Message::english("Batch size"),
                                        Message::english("Crops per step"), 1, 4096});
    visit(config.minCropFrames,
          OptionField{"min_crop_frames", Message::english("Shortest crop"),
                      Message::english("Length of the shortest crop in frames"), 1,
                      maxModelFrames});
    visit(config.maxCropFrames,
          OptionField{"max_crop_frames", Message::english("Longest crop"),
                      Message::english("Length of the longest crop in frames"), 1, maxModelFrames});
    visit(config.evaluationCropFrames,
          OptionField{"evaluation_crop_frames", Message::english("Evaluation crop"),
                      Message::english("Length of a crop in frames in validation and "
                                       "afterward"),
                      1, maxModelFrames});
    visit(config.evaluationCrops,
          OptionField{"evaluation_crops", Message::english("Evaluation crops"),
                      Message::english("Evenly spaced crops per track in validation and "
                                       "afterward"),
                      1, 1000});
    visit(config.validationClips,
          OptionField{"validation_clips", Message::english("Validation tracks"),
                      Message::english("Most validation tracks evaluated after each epoch, "
                                       "always the same ones; all after the last epoch; "
                                       "0 = always all"),
                      0, 1'000'000'000});
}

template<typename Config, typename Visitor>
void visitDuration(Config& config, Visitor&& visit)
{
    visit(config.epochs,
          OptionField{"epochs", Message::english("Epochs"),
                      Message::english("Passes over the training tracks, each followed by a "
                                       "validation"),
                      1, 1'000'000});
    visit(config.epochFraction,
          OptionField{"epoch_fraction", Message::english("Epoch size"),
                      Message::english("Part of the training tracks that an epoch covers"), 1e-6,
                      1.0});
    visit(config.minStepsPerEpoch,
          OptionField{"min_steps_per_epoch", Message::english("Minimum steps"),
                      Message::english("Fewest steps in an epoch, however small the data"), 1,
                      1'000'000});
    visit(config.maxSteps, OptionField{"max_steps", Message::english("Step limit"),
                                       Message::english("Stop after this many steps; 0 = no limit"),
                                       0, 1'000'000'000});
}

template<typename Config, typename Visitor>
void visitRate(Config& config, Visitor&& visit)
{
    visit(config.optimizer, OptionField{"optimizer", Message::english("Optimizer"),
                                        Message::english("How weights follow gradients")});
    visit(config.learningRate,
          OptionField{"learning_rate", Message::english("Learning rate"),
                      Message::english("Peak learning rate of the schedule"), 1e-12, 10.0});
    visit(config.weightDecay, OptionField{"weight_decay", Message::english("Weight decay"),
                                          Message::english("How strongly weights are pulled "
                                                           "toward 0 (AdamW)"),
                                          0.0, 10.0});
    visit(config.schedule, OptionField{"schedule", Message::english("Schedule"),
                                       Message::english("How the learning rate changes during "
                                                        "the training")});
    visit(config.warmup,
          OptionField{"warmup", Message::english("Warmup"),
                      Message::english("One cycle: part of all steps in which the rate rises"), 0.0,
                      1.0});
    visit(config.plateauFactor,
          OptionField{"plateau_factor", Message::english("Plateau factor"),
                      Message::english("Plateau: factor by which the rate is reduced"), 1e-6, 1.0});
    visit(config.plateauPatience,
          OptionField{"plateau_patience", Message::english("Plateau patience"),
                      Message::english("Plateau: epochs without improvement before the rate is "
                                       "reduced"),
                      1, 1'000'000});
    visit(config.minLearningRate,
          OptionField{"min_learning_rate", Message::english("Minimum rate"),
                      Message::english("Plateau: the rate never falls below this"), 0.0, 10.0});
}

template<typename Config, typename Visitor>
void visitWeights(Config& config, Visitor&& visit)
{
    visit(config.clipNorm, OptionField{"clip_norm", Message::english("Gradient limit"),
                                       Message::english("Largest norm of all gradients "
                                                        "together; 0 = no limit"),
                                       0.0, 1e6});
    visit(config.emaDecay,
          OptionField{"ema_decay", Message::english("EMA decay"),
                      Message::english("Decay of the moving average of the weights, which is "
                                       "what is evaluated and saved; 0 = none"),
                      0.0, 0.999999});
}

template<typename Config, typename Visitor>
void visitLoss(Config& config, Visitor&& visit)
{
    visit(config.positiveWeight,
          OptionField{"positive_weight", Message::english("Positive weight"),
                      Message::english("Weight of the genres that a track has, relative to "
                                       "those that it does not have"),
                      1e-6, 1e6});
    visit(config.positiveFocus,
          OptionField{"positive_focus", Message::english("Positive focus"),
                      Message::english("Asymmetric loss: exponent by which easy positives count "
                                       "less; 0 = all count alike"),
                      0.0, 10.0});
    visit(config.negativeFocus,
          OptionField{"negative_focus", Message::english("Negative focus"),
                      Message::english("Asymmetric loss: exponent by which easy negatives count "
                                       "less; 0 = all count alike"),
                      0.0, 10.0});
    visit(config.logitShare,
          OptionField{"logit_share", Message::english("Logit share"),
                      Message::english("Share of the squared difference of logits in the loss, "
                                       "for soft targets"),
                      0.0, 1.0});
}

template<typename Config, typename Visitor>
void visitAugmentation(Config& config, Visitor&& visit)
{
    visit(config.gainShift,
          OptionField{"gain_shift", Message::english("Gain shift"),
                      Message::english("Crops become louder or quieter by up to this many dB"), 0.0,
                      100.0});
    visit(config.mixupAlpha,
          OptionField{"mixup_alpha", Message::english("Mixup"),
                      Message::english("Parameter of the Beta distribution by which pairs of "
                                       "crops are mixed; 0 = none"),
                      0.0, 100.0});
    visit(config.frequencyMasks,
          OptionField{"frequency_masks", Message::english("Frequency masks"),
                      Message::english("Masks along frequency per crop"), 0, 100});
    visit(config.frequencyMaskBands,
          OptionField{"frequency_mask_bands", Message::english("Mask height"),
                      Message::english("Greatest height of a frequency mask in mel bands"), 0,
                      4096});
    visit(config.timeMasks, OptionField{"time_masks", Message::english("Time masks"),
                                        Message::english("Masks along time per crop"), 0, 100});
    visit(config.timeMaskFrames,
          OptionField{"time_mask_frames", Message::english("Mask length"),
                      Message::english("Greatest length of a time mask in frames"), 0,
                      maxModelFrames});
}

template<typename Config, typename Visitor>
void visitPretraining(Config& config, Visitor&& visit)
{
    visit(config.frameMaskBegin,
          OptionField{"frame_mask_begin", Message::english("Mask start"),
                      Message::english("Probability that a frame begins a mask whose frames are "
                                       "to be reconstructed"),
                      0.0, 1.0});
    visit(config.frameMaskContinue,
          OptionField{"frame_mask_continue", Message::english("Mask continuation"),
                      Message::english("Probability that a mask continues after each frame"), 0.0,
                      1.0});
}

template<typename Config, typename Visitor>
void visitCheckpoints(Config& config, Visitor&& visit)
{
    visit(config.startFrom, OptionField{.name = "start_from",
                                        .title = Message::english("Start from"),
                                        .description = Message::english(
                                            "Checkpoint whose encoder the training starts from; "
                                            "starter = the model that comes with the program, "
                                            "where it fits; empty = random weights"),
                                        .text = OptionText::Checkpoint});
    visit(config.encoderRate,
          OptionField{"encoder_rate", Message::english("Encoder rate"),
                      Message::english("Learning rate of the encoder relative to the head's; "
                                       "0 = it stays as it is"),
                      0.0, 1.0});
    visit(config.teacher, OptionField{.name = "teacher",
                                      .title = Message::english("Teacher"),
                                      .description = Message::english(
                                          "Checkpoint with the same labels that rates each crop; "
                                          "empty = none"),
                                      .text = OptionText::Checkpoint});
    visit(config.teacherShare,
          OptionField{"teacher_share", Message::english("Teacher share"),
                      Message::english("Share of the targets that the teacher's output "
                                       "replaces"),
                      0.0, 1.0});
}

template<typename Config, typename Visitor>
void visitSelection(Config& config, Visitor&& visit)
{
    visit(config.selection, OptionField{"selection", Message::english("Criterion"),
                                        Message::english("What the best checkpoint is best at, "
                                                         "on the validation split")});
    visit(config.earlyStoppingEpochs,
          OptionField{"early_stopping_epochs", Message::english("Early stopping"),
                      Message::english("Stop after this many epochs without a better "
                                       "checkpoint; 0 = never"),
                      0, 1'000'000});
}

/// Calls visit(value, OptionField, TrainFieldGroup) for each field, in the order of config.json.
template<typename Config, typename Visitor>
void visitTrainFields(Config& config, Visitor&& visit)
{
    const auto within = [&visit](TrainFieldGroup group) {
        return
            [&visit, group](auto& value, const OptionField& field) { visit(value, field, group); };
    };
    visitObjective(config, within(TrainFieldGroup::Objective));
    visitComputation(config, within(TrainFieldGroup::Computation));
    visitCrops(config, within(TrainFieldGroup::Crops));
    visitDuration(config, within(TrainFieldGroup::Duration));
    visitRate(config, within(TrainFieldGroup::Optimization));
    visitWeights(config, within(TrainFieldGroup::Optimization));
    visitLoss(config, within(TrainFieldGroup::Loss));
    visitAugmentation(config, within(TrainFieldGroup::Augmentation));
    visitPretraining(config, within(TrainFieldGroup::Pretraining));
    visitCheckpoints(config, within(TrainFieldGroup::Checkpoints));
    visitSelection(config, within(TrainFieldGroup::Selection));
}

} // namespace genrescope
