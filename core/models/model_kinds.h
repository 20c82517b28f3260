#pragma once

#include "core/models/gru_options.h"
#include "core/models/transformer_options.h"

#include <string_view>

namespace genrescope {

/// A list of structs of options.
template<typename... Options>
struct KindsOfModels {
    /// Calls visit.operator()<Options>() for each, in this order.
    template<typename Visitor>
    static void forEach(Visitor&& visit)
    {
        (visit.template operator()<Options>(), ...);
    }

    /// For the one of this name.
    /// @return whether there is one.
    template<typename Visitor>
    static bool forOne(std::string_view name, Visitor&& visit)
    {
        return ((name == Options::name && (visit.template operator()<Options>(), true)) || ...);
    }
};

/// Every kind of model, in the order in which they are shown. A new one is its four files and
/// one more here: see core/models/option_fields.h for its options and tensors,
/// core/networks/encoder_classifier.h for its network, core/prediction/trained_encoder.h for
/// what computes it once trained, and core/exchange/onnx_layers.h for its model in ONNX.
using ModelKinds = KindsOfModels<GruOptions, TransformerOptions>;

} // namespace genrescope
