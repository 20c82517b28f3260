#include "core/models/pooled_head.h"

#include "core/models/layer_functions.h"
#include "core/models/weight_init.h"

namespace genrescope {

namespace {

int hiddenUnits(const ModelOptions& options, int labels)
{
    return static_cast<int>(options.at("head_factor")) * labels;
}

} // namespace

PooledHead::PooledHead(const ModelOptions& options, int inputs, int labels)
    : hidden_(register_module("hidden", torch::nn::Linear(inputs, hiddenUnits(options, labels)))),
      output_(register_module("output", torch::nn::Linear(hiddenUnits(options, labels), labels)))
{
}

torch::Tensor PooledHead::forward(const torch::Tensor& frames, const Dropout& dropout)
{
    return output_(torch::selu(hidden_(meanOverTime(frames, dropout))));
}

void PooledHead::initialize(Random& random)
{
    initializeDense(hidden_, random);
    initializeDense(output_, random);
}

} // namespace genrescope
