#!/usr/bin/env python3
"""Gives the command line hostile archives, tables, tensors, folders, and files that change while they
are read, and checks what it makes of them:

    tests/hostile/judge_data.py build/release/bin/genrescope-cli [WORD]

Everything is made here and removed again; 12 GB of it are never on a disk. Each case (those with WORD
in their name) must end within 30 s and a GB of memory, with a result or with one sentence; nothing is
written outside of where it belongs, and the good files that come along are taken as ever. Exits with
1 otherwise.
"""
import bz2
import json
import os
import random
import re
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
import zlib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "faults"))
from kill_anywhere import MODEL, SETTINGS, make_music  # noqa: E402

DEADLINE = 30.0
MEMORY = 1 << 20  # KiB
SENTENCE = re.compile(r"\.( \(.*\))?$")
PROGRESS = re.compile(r"(\w+ )?\w+ \d+/\d+")
NOBODY = 65534

TRACKS = (b",artist,artist,set,set,track,track,track,track\n"
          b",id,name,split,subset,duration,genre_top,genres,title\ntrack_id,,,,,,,,\n"
          + b"".join(b"%d,%d,A%d,%s,small,2,%s,[%d],T%d\n"
                     % (number, number, number, (b"training", b"validation", b"test")[number % 3],
                        (b"Rock", b"Jazz")[number // 3 % 2], number // 3 % 2 + 1, number)
                     for number in range(12)))
GENRES = b"genre_id,#tracks,parent,title,top_level\n1,3,0,Rock,1\n2,3,0,Jazz,2\n"


def audio_name(number):
    return f"fma_small/000/{number:06}.mp3"


# Archives, written by hand where the library is too honest.

def local_header(name, method, crc, packed, size):
    return struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, method, 0, 0x21, crc, packed, size, len(name),
                       0) + name


def central_header(name, method, crc, packed, size, offset, mode=0o100644):
    return struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 0x031E, 20, 0, method, 0, 0x21, crc, packed,
                       size, len(name), 0, 0, 0, 0, mode << 16, offset) + name


def end_record(count, size, offset):
    return struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, count, count, size, offset, 0)


class RawZip:
    """An archive whose directory says what it is told to."""

    def __init__(self):
        self.body, self.directory, self.count = bytearray(), bytearray(), 0

    def add(self, name, content, method=0, size=None, crc=None, mode=0o100644, offset=None):
        name = name if isinstance(name, bytes) else name.encode()
        size = len(content) if size is None else size
        crc = zlib.crc32(content) if crc is None else crc
        if offset is None:
            offset = len(self.body)
            self.body += local_header(name, method, crc, len(content), size) + content
        self.directory += central_header(name, method, crc, len(content), size, offset, mode)
        self.count += 1
        return offset

    def write(self, path):
        path.write_bytes(self.body + self.directory
                         + end_record(self.count & 0xFFFF, len(self.directory), len(self.body)))


def bomb(size):
    """So many zeros, deflated: a thousandth of their number."""
    block = bytes(1 << 20)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    repeated = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    crc = 0
    for _ in range(size >> 20):
        crc = zlib.crc32(block, crc)
    return first + repeated * ((size >> 20) - 1) + packer.compress(b"") + packer.flush(), crc


class Judge:
    def __init__(self, cli, work, word):
        self.cli, self.work, self.word = cli, work, word
        self.faults, self.cases, self.refused = [], 0, 0
        self.slowest, self.most = 0.0, 0
        self.music = self.work / "good.mp3"
        subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i",
                        "sine=frequency=440:duration=2:sample_rate=44100", str(self.music)], check=True)
        self.metadata = self.work / "fma_metadata"
        self.metadata.mkdir()
        (self.metadata / "tracks.csv").write_bytes(TRACKS)
        (self.metadata / "genres.csv").write_bytes(GENRES)

    def run(self, name, command, lines=1, **options):
        """Returns what it printed on standard output, and whether it succeeded."""
        self.cases += 1
        begin = time.monotonic()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen([self.cli, *map(str, command)], stdout=out, stderr=err, **options)
            timer = threading.Timer(DEADLINE, process.kill)
            timer.start()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            timer.cancel()
            out.seek(0)
            err.seek(0)
            output, errors = out.read(), err.read().decode(errors="replace")
        said = [line for line in errors.splitlines() if line and not PROGRESS.match(line)]
        self.slowest = max(self.slowest, time.monotonic() - begin)
        self.most = max(self.most, usage.ru_maxrss)
        if process.returncode not in (0, 1):
            self.faults.append(f"{name}: ended with {process.returncode}: {errors[-300:]}")
        if usage.ru_maxrss > MEMORY:
            self.faults.append(f"{name}: {usage.ru_maxrss >> 10} MB")
        if len(said) > lines or any(not SENTENCE.search(line) for line in said):
            self.faults.append(f"{name}: {said[:5]}")
        if any(ord(sign) < 32 or ord(sign) == 127 for line in said for sign in line):
            self.faults.append(f"{name}: what is no text reaches the terminal: {said}")
        if process.returncode == 1 and not said:
            self.faults.append(f"{name}: failed without a sentence")
        self.refused += process.returncode == 1
        print(f"{name}: {said[0] if said else 'done'}".encode(errors="backslashreplace").decode()[:230],
              flush=True)
        return output, process.returncode == 0

    def prepare(self, name, *options, **more):
        """Returns how many tracks were prepared."""
        out = self.work / "workspace"
        output, done = self.run(name, ["prepare", *options, "--out", out, "--json"], **more)
        shutil.rmtree(out, ignore_errors=True)
        return json.loads(output).get("prepared", -1) if done else 0

    def archive(self, name, fill, good=11, most=12):
        """FMA's audio, of which fill(zip) writes track 0."""
        archive = RawZip()
        fill(archive)
        content = self.music.read_bytes()
        for number in range(1, 12):
            archive.add(audio_name(number), content)
        path = self.work / "fma_small.zip"
        archive.write(path)
        prepared = self.prepare(f"archive: {name}", "--metadata", self.metadata, "--audio", path)
        if not good <= prepared <= most:
            self.faults.append(f"{name}: {prepared} tracks prepared, not {good} to {most}")
        path.unlink()

    # Kinds of cases.

    def archives(self):
        music, first = self.music.read_bytes(), audio_name(0)
        nested = self.work / "nested.zip"
        with zipfile.ZipFile(nested, "w") as inner:
            inner.writestr(first, music)
        packed, crc = bomb(10 << 30)
        half = (10 << 30) & 0xFFFFFFFF  # what fits into the field
        self.archive("10 GB in 10 MB", lambda z: z.add(first, packed, 8, half, crc))
        self.archive("10 GB that call themselves 1 KB", lambda z: z.add(first, packed, 8, 1024, crc))
        self.archive("an archive in an archive", lambda z: z.add(first, nested.read_bytes()))
        self.archive("a link to /etc/passwd", lambda z: z.add(first, b"/etc/passwd", mode=0o120777))
        self.archive("a folder called as a track", lambda z: z.add(first + "/", b""))
        self.archive("the same name twice", lambda z: (z.add(first, music), z.add(first, b"other")),
                     good=0)
        for name in ("../../../../tmp/evil.mp3", "/tmp/evil.mp3", "fma_small/../../evil.mp3",
                     "..\\..\\evil.mp3", "fma_small/000/\0000000.mp3", b"fma_small/000/\xff\xfe.mp3"):
            self.archive(f"named {name!r}", lambda z, name=name: z.add(name, music))
        self.archive("entries that overlap", lambda z: z.add(audio_name(0), music, offset=z.add(
            "other.bin", music)))
        self.archive("an offset beyond the end", lambda z: z.add(first, music, offset=0xFFFFFFF0))
        self.archive("sizes at their maximum", lambda z: z.add(first, music, 0, 0xFFFFFFFF), good=0)
        self.archive("a method that does not exist", lambda z: z.add(first, music, 77))
        self.archive("a wrong checksum", lambda z: z.add(first, music, crc=1), most=11)
        self.archive("a wrong checksum, bzip2", lambda z: z.add(
            first, bz2.compress(music), 12, len(music), 1), most=11)
        self.archive("bzip2", lambda z: z.add(first, bz2.compress(music), 12, len(music),
                                              zlib.crc32(music)), good=12)
        self.metadata_archives(packed, crc, half)
        self.check_outside()

    def metadata_archives(self, packed, crc, half):
        audio = self.work / "audio" / "fma_small"
        for number in range(12):
            (audio.parent / audio_name(number)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(self.music, audio.parent / audio_name(number))
        path = self.work / "fma_metadata.zip"

        def judge(name, fill):
            archive = RawZip()
            fill(archive)
            archive.write(path)
            self.prepare(f"metadata: {name}", "--metadata", path, "--audio", audio)

        def with_tracks(*arguments):
            return lambda z: (z.add("fma_metadata/genres.csv", GENRES),
                              z.add("fma_metadata/tracks.csv", *arguments))

        judge("tracks.csv of 10 GB in 10 MB", with_tracks(packed, 8, half, crc))
        judge("tracks.csv of 10 GB that calls itself 1 KB", with_tracks(packed, 8, 1024, crc))
        judge("two tables of tracks", lambda z: (with_tracks(TRACKS)(z), with_tracks(b"x")(z)))
        judge("a link as a table", with_tracks(b"/etc/passwd", 0, None, None, 0o120777))
        judge("65,535 empty entries", lambda z: [z.add(f"{i}.csv", b"") for i in range(65535)])
        whole = RawZip()
        with_tracks(TRACKS)(whole)
        whole.write(path)
        content = path.read_bytes()
        chance = random.Random(1)
        for i in range(16):
            path.write_bytes(content[:chance.randrange(len(content))])
            self.prepare(f"metadata: cut {i}", "--metadata", path, "--audio", audio)
            turned = bytearray(content)
            turned[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
            path.write_bytes(turned)
            self.prepare(f"metadata: bit {i}", "--metadata", path, "--audio", audio)
        path.unlink()
        shutil.rmtree(audio.parent)

    def check_outside(self):
        for place in ("/tmp/evil.mp3", self.work / "evil.mp3", self.work.parent / "evil.mp3"):
            if Path(place).exists():
                self.faults.append(f"{place} was written")

    def tables(self):
        """Cells of 1 GB: of zeros, most of which no disk holds, and of letters."""
        music = self.work / "tagged"
        music.mkdir()
        for i in range(12):
            shutil.copy(self.music, music / f"{i}.mp3")
        names = [f"{i}.mp3" for i in range(12)]
        heads = {"tags": "path,start_s,duration_s,x:low,x:high\n"
                         + "".join(f"{name},0,2,0.5,0.5\n" for name in names) + "z.mp3,0,2,0.5,",
                 "labels": "path,label\n" + "".join(f"{name},Rock\n" for name in names) + "z.mp3,"}
        for kind, head in heads.items():
            for quote in ("", '"'):
                table = self.work / "table.csv"
                self.write_large(table, head + quote)
                self.prepare(f"table: {kind}, a cell of 1 GB {quote}", "--tags", table, "--music", music)
        tracks = self.metadata / "tracks.csv"
        audio = self.work / "fma_small"
        (audio / "000").mkdir(parents=True)
        for number in range(12):
            shutil.copy(self.music, audio.parent / audio_name(number))
        for quote in ("", '"'):
            self.write_large(tracks, TRACKS.decode() + "13,1,A,training,small,2,Rock,[1]," + quote)
            self.prepare(f"table: tracks.csv, a cell of 1 GB {quote}", "--metadata", self.metadata,
                         "--audio", audio)
        tracks.write_bytes(TRACKS)
        genres = self.metadata / "genres.csv"
        genres.write_bytes(GENRES + b"".join(b"%d,0,%d,G,1\n" % (i, i + 1) for i in range(3, 300_003))
                           + b"300003,0,0,G,1\n")
        self.prepare("table: a chain of 300,000 genres", "--metadata", self.metadata, "--audio", audio)
        genres.write_bytes(GENRES)
        tracks.write_bytes(TRACKS.replace(b"validation", b"\x1b[31mval\x07"))
        self.prepare("table: escapes in tracks.csv", "--metadata", self.metadata, "--audio", audio)
        tracks.write_bytes(TRACKS)
        shutil.rmtree(audio)
        for name, row in {"a million columns": "," * 1_000_000, "NaN": "0.mp3,nan,nan,nan,inf",
                          "infinity": "0.mp3,-inf,inf,1e999,-1e999",
                          "numbers of a thousand digits": "0.mp3," + ",".join(["9" * 1000] * 4)}.items():
            table = self.work / "table.csv"
            table.write_text(heads["tags"].removesuffix("z.mp3,0,2,0.5,") + row + "\n", "utf-8")
            self.prepare(f"table: {name}", "--tags", table, "--music", music)
        shutil.rmtree(music)

    @staticmethod
    def write_large(path, head):
        with open(path, "wb") as file:
            file.write(head.encode())
            if not head.endswith('"'):
                file.seek(1 << 30, os.SEEK_CUR)
                file.write(b"\n")
                return
            for _ in range(1 << 10):
                file.write(b"x" * (1 << 20))
            file.write(b"\"\n")

    def tensors(self):
        """Checkpoints and features with numbers that are none."""
        make_music(self.work / "music")
        workspace, run = self.work / "features", self.work / "run"
        self.run("prepare", ["prepare", "--folders", self.work / "music", "--out", workspace])
        train = ["train", "--data", workspace, *MODEL, "--epochs", "1", "--set", *SETTINGS]
        self.run("train", [*train, "--out", run])
        whole = (run / "best.safetensors").read_bytes()
        length = struct.unpack_from("<Q", whole)[0]
        header = json.loads(whole[8:8 + length])
        numbers = whole[8 + length:]
        path = self.work / "checkpoint.safetensors"

        def judge(name, changed, data=numbers):
            text = json.dumps(changed).encode()
            path.write_bytes(struct.pack("<Q", len(text)) + text + data)
            output, done = self.run(f"tensors: {name}", ["classify", "--json", "--checkpoint", path,
                                                         self.music])
            if done and b"\"probability\": null" in output:
                self.faults.append(f"{name}: a result that is no number")

        for name, value in (("NaN", float("nan")), ("infinity", float("inf")), ("the largest", 3.4e38)):
            judge(f"all {name}", header, struct.pack("<f", value) * (len(numbers) // 4))
            one = bytearray(numbers)
            one[400:404] = struct.pack("<f", value)
            judge(f"one {name}", header, bytes(one))
        first = next(name for name in header if name != "__metadata__")
        for shape in ([2 ** 63 - 1], [2 ** 32, 2 ** 32], [-1], [0], [1] * 100, [2 ** 64]):
            judge(f"shape {shape}"[:60], {**header, first: {**header[first], "shape": shape}})
        for offsets in ([0, 2 ** 64 - 1], [2 ** 63, 2 ** 63 + 4], [8, 4], [-4, 0]):
            judge(f"offsets {offsets}", {**header, first: {**header[first], "data_offsets": offsets}})
        self.large_spectra(judge, header)
        self.metadata_numbers(judge, header)
        self.feature_numbers(workspace, train)

    @staticmethod
    def large_spectra(judge, header):
        """Descriptions by which a second of audio would take gigabytes."""
        for numbers in ({"hop_length": 1, "sample_rate": 384000}, {"fft_size": 65536, "hop_length": 1},
                        {"mel_bands": 1024, "hop_length": 1}, {"crop_frames": 2048, "hop_length": 1}):
            metadata = dict(header["__metadata__"])
            for key, text in metadata.items():
                for name, number in numbers.items():
                    text = re.sub(rf'"{name}":\d+', f'"{name}":{number}', text)
                metadata[key] = text
            judge(f"{numbers}", {**header, "__metadata__": metadata})

    @staticmethod
    def metadata_numbers(judge, header):
        """Each number in the description, at values that it should not have."""
        metadata = header["__metadata__"]
        for key, text in metadata.items():
            for found in list(re.finditer(r"(?<=[:\[, ])-?\d+(\.\d+)?(e-?\d+)?(?=[,\]} ])", text))[:60]:
                for value in ("NaN", "1e999", str(2 ** 63), "-1"):
                    changed = text[:found.start()] + value + text[found.end():]
                    if value == "-1" or found.start() % 7 == 0:
                        judge(f"{text[max(0, found.start() - 24):found.start()]}{value}",
                              {**header, "__metadata__": {**metadata, key: changed}})

    def feature_numbers(self, workspace, train):
        files = sorted((workspace / "features").rglob("*.npy"))
        for i, (name, value) in enumerate((("NaN", 0x7E00), ("infinity", 0x7C00))):
            content = bytearray(files[i].read_bytes())
            content[1000:2000] = struct.pack("<H", value) * 500
            files[i].write_bytes(content)
            self.run(f"features with {name}: train", [*train, "--out", self.work / f"run {i}"])
        for i, shape in enumerate(("(9223372036854775807, 128)", "(4294967296, 4294967296)", "(-1, 128)",
                                   "(0, 128)", "()")):
            content = files[i + 2].read_bytes()
            text = re.sub(rb"\(\d+, 128\)[^\n]*", shape.encode() + b", }", content[:128])
            files[i + 2].write_bytes(text.ljust(127)[:127] + b"\n" + content[128:])
            self.run(f"features of shape {shape}: train", [*train, "--out", self.work / f"run {i + 2}"])
        self.run("features mended: prepare", ["prepare", "--folders", self.work / "music", "--out",
                                              workspace])
        _, done = self.run("features mended: train", [*train, "--out", self.work / "run 9"])
        if not done:
            self.faults.append("prepare did not make damaged features again")

    def moving(self):
        """Files that grow, shrink, vanish or change while they are read."""
        long = self.work / "long.wav"
        subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i",
                        "sine=frequency=440:duration=240:sample_rate=44100", str(long)], check=True)
        content = long.read_bytes()

        def grow(path):
            with open(path, "ab") as file:
                file.write(content[:1 << 16])

        def shrink(path):
            os.truncate(path, max(0, os.stat(path).st_size - (1 << 18)))

        def vanish(path):
            path.unlink(missing_ok=True)

        def scramble(path):
            with open(path, "r+b") as file:
                file.seek(random.randrange(len(content) // 2))
                file.write(os.urandom(1 << 16))

        def empty(path):
            os.truncate(path, 0)

        for change in (grow, shrink, vanish, scramble, empty):
            for kind in ("wav", "flac", "mp3"):
                path = self.work / f"changing.{kind}"
                subprocess.run(["ffmpeg", "-y", "-v", "error", "-i", str(long), str(path)], check=True)
                self.while_it_changes(change, path, ["classify", "--json", path, self.music], kind)
                path.unlink(missing_ok=True)
        self.moving_tables(grow, shrink, vanish)

    def while_it_changes(self, change, path, command, kind):
        over = threading.Event()

        def writer():
            while not over.wait(0.02):
                try:
                    change(path)
                except OSError:
                    pass

        thread = threading.Thread(target=writer)
        thread.start()
        output, _ = self.run(f"moving: a {kind} while writers {change.__name__}", command)
        over.set()
        thread.join()
        if command[0] == "classify" and "error" in json.loads(output)[-1]:
            self.faults.append(f"{kind}, {change.__name__}: the good file beside it was not judged")

    def moving_tables(self, *changes):
        music = self.work / "tagged"
        music.mkdir()
        shutil.copy(self.music, music / "0.mp3")
        for change in changes:
            table = self.work / "changing.csv"
            table.write_text("path,start_s,duration_s,x:low,x:high\n" + "0.mp3,0,2,0.5,0.5\n" * 400_000,
                             "utf-8")
            self.while_it_changes(change, table, ["prepare", "--tags", table, "--music", music, "--out",
                                                  self.work / "workspace"], "table")
            archive = self.work / "fma_small.zip"
            with zipfile.ZipFile(archive, "w") as file:
                for number in range(12):
                    file.write(self.music, audio_name(number))
            self.while_it_changes(change, archive, [
                "prepare", "--metadata", self.metadata, "--audio", archive, "--out",
                self.work / "workspace"], "zip")
            shutil.rmtree(self.work / "workspace", ignore_errors=True)

    def folders(self):
        """Deep, unreadable, endless and odd ones, each with two good genres beside it."""
        root = self.work / "collection"
        for genre in ("Rock", "Jazz"):
            for i in range(6):
                (root / genre / f"artist {i}").mkdir(parents=True)
                shutil.copy(self.music, root / genre / f"artist {i}" / f"{i}.mp3")

        def judge(name, good=12, **options):
            prepared = self.prepare(f"folders: {name}", "--folders", root, **options)
            if prepared < good:
                self.faults.append(f"{name}: {prepared} tracks prepared, not {good}")

        here = os.open(".", os.O_RDONLY)
        os.chdir(root / "Rock")
        for _ in range(200):
            os.mkdir("a folder in a folder")
            os.chdir("a folder in a folder")
        shutil.copy(self.music, "deep.mp3")
        os.fchdir(here)
        judge("200 deep", 12)
        for name, target in (("up", root), ("itself", "itself"), ("everything", "/proc"), ("dev", "/dev")):
            (root / "Jazz" / name).symlink_to(target)
        judge("links to itself, its parent, /proc and /dev")
        os.mkfifo(root / "Jazz" / "pipe.mp3")
        (root / "Jazz" / "zero.mp3").symlink_to("/dev/zero")
        os.chdir(root / "Jazz")
        socket.socket(socket.AF_UNIX).bind("socket.mp3")
        os.fchdir(here)
        judge("pipes, sockets, devices")
        for name in (b"\xff\xfe", "\u202egnp.3pm".encode(), b"two\nlines", b"<b>bold", b"x" * 255,
                     b"\x1b[31mred", b"."*3):
            folder = os.fsencode(root) + b"/" + name
            os.mkdir(folder)
            shutil.copy(os.fsencode(self.music), folder + b"/track.mp3")
        judge("names of genres")
        if os.geteuid() == 0:
            closed = root / "Rock" / "closed"
            closed.mkdir(mode=0)
            out = self.work / "nobody"
            out.mkdir(mode=0o777)
            out.chmod(0o777)
            self.run("folders: one without permission", ["prepare", "--folders", root, "--out",
                                                         out / "workspace"], preexec_fn=become_nobody)
            closed.chmod(0o755)


def become_nobody():
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)


def main():
    cli = str(Path(sys.argv[1]).resolve())
    word = sys.argv[2] if len(sys.argv) > 2 else ""
    work = Path(tempfile.mkdtemp(prefix="hostile-data-")).resolve()
    work.chmod(0o755)
    judge = Judge(cli, work, word)
    for kind in (judge.archives, judge.tables, judge.tensors, judge.moving, judge.folders):
        if word in kind.__name__:
            kind()
    shutil.rmtree(work, ignore_errors=True)
    print(f"{judge.cases} cases: {judge.cases - judge.refused} results, {judge.refused} sentences; at most "
          f"{judge.slowest:.1f} s, {judge.most >> 10} MB")
    for fault in judge.faults:
        print(fault.encode(errors="backslashreplace").decode(), file=sys.stderr)
    return 1 if judge.faults else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main())
