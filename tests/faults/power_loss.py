#!/usr/bin/env python3
"""Simulates that the power fails while genrescope-cli writes, and checks what can be made of the rest.

    tests/faults/power_loss.py build/release/bin/genrescope-cli [STATES] [SEED]

record_writes.c records what prepare, train, distill and evaluate do to files. After each operation,
a disk may hold no more than what was flushed with fsync, in three ways: names that were not flushed
are lost as well; or names are there, and their files empty as far as they were not flushed; or full
of zeros. Of the different states that follow, STATES for each command (default 100) are drawn. From
each of them, the same command (with --resume where there is a state of a training) must end, and
what it made must be what an undisturbed run makes. A training must never lose an epoch whose state
it had flushed. Exits with 1 at the first difference, whose folder stays.
"""
import hashlib
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

from kill_anywhere import Different, compare, make_music, make_tags, tree, trials

HEAD = struct.Struct("<cQQII")
STATE = Path("out/state.safetensors")
WAYS = ("names lost", "files empty", "files of zeros")


def operations(log):
    data = log.read_bytes()
    at = 0
    while at < len(data):
        letter, inode, offset, first, second = HEAD.unpack_from(data, at)
        at += HEAD.size
        yield letter.decode(), inode, offset, os.fsdecode(data[at:at + first]), \
            data[at + first:at + first + second]
        at += first + second


class File:
    def __init__(self, flushed=b""):
        self.content = bytearray(flushed)
        self.flushed = flushed

    def after(self, way):
        if way == "files of zeros":
            zeros = max(0, len(self.content) - len(self.flushed))
            return self.flushed[:len(self.content)] + bytes(zeros)
        return self.flushed


class Disk:
    """Folders are dicts from names to folders and files; `kept` is what a folder had when it was last
    flushed."""

    class Folder(dict):
        kept = {}

    def __init__(self, root):
        self.root = root
        self.tree = Disk.Folder()
        self.files = {}
        for path in sorted(root.rglob("*")):
            folder, name = self.parent(path)
            if path.is_dir():
                folder[name] = Disk.Folder()
            else:
                folder[name] = self.files[path.stat().st_ino] = File(path.read_bytes())
            folder.kept = dict(folder)

    def parent(self, path):
        folder = self.tree
        parts = Path(path).relative_to(self.root).parts
        for part in parts[:-1]:
            folder = folder[part]
        return folder, parts[-1] if parts else None

    def apply(self, letter, inode, offset, path, data):
        if letter == "c":
            folder, name = self.parent(path)
            folder[name] = self.files[inode] = File()
        elif letter == "w" and inode in self.files:
            content = self.files[inode].content
            content.extend(bytes(max(0, offset - len(content))))
            content[offset:offset + len(data)] = data
        elif letter == "t" and inode in self.files:
            del self.files[inode].content[offset:]
        elif letter == "s" and inode in self.files:
            self.files[inode].flushed = bytes(self.files[inode].content)
        elif letter == "d":
            folder, name = self.parent(path)
            folder = folder[name] if name else folder
            folder.kept = dict(folder)
        elif letter == "m":
            folder, name = self.parent(path)
            folder[name] = Disk.Folder()
        elif letter == "r":
            folder, name = self.parent(path)
            target, other = self.parent(os.fsdecode(data))
            if name in folder:
                target[other] = folder.pop(name)
        elif letter == "u":
            folder, name = self.parent(path)
            folder.pop(name, None)

    def after(self, way):
        """What is left: contents by path; None for a folder."""
        left = {}

        def visit(folder, path):
            for name, entry in (folder.kept if way == "names lost" else folder).items():
                if isinstance(entry, Disk.Folder):
                    left[path / name] = None
                    visit(entry, path / name)
                else:
                    left[path / name] = entry.after(way)

        visit(self.tree, Path())
        return left


class TrainingStates:
    """The states that a training has written, and which of them must survive: one is safe once its
    folder has been flushed after it got its name, and before the next step is taken."""

    def __init__(self):
        self.written = []
        self.safe = 0

    def follow(self, disk, operation):
        letter, path = operation[0], Path(operation[3])
        if letter == "r" and Path(os.fsdecode(operation[4])) == disk.root / STATE:
            self.written.append(disk.tree["out"]["state.safetensors"].flushed)
        elif letter != "d" and path.name.startswith("best.safetensors."):
            # What follows from a state is written when it is safe.
            self.safe = len(self.written)

    def is_lost(self, state):
        return self.safe > 0 and state.get(STATE) not in self.written[self.safe - 1:]


def digest(state):
    text = hashlib.sha256()
    for path, content in sorted(state.items()):
        text.update(os.fsencode(path) + b"\0" + (b"/" if content is None else content) + b"\0")
    return text.digest()


def put(state, folder):
    folder.mkdir()
    for path, content in sorted(state.items()):
        if content is None:
            (folder / path).mkdir(parents=True, exist_ok=True)
        else:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)


def make_recorder(work):
    recorder = work / "record_writes.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(recorder),
                    str(Path(__file__).with_name("record_writes.c"))], check=True)
    return recorder


def recording(recorder, root, log, program):
    """The environment in which a program's writes below root are recorded."""
    return {**os.environ, "LD_PRELOAD": str(recorder), "RECORD_ROOT": str(root),
            "RECORD_LOG": str(log), "RECORD_PROGRAM": Path(program).name}


def check_recording(name, disk, root):
    """That nothing escaped the recorder."""
    for path in root.rglob("*"):
        if path.is_file():
            folder, entry = disk.parent(path)
            if bytes(folder[entry].content) != path.read_bytes():
                raise Different(f"{name}: {path.name} was not recorded as it is")


class PowerTrial:
    def __init__(self, trial, recorder, work):
        self.trial = trial
        self.recorder = recorder
        self.work = work

    def record(self):
        """All different states that a failure of the power may leave, and how each came about."""
        root = self.work / f"{self.trial.name} recorded"
        log = self.work / f"{self.trial.name}.log"
        root.mkdir()
        command = self.trial.command(root / "out")
        disk = Disk(root)
        done = subprocess.run(command, capture_output=True, text=True, check=False,
                              env=recording(self.recorder, root, log, command[0]))
        if done.returncode != 0:
            raise Different(f"{self.trial.name}: {done.stderr}")
        states, self.steps = {}, 0
        training = TrainingStates()
        for number, operation in enumerate(operations(log)):
            disk.apply(*operation)
            training.follow(disk, operation)
            self.steps = number + 1
            for way in WAYS:
                state = disk.after(way)
                story = f"operation {number + 1}, {way}"
                if training.is_lost(state):
                    raise Different(f"{self.trial.name}: an epoch is lost after {story}")
                states.setdefault(digest(state), (state, story))
        check_recording(self.trial.name, disk, root)
        return list(states.values())

    def run(self, count, chance):
        reference = self.work / f"{self.trial.name} undisturbed"
        self.trial.finish(reference)
        expected = tree(reference)
        states = self.record()
        drawn = chance.sample(states, min(count, len(states)))
        resumed = 0
        for number, (state, story) in enumerate(drawn):
            folder = self.work / f"{self.trial.name} {number}"
            put(state, folder)
            resumed += STATE in state
            try:
                self.trial.finish(folder / "out")
            except Different as failure:
                raise Different(f"{failure} after {story} ({folder})") from failure
            compare(f"{self.trial.name} after {story} in {folder}", expected, tree(folder / "out"))
            shutil.rmtree(folder)
        print(f"{self.trial.name}: {self.steps} operations, {len(states)} states, {len(drawn)} tried, "
              f"{resumed} resumed: all ended as the undisturbed one", flush=True)


def main():
    cli = str(Path(sys.argv[1]).resolve())
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    work = Path(tempfile.mkdtemp(prefix="power-loss-")).resolve()
    recorder = make_recorder(work)
    make_music(work / "music")
    make_tags(work / "music", work / "tags.csv")
    try:
        for trial in trials(cli, work / "music", work / "tags.csv", work):
            PowerTrial(trial, recorder, work).run(count, chance)
    except Different as difference:
        print(f"{difference} (in {work})", file=sys.stderr)
        return 1
    shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main())
