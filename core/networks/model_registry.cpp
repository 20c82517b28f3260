#include "core/networks/model_registry.h"

#include "core/base/error.h"
#include "core/models/model_kinds.h"
#include "core/networks/classifier.h"

namespace genrescope {

namespace {

/// @param labels  0 for pretraining
std::shared_ptr<Classifier> make(const std::string& model, const ModelOptions& options, int bands,
                                 int labels)
{
    const ModelOptions complete = completeOptions(modelInfo(model), options);
    std::shared_ptr<Classifier> classifier;
    ModelKinds::forOne(model, [&]<typename Options>() {
        classifier = makeNetwork(optionsOf<Options>(complete), bands, labels);
    });
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
