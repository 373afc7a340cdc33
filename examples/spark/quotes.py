#!/usr/bin/env python3
"""Quotations of many articles by PySpark, on one machine or a cluster: the bytes of one process.

    spark-submit examples/spark/quotes.py news.jsonl quotes.csv [PARTITIONS]

Each partition of the records goes to `newskit quotes --partial` (another analyzer: ANALYZER=speakers), and the parts are
merged two by two, as a tree. NEWSKIT names the command; it must be there on every machine. A partition may be empty, and a
record that cannot be read is left out and costs nothing else.
"""
import os
import subprocess
import sys
import tempfile

NEWSKIT = os.environ.get("NEWSKIT", "newskit")
ANALYZER = os.environ.get("ANALYZER", "quotes")


def run(folder, *words):
    """What the command writes; the folder is where it runs, so that parts know files by their bare names."""
    return subprocess.run([NEWSKIT, *words], cwd=folder, check=True, stdout=subprocess.PIPE).stdout


def part_of(number, records):
    """The part of one partition: what its records add to the result. Parts are put in order by the names of files."""
    with tempfile.TemporaryDirectory() as folder:
        name = "part-%05d.jsonl" % number
        with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
            for record in records:
                out.write(record + "\n")
        yield run(folder, ANALYZER, name, "-q", "--on-error", "report", "--partial")


def merged(parts, *words):
    with tempfile.TemporaryDirectory() as folder:
        names = ["%05d" % at for at in range(len(parts))]
        for name, part in zip(names, parts):
            with open(os.path.join(folder, name), "wb") as out:
                out.write(part)
        return run(folder, "merge", *names, *words)


def both(one, other):
    return merged([one, other], "--partial")


def main(source, target, partitions=8):
    from pyspark import SparkContext

    context = SparkContext.getOrCreate()
    records = context.textFile(source, int(partitions))
    part = records.mapPartitionsWithIndex(part_of).treeReduce(both)
    with open(target, "wb") as out:
        out.write(merged([part], "--format", "csv"))
    context.stop()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:4])
