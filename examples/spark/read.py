#!/usr/bin/env python3
"""The articles of records, clean, as JSON a line, by PySpark's pipe: newskit as a filter.

    spark-submit examples/spark/read.py news.jsonl articles [PARTITIONS]

writes a folder of text files, a line for each article with its headline, date, language, text and more.
"""
import os
import sys


def main(source, target, partitions=8):
    from pyspark import SparkContext

    context = SparkContext.getOrCreate()
    command = "%s read - -q --format jsonl --on-error report" % os.environ.get("NEWSKIT", "newskit")
    # An empty partition is no failure of the filter's, though it says that there were no articles.
    command = "sh -c '%s || test $? = 1'" % command
    context.textFile(source, int(partitions)).pipe(command).saveAsTextFile(target)
    context.stop()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:4])
