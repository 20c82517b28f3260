#include "core/training/dropout_generator.h"

#include "core/base/error.h"

#include <torch/torch.h>

#include <string_view>

namespace genrescope {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

at::Generator generator()
{
    return at::globalContext().defaultGenerator(at::kCPU);
}

} // namespace

std::string dropoutState(const Classifier&)
{
    const torch::Tensor state = generator().get_state();
    const std::uint8_t* bytes = state.data_ptr<std::uint8_t>();
    std::string text;
    for (std::int64_t i = 0; i < state.numel(); ++i) {
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 15];
    }
    return text;
}

void restoreDropout(Classifier&, const std::string& state)
{
    at::Generator target = generator();
    torch::Tensor bytes = target.get_state().clone();
    const auto size = static_cast<std::size_t>(bytes.numel());
    if (state.size() != 2 * size || state.find_first_not_of(digits) != std::string::npos)
        throw CheckpointError("Its state of dropout is of another version of LibTorch.");
    for (std::size_t i = 0; i < size; ++i) {
        bytes.data_ptr<std::uint8_t>()[i] = static_cast<std::uint8_t>(
            digits.find(state[2 * i]) << 4 | digits.find(state[2 * i + 1]));
    }
    target.set_state(bytes);
}

} // namespace genrescope
