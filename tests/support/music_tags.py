"""Tags of music files, written and read by other programs: Mutagen, LAME and FFmpeg's ffprobe.

    music_tags.py make FOLDER     adds files that Mutagen and LAME have tagged to those in it: plain.wav,
                                  plain.mp3, plain.flac, plain.m4a, plain.ogg
    music_tags.py read FILE…      prints JSON: of each file, what Mutagen and ffprobe say
"""
import base64
import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import mutagen
from mutagen import asf, flac, id3, mp4
from mutagen.aiff import AIFF
from mutagen.mp3 import MP3
from mutagen.wave import WAVE

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
OURS = ("genre", "genrescope", "\xa9gen", "----:com.apple.itunes:genrescope", "wm/genre", "tcon",
        "txxx:genrescope")


def make_mp3(folder, name, version):
    path = folder / name
    shutil.copy(folder / "plain.mp3", path)
    tags = id3.ID3()
    tags.add(id3.TIT2(encoding=1, text=["Tître"]))
    tags.add(id3.TPE1(encoding=3 if version == 4 else 1, text=["A", "B"]))
    tags.add(id3.TCON(encoding=1, text=["Rock"]))
    tags.add(id3.TXXX(encoding=1, desc="REPLAYGAIN_TRACK_GAIN", text=["-3.21 dB"]))
    tags.add(id3.COMM(encoding=1, lang="deu", desc="note", text=["Gruß"]))
    tags.add(id3.POPM(email="someone", rating=196, count=7))
    tags.add(id3.PRIV(owner="owner", data=b"\0\1\2\xff"))
    tags.add(id3.APIC(encoding=0, mime="image/png", type=3, desc="", data=PICTURE))
    tags.save(path, v1=2, v2_version=version)


def make(folder):
    make_mp3(folder, "mutagen 2.3.mp3", 3)
    make_mp3(folder, "mutagen 2.4.mp3", 4)
    shutil.copy(folder / "plain.flac", folder / "mutagen.flac")
    lossless = flac.FLAC(folder / "mutagen.flac")
    picture = flac.Picture()
    picture.type, picture.mime, picture.data = 3, "image/png", PICTURE
    lossless.add_picture(picture)
    lossless["genre"] = ["Rock", "Pop"]
    lossless["replaygain_track_gain"] = "-3.21 dB"
    lossless.save()
    shutil.copy(folder / "plain.m4a", folder / "mutagen.m4a")
    music = mp4.MP4(folder / "mutagen.m4a")
    music["\xa9gen"] = ["Rock"]
    music["trkn"], music["disk"], music["tmpo"], music["cpil"] = [(3, 12)], [(1, 2)], [128], True
    music["covr"] = [mp4.MP4Cover(PICTURE, imageformat=mp4.MP4Cover.FORMAT_PNG)]
    music["----:com.apple.iTunes:LABEL"] = [b"A label"]
    music.save()
    shutil.copy(folder / "plain.ogg", folder / "mutagen.ogg")
    vorbis = mutagen.File(folder / "mutagen.ogg")
    vorbis["genre"], vorbis["mood"] = ["Rock"], ["Calm", "Slow"]
    picture.desc = "large enough to need pages of its own" * 2_000
    vorbis["metadata_block_picture"] = [base64.b64encode(picture.write()).decode()]
    vorbis.save()
    for kind in ("wav", "aiff"):
        path = folder / f"mutagen.{kind}"
        shutil.copy(folder / f"plain.{kind}", path)
        waves = WAVE(path) if kind == "wav" else AIFF(path)
        waves.add_tags()
        waves.tags.add(id3.TIT2(encoding=3, text=["Title"]))
        waves.tags.add(id3.APIC(encoding=0, mime="image/png", type=3, desc="", data=PICTURE))
        waves.save()
    subprocess.run(["lame", "--quiet", "--add-id3v2", "--tt", "Title", "--ta", "Artist", "--tg", "Rock",
                    "--tv", "TSRC=DE1234567890", folder / "plain.wav", folder / "lame.mp3"], check=True)


def text(value):
    """As JSON has it; pictures by their hash."""
    if isinstance(value, (list, tuple)):
        return [text(one) for one in value]
    if isinstance(value, bytes) and len(value) > 100:
        return hashlib.sha256(value).hexdigest()
    return repr(value)


def is_empty(value):
    return isinstance(value, list) and not any(str(one) for one in value)


def by_mutagen(path):
    file = mutagen.File(path)
    tags = {} if file.tags is None else file.tags
    said = {"genres": [], "confidence": "", "kind": type(file).__name__, "others": {},
            "seconds": round(file.info.length, 2)}
    if isinstance(file, (MP3, WAVE, AIFF)):
        said["kind"] = "ID3v2.%d" % tags.version[1] if file.tags else "none"
        said["genres"] = tags["TCON"].genres if "TCON" in tags else []
        said["confidence"] = str(tags.get("TXXX:GENRESCOPE", ""))
        said["others"] = {key: text(frame.data if key.startswith("APIC") else frame)
                          for key, frame in tags.items() if key.lower() not in OURS}
        return said
    plain = dict(tags) if not isinstance(file, asf.ASF) else tags.as_dict()
    found = {key.lower(): value for key, value in plain.items()}
    for key in ("genre", "\xa9gen", "wm/genre"):
        said["genres"] = [str(one) for one in found.get(key, said["genres"])]
    for key in ("genrescope", "----:com.apple.itunes:genrescope"):
        for one in found.get(key, []):
            said["confidence"] = one.decode() if isinstance(one, bytes) else str(one)
    # TagLib gives each wma file the fields that all have, if empty.
    said["others"] = {key: text(value) for key, value in found.items()
                      if key not in OURS and not is_empty(value)}
    if isinstance(file, flac.FLAC):
        said["others"]["pictures"] = [text(picture.data) for picture in file.pictures]
    return said


def by_ffprobe(path):
    """The genre; how many packets the sound has, and the checksum of the sound as FFmpeg decodes it."""
    shown = json.loads(subprocess.run(
        ["ffprobe", "-v", "error", "-show_entries", "format_tags:stream_tags", "-of", "json", path],
        check=True, capture_output=True).stdout)
    tags = [shown.get("format", {}).get("tags", {})]
    tags += [stream.get("tags", {}) for stream in shown.get("streams", [])]
    genres = [value for one in tags for key, value in one.items() if key.lower() == "genre"]
    sound = subprocess.run(["ffmpeg", "-v", "error", "-i", path, "-map", "0:a", "-f", "md5", "-"],
                           check=True, capture_output=True).stdout.decode().strip()
    return {"genre": genres[0] if genres else "", "sound": sound}


def main():
    if sys.argv[1] == "make":
        make(Path(sys.argv[2]))
        return
    print(json.dumps({path: {"mutagen": by_mutagen(path), "ffprobe": by_ffprobe(path)}
                      for path in sys.argv[2:]}))


if __name__ == "__main__":
    main()
