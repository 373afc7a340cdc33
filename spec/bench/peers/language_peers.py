"""CLD2 over the texts of language.lua, as it prints newskit. Usage: language_peers.py FOLDER TURNS"""
import os
import sys
import time

try:
    import pycld2
except ImportError:
    sys.exit(0)

folder, turns = sys.argv[1], int(sys.argv[2])
lines, texts = [], []
for name in sorted(os.listdir(folder)):
    part, size = [], 0
    for line in open(os.path.join(folder, name), "rb").read().split(b"\n")[:-1]:
        lines.append(line)
        part.append(line)
        size += len(line)
        if size > 4000:
            texts.append(b"\n".join(part))
            part, size = [], 0


def measure(name, pieces):
    times = []
    for _ in range(turns):
        before = time.process_time()
        for piece in pieces:
            try:
                pycld2.detect(piece, bestEffort=True)
            except pycld2.error:
                pass
        times.append(time.process_time() - before)
    seconds = sorted(times)[turns // 2]
    size = sum(len(piece) for piece in pieces)
    print("%-22s %8.1f %12.1f" % (name, size / seconds / 1e6, seconds / len(pieces) * 1e6))


measure("CLD2, 4 KB", texts)
measure("CLD2, a line", lines)
