#!/usr/bin/env bash
# Reads a folder of good reports, and then the same folder with one hostile file among a hundred, in every mode, and compares the records
# of the good reports byte for byte.
#   tools/hostile-at-size.sh [INPUTS] [FOLDER]
# The good inputs are hard links to generated reports, the hostile ones are the files of `report-fuzz hostile` in turn.
set -euo pipefail

inputs=${1:-10000}
folder=${2:-$(mktemp -d)}
reports=500
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program="dotnet $root/src/ReportExtractor.Cli/bin/Release/net10.0/report-extractor.dll"
corpus="dotnet $root/tools/ReportExtractor.CorpusGenerator.Cli/bin/Release/net10.0/report-corpus.dll"
fuzz="dotnet $root/tools/ReportExtractor.Fuzz/bin/Release/net10.0/report-fuzz.dll"

if [ -z "${BUILT:-}" ]; then
    dotnet build -c Release --nologo -v q "$root/src/ReportExtractor.Cli"
    dotnet build -c Release --nologo -v q "$root/tools/ReportExtractor.CorpusGenerator.Cli"
    dotnet build -c Release --nologo -v q "$root/tools/ReportExtractor.Fuzz"
fi
mkdir -p "$folder"
if [ ! -d "$folder/corpus" ]; then
    $corpus --seed 61 --count $((reports / 2)) --layouts all --damages one --output "$folder/corpus/text" > /dev/null
    $corpus --seed 61 --count $((reports / 2)) --layouts office --damages one --output "$folder/corpus/office" > /dev/null
    (cd "$root" && $fuzz hostile "$folder/hostile")
fi

python3 - "$folder" "$inputs" << 'PYTHON'
import os, sys
folder, count = sys.argv[1], int(sys.argv[2])
def files(*places):
    return sorted(os.path.join(path, name) for place in places for path, _, names in os.walk(os.path.join(folder, place)) for name in names if name != "truth.jsonl")
def link(source, name):
    for place in ([f"{folder}/alone", f"{folder}/among"] if "/corpus/" in source else [f"{folder}/among"]):
        target = f"{place}/{name}"
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if not os.path.exists(target):
            os.link(source, target)
good, made, cut = files("corpus/text/files", "corpus/office/files"), files("hostile/made"), files("hostile/cut")
for i in range(count):
    link(good[i % len(good)], f"{i // 1000:04}/{i % 1000:03}-good{os.path.splitext(good[i % len(good)])[1]}")
    if i % 100 == 50:
        # First each of the files in made/, then files in cut/ from all formats.
        n = i // 100
        bad = made[n] if n < len(made) else cut[(n - len(made)) * 37 % len(cut)]
        link(bad, f"{i // 1000:04}/{i % 1000:03}-hostile-{n}{os.path.splitext(bad)[1]}")
PYTHON

# run NAME FOLDER OPTION…: reads a folder and prints the cost.
run() {
    local name=$1 place=$2
    shift 2
    /usr/bin/env python3 - "$folder/$name.jsonl" $program extract "$folder/$place" --quiet --restart --output "$folder/$name.jsonl" "$@" << 'PYTHON'
import os, resource, subprocess, sys, time
begun = time.time()
ended = subprocess.run(sys.argv[2:]).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
assert ended in (0, 1), ended
records = sum(1 for _ in open(sys.argv[1], "rb"))
print(f"{os.path.basename(sys.argv[1])}: {records} records, {time.time() - begun:.0f} s, {used.ru_utime + used.ru_stime:.0f} s of processor time, at most {used.ru_maxrss / 1024:.0f} MB in a process")
PYTHON
}

run alone alone --jobs 2
for options in "--jobs 1" "--jobs 2" "--jobs 1 --isolate" "--jobs 2 --isolate"; do
    name="among${options// /}"
    # shellcheck disable=SC2086
    run "$name" among $options
    grep -v '^{"schema":"[^"]*","source":{"path":"[^"]*-hostile-' "$folder/$name.jsonl" | cmp - "$folder/alone.jsonl"
    echo "  the good records are the same, byte for byte"
    cmp "$folder/$name.jsonl" "$folder/among--jobs1.jsonl"
done
python3 - "$folder/among--jobs1.jsonl" << 'PYTHON'
import collections, json, sys
codes = collections.Counter()
for line in open(sys.argv[1], encoding="utf-8"):
    record = json.loads(line)
    if "-hostile-" in record["source"]["path"]:
        codes[next((problem["code"] for problem in record["problems"] if problem["severity"] == "error"), "read")] += 1
print("hostile:", ", ".join(f"{count} {code}" for code, count in codes.most_common()))
PYTHON
