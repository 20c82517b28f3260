#include "core/training/crop_teacher.h"

#include "core/base/error.h"

namespace genrescope {

CropTeacher::CropTeacher(const TrainConfig& config, const TrainingData& data)
    : predictor_(std::filesystem::path(config.teacher)),
      share_(static_cast<float>(config.teacherShare))
{
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
    const std::vector<float> teacherScores =
        predictor_.probabilities(batch.inputs, batch.crops, batch.frames);
    for (std::size_t i = 0; i < teacherScores.size(); ++i)
        batch.targets[i] += share_ * (teacherScores[i] - batch.targets[i]);
}

} // namespace genrescope
