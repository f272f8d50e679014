using ReportExtractor.Problems;

namespace ReportExtractor.Readers;

/// <summary>The signatures of formats that are not read.</summary>
internal static class FormatSignatures
{
    private static readonly (byte[] Signature, string Name, Func<Message> Description, Func<Message> Advice)[] Known =
    [
        ([0xDB, 0xA5, 0x2D, 0x00], "doc", Messages.Word2File, Messages.ConvertFirst),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "png", Messages.PngImage, Messages.ReadByOcr),
        ([0xFF, 0xD8, 0xFF], "jpeg", Messages.JpegImage, Messages.ReadByOcr),
        ("GIF8"u8.ToArray(), "gif", Messages.GifImage, Messages.ConvertFirst),
        ("II*\0"u8.ToArray(), "tiff", Messages.TiffImage, Messages.ReadByOcr),
        ("MM\0*"u8.ToArray(), "tiff", Messages.TiffImage, Messages.ReadByOcr),
        ([0x1F, 0x8B, 0x08], "gzip", Messages.GzipArchive, Messages.UnpackFirst),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "7z", Messages.SevenZipArchive, Messages.UnpackFirst),
        ("Rar!"u8.ToArray(), "rar", Messages.RarArchive, Messages.UnpackFirst),
        ("PK\u0005\u0006"u8.ToArray(), "zip", Messages.EmptyZipArchive, Messages.UnpackFirst),
        ("PK\u0007\u0008"u8.ToArray(), "zip", Messages.PartOfZipArchive, Messages.UnpackFirst),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0x00], "xz", Messages.XzArchive, Messages.UnpackFirst),
        ("BZh"u8.ToArray(), "bzip2", Messages.Bzip2Archive, Messages.UnpackFirst),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd", Messages.ZstandardArchive, Messages.UnpackFirst),
        ("MSCF\0\0\0\0"u8.ToArray(), "cab", Messages.CabinetArchive, Messages.UnpackFirst),
    ];

    /// <summary>The format of an input, and what to do about it; null if the format may be one that is read.</summary>
    /// <param name="bytes">The bytes.</param>
    public static (string Name, Message Description, Message Advice)? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, name, description, advice) in Known)
        {
            if (bytes.StartsWith(signature))
            {
                return (name, description(), advice());
            }
        }

        return IsTar(bytes) ? ("tar", Messages.TarArchive(), Messages.UnpackFirst()) : null;
    }

    /// <summary>
    /// True for a tar archive. Its oldest form has no signature, and an archive of texts looks like a text. The first block of 512 bytes
    /// has the sum of its bytes in octal digits at 148, with blanks in place of the sum itself (POSIX.1 pax, ustar header block).
    /// </summary>
    private static bool IsTar(ReadOnlySpan<byte> bytes)
    {
        const int blockLength = 512;
        const int sumStart = 148;
        const int sumLength = 8;
        if (bytes.Length < blockLength)
        {
            return false;
        }

        var stated = 0;
        foreach (var digit in bytes.Slice(sumStart, sumLength).Trim(" \0"u8))
        {
            if (digit is < (byte)'0' or > (byte)'7')
            {
                return false;
            }

            stated = (stated * 8) + digit - '0';
        }

        var sum = sumLength * ' ';
        for (var i = 0; i < blockLength; i++)
        {
            sum += i is >= sumStart and < sumStart + sumLength ? 0 : bytes[i];
        }

        return stated == sum;
    }
}
