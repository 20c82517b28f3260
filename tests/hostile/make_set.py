#!/usr/bin/env python3
"""Makes a folder of hostile files named like music:

    tests/hostile/make_set.py OUT [SEED]

Valid files of each format that FFmpeg's program can write, then each of them cut off, with single
bits turned, and with four bytes at their maximum; files that lie about what they are, how long they
are or how much they hold; and what is no file at all. Nothing of it is stored in the repository.
OUT/good holds the valid ones.
"""
import os
import random
import shutil
import socket
import struct
import subprocess
import sys
from pathlib import Path

SECONDS = 2
VARIANTS = 32
# Extension: what FFmpeg's program is told.
FORMATS = {
    "mp3": ["-c:a", "libmp3lame"], "mp2": ["-c:a", "mp2"], "flac": ["-c:a", "flac"],
    "ogg": ["-c:a", "libvorbis"], "opus": ["-c:a", "libopus"], "m4a": ["-c:a", "aac"],
    "aac": ["-c:a", "aac", "-f", "adts"], "wav": ["-c:a", "pcm_s16le"],
    "aiff": ["-c:a", "pcm_s16be"], "au": ["-c:a", "pcm_mulaw"], "caf": ["-c:a", "pcm_s16le"],
    "w64": ["-c:a", "pcm_s24le"], "wv": ["-c:a", "wavpack"], "tta": ["-c:a", "tta"],
    "wma": ["-c:a", "wmav2"], "ac3": ["-c:a", "ac3"], "mka": ["-c:a", "flac"],
    "webm": ["-c:a", "libopus"], "ts": ["-c:a", "mp2", "-f", "mpegts"], "spx": ["-c:a", "libspeex"],
}


def make_good(folder):
    folder.mkdir(parents=True)
    source = f"sine=frequency=440:duration={SECONDS}:sample_rate=44100"
    for extension, options in FORMATS.items():
        path = folder / f"good.{extension}"
        done = subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", source, "-ac", "2",
                               "-metadata", "title=A title", *options, str(path)], check=False)
        if done.returncode != 0:
            path.unlink(missing_ok=True)


def make_damaged(good, folder, chance):
    for path in sorted(good.iterdir()):
        content = path.read_bytes()
        extension = path.suffix

        def write(name, changed, extension=extension):
            (folder / f"{extension[1:]} {name}{extension}").write_bytes(changed)

        for i in range(VARIANTS):
            # Half of them within the headers.
            end = min(len(content), 512) if i % 2 else len(content)
            write(f"cut {i}", content[:chance.randrange(end)])
            turned = bytearray(content)
            turned[chance.randrange(end)] ^= 1 << chance.randrange(8)
            write(f"bit {i}", turned)
            most = bytearray(content)
            at = chance.randrange(end - 4)
            most[at:at + 4] = b"\xff" * 4
            write(f"most {i}", most)


def wav(channels, rate, data, declared=None):
    size = len(data) if declared is None else declared
    block = (channels * 2) & 0xFFFF
    return (b"RIFF" + struct.pack("<I", min(36 + size, 0xFFFFFFFF)) + b"WAVEfmt "
            + struct.pack("<IHHIIHH", 16, 1, channels, rate, (rate * block) & 0xFFFFFFFF, block, 16)
            + b"data" + struct.pack("<I", size) + data)


def id3(frame, size):
    """A tag with a single frame of so many zeros."""
    def synchsafe(number):
        return bytes((number >> shift) & 0x7F for shift in (21, 14, 7, 0))
    body = frame + synchsafe(size) + b"\0\0" + bytes(size)
    return b"ID3\x04\0\0" + synchsafe(len(body)) + body


def make_liars(good, folder):
    music = (good / "good.mp3").read_bytes()
    noise = bytes(range(256)) * 512
    liars = {
        "empty.mp3": b"", "one byte.flac": b"f", "zeros.mp3": bytes(1 << 20),
        "64 channels.wav": wav(64, 44100, noise * 8), "1 Hz.wav": wav(1, 1, noise),
        "768 kHz.wav": wav(2, 768000, noise * 16), "no channel.wav": wav(0, 44100, noise),
        "65535 channels.wav": wav(65535, 44100, noise), "0 Hz.wav": wav(2, 0, noise),
        "4 GHz.wav": wav(2, 0xFFFFFFFF, noise), "4 GB.wav": wav(2, 44100, noise, 0xFFFFFFFF),
        "playlist.mp3": b"#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\nhttp://localhost:9/x.mp3\n",
        "concat.mp3": b"ffconcat version 1.0\nfile /etc/passwd\n",
        "drawing.flac": b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
        "paper.flac": b"%PDF-1.4\n1 0 obj\n<< >>\nendobj\n" + noise,
        "program.mp3": Path("/bin/true").read_bytes(),
        "cover of 100 MB.mp3": id3(b"APIC", 100 << 20) + music,
        "title of 10 MB.mp3": id3(b"TIT2", 10 << 20) + music,
        "a hundred tags.mp3": id3(b"TIT2", 100) * 100 + music,
        "archive.mp3": b"PK\x03\x04" + noise,
    }
    for name, content in liars.items():
        (folder / name).write_bytes(content)
    long = folder / "six hours of silence.flac"
    subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "anullsrc=r=8000:cl=mono", "-t",
                    str(6 * 3600), "-c:a", "flac", str(long)], check=True)
    names = [b"not UTF-8 \xff\xfe.mp3", "right to left \u202e3pm.mp3".encode(),
             b"two\nlines.mp3", b"<b>bold &amp;.mp3", b"-starts with a dash.mp3",
             b"x" * 251 + b".mp3", b"bell \x07 and \x1b[31mred.mp3"]
    for name in names:
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_bytes(music)


def make_no_files(folder):
    os.mkfifo(folder / "pipe.mp3")
    (folder / "zero.mp3").symlink_to("/dev/zero")
    (folder / "random.wav").symlink_to("/dev/urandom")
    (folder / "terminal.mp3").symlink_to("/dev/tty")
    (folder / "loop.mp3").symlink_to("loop.mp3")
    (folder / "nowhere.mp3").symlink_to("nothing.mp3")
    (folder / "folder.mp3").mkdir()
    # A socket's path is short.
    here = os.open(".", os.O_RDONLY)
    os.chdir(folder)
    socket.socket(socket.AF_UNIX).bind("socket.mp3")
    os.fchdir(here)
    os.close(here)


def main():
    out = Path(sys.argv[1])
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    shutil.rmtree(out, ignore_errors=True)
    make_good(out / "good")
    for name in ("damaged", "liars", "no files"):
        (out / name).mkdir()
    make_damaged(out / "good", out / "damaged", chance)
    make_liars(out / "good", out / "liars")
    make_no_files(out / "no files")
    print(sum(not path.is_dir() or path.name == "folder.mp3" for path in out.rglob("*")), "files")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main()
