#include "core/networks/model_registry.h"

#include "core/base/error.h"
#include "core/networks/classifier.h"
#include "core/networks/gru_classifier.h"
#include "core/networks/transformer_classifier.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace genrescope {

namespace {

using ClassifierFactory = std::shared_ptr<Classifier> (*)(const ModelOptions& options, int bands,
                                                          int labels);

struct ModelKind {
    std::string_view name;
    ClassifierFactory make;
};

/// The constructors of the models in modelInfos(): a new one is one more row.
constexpr std::array modelKinds = {
    ModelKind{"gru", makeGruClassifier},
    ModelKind{"transformer", makeTransformerClassifier},
};

ClassifierFactory factoryFor(const std::string& name)
{
    const auto found = std::ranges::find(modelKinds, name, &ModelKind::name);
    if (found == modelKinds.end())
        throw ModelError(
            Message::english("The model '%1' has a description, but no constructor.", name));
    return found->make;
}

/// @param labels 0 for pretraining
std::shared_ptr<Classifier> make(const std::string& model, const ModelOptions& options, int bands,
                                 int labels)
{
    const ModelOptions complete = completeOptions(modelInfo(model), options);
    auto classifier = factoryFor(model)(complete, bands, labels);
    if (complete.at("standardise") > 0.0)
        classifier->addBandScale();
    return classifier;
}

} // namespace

std::shared_ptr<Classifier> makeClassifier(const std::string& model, const ModelOptions& options,
                                           int bands, int labels)
{
    if (bands < 1 || labels < 1 || labels > maxModelLabels) {
        throw ModelError(Message::english("A model needs at least one mel band and between 1 and "
                                          "%1 labels; %2 bands and %3 labels were requested.",
                                          maxModelLabels, bands, labels));
    }
    return make(model, options, bands, labels);
}

std::shared_ptr<Classifier> makePretrainingModel(const std::string& model,
                                                 const ModelOptions& options, int bands)
{
    if (bands < 1)
        throw ModelError(Message::english("A model needs at least one mel band."));
    return make(model, options, bands, 0);
}

std::int64_t parameterCount(const std::string& model, const ModelOptions& options, int bands,
                            int labels)
{
    std::int64_t count = 0;
    for (const torch::Tensor& parameter :
         makeClassifier(model, options, bands, labels)->parameters())
        count += parameter.numel();
    return count;
}

} // namespace genrescope
