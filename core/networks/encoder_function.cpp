#include "core/networks/encoder_function.h"

namespace genrescope {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// T may be const.
template<typename T>
EncoderBlockTensors<T> blockTensors(const variable_list& tensors)
{
    const auto at = [&](std::size_t index) {
        return tensors[index].data_ptr<std::remove_const_t<T>>();
    };
    return {.qkv = at(0),
            .qkvBias = at(1),
            .projection = at(2),
            .projectionBias = at(3),
            .attentionScale = at(4),
            .attentionShift = at(5),
            .expansion = at(6),
            .expansionBias = at(7),
            .contraction = at(8),
            .contractionBias = at(9),
            .feedForwardScale = at(10),
            .feedForwardShift = at(11)};
}

/// A shape as autograd keeps values. The sizes of the frames are found on the frames.
void save(AutogradContext& context, const EncoderBlockShape& shape)
{
    context.saved_data["heads"] = static_cast<std::int64_t>(shape.heads);
    context.saved_data["feed_forward"] = static_cast<std::int64_t>(shape.feedForward);
    context.saved_data["epsilon"] = shape.epsilon;
    context.saved_data["precision"] = static_cast<std::int64_t>(shape.precision);
    context.saved_data["keys"] =
        std::vector<std::int64_t>{static_cast<std::int64_t>(shape.attentionDropout.key),
                                  static_cast<std::int64_t>(shape.feedForwardDropout.key)};
    context.saved_data["rates"] =
        std::vector<double>{shape.attentionDropout.rate, shape.feedForwardDropout.rate};
}

EncoderBlockShape withSizes(EncoderBlockShape shape, const torch::Tensor& frames)
{
    shape.crops = static_cast<std::size_t>(frames.size(0));
    shape.frames = static_cast<std::size_t>(frames.size(1));
    shape.width = static_cast<std::size_t>(frames.size(2));
    return shape;
}

EncoderBlockShape saved(AutogradContext& context, const torch::Tensor& frames)
{
    auto& data = context.saved_data;
    const auto keys = data["keys"].toIntVector();
    const auto rates = data["rates"].toDoubleVector();
    return withSizes({.heads = static_cast<std::size_t>(data["heads"].toInt()),
                      .feedForward = static_cast<std::size_t>(data["feed_forward"].toInt()),
                      .epsilon = data["epsilon"].toDouble(),
                      .attentionDropout = {static_cast<std::uint64_t>(keys[0]), rates[0]},
                      .feedForwardDropout = {static_cast<std::uint64_t>(keys[1]), rates[1]},
                      .precision = static_cast<Precision>(data["precision"].toInt())},
                     frames);
}

class EncoderFunction : public torch::autograd::Function<EncoderFunction> {
public:
    /// @param keepsMemory  whether gradients will be asked for
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& given,
                                 torch::TensorList parameters, const EncoderBlockShape& block,
                                 bool keepsMemory)
    {
        const torch::Tensor frames = given.contiguous();
        variable_list weights;
        for (const torch::Tensor& parameter : parameters)
            weights.push_back(parameter.contiguous());
        const EncoderBlockShape shape = withSizes(block, frames);
        torch::Tensor memory;
        if (keepsMemory) {
            memory = torch::empty(
                {frames.size(0), static_cast<std::int64_t>(encoderMemoryPerCrop(shape))},
                frames.options());
        }
        torch::Tensor output = torch::empty_like(frames);
        AT_DISPATCH_FLOATING_TYPES(frames.scalar_type(), "encoderForward", [&] {
            encoderForward(
                shape, blockTensors<const scalar_t>(weights), frames.data_ptr<scalar_t>(),
                keepsMemory ? memory.data_ptr<scalar_t>() : nullptr, output.data_ptr<scalar_t>());
        });
        if (keepsMemory) {
            variable_list kept = {frames};
            kept.insert(kept.end(), weights.begin(), weights.end());
            context->save_for_backward(kept);
            context->saved_data["memory"] = memory;
            save(*context, block);
        }
        return output;
    }

    static variable_list backward(AutogradContext* context, const variable_list& outputs)
    {
        const variable_list kept = context->get_saved_variables();
        const torch::Tensor& frames = kept[0];
        const variable_list weights(kept.begin() + 1, kept.end());
        TORCH_CHECK(context->saved_data.count("memory") != 0,
                    "An encoder layer's gradients can be computed only once.");
        // The kernel overwrites part of it.
        torch::Tensor memory = context->saved_data["memory"].toTensor();
        context->saved_data.erase("memory");

        variable_list gradients = {context->needs_input_grad(0) ? torch::empty_like(frames)
                                                                : torch::Tensor()};
        variable_list weightGradients;
        for (const torch::Tensor& weight : weights)
            weightGradients.push_back(torch::empty_like(weight));
        const torch::Tensor byOutput = outputs[0].contiguous();
        AT_DISPATCH_FLOATING_TYPES(frames.scalar_type(), "encoderBackward", [&] {
            encoderBackward(saved(*context, frames), blockTensors<const scalar_t>(weights),
                            frames.data_ptr<scalar_t>(), memory.data_ptr<scalar_t>(),
                            byOutput.data_ptr<scalar_t>(),
                            gradients[0].defined() ? gradients[0].data_ptr<scalar_t>() : nullptr,
                            blockTensors<scalar_t>(weightGradients));
        });
        gradients.insert(gradients.end(), weightGradients.begin(), weightGradients.end());
        gradients.resize(gradients.size() + 2); // shape and keepsMemory have none
        return gradients;
    }
};

} // namespace

torch::Tensor encoderBlock(const torch::Tensor& frames, const std::vector<torch::Tensor>& weights,
                           const EncoderBlockShape& shape)
{
    const bool keepsMemory =
        torch::GradMode::is_enabled() &&
        (frames.requires_grad() || std::ranges::any_of(weights, &torch::Tensor::requires_grad));
    return EncoderFunction::apply(frames, torch::TensorList(weights), shape, keepsMemory);
}

} // namespace genrescope
