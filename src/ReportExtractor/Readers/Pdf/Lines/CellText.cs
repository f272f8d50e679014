namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>What stands in a cell.</summary>
/// <param name="Text">Its text, lines parted by <c>\n</c>.</param>
/// <param name="IsVertical">True where it runs down.</param>
/// <param name="Lines">Its lines; none where the letters are set in columns.</param>
internal sealed record CellText(string Text, bool IsVertical, IReadOnlyList<LetterLine> Lines)
{
    /// <summary>Nothing.</summary>
    public static CellText Empty { get; } = new("", IsVertical: false, []);

    /// <summary>True where nothing stands in it.</summary>
    public bool IsEmpty => Text.Length == 0;
}
