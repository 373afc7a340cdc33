"""The peer: n-grams 1 to 3 in a Python dict of tuples. Usage: ngrams_dict.py FILE"""
import re
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    tokens = re.findall(r"\w+", file.read().lower())
counts = {}
for n in 1, 2, 3:
    for gram in zip(*[tokens[i:] for i in range(n)]):
        counts[gram] = counts.get(gram, 0) + 1
print(f"tokens={len(tokens)} distinct={len(counts)}")
