#include "core/networks/head.h"

#include "core/networks/conv_stem.h"
#include "core/networks/layer_functions.h"
#include "core/networks/weight_init.h"

namespace genrescope {

PooledHead::PooledHead(const CommonOptions& options, int inputs, int labels)
    : pooling_(options.pooling)
{
    if (pooling_ == Pooling::Attention)
        attention_ = register_module("attention", torch::nn::Linear(inputs, 1));
    int width = pooling_ == Pooling::MeanAndMaximum ? 2 * inputs : inputs;
    const int hiddenUnits = options.headFactor * labels;
    if (hiddenUnits > 0) {
        hidden_ = register_module("hidden", torch::nn::Linear(width, hiddenUnits));
        width = hiddenUnits;
    }
    output_ = register_module("output", torch::nn::Linear(width, labels));
}

torch::Tensor PooledHead::forward(const torch::Tensor& frames, const Dropout& dropout)
{
    const torch::Tensor pooled = pool(frames, dropout);
    return output_(hidden_.is_empty() ? pooled : torch::selu(hidden_(pooled)));
}

torch::Tensor PooledHead::pool(const torch::Tensor& frames, const Dropout& dropout)
{
    switch (pooling_) {
    case Pooling::MeanAndMaximum:
        return torch::cat({meanOverTime(frames, dropout), std::get<0>(frames.max(1))}, 1);
    case Pooling::Attention: {
        // With weights of T times the softmax, frames of equal weight give exactly their mean.
        const torch::Tensor shares = attention_(frames).softmax(1); // (B, T, 1)
        return meanOverTime(frames * shares * frames.size(1), dropout);
    }
    case Pooling::Mean:
        break;
    }
    return meanOverTime(frames, dropout);
}

void PooledHead::initialize(Random& random)
{
    for (torch::nn::Linear* const layer : {&attention_, &hidden_, &output_}) {
        if (!layer->is_empty())
            initializeDense(*layer, random);
    }
}

FrameHead::FrameHead(int inputs, int bands, int framesAtOnce)
    : bands_(bands),
      output_(register_module("output", torch::nn::Linear(inputs, framesAtOnce * bands)))
{
}

torch::Tensor FrameHead::forward(const torch::Tensor& frames, const Dropout&)
{
    return output_(frames).reshape({frames.size(0), -1, bands_});
}

void FrameHead::initialize(Random& random)
{
    initializeDense(output_, random);
}

std::shared_ptr<Head> makeHead(const CommonOptions& options, int inputs, int bands, int labels)
{
    if (labels > 0)
        return std::make_shared<PooledHead>(options, inputs, labels);
    return std::make_shared<FrameHead>(inputs, bands,
                                       options.stem > 0 ? ConvStem::framesAtOnce : 1);
}

} // namespace genrescope
