#!/usr/bin/env bash
# Makes what a person installs without a build: for each system a single file that needs no .NET, with the licence, the manual page, the
# scripts for shells, and a checksum. On Linux, the program for linux-x64 is native code (Native AOT): one report takes under 0.1 s. A system
# can be compiled so only on itself; the others get code that is compiled ahead (ReadyToRun), and the runtime with it.
#
#   tools/package.sh [FOLDER [SYSTEM...]]      default: artifacts/packages linux-x64 win-x64 osx-arm64
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-artifacts/packages}
shift || true
systems=("$@")
[ ${#systems[@]} -gt 0 ] || systems=(linux-x64 win-x64 osx-arm64)

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The texts are the same for every system: they are made once, by the program itself.
texts=$work/texts
mkdir -p "$texts/completions"
program=(dotnet run --project src/ReportExtractor.Cli -c Release --)
"${program[@]}" --lang en man > "$texts/report-extractor.1"
mkdir -p "$texts/zh_CN"
"${program[@]}" --lang zh man > "$texts/zh_CN/report-extractor.1"
"${program[@]}" --lang en completion bash > "$texts/completions/report-extractor.bash"
"${program[@]}" --lang en completion zsh > "$texts/completions/_report-extractor"
"${program[@]}" --lang en completion fish > "$texts/completions/report-extractor.fish"
"${program[@]}" --lang en completion pwsh > "$texts/completions/report-extractor.ps1"

# Native code is linked by the system's own linker.
if [[ " ${systems[*]} " == *' linux-x64 '* && $(uname -sm) == 'Linux x86_64' ]] && ! command -v clang > /dev/null; then
    echo "Native code for linux-x64 needs clang and zlib: apt-get install clang zlib1g-dev" >&2
    exit 2
fi

for system in "${systems[@]}"; do
    name=report-extractor-$version-$system
    if [[ $system == linux-x64 && $(uname -sm) == 'Linux x86_64' ]]; then
        kind=(-p:PublishAot=true -p:PublishReadyToRun=false)
    else
        kind=(--self-contained -p:PublishSingleFile=true -p:PublishReadyToRun=true -p:EnableCompressionInSingleFile=true)
    fi

    dotnet publish src/ReportExtractor.Cli -c Release -r "$system" -o "$work/$system" "${kind[@]}" \
        -p:DebugType=none -p:GenerateDocumentationFile=false
    mkdir -p "$work/$name"
    find "$work/$system" -maxdepth 1 -type f \( -name report-extractor -o -name report-extractor.exe \) -exec cp {} "$work/$name/" \;
    cp LICENSE "$work/$name/LICENSE.txt"
    cp -r "$texts/." "$work/$name/"
    if [[ $system == win-* ]]; then
        file=$name.zip
        rm -f "$folder/$file"
        (cd "$work" && python3 -m zipfile -c "$folder/$file" "$name")
    else
        file=$name.tar.gz
        # The same commit gives the same times.
        tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="$(git log -1 --format=@%ct)" -cf - "$name" |
            gzip -n > "$folder/$file"
    fi

    (cd "$folder" && sha256sum "$file" > "$file.sha256")
    echo "$folder/$file"
done
