#!/bin/sh
# Converts the Word packages of a generated corpus to text with common converters, to score their output with the same
# truths. FOLDER-TWIN gets files/ and a truth.jsonl with the names of the new files. The truths are those of the sources:
# a figure that a converter lost counts as missed, and one that it split must not be read as another number.
#
#   tools/converter-twins.sh FOLDER [TWIN...]
#
#   TWIN  layout        pdftotext -layout, of the pages that LibreOffice prints (poppler-utils)
#         raw           pdftotext -raw, of the same pages
#         antiword      antiword, of the Word 97 files that LibreOffice saves
#         catdoc        catdoc, of the same files
#         pandoc        pandoc, to its own Markdown
#         gfm           pandoc, to GitHub's Markdown
#         plain         pandoc, to plain text
#         soffice       LibreOffice's own text: one cell a line
#
# The default is all of them. Generate the corpus with --layouts docx --styles plain (or lossless). The PDF and Word 97
# files are those of FOLDER-pdf and FOLDER-doc; if these are missing, tools/pdf-twins.sh and tools/office-twins.sh
# create them.
set -eu

twins='layout raw antiword catdoc pandoc gfm plain soffice'

if [ $# -lt 1 ] || [ ! -f "$1/truth.jsonl" ]; then
    echo "usage: $0 FOLDER [TWIN...]   (FOLDER holds files/ and truth.jsonl; TWIN is one of: $twins)" >&2
    exit 2
fi

tools=$(dirname "$0")
folder=${1%/}
shift
[ $# -gt 0 ] || set -- $twins

profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT INT TERM

# A converter may not terminate on a file; a minute is more than any needs.
limit='timeout 60'

# The names of other agencies in generated reports (the damage other-agency of the generator).
others='河西镇人民政府|东岭乡人民政府|石桥街道办事处|县图书馆|市公路管理站'

# A header that only the table of applications has.
header='自然人'

# convert ENDING FOLDER TO COMMAND: converts each file of a folder. The command reads "$page" and writes "$text".
convert() {
    ending=$1 from=$2 to=$3 command=$4
    for page in "$from"/files/*."$ending"; do
        [ -f "$page" ] || continue
        text=$to/files/$(basename "$page" ."$ending").txt
        eval "$limit $command" 2>/dev/null || rm -f "$text"
    done
}

packages() {
    for ending in docx docm dotx; do
        convert "$ending" "$folder" "$1" "$2"
    done
}

# leave_out_without FOLDER DAMAGE WORDS REASON: leaves out the files with a damage of which the converter lost the words that tell it.
leave_out_without() {
    grep "\"damage:$2\"" "$1/truth.jsonl" | sed -E 's/^\{"file":"([^"]*)".*/\1/' | while read -r name; do
        if [ -f "$1/files/$name" ] && ! tr -d '\n ' <"$1/files/$name" | grep -qE "$3"; then
            echo "$1/files/$name: left out, because $4"
            rm "$1/files/$name"
            grep -vF "{\"file\":\"$name\"" "$1/truth.jsonl" >"$1/truth.left" || true
            mv "$1/truth.left" "$1/truth.jsonl"
        fi
    done
}

for twin; do
    to=$folder-$twin
    rm -rf "$to/files"
    mkdir -p "$to/files"
    case $twin in
        layout | raw) [ -d "$folder-pdf/files" ] || "$tools/pdf-twins.sh" "$folder" ;;
        antiword | catdoc) [ -d "$folder-doc/files" ] || "$tools/office-twins.sh" "$folder" doc ;;
    esac

    case $twin in
        layout) convert pdf "$folder-pdf" "$to" 'pdftotext -layout -enc UTF-8 "$page" "$text"' ;;
        raw) convert pdf "$folder-pdf" "$to" 'pdftotext -raw -enc UTF-8 "$page" "$text"' ;;
        antiword) convert doc "$folder-doc" "$to" 'antiword -m UTF-8.txt "$page" >"$text"' ;;
        catdoc) convert doc "$folder-doc" "$to" 'catdoc -d utf-8 "$page" >"$text"' ;;
        pandoc) packages "$to" 'pandoc -f docx -t markdown "$page" -o "$text"' ;;
        gfm) packages "$to" 'pandoc -f docx -t gfm "$page" -o "$text"' ;;
        plain) packages "$to" 'pandoc -f docx -t plain "$page" -o "$text"' ;;
        soffice)
            find "$folder/files" -type f \( -name '*.docx' -o -name '*.docm' -o -name '*.dotx' \) -print0 | sort -z |
                xargs -0 -r -n 100 soffice --headless "-env:UserInstallation=file://$profile" \
                    --convert-to 'txt:Text (encoded):UTF8' --outdir "$to/files" >/dev/null 2>&1
            ;;
        *) echo "Unknown twin '$twin'. Known twins: $twins." >&2; exit 2 ;;
    esac

    sed -E "s/^(\{\"file\":\"[^\"]*)\.do[ct][xm]\",\"format\":\"docx\"/\1.txt\",\"format\":\"text\"/; s/\"layout:docx\"/\"layout:$twin\"/" \
        "$folder/truth.jsonl" >"$to/truth.jsonl"

    leave_out_without "$to" other-agency "$others" 'the name of the other agency is lost'
    leave_out_without "$to" moved-columns "$header" 'the headers of the columns that were moved are lost'

    wanted=$(wc -l <"$to/truth.jsonl")
    made=$(find "$to/files" -type f -name '*.txt' | wc -l)
    echo "$to: $made of $wanted files"
    [ "$made" -eq "$wanted" ] || exit 1
done
