"""CPU milliseconds a page of trafilatura without metadata: pages_trafilatura.py FOLDER STEP"""
import glob
import gzip
import logging
import sys
import time

import trafilatura

logging.disable(logging.CRITICAL)
folder, step = sys.argv[1], int(sys.argv[2])
names = sorted(glob.glob(folder + "/pages/*.html.gz"))[::step]
pages = [gzip.open(name).read() for name in names]
trafilatura.extract(pages[0])
start = time.process_time()
for page in pages:
    trafilatura.extract(page, with_metadata=False)
print((time.process_time() - start) * 1000 / len(pages))
