#!/usr/bin/env python3
"""Makes a dataset in FMA's packaging, as large as wanted, whose music repeats a few clips:

    tests/scale/make_fma.py OUT --clips FOLDER --genres GENRES [--tracks 106574] [--compress bzip2] [--seed 1]

OUT/fma_metadata.zip has tracks.csv (as many rows as tracks; 52 columns, three header rows, bios with
newlines and quotes, about 2.2 KB a row as FMA's 233 MB), genres.csv with FMA's 163 genres and how
often they occur, and OUT/fma_full.zip an entry for each track, stored or compressed one by one like
FMA's. Artists have 1 to some hundred tracks each, 16,341 of them in a full set, and one split. The
same seed makes the same files, but for the clips' own bytes.

FOLDER holds mp3 files, GENRES is genres.csv of FMA's metadata.
"""

import argparse
import csv
import hashlib
import io
import random
import sys
import zipfile
from pathlib import Path

GROUPS = {
    "album": "comments date_created date_released engineer favorites id information listens producer tags title "
    "tracks type",
    "artist": "active_year_begin active_year_end associated_labels bio comments date_created favorites id latitude "
    "location longitude members name related_projects tags website wikipedia_page",
    "set": "split subset",
    "track": "bit_rate comments composer date_created date_recorded duration favorites genre_top genres genres_all "
    "information interest language_code license listens lyricist number publisher tags title",
}
COLUMNS = [(group, field) for group, fields in GROUPS.items() for field in fields.split()]
# FMA has 106,574 tracks by 16,341 artists; their splits hold 84,353, 11,263 and 10,958.
FULL_TRACKS = 106_574
FULL_ARTISTS = 16_341
SPLITS = [("training", 0.7915), ("validation", 0.1057), ("test", 0.1028)]
WORDS = (
    "the band plays music from a small town, recorded “live”; they'd say: \"noise, songs, and silence\" & more "
    "éclair übung 音楽 guitar tape loops drums and voices on the road since then with friends of ours"
).split()


class Genres:
    """FMA's genres: drawn as often as they occur, with their ancestors."""

    def __init__(self, path):
        with open(path, newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        self.parent = {int(row["genre_id"]): int(row["parent"]) for row in rows}
        self.title = {int(row["genre_id"]): row["title"] for row in rows}
        count = {int(row["genre_id"]): int(row["#tracks"]) for row in rows}
        self.ids = list(count)
        # What a genre's descendants do not account for is its own.
        own = {one: max(count[one] - sum(count[c] for c in self.ids if self.parent[c] == one), 1) for one in self.ids}
        self.weights = [own[one] for one in self.ids]

    def draw(self, rng):
        number = rng.choices((1, 2, 3), (0.5, 0.3, 0.2))[0]
        return sorted(set(rng.choices(self.ids, self.weights, k=number)))

    def ancestors(self, genre):
        while self.parent[genre]:
            genre = self.parent[genre]
            yield genre


def text(rng, length):
    parts = []
    size = 0
    while size < length:
        word = rng.choice(WORDS)
        parts.append(word + ("\n" if rng.random() < 0.02 else " "))
        size += len(word) + 1
    return "<p>" + "".join(parts).strip() + "</p>"


def artists(rng, tracks):
    """One artist for each track: (number, split, bio), most with few tracks."""
    count = max(1, round(FULL_ARTISTS * tracks / FULL_TRACKS))
    weights = [1.0 / (i + 10) for i in range(count)]
    split_names = [name for name, _ in SPLITS]
    split_weights = [share for _, share in SPLITS]
    known = [
        (i + 1, rng.choices(split_names, split_weights)[0], text(rng, rng.choice((0, 300, 1200, 5000))))
        for i in range(count)
    ]
    drawn = known + rng.choices(known, weights, k=max(0, tracks - count))
    return sorted(drawn[:tracks], key=lambda artist: artist[0])


def row_of(track, artist, genres, rng):
    number, split, bio = artist
    leaves = genres.draw(rng)
    every = sorted({*leaves, *(above for leaf in leaves for above in genres.ancestors(leaf))})
    tops = [one for one in every if not genres.parent[one]]
    fields = {
        ("album", "id"): number * 10 + track % 3,
        ("album", "title"): f"Album {track % 3}, by {number}",
        ("album", "information"): text(rng, 400),
        ("album", "tags"): "[]",
        ("album", "date_created"): "2008-11-26 01:44:45",
        ("artist", "id"): number,
        ("artist", "name"): f"Artist {number}",
        ("artist", "bio"): bio,
        ("artist", "tags"): repr([f"artist {number}", "it's"]),
        ("set", "split"): split,
        ("set", "subset"): rng.choices(("small", "medium", "large"), (8, 17, 81))[0],
        ("track", "bit_rate"): 256_000,
        ("track", "duration"): 30,
        ("track", "genre_top"): genres.title[tops[0]] if len(tops) == 1 else "",
        ("track", "genres"): repr(leaves),
        ("track", "genres_all"): repr(every),
        ("track", "license"): "Attribution-NonCommercial-ShareAlike 3.0",
        ("track", "number"): track % 12 + 1,
        ("track", "tags"): "[]",
        ("track", "title"): f"Title “{track}”",
    }
    return [track] + [fields.get(column, "") for column in COLUMNS]


def write_metadata(path, tracks, genres_file, rng):
    genres = Genres(genres_file)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([""] + [group for group, _ in COLUMNS])
    writer.writerow([""] + [field for _, field in COLUMNS])
    writer.writerow(["track_id"] + [""] * len(COLUMNS))
    for track, artist in enumerate(artists(rng, tracks), start=2):
        writer.writerow(row_of(track, artist, genres, rng))
    files = {"tracks.csv": out.getvalue().encode(), "genres.csv": Path(genres_file).read_bytes()}
    sums = "".join(f"{hashlib.sha1(data).hexdigest()}  {name}\n" for name, data in files.items())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2, compresslevel=1) as archive:
        for name, data in files.items():
            archive.writestr("fma_metadata/" + name, data)
        archive.writestr("fma_metadata/checksums", sums)
    return len(files["tracks.csv"])


def write_audio(path, tracks, clips, method):
    sounds = [clip.read_bytes() for clip in clips]
    with zipfile.ZipFile(path, "w", method) as archive:
        for track in range(2, tracks + 2):
            archive.writestr(f"fma_full/{track // 1000:03}/{track:06}.mp3", sounds[track % len(sounds)])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--clips", type=Path, required=True)
    parser.add_argument("--genres", type=Path, required=True, help="FMA's genres.csv")
    parser.add_argument("--tracks", type=int, default=FULL_TRACKS)
    parser.add_argument("--compress", choices=("stored", "bzip2"), default="stored")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    clips = sorted(options.clips.rglob("*.mp3"))
    if not clips:
        sys.exit(f"There are no mp3 files in {options.clips}.")
    options.out.mkdir(parents=True, exist_ok=True)
    rng = random.Random(options.seed)
    size = write_metadata(options.out / "fma_metadata.zip", options.tracks, options.genres, rng)
    method = zipfile.ZIP_BZIP2 if options.compress == "bzip2" else zipfile.ZIP_STORED
    write_audio(options.out / "fma_full.zip", options.tracks, clips, method)
    print(f"{options.tracks} tracks, tracks.csv of {size / 1e6:.0f} MB, {len(clips)} clips")


if __name__ == "__main__":
    main()
