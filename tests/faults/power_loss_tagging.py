#!/usr/bin/env python3
"""Simulates that the power fails while genrescope-cli writes tags, or takes that back, and checks
what can be made of the rest.

    tests/faults/power_loss_tagging.py build/release/bin/genrescope-cli [STATES] [SEED]

As power_loss.py, but of files that people have: in each of the states that a disk may be left in, each
file must be as it was or as an undisturbed run makes it, byte for byte. In STATES of them, drawn
at random (default 100 while writing, as many while undoing), the batch is then taken back, and all files
must be as they were, with nothing beside them. Exits with 1 at the first difference, whose folder stays.
"""
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from kill_tagging import Different, Tagger, make_music, plan_for
from power_loss import WAYS, Disk, check_recording, digest, make_recorder, operations, put, recording


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


class TaggingTrial:
    def __init__(self, program, work):
        self.work = work
        self.root = work / "disk"
        self.root.mkdir()
        self.music = self.root / "music"
        self.tagger = Tagger(program, self.root)
        self.recorder = make_recorder(work)

    def record(self, name, *arguments):
        """All different states that a failure of the power may leave, and how each came about."""
        log = self.work / f"{name}.log"
        disk = Disk(self.root)
        command = self.tagger.command(*arguments)
        done = subprocess.run(command, capture_output=True, text=True, check=False, env={
            **recording(self.recorder, self.root, log, command[0]), **self.tagger.places})
        if done.returncode != 0:
            raise Different(f"{name}: {done.stderr}")
        states, steps = {}, 0
        for operation in operations(log):
            disk.apply(*operation)
            steps += 1
            for way in WAYS:
                state = disk.after(way)
                states.setdefault(digest(state), (state, f"operation {steps} of {name}, {way}"))
        check_recording(name, disk, self.root)
        return list(states.values()), steps

    def check(self, state, story, old, new):
        for name in old:
            if state.get(Path("music") / name) not in (old[name], new[name]):
                raise Different(f"{name} is neither old nor new after {story}")

    def restore(self, state, story, old):
        """The disk as it was left, at the place where it was, and every batch taken back."""
        shutil.rmtree(self.root)
        put(state, self.root)
        for batch in reversed(self.tagger.batches()):
            self.tagger.run("--undo", batch)
        # What was left beside the files goes with the next batch.
        table = plan_for(self.tagger, self.music, self.work, "Jazz; Soul")
        self.tagger.run("--undo", self.tagger.run("--plan", table, "--write")["batch"])
        if contents(self.music) != old:
            raise Different(f"not everything is as it was after {story}")

    def run(self, count, chance):
        make_music(self.music)
        old = contents(self.music)
        table = plan_for(self.tagger, self.music, self.work, "Jazz; Soul")
        writing, steps = self.record("writing", "--plan", table, "--write")
        new = contents(self.music)
        undoing, more = self.record("undoing", "--undo", self.tagger.batches()[-1])
        if contents(self.music) != old:
            raise Different("an undisturbed undo")
        for name, states, operations_ in (("writing", writing, steps), ("undoing", undoing, more)):
            for state, story in states:
                self.check(state, story, old, new)
            drawn = chance.sample(states, min(count, len(states)))
            for state, story in drawn:
                self.restore(state, story, old)
            print(f"{name} tags of {len(old)} files: {operations_} operations, {len(states)} states, in "
                  f"all of which each file is old or new; {len(drawn)} tried: all restored", flush=True)


def main():
    program = str(Path(sys.argv[1]).resolve())
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    work = Path(tempfile.mkdtemp(prefix="power-loss-")).resolve()
    try:
        TaggingTrial(program, work).run(count, chance)
    except Different as difference:
        print(f"{difference} (in {work})", file=sys.stderr)
        return 1
    shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main())
