namespace ReportExtractor.Documents;

/// <summary>Text outside the tables of a format. In plain text, one line.</summary>
/// <param name="Text">The text without its line end.</param>
/// <param name="Location">Its first character in a text; its box on a page.</param>
internal sealed record Paragraph(string Text, Location Location) : Block
{
    /// <summary>For a line of a page, the box of each character, blanks between words included; else empty.</summary>
    public IReadOnlyList<PageBox> Boxes { get; init; } = [];

    /// <summary>
    /// The index of the first character after blanks whose number is lost, because the page broke a line that was too long for it; or
    /// null.
    /// </summary>
    public int? BlanksLostBefore { get; init; }

    /// <summary>The code of the reason why the text may differ from what a reader of the document sees, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>True if digits may belong to this line or to the one above or below.</summary>
    public bool MayJoinNeighbour { get; init; }

    /// <summary>The place of a range of its characters.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="end">The end of the range, exclusive.</param>
    public Location At(int start, int end)
    {
        switch (Location)
        {
            case TextLocation text:
                return text with { Column = text.Column + start };
            case PageLocation page when start < end && end <= Boxes.Count:
                var box = Boxes[start];
                for (var i = start + 1; i < end; i++)
                {
                    box = box.Union(Boxes[i]);
                }

                return page with { Box = box };
            default:
                return Location;
        }
    }
}
