#pragma once

#include "core/base/error.h"
#include "core/models/common_options.h"
#include "core/models/model_tensors.h"

#include <cmath>
#include <string>

namespace genrescope {

/// The post's transformer: the log-mel frames themselves, scaled, plus sinusoidal positions,
/// through post-norm encoder layers; dropout, mean over time, dense head. 720,467 parameters with
/// default options, 128 bands and 163 labels.
struct TransformerOptions {
    static constexpr const char* name = "transformer";
    static Message title() { return Message::english("Transformer"); }
    static Message shortTitle() { return Message::english("Transformer"); }

    int layers = 4;
    /// Divides the number of mel bands.
    int heads = 8;
    int feedForward = 256;
    /// 0 = the square root of the number of bands.
    double inputScale = 0.0;
    double dropout = 0.3;
    CommonOptions common = {};

    template<typename Options, typename Visitor>
    static void visit(Options& options, Visitor&& visit)
    {
        visit(options.layers,
              OptionField{.name = "layers",
                          .title = Message::english("Layers"),
                          .description = Message::english("Number of stacked encoder layers"),
                          .minimum = 1,
                          .maximum = 12});
        visit(options.heads,
              OptionField{.name = "heads",
                          .title = Message::english("Heads"),
                          .description = Message::english(
                              "Attention heads per layer; must divide the number of mel bands"),
                          .minimum = 1,
                          .maximum = 64});
        visit(options.feedForward, OptionField{.name = "feed_forward",
                                               .title = Message::english("Feed-forward units"),
                                               .description = Message::english(
                                                   "Units of each layer's feed-forward network"),
                                               .minimum = 1,
                                               .maximum = 4096});
        visit(options.inputScale,
              OptionField{.name = "input_scale",
                          .title = Message::english("Input scale"),
                          .description = Message::english(
                              "Factor applied to each frame before positional encodings are "
                              "added; 0 = square root of the number of bands, as in the post"),
                          .maximum = 100.0});
        visit(options.dropout,
              OptionField{.name = "dropout",
                          .title = Message::english("Dropout"),
                          .description = Message::english("Dropout rate in the encoder"),
                          .maximum = 0.9});
        CommonOptions::visit(options.common, visit);
    }

    /// After a stem, whose frames come from a layer norm, frames are not scaled unless a scale is
    /// given (docs/ablation.md).
    static void addDependentDefaults(ModelOptions& options)
    {
        const ModelOptions typed = typedOptions(modelInfo(name), options);
        const auto stem = typed.find("stem");
        if (stem != typed.end() && stem->second > OptionValue(0))
            options.emplace("input_scale", 1.0);
    }

    double scaleOfInputs(int bands) const
    {
        return inputScale > 0.0 ? inputScale : std::sqrt(static_cast<double>(bands));
    }

    /// @throws ModelError if its frames cannot have this many values.
    void requireWidth(int bands) const
    {
        if (bands % heads != 0) {
            throw ModelError(Message::english(
                "The transformer's %1 heads do not divide %2 mel bands; choose a divisor.", heads,
                bands));
        }
    }

    /// The width of the encoder is the number of bands, with a stem and without.
    int encodedWidth(int bands) const { return bands; }

    void addEncoder(int bands, TensorList& tensors) const
    {
        requireWidth(bands);
        for (int i = 0; i < layers; ++i) {
            const std::string layer = "encoder." + std::to_string(i);
            tensors.addDense(layer + ".qkv", bands, 3 * static_cast<std::int64_t>(bands));
            tensors.addDense(layer + ".projection", bands, bands);
            tensors.addNorm(layer + ".attention_norm", bands);
            tensors.addDense(layer + ".expansion", bands, feedForward);
            tensors.addDense(layer + ".contraction", feedForward, bands);
            tensors.addNorm(layer + ".feed_forward_norm", bands);
        }
    }
};

} // namespace genrescope
