#!/usr/bin/env python3
"""Has the command line classify a hostile set, and checks what it says of each file:

    tests/hostile/judge_set.py build/release/bin/genrescope-cli SET

A result or one sentence on a line for each file; none crashes the program, takes 30 s, or a GB of
memory; the good file that goes with each batch is judged as it is alone. Exits with 1 otherwise.
"""
import json
import re
import resource
import subprocess
import sys
import time
from pathlib import Path

BATCH = 25
DEADLINE = 30.0
MEMORY = 1 << 20  # KiB


def classify(cli, files):
    begin = time.monotonic()
    done = subprocess.run([cli, "classify", "--json", "--", *files], capture_output=True,
                          check=False, timeout=DEADLINE * len(files))
    return done, time.monotonic() - begin


def tracks_of(done):
    results = json.loads(done.stdout) if done.stdout.strip() else []
    return results["tracks"] if isinstance(results, dict) else results


def sentences_of(done):
    lines = done.stderr.decode(errors="surrogateescape").splitlines()
    # Progress, which standard error has too.
    return [line for line in lines if line and not re.match(r"\w+ \d+/\d+", line)]


def verdict_of(track):
    return {key: value for key, value in track.items() if "second" not in key}


def judge(cli, files, good, alone, faults):
    """Returns how many had a result and how many a sentence."""
    done, seconds = classify(cli, [*files, good])
    name = f"{files[0]!r} …"
    if done.returncode not in (0, 1):
        faults.append(f"{name}: exit code {done.returncode}: {done.stderr[-300:]!r}")
        return 0, 0
    tracks, sentences = tracks_of(done), sentences_of(done)
    failed = sum("error" in track for track in tracks)
    if len(tracks) != len(files) + 1:
        faults.append(f"{name}: {len(tracks)} entries for {len(files) + 1} files")
    if failed != len(sentences):
        faults.append(f"{name}: {failed} failed, but {len(sentences)} lines: {sentences[-3:]}")
    faults += [f"no sentence: {line!r}" for line in sentences if not line.rstrip(")").endswith(".")]
    if seconds > DEADLINE:
        faults.append(f"{name}: {seconds:.0f} s")
    if not tracks or verdict_of(tracks[-1]) != alone:
        faults.append(f"{name}: the good file was not judged as it is alone")
    return len(tracks) - failed, failed


def main():
    cli, folder = sys.argv[1], Path(sys.argv[2])
    files = sorted(str(path) for path in folder.rglob("*")
                   if not path.is_dir() or path.name == "folder.mp3")
    good = str(folder / "good" / "good.mp3")
    alone = verdict_of(tracks_of(classify(cli, [good])[0])[-1])
    faults, judged, refused, slowest = [], 0, 0, 0.0
    for first in range(0, len(files), BATCH):
        begin = time.monotonic()
        results, sentences = judge(cli, files[first:first + BATCH], good, alone, faults)
        slowest = max(slowest, time.monotonic() - begin)
        judged += results
        refused += sentences
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    if memory > MEMORY:
        faults.append(f"{memory >> 10} MB of memory")
    print(f"{len(files)} files: {judged} results (good.mp3 once a batch), {refused} sentences; "
          f"at most {slowest:.1f} s for {BATCH}, {memory >> 10} MB")
    for fault in faults:
        print(fault.encode(errors="backslashreplace").decode(), file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main())
