#pragma once

#include "core/models/checkpoint.h"
#include "core/models/model_tensors.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// The tensors of a trained model, by name: exactly those that its kind, options, bands and labels
/// need.
class Weights {
public:
    /// @throws CheckpointError, ModelError if it has others.
    explicit Weights(const Checkpoint& checkpoint);
    /// Those of the head alone (isEncoderParameter). @throws the same.
    static Weights ofHead(const Checkpoint& checkpoint);

    /// One that the model has.
    std::span<const float> operator()(const std::string& name) const { return values_.at(name); }

private:
    Weights(const std::vector<TensorShape>& wanted, const std::vector<NamedTensor>& tensors);

    std::map<std::string, std::vector<float>> values_;
};

/// A dense layer.
struct Dense {
    Dense() = default;
    Dense(const Weights& weights, const std::string& layer);

    /// @param inputs   rows × inputs
    /// @param outputs  rows × outputs, written
    void run(const float* inputs, std::size_t rows, float* outputs) const;

    std::size_t inputs() const { return weight.size() / bias.size(); }
    std::size_t outputs() const { return bias.size(); }

    /// outputs × inputs. Borrowed.
    std::span<const float> weight = {};
    std::span<const float> bias = {};
};

} // namespace genrescope
