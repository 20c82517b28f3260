"""Runs an exported model without onnxruntime, which Debian lacks: ONNX's own checks, and each operator
as its specification (https://onnx.ai/onnx/operators) describes it, in double precision.

    run_onnx.py MODEL.onnx INPUT.f32 BATCH FRAMES [INPUT.f32 BATCH FRAMES …]

prints JSON: the model's properties, the sizes of its outputs as it says and as ONNX infers them, and the
outputs for each input.
"""
import json
import sys

import numpy as np
import onnx
from onnx import checker, helper, numpy_helper, shape_inference


def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))


def softmax(x, axis=-1):
    exponentials = np.exp(x - x.max(axis, keepdims=True))
    return exponentials / exponentials.sum(axis, keepdims=True)


def convolve(x, kernels, bias, pads, strides):
    x = np.pad(x, ((0, 0), (0, 0), (pads[0], pads[2]), (pads[1], pads[3])))
    windows = np.lib.stride_tricks.sliding_window_view(x, kernels.shape[2:], axis=(2, 3))
    windows = windows[:, :, ::strides[0], ::strides[1]]
    return np.einsum("nchwij,ocij->nohw", windows, kernels) + bias[:, None, None]


def normalize(x, scale, shift, axis=-1, epsilon=1e-5):
    assert axis == -1
    centered = x - x.mean(-1, keepdims=True)
    return centered / np.sqrt((centered ** 2).mean(-1, keepdims=True) + epsilon) * scale + shift


def gru_direction(x, w, r, b, units):
    from_input, from_state = b[:3 * units], b[3 * units:]
    state = np.zeros((x.shape[1], units))
    outputs = []
    for frame in x:
        given = frame @ w.T + from_input
        before = state @ r.T + from_state
        z = sigmoid(given[:, :units] + before[:, :units])
        reset = sigmoid(given[:, units:2 * units] + before[:, units:2 * units])
        h = np.tanh(given[:, 2 * units:] + reset * before[:, 2 * units:])
        state = (1 - z) * h + z * state
        outputs.append(state)
    return np.stack(outputs)


def gru(x, w, r, b, direction, hidden_size, linear_before_reset):
    assert direction == b"bidirectional" and linear_before_reset == 1
    forward = gru_direction(x, w[0], r[0], b[0], hidden_size)
    backward = gru_direction(x[::-1], w[1], r[1], b[1], hidden_size)[::-1]
    return np.stack([forward, backward], 1)


def reshape(x, shape):
    return x.reshape([x.shape[i] if size == 0 else size for i, size in enumerate(shape)])


def selu(x, alpha=1.67326319217681884765625, gamma=1.05070102214813232421875):
    return gamma * np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


OPERATORS = {
    "Add": lambda a, b: a + b,
    "Clip": lambda x, least, most: np.clip(x, least, most),
    "Concat": lambda *x, axis: np.concatenate(x, axis),
    "Conv": convolve,
    "GRU": gru,
    "Gather": lambda x, indices, axis=0: x.take(indices, axis),
    "Identity": lambda x: x,
    "LayerNormalization": normalize,
    "Log": lambda x: np.log(x),
    "MatMul": lambda a, b: a @ b,
    "Mul": lambda a, b: a * b,
    "Range": np.arange,
    "ReduceMax": lambda x, axes, keepdims=1: x.max(tuple(axes), keepdims=bool(keepdims)),
    "ReduceMean": lambda x, axes, keepdims=1: x.mean(tuple(axes), keepdims=bool(keepdims)),
    "ReduceSum": lambda x, axes, keepdims=1: x.sum(tuple(axes), keepdims=bool(keepdims)),
    "Relu": lambda x: np.maximum(x, 0),
    "Reshape": reshape,
    "Selu": selu,
    "Shape": lambda x, start, end: np.array(x.shape[start:end]),
    "Sigmoid": sigmoid,
    "Softmax": softmax,
    "Split": lambda x, axis: np.split(x, 3, axis),
    "Squeeze": lambda x, axes: np.squeeze(x, tuple(axes)),
    "Sub": lambda a, b: a - b,
    "Transpose": lambda x, perm: x.transpose(perm),
    "Unsqueeze": lambda x, axes: np.expand_dims(x, tuple(axes)),
}


def exact(array):
    return array.astype(np.float64) if array.dtype == np.float32 else array


def run(model, log_mel):
    values = {tensor.name: exact(numpy_helper.to_array(tensor)) for tensor in model.graph.initializer}
    values["log_mel"] = exact(log_mel)
    np.seterr(divide="ignore")  # the logarithm of 0
    for node in model.graph.node:
        attributes = {a.name: helper.get_attribute_value(a) for a in node.attribute}
        found = OPERATORS[node.op_type](*(values[name] for name in node.input), **attributes)
        values.update(zip(node.output, found if node.op_type == "Split" else [found]))
    return {output.name: values[output.name].flatten().tolist() for output in model.graph.output}


def sizes(value):
    return [d.dim_param or d.dim_value for d in value.type.tensor_type.shape.dim]


def inferred_sizes(model):
    """Of the outputs, without what the model itself says of them."""
    unsized = onnx.ModelProto.FromString(model.SerializeToString())
    for output in unsized.graph.output:
        output.type.tensor_type.ClearField("shape")
    inferred = shape_inference.infer_shapes(unsized, check_type=True, strict_mode=True, data_prop=True)
    return {output.name: sizes(output) for output in inferred.graph.output}


def main(path, *inputs):
    model = onnx.load(path)
    checker.check_model(model, full_check=True)
    bands = sizes(model.graph.input[0])[2]
    runs = [run(model, np.fromfile(file, "<f4").reshape(int(batch), int(frames), bands))
            for file, batch, frames in zip(inputs[::3], inputs[1::3], inputs[2::3])]
    print(json.dumps({"properties": {p.key: p.value for p in model.metadata_props},
                      "sizes": {o.name: sizes(o) for o in model.graph.output},
                      "inferred_sizes": inferred_sizes(model),
                      "runs": runs}))


if __name__ == "__main__":
    main(*sys.argv[1:])
