#include "core/networks/plain_models.h"

#include "core/base/error.h"
#include "core/models/gru_options.h"
#include "core/models/head_tensors.h"
#include "core/models/transformer_options.h"
#include "core/networks/classifier.h"
#include "core/networks/encoder_layer.h"

#include <cmath>

namespace genrescope {

namespace {

torch::nn::Sequential makePlainHead(const CommonOptions& options, int inputs, int labels)
{
    const int hidden = options.headFactor * labels;
    return torch::nn::Sequential(torch::nn::Linear(inputs, hidden), torch::nn::SELU(),
                                 torch::nn::Linear(hidden, labels));
}

class PlainModel : public Classifier {
public:
    PlainModel(const CommonOptions& options, int bands, int inputs, int labels)
        : Classifier(bands, labels),
          dropout_(register_module("dropout", torch::nn::Dropout(options.headDropout))),
          head_(register_module(headModule, makePlainHead(options, inputs, labels)))
    {
    }

    /// LibTorch's own starting weights are as good for measuring.
    void initialize(Random&) override {}

protected:
    /// @param frames  (…, C) with time as dimension `time`
    torch::Tensor applyHead(const torch::Tensor& frames, int time)
    {
        return head_->forward(dropout_(frames).mean(time));
    }

private:
    torch::nn::Dropout dropout_;
    torch::nn::Sequential head_;
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
    torch::Tensor output(const torch::Tensor& crops) override
    {
        return applyHead(std::get<0>(gru_(crops)), 1);
    }

private:
    torch::nn::GRU gru_;
};

class PlainTransformer : public PlainModel {
public:
    PlainTransformer(PlainLayers layers, const TransformerOptions& options, int bands, int labels)
        : PlainModel(options.common, bands, bands, labels),
          rate_(options.dropout),
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
    torch::Tensor output(const torch::Tensor& crops) override
    {
        const torch::Tensor placed = crops * std::sqrt(static_cast<double>(bands())) +
                                     positions_.narrow(0, 0, crops.size(1));
        torch::Tensor frames = torch::dropout(placed, rate_, is_training());
        for (const auto& layer : postLayers_) {
            const double rate = is_training() ? rate_ : 0.0;
            frames = layer->forwardByTorch(frames, rate, rate);
        }
        if (torchLayers_.empty())
            return applyHead(frames, 1);
        // LibTorch 1.13's C++ layers want time first.
        frames = frames.transpose(0, 1);
        for (torch::nn::TransformerEncoderLayer& layer : torchLayers_)
            frames = layer(frames);
        return applyHead(frames, 0);
    }

private:
    double rate_;
    torch::Tensor positions_;
    torch::nn::ModuleList modules_;
    std::vector<torch::nn::TransformerEncoderLayer> torchLayers_;
    std::vector<std::shared_ptr<EncoderLayer>> postLayers_;
};

} // namespace

std::shared_ptr<Classifier> makePlainModel(const std::string& model, PlainLayers layers, int bands,
                                           int labels)
{
    if (model == GruOptions::name)
        return std::make_shared<PlainGru>(GruOptions(), bands, labels);
    if (model == TransformerOptions::name)
        return std::make_shared<PlainTransformer>(layers, TransformerOptions(), bands, labels);
    throw ModelError(
        Message::english("There is nothing to measure the model '%1' against.", model));
}

} // namespace genrescope
