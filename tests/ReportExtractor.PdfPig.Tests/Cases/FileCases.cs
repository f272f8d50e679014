using ReportExtractor.Pdf.Tests.Encryption;
using ReportExtractor.TestKit;

namespace ReportExtractor.PdfPig.Tests.Cases;

/// <summary>Files of the repository, and the ways in which a file may be packed.</summary>
internal static class FileCases
{
    private static readonly (int Number, string Body)[] Packed =
    [
        (1, "<< /Type /Catalog /Pages 2 0 R >>"),
        (2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
        (3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"),
        (5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
    ];

    /// <summary>All PDF samples.</summary>
    public static IEnumerable<PdfCase> Samples =>
        Directory.GetFiles(Repository.Samples, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new PdfCase(Path.GetRelativePath(Repository.Samples, path).Replace('\\', '/'), File.ReadAllBytes(path)));

    /// <summary>Packed and encrypted files.</summary>
    public static IEnumerable<PdfCase> Made =>
    [
        new("object streams", ObjectStreams()),
        new("encrypted by RC4 with 40 bits", Convert.FromBase64String(EncryptedSamples.Rc4With40Bits)),
        new("encrypted by RC4 with 128 bits", Convert.FromBase64String(EncryptedSamples.Rc4With128Bits)),
        new("encrypted by a crypt filter", Convert.FromBase64String(EncryptedSamples.Rc4AsCryptFilter)),
        new("encrypted by AES with 128 bits", Convert.FromBase64String(EncryptedSamples.AesWith128Bits)),
        new("encrypted with clear metadata", Convert.FromBase64String(EncryptedSamples.AesWithClearMetadata)),
        new("encrypted by AES with 256 bits, revision 5", Convert.FromBase64String(EncryptedSamples.AesWith256BitsRevision5)),
        new("encrypted by AES with 256 bits, revision 6", Convert.FromBase64String(EncryptedSamples.AesWith256BitsRevision6)),
    ];

    private static byte[] ObjectStreams() => new PdfBuilder()
        .AddStream(4, "/Filter /FlateDecode", PdfBuilder.Deflate(PdfBuilder.Latin("BT /F1 12 Tf 20 30 Td (packed) Tj ET")))
        .AddObjectStream(7, "", Packed)
        .AddTableStream(8, "/Root 1 0 R", [.. Packed.Select((each, index) => (each.Number, 7, index))])
        .Build();
}
