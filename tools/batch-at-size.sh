#!/usr/bin/env bash
# Measures extract on many inputs: memory during the run, order of the records, rate, and the gain of a second processor.
#   tools/batch-at-size.sh [INPUTS] [FOLDER]
# The inputs are hard links to a thousand generated reports of all layouts and formats. An input needs about 40 KB of disk space.
# Nothing else should run at the same time. The figures in docs/batch.md are from this script.
set -euo pipefail

inputs=${1:-200000}
folder=${2:-$(mktemp -d)}
reports=1000
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program="dotnet $root/src/ReportExtractor.Cli/bin/Release/net10.0/report-extractor.dll"
corpus="dotnet $root/tools/ReportExtractor.CorpusGenerator.Cli/bin/Release/net10.0/report-corpus.dll"

dotnet build -c Release --nologo -v q "$root/src/ReportExtractor.Cli"
dotnet build -c Release --nologo -v q "$root/tools/ReportExtractor.CorpusGenerator.Cli"
mkdir -p "$folder"
if [ ! -d "$folder/corpus" ]; then
    $corpus --seed 6 --count $((reports / 2)) --layouts all --damages one --output "$folder/corpus/text" > /dev/null
    $corpus --seed 6 --count $((reports / 2)) --layouts office --damages one --output "$folder/corpus/office" > /dev/null
fi

# links COUNT FOLDER: creates hard links, a thousand in each folder.
links() {
    python3 - "$folder/corpus" "$1" "$2" << 'PYTHON'
import os, sys
corpus, count, target = sys.argv[1], int(sys.argv[2]), sys.argv[3]
files = sorted(os.path.join(path, name) for path, _, names in os.walk(corpus) for name in names if os.path.basename(path) == "files")
for i in range(count):
    source = files[i % len(files)]
    place = f"{target}/{i // 1000:04}"
    os.makedirs(place, exist_ok=True)
    link = f"{place}/{i % 1000:03}{os.path.splitext(source)[1]}"
    if not os.path.exists(link):
        os.link(source, link)
PYTHON
}

# seconds COMMAND…: prints the duration of a command.
seconds() {
    local begun ended
    begun=$(date +%s.%N)
    "$@" || [ $? -eq 1 ]
    ended=$(date +%s.%N)
    awk "BEGIN { print $ended - $begun }"
}

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg); processors: $(nproc)"
links "$inputs" "$folder/in"

echo "== $inputs inputs"
rm -f "$folder"/.records.jsonl.*
begun=$(date +%s)
$program extract "$folder/in" --quiet --restart --output "$folder/records.jsonl" &
run=$!
marks="10 50 99"
while kill -0 $run 2> /dev/null; do
    done=$({ cat "$folder/.records.jsonl.journal" 2> /dev/null || true; } | wc -l)
    for mark in $marks; do
        if [ $((done * 100)) -ge $((inputs * mark)) ]; then
            echo "$mark %: $(awk '/VmRSS|VmHWM/ { printf "%s %d MB  ", $1, $2 / 1024 }' /proc/$run/status 2> /dev/null)"
            marks=${marks#"$mark"}
            marks=${marks# }
        fi
    done
    sleep 1
done
wait $run || [ $? -eq 1 ]
took=$(($(date +%s) - begun))
echo "$took s, $(awk "BEGIN { printf \"%.0f\", $inputs / $took }") inputs a second"
grep -o '^{"schema":"[^"]*","source":{"path":"[^"]*"' "$folder/records.jsonl" | LC_ALL=C sort -c && echo "in order: $(wc -l < "$folder/records.jsonl") records"

few=$((inputs / 20 > 2000 ? inputs / 20 : 2000))
echo "== one processor and two, $few inputs"
links "$few" "$folder/few"
one=$(seconds taskset -c 0 $program extract "$folder/few" --quiet --restart --output "$folder/one.jsonl")
two=$(seconds taskset -c 0,1 $program extract "$folder/few" --quiet --restart --output "$folder/two.jsonl")
cmp "$folder/one.jsonl" "$folder/two.jsonl"
echo "one: $one s; two: $two s; $(awk "BEGIN { printf \"%.2f\", $one / $two }") times as fast"
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
