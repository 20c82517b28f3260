#include "core/training/crop_teacher.h"

#include "core/base/error.h"

namespace genrescope {

CropTeacher::CropTeacher(const TrainConfig& config, const TrainingData& data)
    : predictor_(std::filesystem::path(config.teacher)),
      share_(static_cast<float>(config.teacherShare))
{
    const CheckpointMetadata& metadata = predictor_.metadata();
    const auto reject = [&](const std::string& what) {
        throw CheckpointError(config.teacher + " cannot be the teacher: " + what + ".");
    };
    if (metadata.labels != data.labels)
        reject("it has other labels than this dataset");
    if (metadata.mel != data.mel)
        reject("it uses the features " + metadata.mel.hash() + ", not " + data.mel.hash());
    if (metadata.inputReference() != config.inputReference)
        reject("it has another input reference (" + metadata.normalizer +
               "); set input_reference to that");
}

void CropTeacher::blendTargets(Batch& batch)
{
    const std::vector<float> teacherScores =
        predictor_.probabilities(batch.inputs, batch.crops, batch.frames);
    for (std::size_t i = 0; i < teacherScores.size(); ++i)
        batch.targets[i] += share_ * (teacherScores[i] - batch.targets[i]);
}

} // namespace genrescope
