#include "core/models/model_registry.h"

#include "core/base/error.h"
#include "core/models/gru_classifier.h"
#include "core/models/transformer_classifier.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

struct ModelKind {
    ModelInfo info = {};
    std::shared_ptr<Classifier> (*make)(const ModelOptions& options, int bands, int labels);
};

/// The table of all models: a new one is one more row.
const std::vector<ModelKind>& modelKinds()
{
    static const std::vector<ModelKind> kinds = {
        {gruInfo(), makeGruClassifier},
        {transformerInfo(), makeTransformerClassifier},
    };
    return kinds;
}

const ModelKind& modelKind(const std::string& name)
{
    const auto& kinds = modelKinds();
    const auto found =
        std::ranges::find(kinds, name, [](const ModelKind& k) { return k.info.name; });
    if (found != kinds.end())
        return *found;
    std::string known;
    for (const ModelKind& kind : kinds)
        known += (known.empty() ? "" : ", ") + kind.info.name;
    throw ModelError("There is no model '" + name + "'; the models are: " + known + ".");
}

std::string number(double value)
{
    // Options are small numbers with few decimals; JSON-like text reads best.
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

void checkRange(const ModelInfo& info, const ModelOption& option, double value)
{
    const bool fits = value >= option.minimum && value <= option.maximum &&
                      (!option.integral || value == std::trunc(value));
    if (!fits) {
        throw ModelError("The option '" + option.name + "' of the model '" + info.name +
                         "' must be a " + (option.integral ? "whole " : "") + "number from " +
                         number(option.minimum) + " to " + number(option.maximum) + ".");
    }
}

} // namespace

const std::vector<ModelInfo>& modelInfos()
{
    static const std::vector<ModelInfo> infos = [] {
        std::vector<ModelInfo> all;
        for (const ModelKind& kind : modelKinds())
            all.push_back(kind.info);
        return all;
    }();
    return infos;
}

const ModelInfo& modelInfo(const std::string& name)
{
    return modelKind(name).info;
}

ModelOptions completeOptions(const ModelInfo& info, const ModelOptions& options)
{
    ModelOptions complete;
    for (const ModelOption& option : info.options)
        complete[option.name] = option.defaultValue;
    for (const auto& [name, value] : options) {
        const auto option = std::ranges::find(info.options, name, &ModelOption::name);
        if (option == info.options.end())
            throw ModelError("The model '" + info.name + "' has no option '" + name + "'.");
        checkRange(info, *option, value);
        complete[name] = value;
    }
    return complete;
}

std::shared_ptr<Classifier> makeClassifier(const std::string& model, const ModelOptions& options,
                                           int bands, int labels)
{
    const ModelKind& kind = modelKind(model);
    if (bands < 1 || labels < 1 || labels > maxModelLabels) {
        throw ModelError("A model needs at least one mel band and between 1 and " +
                         std::to_string(maxModelLabels) + " labels; " + std::to_string(bands) +
                         " bands and " + std::to_string(labels) + " labels were asked for.");
    }
    return kind.make(completeOptions(kind.info, options), bands, labels);
}

} // namespace genrescope
