#pragma once

#include "core/crops/training_data.h"
#include "core/runs/train_config.h"
#include "core/runs/training_group.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace genrescope {

class Classifier;

/// A model's score on the validation clips.
struct ValidationScore {
    /// Mean over the crops.
    double loss = 0.0;
    /// Of the clips' probabilities, each the mean over its crops; nothing where targets are soft or
    /// there are no labels.
    std::optional<double> weightedAp = {};
    std::optional<double> macroAp = {};
};

/// How far a validation is.
struct ValidationProgress {
    /// Clips.
    std::size_t done = 0;
    std::size_t total = 0;
    /// Estimated seconds; 0 before the first batch.
    double remaining = 0.0;
};

/// `count` of the clips, or all if there are not more: the same for the same seed, each artist with
/// as large a part of them as of all, to within a clip.
std::vector<TrainingClip> sampleClips(std::span<const TrainingClip> clips, std::size_t count,
                                      std::uint64_t seed);

/// Validates a model during training as it will be evaluated and used (core/crops/clip_crops.h): on
/// the same crops, and with the same masks, every time.
class Validation {
public:
    /// Borrows the data.
    /// @throws DatasetError if there are no validation clips.
    Validation(const TrainingData& data, const TrainConfig& config);

    /// The clips that are looked at after each epoch: no more than TrainConfig::validationClips.
    std::span<const TrainingClip> sample() const { return sample_; }
    /// All there are.
    std::span<const TrainingClip> all() const { return data_.validation; }
    bool isSampled() const { return sample_.size() < data_.validation.size(); }

    /// Called before the first batch and after each (of a group: after one in each process), since
    /// many clips take minutes; false ends the validation, in all processes or in none. May throw,
    /// and may block.
    using Watch = std::function<bool(const ValidationProgress&)>;

    /// The processes of a group divide the clips; each gets the score of all, to the bit what it is
    /// without a group.
    /// @param clips  sample() or all()
    /// @return nothing if it was ended early.
    /// @throws DatasetError if features cannot be read; whatever the callback throws.
    std::optional<ValidationScore> evaluate(Classifier& classifier,
                                            std::span<const TrainingClip> clips,
                                            TrainingGroup& group, const Watch& keepGoing) const;

private:
    const TrainingData& data_;
    TrainConfig config_;
    std::vector<TrainingClip> sample_;
};

} // namespace genrescope
