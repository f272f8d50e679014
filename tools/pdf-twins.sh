#!/bin/sh
# Prints a generated corpus to PDF, to score the pages with the same truths: Word packages with LibreOffice, HTML pages
# with Chromium. FOLDER-pdf gets files/ and a truth.jsonl with the names of the new files. So does FOLDER-TWIN for each
# requested twin, with the same pages written again by another program.
#
#   tools/pdf-twins.sh FOLDER [TWIN...]
#
#   TWIN  gs            Ghostscript
#         cairo         cairo (pdftocairo, in poppler-utils)
#         packed        qpdf, with object streams
#         encrypted     qpdf, with AES-256 and an empty password
#         linear        qpdf, optimized for the web
#         rotated       qpdf, with pages turned by /Rotate: 90 and 180 degrees in turn
#         all           all of these
#
# Generate the corpus with --layouts docx,page --damages none and --styles plain, lossless or print: the print of a text box
# or of a hidden number differs from the file.
set -eu

twins='gs cairo packed encrypted linear rotated'

if [ $# -lt 1 ] || [ ! -f "$1/truth.jsonl" ]; then
    echo "usage: $0 FOLDER [TWIN...]   (FOLDER holds files/ and truth.jsonl; TWIN is one of: $twins all)" >&2
    exit 2
fi

folder=${1%/}
shift
[ "${1-}" != all ] || set -- $twins

profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT INT TERM

# LibreOffice prints many files in one process.
batch=100

# Succeeds if LibreOffice printed the wide section on an upright page: numbers beyond the edge are then lost, so the truth does not apply.
is_cut() {
    grep -F "\"file\":\"$(basename "$1" .pdf)." "$folder/truth.jsonl" | grep -q '"office:mixed-orientation"' &&
        ! pdfinfo -l 1000 "$1" | awk '/^Page +[0-9]+ size:/ && $4 > $6 { wide = 1 } END { exit !wide }'
}

# The truths of a folder of PDF files.
tell() {
    sed -E 's/^(\{"file":"[^"]*)\.(docx|docm|dotx|html|pdf)","format":"[a-z]+"/\1.pdf","format":"pdf"/' "$folder/truth.jsonl" |
        grep -v -F -f "$left_out" >"$1/truth.jsonl"
    wanted=$(wc -l <"$1/truth.jsonl")
    made=$(find "$1/files" -type f -name '*.pdf' | wc -l)
    echo "$1: $made of $wanted files"
    [ "$made" -eq "$wanted" ]
}

pages=$folder-pdf
rm -rf "$pages/files"
mkdir -p "$pages/files"
find "$folder/files" -type f \( -name '*.docx' -o -name '*.docm' -o -name '*.dotx' \) -print0 | sort -z |
    xargs -0 -r -n "$batch" soffice --headless "-env:UserInstallation=file://$profile/office" \
        --convert-to pdf --outdir "$pages/files" >/dev/null 2>&1
for page in "$folder"/files/*.html; do
    [ -f "$page" ] || continue
    name=$(basename "$page" .html)
    timeout 60 chromium --headless --no-sandbox --disable-gpu --disable-background-networking --no-pdf-header-footer \
        "--user-data-dir=$profile/browser" "--print-to-pdf=$pages/files/$name.pdf" "file://$(realpath "$page")" >/dev/null 2>&1
done
left_out=$profile/left-out
: >"$left_out"
for page in "$pages"/files/*.pdf; do
    if is_cut "$page"; then
        echo "$page: left out, because its wide section was printed on an upright page"
        printf '"file":"%s"\n' "$(basename "$page")" >>"$left_out"
        rm "$page"
    fi
done
tell "$pages"

for twin; do
    to=$folder-$twin
    rm -rf "$to/files"
    mkdir -p "$to/files"
    for page in "$pages"/files/*.pdf; do
        new=$to/files/$(basename "$page")
        case $twin in
            gs) gs -q -dNOPAUSE -dBATCH -sDEVICE=pdfwrite "-sOutputFile=$new" "$page" ;;
            cairo) pdftocairo -pdf "$page" "$new" ;;
            packed) qpdf --object-streams=generate "$page" "$new" ;;
            encrypted) qpdf --encrypt '' owner 256 -- "$page" "$new" ;;
            linear) qpdf --linearize "$page" "$new" ;;
            rotated) qpdf --rotate=+90:1-z:odd --rotate=+180:1-z:even "$page" "$new" ;;
            *) echo "Unknown twin '$twin'. Known twins: $twins." >&2; exit 2 ;;
        esac
    done
    tell "$to"
done
