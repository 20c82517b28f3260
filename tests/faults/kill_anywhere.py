#!/usr/bin/env python3
"""Kills genrescope-cli with SIGKILL at random moments, goes on as a person would, and compares what
comes out in the end with what an undisturbed run makes.

    tests/faults/kill_anywhere.py build/release/bin/genrescope-cli [KILLS] [SEED]

Tries prepare, teach, train, distill and evaluate, each until it was killed KILLS times (default 100), on a
few seconds of made-up music. Prints a line for each and exits with 1 at the first difference, whose
folder stays. Features, weights, metrics and reports must be the same byte for byte; times of day
and durations may differ.
"""
import csv
import json
import math
import random
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import wave
from pathlib import Path

RATE = 16000
SECONDS = 3
MODEL = ["--model", "gru", "--option", "units=8", "layers=1", "stem=0"]
SETTINGS = ["batch_size=8", "min_crop_frames=16", "max_crop_frames=24",
            "evaluation_crop_frames=24", "min_steps_per_epoch=5", "start_from="]


class Different(Exception):
    pass


def make_music(folder):
    """Two genres, told apart by their pitch, of twelve files by six artists each."""
    noise = random.Random(1)
    for genre, pitch in (("Low", 110), ("High", 1760)):
        for track in range(12):
            path = folder / genre / f"artist {track % 6}" / f"{track}.wav"
            path.parent.mkdir(parents=True, exist_ok=True)
            with wave.open(str(path), "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(RATE)
                phase = noise.random()
                file.writeframes(b"".join(
                    struct.pack("<h", int(9000 * math.sin(phase + 2 * math.pi * pitch * i / RATE)
                                          + noise.gauss(0, 500)))
                    for i in range(RATE * SECONDS)))


def make_tags(folder, table):
    """What a teacher would say of them."""
    with open(table, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["path", "start_s", "duration_s", "x:low", "x:high"])
        for path in sorted(folder.rglob("*.wav")):
            low = "Low" in path.parts
            rows.writerow([path.relative_to(folder), 0, SECONDS, 0.9 if low else 0.1,
                           0.1 if low else 0.9])


def contents(path):
    """What must be the same: a file's bytes without what says when or how fast."""
    if path.name in ("lock", "log.txt", "timing.csv", "state.safetensors"):
        return None
    if "tfevents" in path.name:
        return None
    if path.name == "journal.tsv":
        # Features are made in parallel; a line ends with a checksum of itself, mtime included.
        rows = [line.split("\t") for line in path.read_text().splitlines()]
        return sorted(row[:3] + row[4:-1] for row in rows)
    if path.suffix == ".json":
        return without_times(json.loads(path.read_text()))
    return path.read_bytes()


def without_times(value):
    if isinstance(value, dict):
        return {key: without_times(one) for key, one in value.items()
                if key not in ("seconds", "modified", "created", "started")}
    if isinstance(value, list):
        return [without_times(one) for one in value]
    return value


def tree(folder):
    files = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found = contents(path)
            if found is not None:
                # A run has its time in its name; a second teaching makes the same run again.
                name = re.sub(r"^runs/\d{8}-\d{6}-(\w+-taught)(-\d+)?/", r"runs/\1/",
                              str(path.relative_to(folder)))
                files[name] = found
    return files


def compare(name, expected, found):
    for path in sorted(expected.keys() | found.keys()):
        if path not in found:
            raise Different(f"{name}: {path} is missing")
        if path not in expected:
            raise Different(f"{name}: {path} is left over")
        if expected[path] != found[path]:
            raise Different(f"{name}: {path} differs")


class Trial:
    """One command, and how a person continues it.

    command(folder) is the command line to run, the first time and after each kill.
    """

    def __init__(self, name, command):
        self.name = name
        self.command = command

    def finish(self, folder):
        begin = time.monotonic()
        done = subprocess.run(self.command(folder), capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Different(f"{self.name}: exit code {done.returncode}: {done.stderr.strip()}")
        return time.monotonic() - begin

    def disturbed(self, folder, duration, chance):
        """Runs to the end with kills on the way; returns how many."""
        kills = 0
        while True:
            process = subprocess.Popen(self.command(folder), stdout=subprocess.DEVNULL,
                                       stderr=subprocess.PIPE, text=True)
            try:
                _, errors = process.communicate(timeout=chance.uniform(0, duration))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.communicate()
                kills += 1
                continue
            if process.returncode != 0:
                raise Different(f"{self.name} after {kills} kills: exit code "
                                f"{process.returncode}: {errors.strip()}")
            return kills

    def run(self, work, kills, chance):
        reference = work / f"{self.name} undisturbed"
        duration = self.finish(reference)
        expected = tree(reference)
        done, rounds = 0, 0
        while done < kills:
            folder = work / f"{self.name} {rounds}"
            done += self.disturbed(folder, 1.2 * duration, chance)
            compare(f"{self.name} in {folder}", expected, tree(folder))
            shutil.rmtree(folder)
            rounds += 1
        print(f"{self.name}: killed {done} times in {rounds} runs, all of which ended as the "
              f"undisturbed one ({duration:.1f} s)", flush=True)


def begin_or_resume(cli, verb, first, resumed=()):
    def command(folder):
        if (folder / "state.safetensors").exists():
            return [cli, verb, "--resume", str(folder), *resumed]
        # What was killed before it had a state is begun anew.
        shutil.rmtree(folder, ignore_errors=True)
        return [cli, verb, *first, "--out", str(folder)]

    return command


def trials(cli, music, tags, work):
    workspace = work / "prepare undisturbed"
    tagged = work / "tagged"
    tables = ["--tags", str(tags), "--data", str(tagged)]
    training = [*MODEL, "--seed", "1", "--epochs", "6", "--set", *SETTINGS]
    run = work / "train undisturbed"

    def evaluate(folder):
        folder.mkdir(exist_ok=True)
        return [cli, "evaluate", "--data", str(workspace), "--split", "validation", "--checkpoint",
                str(run / "best.safetensors"), "--out", str(folder / "report.json"),
                "--predictions", str(folder / "predictions.csv"), "--metrics",
                str(folder / "metrics.csv")]

    yield Trial("prepare", lambda folder: [cli, "prepare", "--folders", str(music), "--out",
                                           str(folder)])
    yield Trial("teach", lambda folder: [cli, "teach", "--folders", str(music), "--out",
                                         str(folder)])
    yield Trial("train", begin_or_resume(cli, "train", ["--data", str(workspace), *training]))
    subprocess.run([cli, "prepare", "--tags", str(tags), "--music", str(music), "--out",
                    str(tagged)], check=True, capture_output=True)
    yield Trial("distill", begin_or_resume(cli, "distill", [*tables, *training], tables))
    yield Trial("evaluate", evaluate)


def main():
    cli = str(Path(sys.argv[1]).resolve())
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    work = Path(tempfile.mkdtemp(prefix="kill-anywhere-"))
    music, tags = work / "music", work / "tags.csv"
    make_music(music)
    make_tags(music, tags)
    try:
        for trial in trials(cli, music, tags, work):
            trial.run(work, kills, chance)
    except Different as difference:
        print(f"{difference} (in {work})", file=sys.stderr)
        return 1
    shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main())
