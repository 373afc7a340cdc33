#!/bin/sh
# Quotations of a folder of JSONL files by several processes: a part for each file, then one result on standard output,
# the bytes of `newskit quotes *.jsonl --format csv` in that folder.
#   parallel.sh FOLDER [PROCESSES] > quotes.csv
# By GNU parallel, which can also send work to other machines (--sshlogin); without it by xargs -P.
# NEWSKIT names the command, with its whole path; ANALYZER another analyzer than quotes.
set -eu
folder=${1:?a folder of .jsonl files is missing} processes=${2:-2}
newskit=${NEWSKIT:-newskit} analyzer=${ANALYZER:-quotes}
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
cd "$folder"
if command -v parallel >/dev/null 2>&1; then
  parallel -j "$processes" "$newskit" "$analyzer" {} -q --on-error report --partial -o "$parts"/{}.part ::: *.jsonl
else
  printf '%s\0' *.jsonl | xargs -0 -P "$processes" -I{} \
    "$newskit" "$analyzer" {} -q --on-error report --partial -o "$parts"/{}.part
fi
"$newskit" merge "$parts"/*.part --format csv
