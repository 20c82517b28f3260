#!/usr/bin/python3
"""Labels music with two teachers, for `genrescope-cli distill`:

    label_music.py TEACHERS LIST OUT [COLUMN [SPLIT]]

TEACHERS is the folder of musicnn.py and mn04.py with their weights. LIST has a line per file: its name
in the dataset, its group (artist or package) and where it is, separated by tabs. Writes
OUT_musicnn.csv (100 tags and a vector of 400 numbers per 3 s) and OUT_mn04.csv (tags of AudioSet and a vector of 512 numbers per 10 s, every 5 s), each with its vectors in OUT_….npy. COLUMN names
what the names are: path (the default) or track_id. With SPLIT, each recording is in that split.

What a file gave is kept in OUT.parts, so that an interrupted run continues. Several runs at once share the
work: each takes the files that are not done, in an order of its own; the last one writes the tables.
Needs numpy and torch.
"""

import csv
import hashlib
import os
import random
import sys
from pathlib import Path

# Buffers of hundreds of megabytes come and go; mapping each anew would double the time.
if "MALLOC_MMAP_THRESHOLD_" not in os.environ:
    os.environ.update(MALLOC_MMAP_THRESHOLD_="1000000000", MALLOC_TRIM_THRESHOLD_="2000000000")
    os.execv(sys.executable, [sys.executable, *sys.argv])

import numpy as np
import torch

BATCH = 16
# AudioSet's labels about music: from the first to the last of each pair; and what is not music.
MUSICAL_LABELS = [("Singing", "Humming"), ("Music", "Scary music")]
OTHER_LABELS = ["Speech", "Silence", "Noise", "White noise"]


class Musicnn:
    """Both published sets of weights: MSD and MagnaTagATune (Pons and Serra, 2019)."""

    name, seconds = "musicnn", 3

    def __init__(self):
        import musicnn

        self.code = musicnn
        self.networks = [musicnn.Musicnn("MSD"), musicnn.Musicnn("MTT")]
        self.tags = [f"msd:{tag}" for tag in musicnn.MSD] + [f"mtt:{tag}" for tag in musicnn.MTT]

    def listen(self, file):
        """Starts in seconds, tags in [0, 1] and vectors of its windows; nothing if it is too short."""
        samples, _ = self.code.decode(file)
        if len(samples) < self.code.SR:
            return None
        starts = list(range(0, max(1, len(samples) // self.code.SR - 2), self.seconds))
        tags, vectors = [], []
        for first in range(0, len(starts), BATCH):
            inputs = torch.stack([self.code.logmel(samples, start * self.code.SR)
                                  for start in starts[first:first + BATCH]])
            outputs = [network(inputs) for network in self.networks]
            tags.append(np.concatenate([output[0].numpy() for output in outputs], 1))
            vectors.append(np.concatenate([output[1].numpy() for output in outputs], 1))
        return starts, np.concatenate(tags), np.concatenate(vectors)


class EfficientAt:
    """mn04 (Schmid, Koutini and Widmer, 2023), which hears what a student at 16 kHz hears."""

    name, seconds = "mn04", 10

    def __init__(self):
        import mn04

        self.code, self.network = mn04, mn04.load()
        labels = mn04.labels()
        chosen = [label for first, last in MUSICAL_LABELS
                  for label in labels[labels.index(first):labels.index(last) + 1]] + OTHER_LABELS
        self.tags = [f"as:{label}" for label in chosen]
        self.columns = [labels.index(tag[3:]) for tag in self.tags]

    def listen(self, file):
        samples, _ = self.code.decode(file, via=16000)
        if len(samples) < self.code.SR:
            return None
        logits, hidden, _ = self.code.clip(self.network, samples)
        starts = [start / self.code.SR for start in self.code.starts(len(samples))]
        return starts, 1 / (1 + np.exp(-np.asarray(logits)[:, self.columns])), np.asarray(hidden)


def part_of(out, teacher, name):
    return Path(f"{out}.parts") / f"{hashlib.sha1(name.encode()).hexdigest()}.{teacher.name}.npz"


def label(teacher, files, out):
    order = list(files)
    random.Random(os.getpid()).shuffle(order)
    for name, _, file in order:
        part = part_of(out, teacher, name)
        if part.exists():
            continue
        heard = teacher.listen(file)
        if heard is None:
            print(f"{file} is too short for {teacher.name}.", file=sys.stderr)
            heard = [], np.zeros((0, len(teacher.tags))), np.zeros((0, 1))
        temporary = part.with_name(f"{part.name}.{os.getpid()}.npz")
        np.savez(temporary, starts=np.array(heard[0], np.float32), tags=heard[1].astype(np.float32),
                 vectors=heard[2].astype(np.float16))
        temporary.rename(part)


def write_table(teacher, files, out, column, split):
    table = Path(f"{out}_{teacher.name}.csv")
    arrays = table.with_suffix(".npy")
    vectors, row = [], 0
    with open(f"{table}.part", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        header = ["package", column, "start_s", "duration_s", f"vector:{teacher.name}", *teacher.tags]
        writer.writerow(header if split is None else ["split", *header])
        for name, group, _ in files:
            part = np.load(part_of(out, teacher, name))
            for start, tags in zip(part["starts"], part["tags"]):
                cells = [group, name, f"{start:.2f}", teacher.seconds, f"{arrays.name}:{row}",
                         *(f"{tag:.5f}" for tag in tags)]
                writer.writerow(cells if split is None else [split, *cells])
                row += 1
            if len(part["starts"]) > 0:
                vectors.append(part["vectors"])
    np.save(f"{arrays}.part.npy", np.concatenate(vectors))
    os.replace(f"{arrays}.part.npy", arrays)
    os.replace(f"{table}.part", table)
    print(f"{table}: {row} windows of {len(files)} files.")


def main(teachers, list_of_files, out, column="path", split=None):
    sys.path.insert(0, teachers)
    torch.set_num_threads(1)
    with open(list_of_files, encoding="utf-8") as lines:
        files = [line.rstrip("\n").split("\t") for line in lines]
    Path(f"{out}.parts").mkdir(parents=True, exist_ok=True)
    for teacher in (Musicnn(), EfficientAt()):
        with torch.no_grad():
            label(teacher, files, out)
        write_table(teacher, files, out, column, split)


if __name__ == "__main__":
    if not 4 <= len(sys.argv) <= 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
