namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>The text of a cell.</summary>
/// <param name="Text">The text; lines are separated by <c>\n</c>.</param>
/// <param name="IsVertical">True if it runs from top to bottom.</param>
/// <param name="Lines">Its lines; none if the letters are set in columns.</param>
internal sealed record CellText(string Text, bool IsVertical, IReadOnlyList<LetterLine> Lines)
{
    /// <summary>The text of an empty cell.</summary>
    public static CellText Empty { get; } = new("", IsVertical: false, []);

    /// <summary>The code of the reason why a reader of the page may see another text, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>True if there is no text.</summary>
    public bool IsEmpty => Text.Length == 0;
}
