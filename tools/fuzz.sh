#!/usr/bin/env bash
# Fuzzes a reader, or the matcher, guided by the code that each input reaches: AFL++ changes inputs, SharpFuzz tells it where they led.
#
#   tools/fuzz.sh TARGET MINUTES [FOLDER]      TARGET: text html mht rtf doc docx wordxml pdf matcher; default folder: artifacts/fuzz
#
# Needs afl-fuzz (Debian's package afl++) and the tool SharpFuzz.CommandLine, which it installs into the folder. It begins with
# tools/ReportExtractor.Fuzz/Corpus/TARGET and the samples, and goes on where an earlier run in the folder ended. What makes the program fail is in
# FOLDER/TARGET/default/crashes and hangs; it ends with 1 if there is any.
set -euo pipefail

if [ $# -lt 2 ] || [ $# -gt 3 ]; then
    sed -n '2,/^set/p' "$0" | grep '^#' | cut -c3- >&2
    exit 2
fi

target=$1
minutes=$2
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${3:-artifacts/fuzz}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
seeds=tools/ReportExtractor.Fuzz/Corpus/$target
if ! command -v afl-fuzz > /dev/null; then
    echo "fuzz.sh needs afl-fuzz: apt-get install afl++" >&2
    exit 2
fi

[ -d "$seeds" ] || { echo "There is no folder $seeds." >&2; exit 2; }
[ -x "$folder/tools/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --tool-path "$folder/tools"
if [ ! -e "$folder/program/instrumented" ]; then
    rm -rf "$folder/program"
    dotnet publish tools/ReportExtractor.Fuzz -c Release -o "$folder/program" -v q
    # What watches the time runs on a thread of its own, at any time: it would look like other code that was reached.
    "$folder/tools/sharpfuzz" "$folder/program/ReportExtractor.dll" \
        ReportExtractor.Readers.{Doc,Flow,Html,Mime,Pdf,Rtf,Text,Word} \
        ReportExtractor.{Checks,Matching,Parsing,Reconstruction,RecordBuilding}
    for library in ReportExtractor.Pdf ReportExtractor.WordBinary; do
        "$folder/tools/sharpfuzz" "$folder/program/$library.dll"
    done

    touch "$folder/program/instrumented"
fi

# A sample of the format has what seeds of some bytes have not.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$seeds"/* "$work"
for sample in samples/*/source."$target"; do
    [ -e "$sample" ] && cp "$sample" "$work/$(basename "$(dirname "$sample")")"
done

input=$work
[ -d "$folder/$target/default/queue" ] && input=-
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1
# 20 seconds for an input: the program itself gives up at 10. No limit of memory: the runtime reserves far more than it uses.
afl-fuzz -i "$input" -o "$folder/$target" -t 20000 -m none -V $((minutes * 60)) -- \
    dotnet "$folder/program/report-fuzz.dll" coverage "$target"

found=0
for find in "$folder/$target"/default/{crashes,hangs}/id*; do
    [ -e "$find" ] || continue
    found=1
    echo "$find"
done

exit $found
