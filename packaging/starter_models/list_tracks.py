#!/usr/bin/python3
"""Lists recordings for label_music.py and make_teacher_views.sh:

    list_tracks.py WORKSPACE AUDIO [SPLIT]    id, group and file of a prepared dataset's tracks
    list_tracks.py --files TABLE MUSIC        path, package and file of a tag table's recordings

AUDIO is the zip archive that the dataset was prepared from; its tracks are unpacked beside the workspace,
as WORKSPACE.audio/ID.mp3. SPLIT keeps only the tracks of that split.
"""

import csv
import json
import sys
import zipfile
from pathlib import Path


def tracks(workspace, audio, split=None):
    folder = Path(f"{workspace}.audio")
    folder.mkdir(exist_ok=True)
    manifest = json.loads((Path(workspace) / "manifest.json").read_text(encoding="utf-8"))
    with zipfile.ZipFile(audio) as archive:
        members = {"/".join(name.split("/")[-2:]): name for name in archive.namelist()}
        for track in manifest["tracks"]:
            if split in (None, track["split"]):
                file = folder / f"{track['id']}{Path(track['file']).suffix}"
                if not file.exists():
                    file.write_bytes(archive.read(members[track["file"]]))
                yield track["id"], track.get("group", ""), file.resolve()


def files(table, music):
    with open(table, newline="", encoding="utf-8") as rows:
        packages = {row["path"]: row["package"] for row in csv.DictReader(rows)}
    for path, package in sorted(packages.items()):
        file = Path(music) / path
        if file.exists():
            yield path, package, file.resolve()


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    rows = files(*sys.argv[2:]) if sys.argv[1] == "--files" else tracks(*sys.argv[1:])
    for row in rows:
        print(*row, sep="\t")
