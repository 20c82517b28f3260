#include "core/models/model_tensors.h"

#include "core/base/error.h"
#include "core/models/band_statistics.h"
#include "core/models/head_tensors.h"
#include "core/models/model_kinds.h"

#include <functional>
#include <map>
#include <numeric>

namespace genrescope {

namespace {

void addStem(const CommonOptions& options, int bands, TensorList& tensors)
{
    const std::int64_t channels = options.stem;
    std::int64_t inputs = 1;
    std::int64_t reducedBands = bands;
    for (const auto& [layer, factor] : {std::pair("first", 1), {"second", 2}, {"third", 4}}) {
        const std::string name = std::string("stem.") + layer;
        tensors.add(name + ".weight", {factor * channels, inputs, 3, 3});
        tensors.add(name + ".bias", {factor * channels});
        inputs = factor * channels;
        reducedBands = (reducedBands + 1) / 2;
    }
    tensors.addDense("stem.projection", inputs * reducedBands, bands);
    tensors.addNorm("stem.norm", bands);
}

void addHead(const CommonOptions& options, std::int64_t inputs, int labels, TensorList& tensors)
{
    if (options.pooling == Pooling::Attention)
        tensors.addDense(headAttentionLayer, inputs, 1);
    std::int64_t width = options.pooling == Pooling::MeanAndMaximum ? 2 * inputs : inputs;
    const std::int64_t hiddenUnits = static_cast<std::int64_t>(options.headFactor) * labels;
    if (hiddenUnits > 0) {
        tensors.addDense(headHiddenLayer, width, hiddenUnits);
        width = hiddenUnits;
    }
    tensors.addDense(headOutputLayer, width, labels);
}

/// "[3, 4]"
std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const std::int64_t size : shape)
        text += (text.empty() ? "" : ", ") + std::to_string(size);
    return "[" + text + "]";
}

} // namespace

std::int64_t valuesIn(const TensorShape& tensor)
{
    return std::accumulate(tensor.shape.begin(), tensor.shape.end(), std::int64_t{1},
                           std::multiplies<>());
}

void requireModelSizes(int bands, int labels)
{
    if (bands < 1 || labels < 1 || labels > maxModelLabels) {
        throw ModelError(Message::english("A model needs at least one mel band and between 1 and "
                                          "%1 labels; %2 bands and %3 labels were requested.",
                                          maxModelLabels, bands, labels));
    }
}

std::vector<TensorShape> modelTensors(const std::string& model, const ModelOptions& options,
                                      int bands, int labels)
{
    requireModelSizes(bands, labels);
    const ModelOptions complete = completeOptions(modelInfo(model), options);
    TensorList tensors;
    ModelKinds::forOne(model, [&]<typename Options>() {
        const Options kind = optionsOf<Options>(complete);
        if (kind.common.stem > 0)
            addStem(kind.common, bands, tensors);
        kind.addEncoder(bands, tensors);
        addHead(kind.common, kind.encodedWidth(bands), labels, tensors);
        if (kind.common.standardize) {
            tensors.addMeasured(bandMeanTensor, {bands});
            tensors.addMeasured(bandScaleTensor, {bands});
        }
    });
    return tensors.take();
}

std::vector<const NamedTensor*> matchTensors(const std::vector<TensorShape>& wanted,
                                             const std::vector<NamedTensor>& given)
{
    std::map<std::string, const NamedTensor*> named;
    for (const NamedTensor& tensor : given) {
        if (!named.emplace(tensor.name, &tensor).second)
            throw CheckpointError(Message::english("The tensor '%1' occurs twice.", tensor.name));
    }
    std::vector<const NamedTensor*> matched;
    for (const TensorShape& tensor : wanted) {
        const auto found = named.find(tensor.name);
        if (found == named.end())
            throw CheckpointError(Message::english("The tensor '%1' is missing.", tensor.name));
        const NamedTensor* const candidate = found->second;
        if (candidate->shape != tensor.shape ||
            candidate->values.size() != static_cast<std::size_t>(valuesIn(tensor))) {
            throw CheckpointError(Message::english(
                "The tensor '%1' has the shape %2 where the model needs %3.", tensor.name,
                shapeText(candidate->shape), shapeText(tensor.shape)));
        }
        matched.push_back(candidate);
        named.erase(found);
    }
    if (!named.empty())
        throw CheckpointError(
            Message::english("The model has no tensor '%1'.", named.begin()->first));
    return matched;
}

std::int64_t parameterCount(const std::string& model, const ModelOptions& options, int bands,
                            int labels)
{
    std::int64_t count = 0;
    for (const TensorShape& tensor : modelTensors(model, options, bands, labels))
        count += tensor.isLearned ? valuesIn(tensor) : 0;
    return count;
}

} // namespace genrescope
