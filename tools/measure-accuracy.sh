#!/usr/bin/env bash
# Measures accuracy: generates more than a million cells with known figures from a seed, reads them, and prints for each kind of material
# the numbers of right figures, silent errors and false alarms. The figures in docs/measuring.md are from this script.
#
#   tools/measure-accuracy.sh SEED [FOLDER] [PART]      PART: percentage of the reports; the default is 100
#
# Use a seed that was not used before; the corpora have the seeds that follow it. Needs LibreOffice, poppler-utils, ghostscript, qpdf,
# antiword, catdoc and pandoc (packages of Debian), about 2 GB of disk space, and two minutes on two idle processors.
set -euo pipefail

[ $# -ge 1 ] || { echo "usage: $0 SEED [FOLDER] [PART]" >&2; exit 2; }
seed=$1
folder=${2:-$(mktemp -d)}
part=${3:-100}
tools=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$tools/..
program="dotnet $root/src/ReportExtractor.Cli/bin/Release/net10.0/report-extractor.dll"
corpus="dotnet $root/tools/ReportExtractor.CorpusGenerator.Cli/bin/Release/net10.0/report-corpus.dll"

# Layouts that keep their columns, and layouts that lose them.
columns=tabs-cellperline,tabs-rows-placeholders,tabs-rows-plain,tabs-ocr,tabs-converted,pipes,pipes-noouter,pipes-linebreak,bar-lines,markdown-escaped,torn-markdown,pandoc-simple,pandoc-multiline,pandoc-grid,html-in-text,box,aligned,cells-spaced,cells-dense,cells-rowspaced
gone=raw,glued,mixed

dotnet build -c Release --nologo -v q "$root/src/ReportExtractor.Cli" > /dev/null
dotnet build -c Release --nologo -v q "$root/tools/ReportExtractor.CorpusGenerator.Cli" > /dev/null

# make KIND NAME COUNT OPTION…: generates a corpus in the folder of its kind of material, with a seed of its own.
make() {
    local to=$folder/$1/$2 count=$(($3 * part / 100 + 1))
    seed=$((seed + 1))
    $corpus --seed "$seed" --count "$count" "${@:4}" --output "$to" > /dev/null
    echo "$1/$2: report-corpus --seed $seed --count $count ${*:4}"
}

make office none 200 --layouts office --damages none
make office one 600 --layouts office --damages one
make office several 800 --layouts office --damages several
make columns none 400 --layouts "$columns" --damages none
make columns one 800 --layouts "$columns" --damages one
make columns several 1200 --layouts "$columns" --damages several
make gone none 60 --layouts "$gone" --damages none
make gone one 120 --layouts "$gone" --damages one
make gone several 180 --layouts "$gone" --damages several
make source-office one 100 --layouts docx --styles lossless --damages one
make source-pdf none 100 --layouts docx --styles print --damages none
make source-pdf one 40 --layouts docx --styles print --damages one
make source-text none 40 --layouts docx --styles plain --damages none
make source-text one 20 --layouts docx --styles plain --damages one

"$tools/office-twins.sh" "$folder/source-office/one"
"$tools/pdf-twins.sh" "$folder/source-pdf/none" all
"$tools/pdf-twins.sh" "$folder/source-pdf/one" gs cairo
for source in none one; do
    "$tools/converter-twins.sh" "$folder/source-text/$source"
done

# move KIND FOLDER…: moves twins to the folder of their kind of material.
move() {
    local twin
    mkdir -p "$folder/$1"
    for twin in "${@:2}"; do
        mv "$twin" "$folder/$1/$(basename "$(dirname "$twin")")-$(basename "$twin")"
    done
}

move office "$folder"/source-office/one-*
move pdf "$folder"/source-pdf/*-*
for source in none one; do
    move gone "$folder/source-text/$source"-{raw,antiword,catdoc}
    move columns "$folder/source-text/$source"-{layout,pandoc,gfm,plain,soffice}
done

# One file for all truths of a kind of material, and no other files in its folder than the reports.
for kind in office pdf columns gone; do
    for truth in "$folder/$kind"/*/truth.jsonl; do
        sed -E "s#^\{\"file\":\"#&$(basename "$(dirname "$truth")")/files/#" "$truth"
        rm "$truth"
    done > "$folder/$kind.truth.jsonl"
    echo "== $kind"
    $program extract "$folder/$kind" --quiet --restart --output "$folder/$kind.records.jsonl" || [ $? -eq 1 ]
    $program score "$folder/$kind.truth.jsonl" "$folder/$kind.records.jsonl" --by layout --worst 0 || [ $? -eq 3 ]
done
