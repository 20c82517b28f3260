#!/usr/bin/env python3
"""Kills genrescope-cli with SIGKILL at random moments while it writes tags, and while it takes that
back.

    tests/faults/kill_tagging.py build/release/bin/genrescope-cli [KILLS] [SEED]

At any moment each file must be as it was or as an undisturbed run makes it, byte for byte; whatever was
left beside the files must be gone after the next run; and all batches, the latest first, must give all files
their bytes and times back. Goes on until it was killed KILLS times (default 100). Prints what happened,
and exits with 1 at the first difference, whose folder stays.
"""
import csv
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kill_anywhere import Different

KINDS = ("mp3", "flac", "ogg", "opus", "m4a", "wav", "aiff", "wma")


def make_music(folder):
    folder.mkdir()
    for kind in KINDS:
        subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "sine=frequency=440:duration=3",
                        "-metadata", "genre=Rock", "-metadata", "title=T", folder / f"one.{kind}"],
                       check=True)
        shutil.copy(folder / f"one.{kind}", folder / f"two.{kind}")


def state(folder):
    """Of each file its hash and time; hidden ones are copies that were left."""
    return {path.name: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
            for path in sorted(folder.iterdir())}


class Tagger:
    """genrescope-cli tag, with its log of what it has written in a folder of its own."""

    def __init__(self, program, work):
        self.program = program
        self.places = {"XDG_DATA_HOME": str(work / "data")}
        self.environment = {**os.environ, **self.places}

    def command(self, *arguments):
        return [self.program, "tag", *arguments]

    def run(self, *arguments):
        done = subprocess.run(self.command(*arguments, "--json"), env=self.environment,
                              capture_output=True, check=False)
        if done.returncode != 0:
            raise Different(f"{arguments}: {done.stderr.decode()}")
        return json.loads(done.stdout)

    def kill(self, after, *arguments):
        """Whether it was killed before it ended."""
        with subprocess.Popen(self.command(*arguments), env=self.environment,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            time.sleep(after)
            killed = process.poll() is None
            process.kill()
        return killed

    def batches(self):
        return [batch["batch"] for batch in self.run("--batches")]


def plan_for(program, folder, work, genre):
    table = work / "plan.csv"
    program.run(str(folder), "--out", str(table))
    rows = list(csv.reader(table.read_text().splitlines()))
    for row in rows[1:]:
        row[2] = genre
    with open(table, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return str(table)


def check(old, new, now, moment):
    for name, (content, _) in now.items():
        if not name.startswith(".") and content not in (old[name][0], new[name][0]):
            raise Different(f"{name} is neither old nor new {moment}")
    if set(old) - set(now):
        raise Different(f"{set(old) - set(now)} vanished {moment}")


def try_once(program, folder, work, chance, durations, old, new):
    """Writes with a kill, then takes it back with another one."""
    killed = [0, 0]
    table = plan_for(program, folder, work, "Jazz; Soul")
    before = set(program.batches())
    killed[0] += program.kill(chance.uniform(0, durations[0]), "--plan", table, "--write")
    check(old, new, state(folder), "after a kill while writing")
    made = sorted(set(program.batches()) - before)
    for batch in made:
        killed[1] += program.kill(chance.uniform(0, durations[1]), "--undo", batch)
        check(old, new, state(folder), "after a kill while undoing")
        program.run("--undo", batch)
    if made and state(folder) != old:
        raise Different("after undoing, not everything is as it was")
    return killed


def main():
    program, kills = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    work = Path(tempfile.mkdtemp(prefix="genrescope-kill-"))
    folder = work / "music"
    make_music(folder)
    tagger = Tagger(str(Path(program).absolute()), work)
    old = state(folder)
    table = plan_for(tagger, folder, work, "Jazz; Soul")
    start = time.monotonic()
    batch = tagger.run("--plan", table, "--write")["batch"]
    durations = [time.monotonic() - start]
    new = state(folder)
    start = time.monotonic()
    tagger.run("--undo", batch)
    durations.append(time.monotonic() - start)
    if state(folder) != old:
        raise Different("an undisturbed undo")
    killed, rounds = [0, 0], 0
    while sum(killed) < kills:
        rounds += 1
        one = try_once(tagger, folder, work, chance, durations, old, new)
        killed = [killed[0] + one[0], killed[1] + one[1]]
        if rounds == 1 or rounds % 10 == 0:
            # Whatever is left, the next batch removes.
            batch = tagger.run("--plan", plan_for(tagger, folder, work, "Jazz; Soul"), "--write")["batch"]
            tagger.run("--undo", batch)
            if state(folder) != old:
                raise Different("copies are left, or a file is not as it was")
    print(f"killed {killed[0]} times while writing and {killed[1]} while undoing, in {rounds} rounds of "
          f"{len(old)} files: all old or new, all restored")
    shutil.rmtree(work)


if __name__ == "__main__":
    try:
        main()
    except Different as difference:
        print(difference, file=sys.stderr)
        sys.exit(1)
