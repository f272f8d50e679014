using System.Buffers.Binary;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>What the markers of a JPEG say, and what the library that decodes it does not.</summary>
/// <param name="AdobeTransform">The colour transform of Adobe's marker, or null without one.</param>
/// <param name="HorizontalDpi">Dots an inch across, or null.</param>
/// <param name="VerticalDpi">Dots an inch down, or null.</param>
/// <param name="Scans">The number of scans: a progressive picture has several.</param>
/// <param name="IsComplete">True if the picture ends as pictures do. One that breaks off has grey where digits were.</param>
internal readonly record struct JpegHeader(
    int? AdobeTransform, double? HorizontalDpi, double? VerticalDpi, int Scans, bool IsComplete)
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Jfif = 0xE0;
    private const byte Adobe = 0xEE;

    // Of JFIF's segment: "JFIF", zero, version, unit, densities. Of Adobe's: "Adobe", version, flags, transform.
    private const int JfifLength = 12;
    private const int AdobeLength = 12;

    private const double CentimetersPerInch = 2.54;

    /// <summary>Reads the markers.</summary>
    /// <param name="bytes">The picture.</param>
    public static JpegHeader Read(ReadOnlySpan<byte> bytes)
    {
        var header = default(JpegHeader);
        var at = 2;
        while (at + 1 < bytes.Length)
        {
            var marker = bytes[at + 1];
            if (bytes[at] != 0xFF || marker is 0 or 0xFF or (>= 0xD0 and <= 0xD8))
            {
                at++;
                continue;
            }

            if (marker == EndOfImage)
            {
                return header with { IsComplete = header.Scans > 0 };
            }

            if (at + 4 > bytes.Length)
            {
                break;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            header = header.With(marker, bytes[(at + 4)..Math.Clamp(at + 2 + length, at + 4, bytes.Length)]);
            at += 2 + Math.Max(length, (ushort)2);
        }

        return header;
    }

    private JpegHeader With(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        StartOfScan => this with { Scans = Scans + 1 },
        Adobe when segment.StartsWith("Adobe"u8) && segment.Length >= AdobeLength =>
            this with { AdobeTransform = segment[AdobeLength - 1] },
        Jfif when segment.StartsWith("JFIF"u8) && segment.Length >= JfifLength => WithDensity(segment),
        _ => this,
    };

    private JpegHeader WithDensity(ReadOnlySpan<byte> segment)
    {
        var factor = segment[7] switch
        {
            1 => 1,
            2 => CentimetersPerInch,
            _ => 0,
        };
        var (across, down) = (BinaryPrimitives.ReadUInt16BigEndian(segment[8..]), BinaryPrimitives.ReadUInt16BigEndian(segment[10..]));
        return factor > 0 && across > 0 && down > 0 ? this with { HorizontalDpi = across * factor, VerticalDpi = down * factor } : this;
    }
}
