#!/usr/bin/env bash
# Reads reports with a job array on Slurm: one task a shard, and a job behind them that merges.
#
#   tools/slurm/submit.sh INPUTS OUTPUT TASKS [OPTION OF extract…]
#   tools/slurm/submit.sh /data/reports /data/records.jsonl 200 --timeout 60
#
# INPUTS is a folder, or a list of files, a path a line, relative to the folder in which the list stands.
# INPUTS and OUTPUT must be seen under the same paths by all nodes, and so must the command.
# In the environment, each with its default:
#   REPORT_EXTRACTOR  the command                           report-extractor
#   ARRAY_OPTIONS     more options of sbatch for the tasks  none: '--partition=short --cpus-per-task=8 --time=4:00:00'
#   MERGE_OPTIONS     and for the merge                     none
#   MOST_RETRIES      how often a task may be tried again   3
# Prints the numbers of the two jobs: the array's, the merge's.
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

# Options may hold several words: they are meant to be split.
# shellcheck disable=SC2086
array=$(sbatch --parsable --array="1-$tasks" --output="$parts/%a.log" ${ARRAY_OPTIONS:-} \
    "$here/extract.sbatch" "$inputs" "$output" "$tasks" "$@")
# shellcheck disable=SC2086
merge=$(sbatch --parsable --dependency="afterok:${array%%;*}" --kill-on-invalid-dep=yes --output="$parts/merge.log" ${MERGE_OPTIONS:-} \
    "$here/merge.sbatch" "$output" "$tasks")
echo "${array%%;*} ${merge%%;*}"
