#!/usr/bin/env python3
"""Genrescope's models in PyTorch: rebuilds a model of either kind from its checkpoint.

    genrescope-cli mel CLIP.mp3 --out .
    python3 load_genrescope.py CHECKPOINT.safetensors CLIP.npy

prints each genre's probability, as `genrescope-cli classify` does for a clip of up to 30 s. `load`
gives the model for anything else; it has no dropout. Needs PyTorch and NumPy.
"""
import json
import math
import struct
import sys

import numpy as np
import torch
from torch import nn


def read_checkpoint(path):
    """What the checkpoint says about the model, and its tensors by name."""
    with open(path, "rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
        data = file.read()
    about = json.loads(header.pop("__metadata__")["genrescope"])

    def tensor(entry):
        begin, end = entry["data_offsets"]
        return torch.from_numpy(np.frombuffer(data[begin:end], "<f4").reshape(entry["shape"]).copy())

    return about, {name: tensor(entry) for name, entry in header.items()}


class Model(nn.Module):
    """Log-mel crops (crops, frames, bands) in [-1, 1] → logits (crops, genres). Names are those of the tensors."""

    def __init__(self, about, tensors):
        super().__init__()
        self.options = about["options"]
        bands = about["mel"]["mel_bands"]

        def dense(name):
            return nn.Linear(*reversed(tensors[name + ".weight"].shape))

        if self.options["standardize"]:
            self.register_buffer("band_mean", torch.zeros(bands))
            self.register_buffer("band_scale", torch.zeros(bands))
        if self.options["stem"] > 0:
            c = self.options["stem"]
            self.stem = nn.ModuleDict({
                "first": nn.Conv2d(1, c, 3, stride=2, padding=1),
                "second": nn.Conv2d(c, 2 * c, 3, stride=2, padding=1),
                "third": nn.Conv2d(2 * c, 4 * c, 3, stride=(1, 2), padding=1),
                "projection": dense("stem.projection"),
                "norm": nn.LayerNorm(bands)})
        if about["architecture"] == "gru":
            self.gru = nn.GRU(bands, self.options["units"], self.options["layers"], batch_first=True, bidirectional=True)
        else:
            self.scale = self.options["input_scale"] or math.sqrt(bands)
            layers = ("qkv", "projection", "expansion", "contraction")
            norms = ("attention_norm", "feed_forward_norm")
            self.encoder = nn.ModuleList(
                nn.ModuleDict({name: dense(f"encoder.{i}.{name}") for name in layers}
                              | {name: nn.LayerNorm(bands) for name in norms})
                for i in range(self.options["layers"]))
        self.head = nn.ModuleDict({name: dense("head." + name) for name in ("attention", "hidden", "output")
                                   if f"head.{name}.weight" in tensors})
        self.load_state_dict(tensors)

    def forward(self, x):
        if self.options["standardize"]:
            x = (x - self.band_mean) * self.band_scale
        if hasattr(self, "stem"):
            x = x[:, None]
            for name in ("first", "second", "third"):
                x = torch.relu(self.stem[name](x))
            x = self.stem["norm"](self.stem["projection"](x.transpose(1, 2).flatten(2)))
        x = self.gru(x)[0] if hasattr(self, "gru") else self.transform(x)
        if self.options["pooling"] == "attention":
            x = (torch.softmax(self.head["attention"](x), 1) * x).sum(1)
        elif self.options["pooling"] == "mean-and-maximum":
            x = torch.cat([x.mean(1), x.amax(1)], 1)
        else:
            x = x.mean(1)
        if "hidden" in self.head:
            x = torch.selu(self.head["hidden"](x))
        return self.head["output"](x)

    def transform(self, x):
        _, frames, width = x.shape
        rates = 10000.0 ** (-torch.arange(0, width, 2, dtype=torch.float64) / width)
        angles = torch.arange(frames, dtype=torch.float64)[:, None] * rates
        positions = torch.stack([angles.sin(), angles.cos()], 2).flatten(1)[:, :width]
        x = x * self.scale + positions.to(x)
        heads = self.options["heads"]
        for layer in self.encoder:
            q, k, v = layer["qkv"](x).unflatten(2, (3, heads, width // heads)).permute(2, 0, 3, 1, 4)
            weights = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(width // heads), 3)
            x = layer["attention_norm"](x + layer["projection"]((weights @ v).transpose(1, 2).flatten(2)))
            x = layer["feed_forward_norm"](x + layer["contraction"](torch.relu(layer["expansion"](x))))
        return x


def load(path):
    """The model, ready to judge, and what its checkpoint says about it: about["labels"] are the genres."""
    about, tensors = read_checkpoint(path)
    return Model(about, tensors).eval(), about


def probabilities(model, about, crops):
    """By genre, of the clip that the crops are from: their mean, calibrated as the checkpoint says."""
    with torch.no_grad():
        mean = torch.sigmoid(model(crops)).mean(0)
    rule = about.get("output", {})
    p = torch.sigmoid(rule.get("slope", 1.0) * torch.logit(mean).clamp(-16, 16) + rule.get("shift", 0.0))
    without = rule.get("no_music", -1)
    if without >= 0:
        p = torch.where(torch.arange(len(p)) == without, p, p * (1 - p[without]))
    for genre, parent in enumerate(rule.get("parents", [])):
        part = p[genre].clone()
        while parent >= 0:
            p[parent] = torch.maximum(p[parent], part)
            parent = rule["parents"][parent]
    return p


def even_crops(clip, length, count=8):
    """Evenly spaced crops of a clip (frames, bands): (crops, frames, bands)."""
    length = min(length, len(clip))
    last = len(clip) - length
    gaps = min(count, last + 1) - 1
    starts = [(2 * i * last + gaps) // (2 * gaps) for i in range(gaps + 1)] if gaps else [last // 2]
    return torch.stack([clip[start:start + length] for start in starts])


if __name__ == "__main__":
    model, about = load(sys.argv[1])
    crops = even_crops(torch.from_numpy(np.load(sys.argv[2])), about["crop_frames"])
    for p, genre in sorted(zip(probabilities(model, about, crops).tolist(), about["labels"]), reverse=True):
        print(f"{100 * p:5.1f}%  {genre}")
