#!/usr/bin/env bash
# Prints docs/benchmarks.md's table of whole processes: report-extractor and other programs on the same files, on one core, by format and
# number of files; report-extractor on two cores; the most memory. Other programs read letters alone; what is not installed is said.
#
#   tools/bench.sh FOLDER [COUNT...]      default: 10 600 6000; 60000 takes an hour
#
# FOLDER has reports; those with the same extension are read together, as often as COUNT asks (as hard links, copies where there are
# none). REPORT_EXTRACTOR_PROGRAM is the program to measure, such as the native one that tools/package.sh makes; default: a build of
# src/ReportExtractor.Cli. Nothing else should run at the same time: the load is printed.
set -euo pipefail

if [ $# -lt 1 ] || [ ! -d "$1" ]; then
    sed -n '2,/^set/p' "$0" | grep '^#' | cut -c3- >&2
    exit 2
fi

folder=$(cd "$1" && pwd)
shift
cd "$(dirname "${BASH_SOURCE[0]}")/.."
program=${REPORT_EXTRACTOR_PROGRAM:-}
if [ -z "$program" ]; then
    dotnet build src/ReportExtractor.Cli -c Release --nologo -v q
    program="dotnet src/ReportExtractor.Cli/bin/Release/net10.0/report-extractor.dll"
fi

exec python3 - "$program" "$folder" "${@:-10}" $([ $# -gt 0 ] || echo 600 6000) << 'PYTHON'
import ctypes, ctypes.util, glob, importlib.util, os, resource, shutil, sys, tempfile, time

program, folder, counts = sys.argv[1].split(), sys.argv[2], [int(count) for count in sys.argv[3:]]
work = tempfile.mkdtemp(prefix="bench")

# What other programs read a PDF with: a command line for one file, or a function that reads many.
def pdfium(files):
    library = ctypes.CDLL(PDFIUM)
    for name in ("FPDF_LoadDocument", "FPDF_LoadPage", "FPDFText_LoadPage"):
        getattr(library, name).restype = ctypes.c_void_p
    library.FPDF_InitLibrary()
    for file in files:
        document = ctypes.c_void_p(library.FPDF_LoadDocument(file.encode(), None))
        for number in range(library.FPDF_GetPageCount(document)):
            page = ctypes.c_void_p(library.FPDF_LoadPage(document, number))
            text = ctypes.c_void_p(library.FPDFText_LoadPage(page))
            length = library.FPDFText_CountChars(text)
            library.FPDFText_GetText(text, 0, length, ctypes.create_string_buffer(2 * (length + 1)))
            library.FPDFText_ClosePage(text)
            library.FPDF_ClosePage(page)
        library.FPDF_CloseDocument(document)

def pdfplumber(files):
    import pdfplumber
    for file in files:
        with pdfplumber.open(file) as pdf:
            for page in pdf.pages:
                page.extract_text()

def docling(files):
    from docling.document_converter import DocumentConverter
    converter = DocumentConverter()
    for file in files:
        converter.convert(file)

def each(*command):
    def run(files):
        for file in files:
            os.posix_spawnp(command[0], [part.replace("{}", file) for part in command], os.environ, file_actions=QUIET)
            os.wait()
    return run

PDFIUM = next(iter(glob.glob("/usr/lib/libreoffice/program/libpdfium*.so")), None) or ctypes.util.find_library("pdfium")
QUIET = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)]
OTHERS = [
    ("pdftotext -layout", shutil.which("pdftotext"), each("pdftotext", "-layout", "{}", "-")),
    ("PDFium, letters", PDFIUM, pdfium),
    ("mutool draw -F txt", shutil.which("mutool"), each("mutool", "draw", "-F", "txt", "{}")),
    ("pdfplumber", importlib.util.find_spec("pdfplumber"), pdfplumber),
    ("docling", importlib.util.find_spec("docling"), docling),
]

def measure(run, cores):
    """Runs in a child on some cores: seconds of processor time, seconds, megabytes of its largest process."""
    begun, (read, write) = time.monotonic(), os.pipe()
    child = os.fork()
    if child == 0:
        os.sched_setaffinity(0, cores)
        run()
        own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
        used = own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime
        os.write(write, f"{used} {max(own.ru_maxrss, children.ru_maxrss) / 1024}".encode())
        os._exit(0)
    os.waitpid(child, 0)
    used, memory = map(float, os.read(read, 100).split())
    return used, time.monotonic() - begun, memory

def ours(inputs):
    def run():
        command = [*program, "extract", inputs, "--quiet", "--restart", "--output", f"{work}/records.jsonl"]
        os.posix_spawnp(command[0], command, os.environ, file_actions=QUIET)
        os.wait()
    return run

def link(files, count, target):
    os.makedirs(target)
    for i in range(count):
        place = f"{target}/{i // 1000:04}"
        os.makedirs(place, exist_ok=True)
        source = files[i % len(files)]
        try:
            os.link(source, f"{place}/{i % 1000:03}{os.path.splitext(source)[1]}")
        except OSError:
            shutil.copy(source, f"{place}/{i % 1000:03}{os.path.splitext(source)[1]}")
    return sorted(os.path.join(path, name) for path, _, names in os.walk(target) for name in names)

def row(format, count, name, measured):
    used, took, memory = measured
    print(f"| {format} | {count:,} | {name} | {used:.2f} s | {1000 * used / count:.2f} ms | {took:.2f} s | {count / took:,.0f} | {memory:.0f} MB |", flush=True)

print(f"Load before: {' '.join(open('/proc/loadavg').read().split()[:3])}; processors: {os.cpu_count()}; one core unless said.\n")
print("| format | files | program | processor time | a file | time | files a second | memory |")
print("|---|---|---|---|---|---|---|---|")
formats = {}
for path, _, names in sorted(os.walk(folder)):
    for name in sorted(names):
        formats.setdefault(os.path.splitext(name)[1].lstrip(".").lower(), []).append(os.path.join(path, name))
try:
    for format, files in sorted(formats.items()):
        for count in counts:
            inputs = f"{work}/{format}-{count}"
            linked = link(files, count, inputs)
            row(format, count, "report-extractor", measure(ours(inputs), {0}))
            if os.cpu_count() > 1 and count >= 100:
                row(format, count, "report-extractor, two cores", measure(ours(inputs), {0, 1}))
            for name, found, run in OTHERS if format == "pdf" else []:
                if found:
                    row(format, count, name, measure(lambda: run(linked), {0}))
                else:
                    print(f"| {format} | {count:,} | {name} | not installed | | | | |")
            shutil.rmtree(inputs)
finally:
    shutil.rmtree(work)
print(f"\nLoad after: {' '.join(open('/proc/loadavg').read().split()[:3])}")
PYTHON
