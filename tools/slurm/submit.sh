#!/usr/bin/env bash
# Reads reports with a job array on Slurm: one task for each shard, and then a job that merges them.
#
#   tools/slurm/submit.sh INPUTS OUTPUT TASKS [OPTION OF extract…]
#   tools/slurm/submit.sh /data/reports /data/records.jsonl 200 --timeout 60
#
# INPUTS is a folder, or a list of files with one path a line, relative to the folder of the list.
# INPUTS, OUTPUT and the command must have the same paths on all nodes.
# Environment variables, with their defaults:
#   REPORT_EXTRACTOR  the command                           report-extractor
#   ARRAY_OPTIONS     more options of sbatch for the tasks  none: '--partition=short --cpus-per-task=8 --time=4:00:00'
#   MERGE_OPTIONS     more options of sbatch for the merge  none
#   MOST_RETRIES      the most retries of a task            3
# Prints the ids of the two jobs: the array and the merge.
set -euo pipefail

if [ $# -lt 3 ]; then
    sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0" >&2
    exit 2
fi

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
inputs=$(realpath "$1")
output=$(realpath -m "$2")
tasks=$3
shift 3

export REPORT_EXTRACTOR=${REPORT_EXTRACTOR:-report-extractor} MOST_RETRIES=${MOST_RETRIES:-3}
parts=$output.parts
mkdir -p "$parts"

# The parts carry it, and the merge takes no others: there may be parts of an older run to the same output.
RUN=$(date -u +%Y%m%dT%H%M%SZ)-$(hostname)-$$
export RUN
echo "$RUN" > "$parts/run"

# Options may have several words, which must be split.
# shellcheck disable=SC2086
array=$(sbatch --parsable --array="1-$tasks" --output="$parts/%a.log" ${ARRAY_OPTIONS:-} \
    "$here/extract.sbatch" "$inputs" "$output" "$tasks" "$@")
# shellcheck disable=SC2086
merge=$(sbatch --parsable --dependency="afterok:${array%%;*}" --kill-on-invalid-dep=yes --output="$parts/merge.log" ${MERGE_OPTIONS:-} \
    "$here/merge.sbatch" "$output" "$tasks")
echo "${array%%;*} ${merge%%;*}"
