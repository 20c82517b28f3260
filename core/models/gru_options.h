#pragma once

#include "core/models/common_options.h"
#include "core/models/model_tensors.h"

#include <string>

namespace genrescope {

/// The post's recurrent model: bidirectional GRU layers, dropout, mean over time, dense head.
/// 768,595 parameters with default options, 128 bands and 163 labels.
struct GruOptions {
    static constexpr const char* name = "gru";
    static Message title() { return Message::english("Bidirectional GRU"); }
    static Message shortTitle() { return Message::english("GRU"); }

    int layers = 2;
    int units = 128;
    CommonOptions common = {};

    template<typename Options, typename Visitor>
    static void visit(Options& options, Visitor&& visit)
    {
        visit(options.layers,
              OptionField{.name = "layers",
                          .title = Message::english("Layers"),
                          .description = Message::english("Number of stacked bidirectional layers"),
                          .minimum = 1,
                          .maximum = 8});
        visit(options.units,
              OptionField{.name = "units",
                          .title = Message::english("Units"),
                          .description = Message::english("Units per layer and direction"),
                          .minimum = 1,
                          .maximum = 512});
        CommonOptions::visit(options.common, visit);
    }

    /// Both directions side by side.
    int encodedWidth(int) const { return 2 * units; }

    void addEncoder(int bands, TensorList& tensors) const
    {
        for (int layer = 0; layer < layers; ++layer) {
            const std::int64_t gates = 3 * static_cast<std::int64_t>(units);
            const std::int64_t width = layer == 0 ? bands : 2 * static_cast<std::int64_t>(units);
            for (const char* direction : {"", "_reverse"}) {
                const std::string suffix = "_l" + std::to_string(layer) + direction;
                tensors.add("gru.weight_ih" + suffix, {gates, width});
                tensors.add("gru.weight_hh" + suffix, {gates, units});
                tensors.add("gru.bias_ih" + suffix, {gates});
                tensors.add("gru.bias_hh" + suffix, {gates});
            }
        }
    }
};

} // namespace genrescope
