#include "core/teaching/head_rules.h"

#include "core/base/error.h"
#include "core/models/head_tensors.h"

#include <algorithm>

namespace genrescope {

namespace {

NamedTensor& headTensor(Checkpoint& checkpoint, const std::string& name)
{
    const auto found = std::ranges::find(checkpoint.tensors, name, &NamedTensor::name);
    if (found == checkpoint.tensors.end())
        throw CheckpointError(Message::english("The model has no '%1'.", name));
    return *found;
}

} // namespace

void replaceHead(Checkpoint& checkpoint, const std::vector<LinearRule>& rules,
                 const ColumnScale& scale)
{
    NamedTensor& weight = headTensor(checkpoint, headOutputWeight); // tags × inputs
    NamedTensor& bias = headTensor(checkpoint, headOutputBias);
    const auto tags = static_cast<std::size_t>(weight.shape[0]);
    const auto inputs = static_cast<std::size_t>(weight.shape[1]);
    std::vector<float> weights;
    std::vector<float> biases;
    for (const LinearRule& rule : rules) {
        std::vector<double> row(inputs);
        double constant = rule.bias;
        for (std::size_t tag = 0; tag < tags; ++tag) {
            const double factor = rule.weights[tag] / scale.deviations[tag];
            constant += factor * (static_cast<double>(bias.values[tag]) - scale.means[tag]);
            for (std::size_t i = 0; i < inputs; ++i)
                row[i] += factor * static_cast<double>(weight.values[tag * inputs + i]);
        }
        weights.insert(weights.end(), row.begin(), row.end());
        biases.push_back(static_cast<float>(constant));
    }
    const auto labels = static_cast<std::int64_t>(rules.size());
    weight = {headOutputWeight, {labels, weight.shape[1]}, std::move(weights)};
    bias = {headOutputBias, {labels}, std::move(biases)};
}

LinearRule beforeOutputRule(LinearRule rule, const OutputRule& output)
{
    for (double& weight : rule.weights)
        weight /= output.slope;
    rule.bias = (rule.bias - output.shift) / output.slope;
    return rule;
}

} // namespace genrescope
