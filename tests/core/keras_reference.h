#pragma once

#include "core/base/random.h"
#include "core/models/safetensors.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

/// A second implementation of the post's two networks, as plain loops over Keras' weights, to check
/// the real ones.
namespace genrescope::test {

using Matrix = std::vector<std::vector<double>>;

/// Synthetic weights in Keras' layout, accessible by name.
class KerasWeights {
public:
    explicit KerasWeights(std::uint64_t seed) : random_(seed) {}

    void add(const std::string& name, std::vector<std::int64_t> shape)
    {
        std::size_t count = 1;
        for (const std::int64_t size : shape)
            count *= static_cast<std::size_t>(size);
        std::vector<float> values(count);
        for (float& value : values)
            value = static_cast<float>(0.6 * random_.normal());
        tensors_.push_back({name, std::move(shape), std::move(values)});
    }

    void addDense(const std::string& name, std::int64_t inputs, std::int64_t outputs)
    {
        add(name + ".kernel", {inputs, outputs});
        add(name + ".bias", {outputs});
    }

    const std::vector<NamedTensor>& tensors() const { return tensors_; }

    const std::vector<float>& operator[](const std::string& name) const
    {
        for (const NamedTensor& tensor : tensors_) {
            if (tensor.name == name)
                return tensor.values;
        }
        std::abort();
    }

private:
    Random random_;
    std::vector<NamedTensor> tensors_;
};

/// Two bidirectional layers.
inline KerasWeights tinyGru(std::int64_t bands, std::int64_t units, std::int64_t labels)
{
    KerasWeights weights(3);
    for (const auto& [layer, inputs] :
         {std::pair<std::string, std::int64_t>{"bidirectional", bands},
          {"bidirectional_1", 2 * units}}) {
        for (const char* direction : {".forward", ".backward"}) {
            weights.add(layer + direction + ".kernel", {inputs, 3 * units});
            weights.add(layer + direction + ".recurrent_kernel", {units, 3 * units});
            weights.add(layer + direction + ".bias", {2, 3 * units});
        }
    }
    weights.addDense("dense", 2 * units, 4 * labels);
    weights.addDense("dense_1", 4 * labels, labels);
    return weights;
}

/// Two encoder layers.
inline KerasWeights tinyTransformer(std::int64_t bands, std::int64_t feedForward,
                                    std::int64_t labels)
{
    KerasWeights weights(4);
    for (const std::string layer : {"encoder.0", "encoder.1"}) {
        for (const char* part : {".wq", ".wk", ".wv", ".dense"})
            weights.addDense(layer + part, bands, bands);
        weights.addDense(layer + ".ffn0", bands, feedForward);
        weights.addDense(layer + ".ffn1", feedForward, bands);
        for (const char* norm : {".layernorm1", ".layernorm2"}) {
            weights.add(layer + norm + ".gamma", {bands});
            weights.add(layer + norm + ".beta", {bands});
        }
    }
    weights.addDense("dense", bands, 4 * labels);
    weights.addDense("dense_1", 4 * labels, labels);
    return weights;
}

inline double sigmoid(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

/// x · kernel + bias, with kernel inputs × outputs and `bias` from an offset on.
inline std::vector<double> affine(const std::vector<double>& x, const std::vector<float>& kernel,
                                  const std::vector<float>& bias, std::size_t biasOffset,
                                  std::size_t outputs)
{
    std::vector<double> y(outputs);
    for (std::size_t o = 0; o < outputs; ++o) {
        y[o] = bias[biasOffset + o];
        for (std::size_t i = 0; i < x.size(); ++i)
            y[o] += x[i] * kernel[i * outputs + o];
    }
    return y;
}

inline std::vector<double> dense(const KerasWeights& weights, const std::string& name,
                                 const std::vector<double>& x)
{
    const std::vector<float>& bias = weights[name + ".bias"];
    return affine(x, weights[name + ".kernel"], bias, 0, bias.size());
}

/// Mean over time, dense with SELU, dense with sigmoid.
inline std::vector<double> head(const KerasWeights& weights, const Matrix& frames)
{
    std::vector<double> mean(frames[0].size());
    for (const std::vector<double>& frame : frames) {
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += frame[i] / static_cast<double>(frames.size());
    }
    std::vector<double> hidden = dense(weights, "dense", mean);
    for (double& x : hidden)
        x = 1.0507009873554805 * (x > 0.0 ? x : 1.6732632423543772 * (std::exp(x) - 1.0));
    std::vector<double> output = dense(weights, "dense_1", hidden);
    for (double& x : output)
        x = sigmoid(x);
    return output;
}

/// One direction of Keras' GRU with reset_after: gates z, r, h.
inline Matrix gruDirection(const KerasWeights& weights, const std::string& name,
                           const Matrix& frames, std::size_t units, bool backward)
{
    Matrix outputs(frames.size());
    std::vector<double> state(units);
    for (std::size_t step = 0; step < frames.size(); ++step) {
        const std::size_t t = backward ? frames.size() - 1 - step : step;
        const auto& bias = weights[name + ".bias"];
        const auto input = affine(frames[t], weights[name + ".kernel"], bias, 0, 3 * units);
        const auto recurrent =
            affine(state, weights[name + ".recurrent_kernel"], bias, 3 * units, 3 * units);
        for (std::size_t u = 0; u < units; ++u) {
            const double z = sigmoid(input[u] + recurrent[u]);
            const double r = sigmoid(input[units + u] + recurrent[units + u]);
            const double h = std::tanh(input[2 * units + u] + r * recurrent[2 * units + u]);
            state[u] = z * state[u] + (1.0 - z) * h;
        }
        outputs[t] = state;
    }
    return outputs;
}

inline std::vector<double> gruProbabilities(const KerasWeights& weights, Matrix frames, int layers,
                                            std::size_t units)
{
    for (int layer = 0; layer < layers; ++layer) {
        const std::string name =
            layer == 0 ? "bidirectional" : "bidirectional_" + std::to_string(layer);
        Matrix outputs = gruDirection(weights, name + ".forward", frames, units, false);
        const Matrix backward = gruDirection(weights, name + ".backward", frames, units, true);
        for (std::size_t t = 0; t < frames.size(); ++t)
            outputs[t].insert(outputs[t].end(), backward[t].begin(), backward[t].end());
        frames = std::move(outputs);
    }
    return head(weights, frames);
}

inline std::vector<double> layerNorm(const KerasWeights& weights, const std::string& name,
                                     std::vector<double> x)
{
    double mean = 0.0;
    double variance = 0.0;
    for (const double value : x)
        mean += value / static_cast<double>(x.size());
    for (const double value : x)
        variance += (value - mean) * (value - mean) / static_cast<double>(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = (x[i] - mean) / std::sqrt(variance + 1e-6) * weights[name + ".gamma"][i] +
               weights[name + ".beta"][i];
    }
    return x;
}

/// softmax(QKᵀ / √depth) V, head by head.
inline Matrix attention(const KerasWeights& weights, const std::string& name, const Matrix& frames,
                        std::size_t heads)
{
    const std::size_t length = frames.size();
    const std::size_t depth = frames[0].size() / heads;
    Matrix q, k, v;
    for (const std::vector<double>& frame : frames) {
        q.push_back(dense(weights, name + ".wq", frame));
        k.push_back(dense(weights, name + ".wk", frame));
        v.push_back(dense(weights, name + ".wv", frame));
    }
    Matrix mixed(length, std::vector<double>(frames[0].size()));
    for (std::size_t h = 0; h < heads; ++h) {
        for (std::size_t t = 0; t < length; ++t) {
            std::vector<double> share(length);
            double sum = 0.0;
            for (std::size_t s = 0; s < length; ++s) {
                double score = 0.0;
                for (std::size_t d = h * depth; d < (h + 1) * depth; ++d)
                    score += q[t][d] * k[s][d];
                share[s] = std::exp(score / std::sqrt(static_cast<double>(depth)));
                sum += share[s];
            }
            for (std::size_t s = 0; s < length; ++s) {
                for (std::size_t d = h * depth; d < (h + 1) * depth; ++d)
                    mixed[t][d] += share[s] / sum * v[s][d];
            }
        }
    }
    for (std::vector<double>& frame : mixed)
        frame = dense(weights, name + ".dense", frame);
    return mixed;
}

inline std::vector<double> plus(std::vector<double> a, const std::vector<double>& b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] += b[i];
    return a;
}

inline std::vector<double> transformerProbabilities(const KerasWeights& weights, Matrix frames,
                                                    int layers, std::size_t heads)
{
    const std::size_t width = frames[0].size();
    for (std::size_t t = 0; t < frames.size(); ++t) {
        for (std::size_t i = 0; i < width; ++i) {
            const std::size_t even = i - i % 2;
            const double pair = static_cast<double>(even) / static_cast<double>(width);
            const double angle = static_cast<double>(t) / std::pow(10000.0, pair);
            frames[t][i] = frames[t][i] * std::sqrt(static_cast<double>(width)) +
                           (i % 2 == 0 ? std::sin(angle) : std::cos(angle));
        }
    }
    for (int layer = 0; layer < layers; ++layer) {
        const std::string name = "encoder." + std::to_string(layer);
        const Matrix attended = attention(weights, name, frames, heads);
        for (std::size_t t = 0; t < frames.size(); ++t) {
            frames[t] = layerNorm(weights, name + ".layernorm1", plus(frames[t], attended[t]));
            std::vector<double> hidden = dense(weights, name + ".ffn0", frames[t]);
            for (double& x : hidden)
                x = std::max(x, 0.0);
            frames[t] = layerNorm(weights, name + ".layernorm2",
                                  plus(frames[t], dense(weights, name + ".ffn1", hidden)));
        }
    }
    return head(weights, frames);
}

} // namespace genrescope::test
