#include "core/networks/model_registry.h"

#include "core/base/error.h"
#include "core/models/model_kinds.h"
#include "core/models/model_tensors.h"
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
    requireModelSizes(bands, labels);
    return make(model, options, bands, labels);
}

std::shared_ptr<Classifier> makePretrainingModel(const std::string& model,
                                                 const ModelOptions& options, int bands)
{
    if (bands < 1)
        throw ModelError(Message::english("A model needs at least one mel band."));
    return make(model, options, bands, 0);
}

} // namespace genrescope
