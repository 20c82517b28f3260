#pragma once

#include "core/base/random.h"
#include "core/models/checkpoint.h"

#include <string>
#include <utility>
#include <vector>

namespace genrescope::test {

/// A small GRU with random weights: large enough that its probabilities differ from crop to crop,
/// and small enough that they stay away from 0 and 1.
inline Checkpoint untrainedCheckpoint(std::vector<std::string> labels, int cropFrames,
                                      std::uint64_t seed,
                                      InputReference reference = InputReference::ClipMaximum)
{
    constexpr std::int64_t units = 6;
    constexpr std::int64_t bands = 128;
    const auto outputs = static_cast<std::int64_t>(labels.size());
    const std::int64_t hidden = 2 * outputs;
    Checkpoint checkpoint;
    checkpoint.metadata.architecture = "gru";
    checkpoint.metadata.options = completeOptions(
        modelInfo("gru"), {{"layers", 1}, {"units", static_cast<int>(units)}, {"head_factor", 2}});
    checkpoint.metadata.cropFrames = cropFrames;
    checkpoint.metadata.normalizer = nameOf(reference);
    checkpoint.metadata.labels = std::move(labels);
    checkpoint.metadata.recipe = "untrained";

    Random random(seed);
    const auto add = [&](const char* name, const std::vector<std::int64_t>& shape,
                         double deviation) {
        std::int64_t count = 1;
        for (const std::int64_t size : shape)
            count *= size;
        NamedTensor& tensor = checkpoint.tensors.emplace_back(NamedTensor{name, shape, {}});
        for (std::int64_t i = 0; i < count; ++i)
            tensor.values.push_back(static_cast<float>(deviation * random.normal()));
    };
    for (const std::string direction : {"", "_reverse"}) {
        add(("gru.weight_ih_l0" + direction).c_str(), {3 * units, bands}, 0.05);
        add(("gru.weight_hh_l0" + direction).c_str(), {3 * units, units}, 0.5);
        add(("gru.bias_ih_l0" + direction).c_str(), {3 * units}, 0.1);
        add(("gru.bias_hh_l0" + direction).c_str(), {3 * units}, 0.1);
    }
    add("head.hidden.weight", {hidden, 2 * units}, 0.7);
    add("head.hidden.bias", {hidden}, 0.1);
    add("head.output.weight", {outputs, hidden}, 0.7);
    add("head.output.bias", {outputs}, 0.1);
    return checkpoint;
}

} // namespace genrescope::test
