#pragma once

#include "core/base/random.h"
#include "core/models/checkpoint.h"
#include "core/models/model_tensors.h"

#include <QString>
#include <QTest>

#include <cmath>
#include <span>
#include <string>
#include <vector>

/// Models of every kind and option, for tests that compare other ways to compute them.
namespace genrescope::test {

inline const std::vector<std::string> randomLabels = {"Rock", "Punk", "Jazz", "No music"};

/// Rows "architecture" (QString) and "options" (ModelOptions) that take every option of the
/// networks.
inline void addKindsOfModels()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<ModelOptions>("options");
    QTest::newRow("the post's GRU") << u"gru"_s << ModelOptions{};
    QTest::newRow("the post's transformer") << u"transformer"_s << ModelOptions{};
    QTest::newRow("GRU, convolutions, mean and maximum")
        << u"gru"_s
        << ModelOptions{
               {"stem", 4}, {"pooling", std::string("mean-and-maximum")}, {"head_factor", 0}};
    QTest::newRow("transformer, convolutions, attention, standardized")
        << u"transformer"_s
        << ModelOptions{{"stem", 4},
                        {"pooling", std::string("attention")},
                        {"standardize", true},
                        {"layers", 2},
                        {"input_scale", 1.0}};
}

/// A model with random weights that keep its probabilities away from 0 and 1, calibrated, with a
/// hierarchy and a label without music.
inline Checkpoint randomCheckpoint(const std::string& architecture, const ModelOptions& options,
                                   int cropFrames)
{
    constexpr int bands = 128;
    Checkpoint checkpoint;
    CheckpointMetadata& metadata = checkpoint.metadata;
    metadata.architecture = architecture;
    metadata.options = completeOptions(modelInfo(architecture), options);
    metadata.cropFrames = cropFrames;
    metadata.normalizer = nameOf(InputReference::ClipMaximum);
    metadata.labels = randomLabels;
    metadata.recipe = "untrained";
    metadata.output = {.slope = 0.8, .shift = -0.1, .parents = {-1, 0, -1, -1}, .noMusic = 3};
    Random random(7);
    for (const TensorShape& wanted : modelTensors(architecture, metadata.options, bands,
                                                  static_cast<int>(randomLabels.size()))) {
        NamedTensor& tensor =
            checkpoint.tensors.emplace_back(NamedTensor{wanted.name, wanted.shape, {}});
        const bool isMatrix = wanted.shape.size() > 1;
        const auto inputs =
            static_cast<double>(isMatrix ? valuesIn(wanted) / wanted.shape.front() : 50);
        const bool scales =
            wanted.name.ends_with("norm.weight") || wanted.name.ends_with("band_scale");
        for (std::int64_t i = 0; i < valuesIn(wanted); ++i)
            tensor.values.push_back(
                static_cast<float>((scales ? 1.0 : 0.0) + random.normal() / std::sqrt(inputs)));
    }
    return checkpoint;
}

/// Made-up log-mel values.
inline std::vector<float> randomLogMel(std::size_t count)
{
    std::vector<float> values(count);
    Random random(3);
    for (float& value : values)
        value = static_cast<float>(2.0 * random.uniform() - 1.0);
    return values;
}

/// What a track's crops of these log-odds come to: their mean, as the rule has it.
inline std::vector<double> trackProbabilities(const OutputRule& rule, std::span<const float> logits,
                                              std::size_t labels)
{
    std::vector<double> probabilities(labels);
    const auto crops = static_cast<double>(logits.size()) / static_cast<double>(labels);
    for (std::size_t i = 0; i < logits.size(); ++i)
        probabilities[i % labels] +=
            1.0 / (1.0 + std::exp(-static_cast<double>(logits[i]))) / crops;
    applyOutputRule(rule, labels, std::span(probabilities));
    return probabilities;
}

} // namespace genrescope::test
