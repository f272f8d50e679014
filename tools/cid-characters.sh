#!/usr/bin/env bash
# Writes the tables of the characters of CIDs, src/ReportExtractor.Pdf/Fonts/Collections/Adobe-*.txt, from the CMaps Adobe-*-UCS2 that
# Adobe publishes for its character collections. Run it when Adobe adds a supplement.
#
#   tools/cid-characters.sh FOLDER      FOLDER: has Adobe-GB1/Adobe-GB1-UCS2 and so on; Debian's package poppler-data has it as
#                                       /usr/share/poppler/cMap
set -euo pipefail

[ $# -eq 1 ] || { echo "usage: $0 FOLDER" >&2; exit 2; }
target=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/src/ReportExtractor.Pdf/Fonts/Collections

for collection in GB1 CNS1 Japan1 Korea1; do
    perl -CO -ne '
        our ($kind, @text, $notice);
        $notice .= "# $1\n" if /^%%Copyright: ([^-].*\S)/;
        $kind = $1 if /begin(bfchar|bfrange)/;
        $kind = "" if /endbf/;
        next unless $kind && /^\s*<([0-9A-Fa-f]+)>/;
        my @codes = map { [unpack "n*", pack "H*", $_] } /<([0-9A-Fa-f]+)>/g;
        my ($first, $last, $units) = ($codes[0][0], $codes[-2][0], $codes[-1]);
        for my $cid ($first .. $last) {
            my @units = @$units;
            $units[-1] += $cid - $first;
            my @points;
            while (@units) {
                my $unit = shift @units;
                push @points, $unit >= 0xD800 && $unit < 0xDC00
                    ? 0x10000 + (($unit - 0xD800) << 10) + (shift(@units) - 0xDC00)
                    : $unit;
            }
            # Blanks are blanks, of whatever width. Variation selectors say which drawing of a character it is.
            $text[$cid] = join "", map { chr($_ == 0x2002 ? 0x20 : $_) } grep { $_ < 0xE0100 && ($_ < 0xFE00 || $_ > 0xFE0F) } @points;
        }
        END {
            print "# The characters of the CIDs of '"Adobe-$collection"', from Adobe-'"$collection"'-UCS2. A line has the first CID in\n";
            print "# hexadecimal digits and the characters of the CIDs from it on, or, behind =, those of this CID alone.\n#\n$notice";
            my $before = -2;
            for my $cid (grep { defined $text[$_] && $text[$_] !~ /[\x00-\x1F\x{FFFD}]/ } 0 .. $#text) {
                my $isOne = length $text[$cid] == 1;
                my $continues = $isOne && $before == $cid - 1 && $cid % 64;
                print $continues ? $text[$cid] : sprintf "\n%X%s%s", $cid, $isOne ? " " : "=", $text[$cid];
                $before = $isOne ? $cid : -2;
            }
            print "\n";
        }' "$1/Adobe-$collection/Adobe-$collection-UCS2" > "$target/Adobe-$collection.txt"
done
