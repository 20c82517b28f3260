#include "core/networks/plain_models.h"

#include "core/base/error.h"
#include "core/models/gru_options.h"
#include "core/models/head_tensors.h"
#include "core/models/transformer_options.h"
#include "core/networks/classifier.h"
#include "core/networks/encoder_layer.h"

namespace genrescope {

namespace {

torch::nn::Sequential makePlainHead(const CommonOptions& options, int inputs, int labels)
{
    const int pooled = options.pooling == Pooling::MeanAndMaximum ? 2 * inputs : inputs;
    const int hidden = options.headFactor * labels;
    if (hidden == 0)
        return torch::nn::Sequential(torch::nn::Linear(pooled, labels));
    return torch::nn::Sequential(torch::nn::Linear(pooled, hidden), torch::nn::SELU(),
                                 torch::nn::Linear(hidden, labels));
}

/// See ConvStem.
class PlainStemImpl : public torch::nn::Module {
public:
    PlainStemImpl(int channels, int bands)
    {
        int inputs = 1;
        int outputs = channels;
        int reducedBands = bands;
        for (const int frameStride : {2, 2, 1}) {
            convolutions_->push_back(torch::nn::Conv2d(
                torch::nn::Conv2dOptions(inputs, outputs, 3).stride({frameStride, 2}).padding(1)));
            convolutions_->push_back(torch::nn::ReLU());
            inputs = outputs;
            outputs *= 2;
            reducedBands = (reducedBands + 1) / 2;
        }
        register_module("convolutions", convolutions_);
        projection_ =
            register_module("projection", torch::nn::Linear(inputs * reducedBands, bands));
        norm_ = register_module("norm", torch::nn::LayerNorm(torch::nn::LayerNormOptions({bands})));
    }

    torch::Tensor forward(const torch::Tensor& crops)
    {
        const torch::Tensor maps = convolutions_->forward(crops.unsqueeze(1));
        return norm_(projection_(maps.transpose(1, 2).flatten(2)));
    }

private:
    torch::nn::Sequential convolutions_;
    torch::nn::Linear projection_ = nullptr;
    torch::nn::LayerNorm norm_ = nullptr;
};
TORCH_MODULE(PlainStem);

class PlainModel : public Classifier {
public:
    PlainModel(const CommonOptions& options, int bands, int inputs, int labels)
        : Classifier(bands, labels),
          pooling_(options.pooling),
          dropout_(register_module("dropout", torch::nn::Dropout(options.headDropout))),
          head_(register_module(headModule, makePlainHead(options, inputs, labels)))
    {
        if (options.stem > 0)
            stem_ = register_module("stem", PlainStem(options.stem, bands));
        if (options.standardize)
            addBandScale();
        if (pooling_ == Pooling::Attention)
            attention_ = register_module("attention", torch::nn::Linear(inputs, 1));
    }

    /// LibTorch's own starting weights are as good for measuring.
    void initialize(Random&) override {}

protected:
    /// @return (B, T, C) like the frames
    virtual torch::Tensor encode(const torch::Tensor& frames) = 0;

private:
    torch::Tensor output(const torch::Tensor& crops) final
    {
        return head_->forward(pool(encode(stem_.is_empty() ? crops : stem_(crops))));
    }

    torch::Tensor pool(const torch::Tensor& frames)
    {
        if (pooling_ == Pooling::Attention)
            return (dropout_(frames) * attention_(frames).softmax(1)).sum(1);
        torch::Tensor mean = dropout_(frames).mean(1);
        if (pooling_ == Pooling::MeanAndMaximum)
            return torch::cat({mean, std::get<0>(frames.max(1))}, 1);
        return mean;
    }

    Pooling pooling_;
    torch::nn::Dropout dropout_;
    torch::nn::Sequential head_;
    PlainStem stem_ = nullptr;
    torch::nn::Linear attention_ = nullptr;
};

class PlainGru : public PlainModel {
public:
    PlainGru(const GruOptions& options, int bands, int labels)
        : PlainModel(options.common, bands, 2 * options.units, labels),
          gru_(register_module("gru", torch::nn::GRU(torch::nn::GRUOptions(bands, options.units)
                                                         .num_layers(options.layers)
                                                         .bidirectional(true)
                                                         .batch_first(true))))
    {
    }

protected:
    torch::Tensor encode(const torch::Tensor& frames) override { return std::get<0>(gru_(frames)); }

private:
    torch::nn::GRU gru_;
};

class PlainTransformer : public PlainModel {
public:
    PlainTransformer(PlainLayers layers, const TransformerOptions& options, int bands, int labels)
        : PlainModel(options.common, bands, bands, labels),
          rate_(options.dropout),
          inputScale_(options.scaleOfInputs(bands)),
          positions_(register_buffer("positions", torch::rand({maxModelFrames, bands}))),
          modules_(register_module("layers", torch::nn::ModuleList()))
    {
        for (int i = 0; i < options.layers; ++i) {
            if (layers == PlainLayers::TorchModules) {
                torchLayers_.push_back(torch::nn::TransformerEncoderLayer(
                    torch::nn::TransformerEncoderLayerOptions(bands, options.heads)
                        .dim_feedforward(options.feedForward)
                        .dropout(rate_)));
                modules_->push_back(torchLayers_.back());
            } else {
                postLayers_.push_back(std::make_shared<EncoderLayer>(EncoderShape{
                    .width = bands, .heads = options.heads, .feedForward = options.feedForward}));
                modules_->push_back(postLayers_.back());
            }
        }
    }

protected:
    torch::Tensor encode(const torch::Tensor& given) override
    {
        const torch::Tensor placed = given * inputScale_ + positions_.narrow(0, 0, given.size(1));
        torch::Tensor frames = torch::dropout(placed, rate_, is_training());
        for (const auto& layer : postLayers_) {
            const Dropout dropout = {.rate = is_training() ? rate_ : 0.0};
            frames = layer->forwardByTorch(frames, dropout, dropout);
        }
        if (torchLayers_.empty())
            return frames;
        // LibTorch 1.13's C++ layers want time first.
        frames = frames.transpose(0, 1);
        for (torch::nn::TransformerEncoderLayer& layer : torchLayers_)
            frames = layer(frames);
        return frames.transpose(0, 1);
    }

private:
    double rate_;
    double inputScale_;
    torch::Tensor positions_;
    torch::nn::ModuleList modules_;
    std::vector<torch::nn::TransformerEncoderLayer> torchLayers_;
    std::vector<std::shared_ptr<EncoderLayer>> postLayers_;
};

} // namespace

std::shared_ptr<Classifier> makePlainModel(const std::string& model, const ModelOptions& options,
                                           PlainLayers layers, int bands, int labels)
{
    const ModelOptions complete = completeOptions(modelInfo(model), options);
    if (model == GruOptions::name)
        return std::make_shared<PlainGru>(optionsOf<GruOptions>(complete), bands, labels);
    if (model == TransformerOptions::name) {
        return std::make_shared<PlainTransformer>(layers, optionsOf<TransformerOptions>(complete),
                                                  bands, labels);
    }
    throw ModelError(
        Message::english("There is nothing to measure the model '%1' against.", model));
}

} // namespace genrescope
