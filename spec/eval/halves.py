#!/usr/bin/env python3
"""Rows of a gold file whose site is in one half of the sites: what rules were set on, or what they were measured on.

  halves.py A|B GOLD      prints the rows; the half of a site is a bit of the MD5 of its host, without "www."
"""
import hashlib
import json
import sys
from urllib.parse import urlparse


def half_of(row):
    host = urlparse(row.get("url") or "").hostname or row["id"]
    digest = hashlib.md5(host.removeprefix("www.").encode()).hexdigest()
    return "AB"[int(digest, 16) % 2]


def main():
    wanted, path = sys.argv[1:]
    with open(path, encoding="utf-8") as rows:
        for line in rows:
            if line.strip() and half_of(json.loads(line)) == wanted:
                print(line.strip())


if __name__ == "__main__":
    main()
