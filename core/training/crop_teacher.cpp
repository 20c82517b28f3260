#include "core/training/crop_teacher.h"

#include "core/base/error.h"

namespace genrescope {

CropTeacher::CropTeacher(const TrainConfig& config, const TrainingData& data)
    : predictor_(std::filesystem::path(config.teacher)),
      share_(static_cast<float>(config.teacherShare))
{
    const CheckpointMetadata& metadata = predictor_.metadata();
    const auto refuse = [&](const std::string& what) {
        throw CheckpointError(config.teacher + " cannot be the teacher: " + what + ".");
    };
    if (metadata.labels != data.labels)
        refuse("it judges other labels than these data have");
    if (metadata.mel != data.mel)
        refuse("it hears the features " + metadata.mel.hash() + ", not " + data.mel.hash());
    if (metadata.inputReference() != config.inputReference)
        refuse("it hears music relative to another reference (" + metadata.normaliser +
               "); set input_reference to that");
}

void CropTeacher::teach(Batch& batch)
{
    const std::vector<float> taught =
        predictor_.probabilities(batch.inputs, batch.crops, batch.frames);
    for (std::size_t i = 0; i < taught.size(); ++i)
        batch.targets[i] += share_ * (taught[i] - batch.targets[i]);
}

} // namespace genrescope
