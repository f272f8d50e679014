using ReportExtractor.Fuzz.Building;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>Compound files (MS-CFB) with untrue structures, and some that are not Word 97-2003 documents.</summary>
internal static class HostileCompounds
{
    // Offsets in the header (MS-CFB §2.2): of the length and the first sectors of the allocation table, and of the directory.
    private const int SectorShift = 0x1E;
    private const int FatCount = 0x2C;
    private const int FirstDirectory = 0x30;
    private const int FirstDifat = 0x44;
    private const int DifatCount = 0x48;
    private const int FirstFat = 0x4C;

    /// <summary>The length of a sector in files of version 3 (MS-CFB §2.2).</summary>
    private const int SectorLength = 512;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        File(
            "a directory in a circle",
            () => Lied((file, fat) => Write(file, fat + (4 * Number(file, FirstDirectory)), (uint)Number(file, FirstDirectory))),
            ProblemCodes.Corrupt),
        File("every chain in a circle", () => Lied((file, fat) => Fill(file, fat, SectorLength, i => (uint)i)), ProblemCodes.Corrupt),
        File(
            "a directory that is its own child",
            () => Lied((file, _) => Fill(file, ((Number(file, FirstDirectory) + 1) * SectorLength) + 0x44, 12, _ => 0))),
        File("further sectors of the table in a circle", () => Lied((file, _) =>
        {
            Write(file, FirstDifat, 0);
            Write(file, DifatCount, 0x7FFFFFFF);
            Fill(file, SectorLength, SectorLength, _ => 0);
        })),
        File("a table of two billion sectors", () => Lied((file, _) => Write(file, FatCount, 0x7FFFFFFF)), ProblemCodes.Corrupt),
        File("sectors of two gigabytes", () => Lied((file, _) => file[SectorShift] = 31), ProblemCodes.Corrupt),
        File("sectors of no byte", () => Lied((file, _) => file[SectorShift] = 0), ProblemCodes.Corrupt),
        File(
            "a stream of four gigabytes",
            () => Lied((file, _) => Write(file, ((Number(file, FirstDirectory) + 1) * SectorLength) + 128 + 0x78, 0xFFFFFFF0)),
            ProblemCodes.Corrupt),
        File("a document of zeros", () => Document(new byte[5000]), ProblemCodes.Corrupt),
        File(
            "a document that lies of everything",
            () => Document([0xEC, 0xA5, 0xC1, 0, .. Enumerable.Repeat<byte>(0x7F, 6), 0, 0x12, .. Enumerable.Repeat<byte>(0x7F, 5000)]),
            ProblemCodes.TooLarge),
        File("a password", () => Document([0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 0x13, .. new byte[5000]]), ProblemCodes.Encrypted),
        File(
            "a package with a password",
            () => new CompoundBuilder().Add("EncryptionInfo", new byte[5000]).Add("EncryptedPackage", new byte[5000]).Build(),
            ProblemCodes.Encrypted),
        File("Word 6", () => Document([0xDC, 0xA5, 0x65, 0, .. new byte[5000]]), ProblemCodes.UnsupportedFormat),
        File("Word 95", () => Document([0xDC, 0xA5, 0x68, 0, .. new byte[5000]]), ProblemCodes.UnsupportedFormat),
        File("Word 2", () => [0xDB, 0xA5, 0x2D, 0, .. new byte[5000]], ProblemCodes.UnsupportedFormat),
        File("a workbook", () => new CompoundBuilder().Add("Workbook", new byte[5000]).Build(), ProblemCodes.UnsupportedFormat),
        File(
            "10,000 streams",
            () => Enumerable.Range(0, 10_000).Aggregate(new CompoundBuilder(), (builder, i) => builder.Add($"s{i}", [])).Build(),
            ProblemCodes.UnsupportedFormat),
        File("the signature alone", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ProblemCodes.Corrupt),
    ];

    private static HostileFile File(string name, Func<byte[]> make, string? code = null) => HostileFile.Of(name, "doc", make, code);

    private static byte[] Document(byte[] stream) =>
        new CompoundBuilder().Add("WordDocument", stream).Add("1Table", new byte[5000]).Add("Data", []).Build();

    /// <summary>A valid file with an untrue field.</summary>
    /// <param name="lie">Changes the field; it gets the file and the offset of the allocation table.</param>
    private static byte[] Lied(Action<byte[], int> lie)
    {
        var file = Document([0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 0x12, .. new byte[20_000]]);
        lie(file, (Number(file, FirstFat) + 1) * SectorLength);
        return file;
    }

    private static int Number(byte[] file, int offset) => BitConverter.ToInt32(file, offset);

    private static void Write(byte[] file, int offset, uint value) => CompoundBuilder.Write(file, offset, value);

    private static void Fill(byte[] file, int offset, int length, Func<int, uint> value)
    {
        for (var i = 0; i < length / sizeof(uint); i++)
        {
            Write(file, offset + (i * sizeof(uint)), value(i));
        }
    }
}
