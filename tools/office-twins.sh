#!/bin/sh
# Saves the Word packages of a generated corpus in other formats with LibreOffice, to score them with the same truths:
# FOLDER-doc, FOLDER-rtf, FOLDER-html and FOLDER-docx2 get files/ and a truth.jsonl with the names of the new files.
#
#   tools/office-twins.sh FOLDER [FORMAT...]        FORMAT: doc rtf html docx2; the default is all four
#
# Generate the corpus with --layouts docx --styles lossless: LibreOffice does not keep all other features.
set -eu

if [ $# -lt 1 ] || [ ! -f "$1/truth.jsonl" ]; then
    echo "usage: $0 FOLDER [FORMAT...]   (FOLDER holds files/ and truth.jsonl)" >&2
    exit 2
fi

folder=${1%/}
shift
[ $# -gt 0 ] || set -- doc rtf html docx2

profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT INT TERM

# LibreOffice converts many files in one process.
batch=100

for twin; do
    case $twin in
        doc) ending=doc filter='doc:MS Word 97' format=doc ;;
        rtf) ending=rtf filter='rtf:Rich Text Format' format=rtf ;;
        html) ending=html filter='html:HTML (StarWriter):EmbedImages' format=html ;;
        docx2) ending=docx filter='docx:MS Word 2007 XML' format=docx ;;
        *) echo "Unknown twin '$twin'. Known twins: doc rtf html docx2." >&2; exit 2 ;;
    esac

    to=$folder-$twin
    rm -rf "$to/files"
    mkdir -p "$to/files"
    find "$folder/files" -type f \( -name '*.docx' -o -name '*.docm' -o -name '*.dotx' \) -print0 | sort -z |
        xargs -0 -n "$batch" soffice --headless "-env:UserInstallation=file://$profile" \
            --convert-to "$filter" --outdir "$to/files" >/dev/null 2>&1
    sed -E "s/^(\{\"file\":\"[^\"]*)\.do[ct][xm]\",\"format\":\"docx\"/\1.$ending\",\"format\":\"$format\"/" \
        "$folder/truth.jsonl" >"$to/truth.jsonl"
    wanted=$(grep -c '"format":"'"$format"'"' "$to/truth.jsonl" || true)
    made=$(find "$to/files" -type f -name "*.$ending" | wc -l)
    echo "$to: $made of $wanted files"
    [ "$made" -eq "$wanted" ] || exit 1
done
