#include "core/audio/sinc_table.h"

#include <samplerate.h>

#include <array>
#include <cstddef>
#include <cstdlib>
#include <stdexcept>

namespace genrescope {

namespace {

/// Table values from one output sample to the next; resolution / stride is the conversion ratio.
constexpr int stride = 64;
/// Input samples on which the response is not zero, on one side: 142.9 rounded up.
constexpr int reach = 143;
constexpr int points = 8;

/// Every stride-th value of the table, from its center on.
std::vector<float> impulseResponse()
{
    std::vector<float> impulse(reach + 2, 0.0F);
    impulse[0] = 1.0F;
    const double ratio = static_cast<double>(SincTable::resolution) / stride;
    std::vector<float> response(static_cast<std::size_t>(ratio * (reach + 2)) + 1);

    SRC_DATA data = {};
    data.data_in = impulse.data();
    data.input_frames = static_cast<long>(impulse.size());
    data.data_out = response.data();
    data.output_frames = static_cast<long>(response.size());
    data.src_ratio = ratio;
    const int error = src_simple(&data, SRC_SINC_BEST_QUALITY, 1);
    if (error != 0)
        throw std::runtime_error(src_strerror(error));
    response.resize(static_cast<std::size_t>(data.output_frames_gen));
    return response;
}

/// Lagrange's weights for a position `fraction` of the way from point 3 to point 4 of eight.
std::array<double, points> interpolationWeights(double fraction)
{
    std::array<double, points> weights = {};
    constexpr int before = points / 2 - 1;
    const double position = fraction + before;
    for (int i = 0; i < points; ++i) {
        double weight = 1.0;
        for (int j = 0; j < points; ++j) {
            if (j != i)
                weight *= (position - j) / (i - j);
        }
        weights[static_cast<std::size_t>(i)] = weight;
    }
    return weights;
}

} // namespace

SincTable readSincTable()
{
    const std::vector<float> response = impulseResponse();
    const int count = static_cast<int>(response.size());
    const auto sample = [&](int i) {
        const int mirrored = std::abs(i);
        return mirrored < count ? static_cast<double>(response[static_cast<std::size_t>(mirrored)])
                                : 0.0;
    };

    SincTable table;
    table.values.resize(static_cast<std::size_t>(reach) * SincTable::resolution);
    for (int offset = 0; offset < stride; ++offset) {
        const auto weights = interpolationWeights(static_cast<double>(offset) / stride);
        for (int i = offset; i < reach * SincTable::resolution; i += stride) {
            double value = 0.0;
            for (int j = 0; j < points; ++j)
                value += weights[static_cast<std::size_t>(j)] *
                         sample(i / stride + j - (points / 2 - 1));
            table.values[static_cast<std::size_t>(i)] = value;
        }
    }
    return table;
}

} // namespace genrescope
