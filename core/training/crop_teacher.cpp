#include "core/training/crop_teacher.h"

#include "core/base/error.h"
#include "core/networks/device_forward_pass.h"

#include <cmath>

namespace genrescope {

CropTeacher::CropTeacher(const TrainConfig& config, const TrainingData& data)
    : predictor_(std::filesystem::path(config.teacher), makeDeviceForwardPass),
      isVector_(data.labels.size()),
      share_(static_cast<float>(config.teacherShare))
{
    for (const TargetGroup& group : data.groups) {
        for (std::size_t i = 0; i < group.count; ++i)
            isVector_[group.first + i] = group.isVector;
    }
    const CheckpointMetadata& metadata = predictor_.metadata();
    const auto reject = [&](const Message& what) {
        throw CheckpointError(
            Message::english("%1 cannot be the teacher: %2.", config.teacher, what));
    };
    if (metadata.labels != data.labels)
        reject(Message::english("it has other labels than this dataset"));
    if (metadata.mel != data.mel)
        reject(Message::english("it uses the features %1, not %2", metadata.mel.hash(),
                                data.mel.hash()));
    if (metadata.inputReference() != config.inputReference)
        reject(Message::english("it has another input reference (%1); set input_reference to that",
                                metadata.normalizer));
}

void CropTeacher::blendTargets(Batch& batch)
{
    const std::vector<float> logits = predictor_.logits(batch.inputs, batch.crops, batch.frames);
    for (std::size_t i = 0; i < logits.size(); ++i) {
        const float answer =
            isVector_[i % batch.labels] ? logits[i] : 1.0F / (1.0F + std::exp(-logits[i]));
        batch.targets[i] += share_ * (answer - batch.targets[i]);
    }
}

} // namespace genrescope
