#!/bin/sh
#SBATCH --job-name=newskit
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
# A Slurm array: task N works on the N-th JSONL file of a folder and writes its part; a second job merges the parts.
#   sbatch --array=1-$(ls news/*.jsonl | wc -l) examples/cluster/slurm.sh news parts
#   sbatch --dependency=afterok:JOB --wrap "newskit merge parts/*.part --format csv -o quotes.csv"
# A task that failed is run again by its number; its part takes its name only when it is whole.
# NEWSKIT names the command, with its whole path; ANALYZER another analyzer than quotes.
set -eu
folder=${1:?a folder of .jsonl files is missing} parts=${2:?a folder for the parts is missing}
newskit=${NEWSKIT:-newskit} analyzer=${ANALYZER:-quotes}
mkdir -p "$parts"
parts=$(cd "$parts" && pwd)
cd "$folder"
file=$(ls -- *.jsonl | sed -n "${SLURM_ARRAY_TASK_ID:?this is a task of an array}p")
"$newskit" "$analyzer" "$file" -q --on-error report --partial -o "$parts/$file.part"
