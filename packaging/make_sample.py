#!/usr/bin/env python3
"""Makes resources/sample/sample.mp3: 24 seconds of music for a first look at the window.

Written for Genrescope, so that it has no other license than the program. Half of it is played by
drums and synthesizers, half is plucked, so that the genres over time have something to tell. The
same program makes the same samples; only the encoder's version may differ.

usage: make_sample.py OUT.mp3    (needs numpy, and FFmpeg's program)
"""

import subprocess
import sys

import numpy

RATE = 44_100
TEMPO = 124.0  # beats a minute
BEAT = 60.0 / TEMPO
BAR = 4 * BEAT
random = numpy.random.default_rng(1)

# A minor, F, C, G: roots and triads as MIDI notes.
CHORDS = [(45, (57, 60, 64)), (41, (57, 60, 65)), (48, (55, 60, 64)), (43, (55, 59, 62))]


def frequency(note):
    return 440.0 * 2.0 ** ((note - 69) / 12.0)


def times(seconds):
    return numpy.arange(int(seconds * RATE)) / RATE


def place(track, sound, at, gain=1.0, pan=0.0):
    """Adds a mono sound to [2, n] at a time in seconds; pan from -1, left, to 1, right."""
    first = int(at * RATE)
    sound = sound[: track.shape[1] - first]
    for side, share in enumerate((1.0 - pan, 1.0 + pan)):
        track[side, first : first + sound.size] += gain * share * sound


def kick():
    t = times(0.35)
    pitch = 48.0 + 110.0 * numpy.exp(-t / 0.03)
    return numpy.sin(2 * numpy.pi * numpy.cumsum(pitch) / RATE) * numpy.exp(-t / 0.11)


def noise(seconds, decay):
    t = times(seconds)
    hiss = numpy.diff(random.standard_normal(t.size + 1))  # brighter than white
    return hiss * numpy.exp(-t / decay) * 0.3


def low_passed(sound, start, end, decay):
    """One pole, whose corner falls from start to end, in Hz."""
    t = times(sound.size / RATE)[: sound.size]
    corner = end + (start - end) * numpy.exp(-t / decay)
    share = 1.0 - numpy.exp(-2 * numpy.pi * corner / RATE)
    out = numpy.empty_like(sound)
    state = 0.0
    for i, value in enumerate(sound):
        state += share[i] * (value - state)
        out[i] = state
    return out


def saw(note, seconds, spread=0.0):
    t = times(seconds)
    both = [2 * ((t * frequency(note) * detune + phase) % 1.0) - 1
            for detune, phase in ((1.0, 0.0), (1.0 + spread, 0.37))]
    return sum(both) / 2


def bass(note):
    sound = low_passed(saw(note, BEAT / 2), 1_800.0, 180.0, 0.06)
    return sound * numpy.minimum(1.0, (BEAT / 2 - times(BEAT / 2)) / 0.02)


def pad(notes):
    t = times(BAR)
    swell = numpy.minimum(1.0, t / 0.25) * numpy.minimum(1.0, (BAR - t) / 0.25)
    return low_passed(sum(saw(note, BAR, 0.006) for note in notes), 2_400.0, 900.0, 0.8) * swell


def plucked(note, seconds=2.5, softness=0.5):
    """Karplus and Strong: a string's noise, averaged on every round."""
    length = int(RATE / frequency(note))
    string = random.uniform(-1.0, 1.0, length)
    string = numpy.convolve(string, numpy.ones(3) / 3, mode="same")
    rounds = int(seconds * RATE / length) + 1
    out = numpy.empty((rounds, length))
    for one in out:
        one[:] = string
        string = 0.998 * ((1 - softness) * string + softness * numpy.roll(string, 1))
    return out.ravel()[: int(seconds * RATE)]


def danced(bars):
    track = numpy.zeros((2, int(bars * BAR * RATE) + RATE))
    for bar in range(bars):
        root, triad = CHORDS[bar % 4]
        start = bar * BAR
        place(track, pad([note + 12 for note in triad]), start, 0.10, 0.2)
        for beat in range(4):
            at = start + beat * BEAT
            place(track, kick(), at, 0.85)
            place(track, noise(0.12, 0.03), at + BEAT / 2, 0.35, -0.3)
            place(track, noise(0.05, 0.01), at + BEAT / 4, 0.2, 0.4)
            if beat % 2 == 1:
                place(track, noise(0.25, 0.07), at, 0.5)
            place(track, bass(root - 12), at + BEAT / 2, 0.5)
            place(track, bass(root), at + 3 * BEAT / 4, 0.3)
            lead = saw(triad[(beat + bar) % 3] + 24, BEAT / 4, 0.004)
            place(track, low_passed(lead, 5_000.0, 600.0, 0.05), at + BEAT / 4, 0.18, 0.5)
    return track


def strummed(bars):
    track = numpy.zeros((2, int(bars * BAR * RATE) + 2 * RATE))
    for bar in range(bars):
        root, triad = CHORDS[bar % 4]
        start = bar * BAR
        pattern = (root, triad[0], triad[2], triad[1], triad[2] + 12, triad[1], triad[2], triad[0])
        for step, note in enumerate(pattern):
            late = random.uniform(0.0, 0.012)  # nobody is a clock
            place(track, plucked(note), start + step * BEAT / 2 + late,
                  random.uniform(0.5, 0.7), -0.15)
        place(track, plucked(triad[1] + 12, 3.0, 0.45), start + random.uniform(0.0, 0.02), 0.6, 0.25)
    return track


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    bars = 6
    first, second = danced(bars), strummed(bars)
    turn = int(bars * BAR * RATE)
    track = numpy.zeros((2, turn + second.shape[1]))
    track[:, : first.shape[1]] += first
    track[:, turn:] += 0.9 * second
    track = numpy.tanh(track[:, : int((2 * bars * BAR + 0.8) * RATE)])
    fade = int(0.8 * RATE)
    track[:, -fade:] *= numpy.linspace(1.0, 0.0, fade)
    track *= 0.89 / numpy.abs(track).max()
    samples = numpy.round(track.T * 32_767).astype("<i2").tobytes()
    subprocess.run(
        ["ffmpeg", "-loglevel", "error", "-y", "-f", "s16le", "-ar", str(RATE), "-ac", "2", "-i", "-",
         "-fflags", "+bitexact", "-flags:a", "+bitexact", "-c:a", "libmp3lame", "-b:a", "96k",
         "-metadata", "title=Two Halves", "-metadata", "artist=Genrescope",
         sys.argv[1]],
        input=samples, check=True)


if __name__ == "__main__":
    main()
