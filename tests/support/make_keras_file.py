"""Writes weights as Keras' save_weights() does, or as somebody who means ill.

    make_keras_file.py WEIGHTS.safetensors OUT.h5 [VARIANT]

The weights have the names of core/models/keras_layout.h. VARIANT is one of the functions below.
"""
import json
import struct
import sys

import h5py
import numpy as np


def read(path):
    with open(path, "rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
        data = file.read()
    header.pop("__metadata__", None)
    return {name: np.frombuffer(data[slice(*entry["data_offsets"])], "<f4").reshape(entry["shape"])
            for name, entry in header.items()}


def kerasName(name):
    """encoder.0.wq.kernel → the layer, and the weight's name in it."""
    parts = name.split(".")
    layer = "encoder" if parts[0] == "encoder" else parts[0]
    return layer, "/".join([layer] + parts[1:]) + ":0"


def layersOf(weights):
    layers = {"input_1": []}
    for name, values in weights.items():
        layer, weight = kerasName(name)
        layers.setdefault(layer, []).append((weight, values))
    layers["dropout"] = []
    return layers


def names(texts):
    return np.asarray([text.encode() for text in texts])


def write(group, layers, **storage):
    group.attrs["layer_names"] = names(layers)
    group.attrs["backend"] = b"tensorflow"
    group.attrs["keras_version"] = b"2.2.4-tf"
    for layer, weights in layers.items():
        inside = group.create_group(layer)
        inside.attrs["weight_names"] = names([name for name, _ in weights])
        for name, values in weights:
            inside.create_dataset(name, data=values, **storage)


def plain(file, layers):
    write(file, layers)


def saved(file, layers):
    """As save(): with the model's description, and an optimizer's state."""
    file.attrs["model_config"] = "{}"
    write(file.create_group("model_weights"), layers)
    file.create_group("optimizer_weights").create_dataset("m", data=np.zeros(3))


def gzip(file, layers):
    write(file, layers, compression="gzip", chunks=True)


def lzf(file, layers):
    write(file, layers, compression="lzf", chunks=True)


def bigEndian(file, layers):
    write(file, {layer: [(name, values.astype(">f4")) for name, values in weights]
                 for layer, weights in layers.items()})


def double(file, layers):
    write(file, {layer: [(name, values.astype("f8")) for name, values in weights]
                 for layer, weights in layers.items()})


def replace(file, layers, make):
    """Puts something else in the place of the last layer's first array."""
    write(file, layers)
    layer = list(layers)[-2]
    name = layers[layer][0][0]
    del file[layer][name]
    make(file, file[layer], name, layers[layer][0][1])


def missing(file, layers):
    replace(file, layers, lambda file, group, name, values: None)


def softLink(file, layers):
    def make(file, group, name, values):
        file["elsewhere"] = values
        group[name] = h5py.SoftLink("/elsewhere")
    replace(file, layers, make)


def externalLink(file, layers):
    def make(file, group, name, values):
        group[name] = h5py.ExternalLink("/etc/passwd", "/")
    replace(file, layers, make)


def externalStorage(file, layers):
    def make(file, group, name, values):
        group.create_dataset(name, values.shape, "f4", external=[("/etc/passwd", 0, values.nbytes)])
    replace(file, layers, make)


def virtual(file, layers):
    def make(file, group, name, values):
        layout = h5py.VirtualLayout(values.shape, "f4")
        layout[:] = h5py.VirtualSource("/etc/passwd", "a", values.shape)
        group.create_virtual_dataset(name, layout)
    replace(file, layers, make)


def huge(file, layers):
    replace(file, layers, lambda file, group, name, values:
            group.create_dataset(name, (1 << 40, 1 << 20), "f4", chunks=(1 << 10, 1 << 10)))


def cube(file, layers):
    replace(file, layers, lambda file, group, name, values:
            group.create_dataset(name, data=values[:, :, None]))


def group(file, layers):
    replace(file, layers, lambda file, group, name, values: group.create_group(name))


def misshapen(file, layers):
    replace(file, layers, lambda file, group, name, values: group.create_dataset(name, data=values[:-1]))


def swapped(file, layers):
    """A bias before its kernel, as the order of what has different names does not matter."""
    layers[list(layers)[-2]].reverse()
    write(file, layers)


def misnamed(file, layers):
    layer = list(layers)[-2]
    layers[layer] = [(name.replace("kernel", "weights"), values) for name, values in layers[layer]]
    write(file, layers)


def noNames(file, layers):
    write(file, layers)
    del file.attrs["layer_names"]


def numbersForNames(file, layers):
    write(file, layers)
    file.attrs["layer_names"] = np.arange(5)


def manyNames(file, layers):
    write(file, layers)
    del file.attrs["layer_names"]
    file.attrs["layer_names"] = names(["layer"] * 3000)


def oneLayer(file, layers):
    write(file, {"dense": layers["dense"]})


def main(weights, path, variant="plain"):
    with h5py.File(path, "w") as file:
        globals()[variant](file, layersOf(read(weights)))


if __name__ == "__main__":
    main(*sys.argv[1:])
