namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>
/// The CIDs of the codes of GB 2312 in the character collection Adobe-GB1 (Adobe TN 5079): symbols and all 6,763 Chinese characters.
/// </summary>
internal static class GbCollection
{
    /// <summary>The CID of the half-width blank, which is apart from the half-width letters.</summary>
    public const int HalfWidthBlank = 7716;

    // The layout of GB 2312: rows of 94 cells, both counted from A1.
    private const int CellsInRow = 94;
    private const int FirstCell = 0xA1;

    /// <summary>Runs of CIDs and the codes of GB 2312 that they follow.</summary>
    private static readonly (int Cid, int Code, int Count)[] Runs =
    [
        (96, 0xA1A1, 94),
        (190, 0xA2B1, 50),
        (240, 0xA2E5, 10),
        (250, 0xA2F1, 12),
        (262, 0xA3A1, 94),
        (356, 0xA4A1, 83),
        (439, 0xA5A1, 86),
        (525, 0xA6A1, 24),
        (549, 0xA6C1, 24),
        (602, 0xA7A1, 33),
        (635, 0xA7D1, 33),
        (738, 0xA9A4, 76),
        (940, 0xB0A1, 3755),
        (4695, 0xD8A1, 3008),
    ];

    /// <summary>The CID of a code of GB 2312, or <see cref="CMap.Unknown"/>.</summary>
    /// <param name="code">The code, with its high bits.</param>
    public static int Cid(int code)
    {
        if (code >> 8 < FirstCell || (code & 0xFF) is < FirstCell or 0xFF)
        {
            return CMap.Unknown;
        }

        foreach (var (first, start, count) in Runs)
        {
            var offset = Cells(code) - Cells(start);
            if (offset >= 0 && offset < count)
            {
                return first + offset;
            }
        }

        return CMap.Unknown;
    }

    private static int Cells(int code) => (((code >> 8) - FirstCell) * CellsInRow) + (code & 0xFF) - FirstCell;
}
