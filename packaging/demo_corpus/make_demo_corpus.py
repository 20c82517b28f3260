"""Renders the demo corpus; see packaging/make_demo_corpus.sh."""

import csv
import hashlib
import io
import os
import random
import re
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from genres import FAMILIES, GENRES, PARENTS, Genre

LIBRARY = Path("/usr/share/mma/lib")
SOUND_FONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")
SECONDS = 30
SEED = 1337
NOTES = ["C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B"]
# Introductions, endings and fills are no accompaniment for half a minute.
NO_LOOP = re.compile(r"Intro|End|Fill|Roll|Stop", re.IGNORECASE)


@dataclass(frozen=True)
class Groove:
    """One pattern of MMA's library; `file` is its path without the ending, `beats` those of a bar."""

    file: str
    name: str
    beats: int


@dataclass(frozen=True)
class Clip:
    track: int
    genre: Genre
    groove: Groove
    split: str
    seed: int


def grooves_of(genre):
    """The looping grooves of a genre's files, in the library's order."""
    found = []
    for file in genre.files.split():
        text = (LIBRARY / f"{file}.mma").read_text(encoding="latin-1")
        names = re.findall(r"^\s*DefGroove\s+(\S+)", text, re.IGNORECASE | re.MULTILINE)
        beats = min(map(int, re.findall(r"^\s*Time\s+(\d+)", text, re.MULTILINE)), default=4)
        found += [Groove(file, name, beats) for name in names if not NO_LOOP.search(name)]
    return found


def splits_of(grooves, chance):
    """A split for each groove: no groove lies in two of them; 80/10/10, but each split gets one."""
    order = list(grooves)
    chance.shuffle(order)
    held_out = max(1, round(len(order) / 10))
    splits = {}
    for i, groove in enumerate(order):
        splits[groove] = "validation" if i < held_out else "test" if i < 2 * held_out else "training"
    return splits


def plan(per_genre):
    """All clips, each split's share of them spread evenly over its grooves."""
    clips = []
    for genre in GENRES:
        chance = random.Random(f"{SEED} {genre.name}")
        splits = splits_of(grooves_of(genre), chance)
        held_out = max(1, round(per_genre / 10))
        counts = {"training": per_genre - 2 * held_out, "validation": held_out, "test": held_out}
        for split, count in counts.items():
            members = [groove for groove in splits if splits[groove] == split]
            for i in range(count):
                track = len(clips) + 2
                clips.append(Clip(track, genre, members[i % len(members)], split, SEED + track))
    return clips


def score(clip):
    """MMA's source for one clip: tempo, key, chords and instruments drawn from the clip's seed."""
    chance = random.Random(clip.seed)
    tempo = chance.randint(*clip.genre.tempo)
    key = chance.randrange(12)
    chords = chance.choice(clip.genre.chords)
    lines = [f"Tempo {tempo}"]
    # Before the groove, which names the voices.
    for family in FAMILIES:
        if chance.random() < 0.5:
            lines.append(f"VoiceTr {chance.choice(family)}={chance.choice(family)}")
    lines.append(f"Groove {clip.groove.file}:{clip.groove.name}")
    bars = SECONDS * tempo // 60 // clip.groove.beats + 2
    start = chance.randrange(len(chords))
    for bar in range(bars):
        step, kind = chords[(start + bar) % len(chords)]
        lines.append(f"{bar + 1} {NOTES[(key + step) % 12]}{kind}")
    return "\n".join(lines) + "\n"


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def render(clip):
    """The clip as mp3."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "clip"
        base.with_suffix(".mma").write_text(score(clip))
        run("mma", "-f", f"{base}.mid", f"{base}.mma")
        # Only the samples that are played are loaded; the encoder's quicker search is inaudible here.
        run("fluidsynth", "-ni", "-o", "synth.dynamic-sample-loading=1", "-g", "0.7", "-r", "44100",
            "-F", f"{base}.wav", SOUND_FONT, f"{base}.mid")
        run("ffmpeg", "-v", "error", "-y", "-t", str(SECONDS), "-i", f"{base}.wav",
            "-c:a", "libmp3lame", "-compression_level", "7", "-b:a", "128k",
            "-metadata", f"artist={clip.groove.name}", "-metadata", f"genre={clip.genre.name}",
            f"{base}.mp3")
        return base.with_suffix(".mp3").read_bytes()


def table(rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def tracks_csv(clips):
    """FMA's tracks.csv with the columns that a reader needs."""
    columns = [("album", "title"), ("artist", "id"), ("artist", "name"), ("set", "split"),
               ("set", "subset"), ("track", "duration"), ("track", "genre_top"),
               ("track", "genres"), ("track", "genres_all"), ("track", "license"),
               ("track", "title")]
    names = {genre.number: genre.name for genre in GENRES} | PARENTS
    artists = {groove: i + 1 for i, groove in enumerate(dict.fromkeys(c.groove for c in clips))}
    rows = [["", *(group for group, _ in columns)], ["", *(field for _, field in columns)],
            ["track_id", *("" for _ in columns)]]
    for clip in clips:
        genre = clip.genre
        family = sorted({genre.number, genre.parent or genre.number})
        rows.append([clip.track, clip.groove.file, artists[clip.groove], clip.groove.name,
                     clip.split, "large", SECONDS, names[genre.parent or genre.number],
                     [genre.number], family, "CC0 1.0", f"{clip.groove.name} {clip.seed}"])
    return table(rows)


def genres_csv(clips):
    rows = [["genre_id", "#tracks", "parent", "title", "top_level"]]
    entries = [(number, 0, name) for number, name in PARENTS.items()]
    entries += [(genre.number, genre.parent, genre.name) for genre in GENRES]
    for number, parent, name in sorted(entries):
        count = sum(number in (clip.genre.number, clip.genre.parent) for clip in clips)
        rows.append([number, count, parent, name, parent or number])
    return table(rows)


def write_archive(path, entries, compression):
    """A zip as FMA packs it: README.txt, checksums, and the entries below one folder. Replaces the
    file only when it is whole."""
    prefix = path.stem
    temporary = path.with_suffix(".tmp")
    sums = []
    with zipfile.ZipFile(temporary, "w", compression) as archive:
        archive.writestr(f"{prefix}/README.txt",
                         "Synthetic music in the packaging of the FMA dataset, made by Genrescope's "
                         "packaging/make_demo_corpus.sh.\n")
        for name, content in entries:
            content = content.encode() if isinstance(content, str) else content
            archive.writestr(f"{prefix}/{name}", content)
            sums.append(f"{hashlib.sha1(content).hexdigest()}  {name}\n")
        archive.writestr(f"{prefix}/checksums", "".join(sums))
    os.replace(temporary, path)


def rendered(clips):
    """Renders on all cores, in order, telling the progress."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for done, (clip, mp3) in enumerate(zip(clips, pool.map(render, clips)), start=1):
            if done % 20 == 0 or done == len(clips):
                print(f"\rrendered {done} of {len(clips)} clips", end="", file=sys.stderr)
            name = f"{clip.track:06d}"
            yield f"{name[:3]}/{name}.mp3", mp3
    print(file=sys.stderr)


def main():
    out = Path(sys.argv[1])
    clips = plan(int(sys.argv[2]))
    out.mkdir(parents=True, exist_ok=True)
    write_archive(out / "fma_metadata.zip",
                  [("tracks.csv", tracks_csv(clips)), ("genres.csv", genres_csv(clips))],
                  zipfile.ZIP_DEFLATED)
    # mp3 does not get smaller: stored entries are read without any unpacking.
    write_archive(out / "fma_large.zip", rendered(clips), zipfile.ZIP_STORED)
    print(f"{out}: {len(clips)} clips of {len(GENRES)} genres", file=sys.stderr)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as failure:
        sys.exit(f"{failure.cmd[0]} failed: {failure.stdout.decode(errors='replace').strip()}")
    except KeyboardInterrupt:
        sys.exit(130)
