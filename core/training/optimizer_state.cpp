#include "core/training/optimizer_state.h"

#include "core/base/error.h"
#include "core/networks/tensor_values.h"

#include <algorithm>
#include <sstream>
#include <type_traits>

namespace genrescope {

namespace {

/// The keys of the optimizer's map of states: text in LibTorch 1.13, an address in 2.
template<typename States>
auto keyOf(const States&, const torch::Tensor& parameter)
{
    using Key = typename States::key_type;
    void* const address = parameter.unsafeGetTensorImpl();
    if constexpr (std::is_pointer_v<Key>) {
        return address;
    } else {
        std::ostringstream text;
        text << address;
        return Key(text.str());
    }
}

NamedTensor copyOf(const std::string& name, const torch::Tensor& tensor)
{
    return {name, tensor.sizes().vec(), valuesOf(tensor)};
}

/// With the device, type and memory layout of `like`.
torch::Tensor tensorNamed(const std::vector<NamedTensor>& tensors, const std::string& name,
                          const torch::Tensor& like)
{
    const auto found = std::ranges::find(tensors, name, &NamedTensor::name);
    if (found == tensors.end() || like.sizes() != c10::IntArrayRef(found->shape) ||
        static_cast<std::int64_t>(found->values.size()) != like.numel())
        throw CheckpointError(
            Message::english("The optimizer's '%1' is missing or has another shape.", name));
    torch::Tensor tensor = torch::empty_like(like);
    tensor.copy_(borrowed(found->values, like.sizes()));
    return tensor;
}

template<typename ParameterState>
OptimizerState collect(torch::optim::Optimizer& optimizer, const torch::nn::Module& model)
{
    OptimizerState result;
    auto& states = optimizer.state();
    for (const auto& item : model.named_parameters()) {
        const auto found = states.find(keyOf(states, item.value()));
        if (found == states.end())
            continue;
        const auto& state = static_cast<const ParameterState&>(*found->second);
        result.steps = state.step();
        result.moments.push_back(copyOf(item.key() + ".mean", state.exp_avg()));
        result.moments.push_back(copyOf(item.key() + ".square", state.exp_avg_sq()));
    }
    return result;
}

template<typename ParameterState>
void restore(torch::optim::Optimizer& optimizer, const torch::nn::Module& model,
             const OptimizerState& state)
{
    auto& states = optimizer.state();
    for (const auto& item : model.named_parameters()) {
        // Weights that are not trained have no moments.
        if (!item.value().requires_grad())
            continue;
        const torch::Tensor like = item.value().detach();
        auto restored = std::make_unique<ParameterState>();
        restored->step(state.steps);
        restored->exp_avg(tensorNamed(state.moments, item.key() + ".mean", like));
        restored->exp_avg_sq(tensorNamed(state.moments, item.key() + ".square", like));
        states[keyOf(states, item.value())] = std::move(restored);
    }
}

bool isAdamW(const torch::optim::Optimizer& optimizer)
{
    return dynamic_cast<const torch::optim::AdamW*>(&optimizer) != nullptr;
}

} // namespace

OptimizerState optimizerState(torch::optim::Optimizer& optimizer, const torch::nn::Module& model)
{
    return isAdamW(optimizer) ? collect<torch::optim::AdamWParamState>(optimizer, model)
                              : collect<torch::optim::AdamParamState>(optimizer, model);
}

void restoreOptimizer(torch::optim::Optimizer& optimizer, const torch::nn::Module& model,
                      const OptimizerState& state)
{
    if (state.steps == 0)
        return;
    if (isAdamW(optimizer))
        restore<torch::optim::AdamWParamState>(optimizer, model, state);
    else
        restore<torch::optim::AdamParamState>(optimizer, model, state);
}

} // namespace genrescope
