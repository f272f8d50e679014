namespace ReportExtractor.Readers;

/// <summary>The first bytes by which formats that are not plain text are told.</summary>
internal static class FormatSignatures
{
    private static readonly (byte[] Signature, string Name, string Description)[] Known =
    [
        ([0xDB, 0xA5, 0x2D, 0x00], "doc", "a Word 2 file"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "png", "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "jpeg", "a JPEG image"),
        ("GIF8"u8.ToArray(), "gif", "a GIF image"),
        ("II*\0"u8.ToArray(), "tiff", "a TIFF image"),
        ("MM\0*"u8.ToArray(), "tiff", "a TIFF image"),
        ([0x1F, 0x8B, 0x08], "gzip", "a gzip archive"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "7z", "a 7-Zip archive"),
        ("Rar!"u8.ToArray(), "rar", "a RAR archive"),
    ];

    /// <summary>The format of an input, or null where it may be text.</summary>
    /// <param name="bytes">The bytes.</param>
    public static (string Name, string Description)? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, name, description) in Known)
        {
            if (bytes.StartsWith(signature))
            {
                return (name, description);
            }
        }

        return null;
    }
}
