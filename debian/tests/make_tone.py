#!/usr/bin/python3
"""Writes ten seconds of a chord that swells and fades: make_tone.py FILE.wav"""

import math
import struct
import sys
import wave

RATE = 44100
NOTES = (220.0, 277.2, 329.6)

samples = []
for place in range(10 * RATE):
    time = place / RATE
    chord = sum(math.sin(2 * math.pi * note * time) for note in NOTES) / len(NOTES)
    samples.append(int(20000 * chord * abs(math.sin(math.pi * time))))
with wave.open(sys.argv[1], "wb") as file:
    file.setnchannels(1)
    file.setsampwidth(2)
    file.setframerate(RATE)
    file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
