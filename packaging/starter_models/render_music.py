#!/usr/bin/python3
"""Renders the music, speech and noise that the starter models' encoders learn from, besides the free
music of fetch_free_music.sh:

    render_music.py TABLE UNPACKED OUT

TABLE (music.csv) names files of Debian packages, which lie below UNPACKED. Music becomes
OUT/PACKAGE/NAME.flac (at most three minutes; MIDI once for each of two soundfonts); speech half a
minute of one speaker's sentences with pauses; effects likewise; noise is computed. OUT/files.tsv then
lists what there is: path, group and file. Files that exist are not made again; what cannot be rendered
is left out with a line on stderr.

Needs numpy, ffmpeg, fluidsynth and the two soundfonts.
"""

import csv
import hashlib
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

RATE = 44100
LONGEST = 180  # seconds of music
CLIP = 30  # seconds of everything else
SOUNDFONTS = ["/usr/share/sounds/sf2/FluidR3_GM.sf2", "/usr/share/sounds/sf2/TimGM6mb.sf2"]
SOUND = {".ogg", ".mp3", ".opus", ".wav"}


def run(*command, **more):
    subprocess.run(command, check=True, stdin=more.pop("stdin", subprocess.DEVNULL),
                   stderr=subprocess.PIPE, timeout=600, **more)


def encode(target, *source, samples=None):
    part = target.with_suffix(".part.flac")
    command = ["ffmpeg", "-v", "error", "-y", *source, "-t", str(LONGEST), "-ar", str(RATE), "-ac", "2",
               "-sample_fmt", "s16", str(part)]
    data = None if samples is None else np.clip(samples, -1, 1).astype(np.float32).tobytes()
    subprocess.run(command, check=True, stderr=subprocess.PIPE, timeout=600,
                   **({"stdin": subprocess.DEVNULL} if data is None else {"input": data}))
    part.rename(target)


def encode_samples(target, samples):
    encode(target, "-f", "f32le", "-ar", str(RATE), "-ac", "1", "-i", "-", samples=samples)


def play_midi(target, midi, soundfont):
    with tempfile.TemporaryDirectory() as folder:
        wave = Path(folder) / "midi.wav"
        run("fluidsynth", "-ni", "-F", str(wave), "-r", str(RATE), "-g", "0.6", soundfont, str(midi),
            stdout=subprocess.DEVNULL)
        encode(target, "-i", str(wave))


def decode(file):
    command = ["ffmpeg", "-v", "error", "-i", str(file), "-f", "f32le", "-ac", "1", "-ar", str(RATE), "-"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, timeout=600)
    return np.frombuffer(done.stdout, np.float32)


def join(target, files, draw):
    """Half a minute of short recordings with pauses; loud or soft."""
    parts, length = [], 0
    for file in files:
        for part in (decode(file), np.zeros(int(RATE * draw.uniform(0.1, 1.2)), np.float32)):
            parts.append(part)
            length += len(part)
        if length > RATE * CLIP:
            break
    samples = np.concatenate(parts)[:RATE * CLIP]
    if len(samples) < 10 * RATE:
        raise ValueError("too little speech")
    encode_samples(target, samples * (draw.uniform(0.12, 0.9) / (np.abs(samples).max() + 1e-9)))


def colored_noise(color, draw):
    count = RATE * CLIP
    samples = draw.standard_normal(count)
    frequency = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 20)
    slope = {"white": 0 * frequency + 1, "pink": frequency**-0.5, "brown": 1 / frequency,
             "hiss": frequency**0.5, "rumble": np.maximum(frequency / 120, 1) ** -2}[color]
    samples = np.fft.irfft(np.fft.rfft(samples) * slope, count)
    samples /= np.abs(samples).max()
    time = np.arange(count) / RATE
    if draw.random() < 0.5:  # rising and falling
        samples *= 0.5 + 0.5 * np.sin(2 * np.pi * draw.uniform(0.05, 2) * time)
    if draw.random() < 0.4:  # with the hum of the mains
        mains = draw.choice([50, 60])
        hum = sum(np.sin(2 * np.pi * mains * k * time) / k for k in range(1, 8))
        samples = 0.3 * samples + 0.3 * hum
    return samples / np.abs(samples).max() * 10 ** draw.uniform(-2.2, -0.1)


def tones(number, draw):
    time = np.arange(RATE * CLIP) / RATE
    return 0.15 * sum(np.sin(2 * np.pi * f * time) for f in draw.uniform(80, 4000, 1 + number % 3))


class Renderer:
    def __init__(self, out):
        self.out = out
        self.rows = []

    def add(self, path, group, make):
        target = self.out / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            try:
                make(target)
            except (subprocess.SubprocessError, ValueError) as error:
                print(f"Cannot render {path}: {error}", file=sys.stderr)
                return
        self.rows.append((path, group, str(target.resolve())))

    def add_music(self, package, source):
        name = f"{package}/{re.sub(r'[^A-Za-z0-9_.-]+', '_', source.name)}"
        if source.suffix.lower() in {".mid", ".midi"}:
            for number, soundfont in enumerate(SOUNDFONTS):
                self.add(f"{name}.{number}.flac", package,
                         lambda target, soundfont=soundfont: play_midi(target, source, soundfont))
        else:
            self.add(f"{name}.flac", package, lambda target: encode(target, "-i", str(source)))

    def add_sentences(self, kind, speaker, files, count):
        """Several recordings of one speaker, or of one kind of effects."""
        group = f"{kind}/{hashlib.sha1(speaker.encode()).hexdigest()[:8]}"
        for number in range(count):
            draw = random.Random(f"{speaker}{number}")
            chosen = draw.sample(sorted(files), min(40, len(files)))
            self.add(f"{group}_{number}.flac", group,
                     lambda target, chosen=chosen, draw=draw: join(target, chosen, draw))

    def add_noise(self):
        for color in ("white", "pink", "brown", "hiss", "rumble"):
            for number in range(5):
                draw = np.random.default_rng([number, len(color)])
                self.add(f"noise/{color}_{number}.flac", f"noise/{color}",
                         lambda target, color=color, draw=draw:
                         encode_samples(target, colored_noise(color, draw)))
        for number in range(6):
            draw = np.random.default_rng(number)
            self.add(f"noise/tone_{number}.flac", "noise/tone",
                     lambda target, number=number, draw=draw: encode_samples(target, tones(number, draw)))


def speakers_of(row, unpacked):
    """By speaker: files. What a '*' at the end of the path stands for is a speaker each; the folders of
    one language of a game, with the '*' before it, are one."""
    pattern = row["path"]
    speakers = {}
    for folder in sorted(unpacked.glob(pattern)):
        name = folder.name if pattern.endswith("*") else ""
        files = [file for file in folder.glob("*") if file.suffix.lower() in SOUND]
        if files:
            speakers.setdefault(f"{row['package']}/{pattern}/{name}", []).extend(files)
    return speakers


def main(table, unpacked, out):
    renderer = Renderer(out)
    known = set()
    with open(table, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["kind"] == "music":
                source = unpacked / row["path"]
                if not source.is_file():
                    print(f"{row['package']} holds no {row['path']}.", file=sys.stderr)
                    continue
                digest = hashlib.sha1(source.read_bytes()).digest()
                if digest not in known:
                    known.add(digest)
                    renderer.add_music(row["package"], source)
            else:
                for speaker, files in speakers_of(row, unpacked).items():
                    renderer.add_sentences(row["kind"], speaker, files, 8 if len(files) > 200 else 3)
    renderer.add_noise()
    part = out / "files.tsv.part"
    part.write_text("".join("\t".join(row) + "\n" for row in renderer.rows), encoding="utf-8")
    part.rename(out / "files.tsv")
    print(f"{len(renderer.rows)} files are in {out}.")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
