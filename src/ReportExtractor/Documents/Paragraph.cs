using ReportExtractor.Pdf.Content.Geometry;

namespace ReportExtractor.Documents;

/// <summary>Text outside any table that the format marks. In a plain text, one line.</summary>
/// <param name="Text">The text, as it stands, without the line end.</param>
/// <param name="Location">Where it begins; on a page, where it stands.</param>
internal sealed record Paragraph(string Text, Location Location) : Block
{
    /// <summary>For a line of a page, the box of each of its characters, blanks that part words included; else empty.</summary>
    public IReadOnlyList<PageBox> Boxes { get; init; } = [];

    /// <summary>The first character behind blanks whose number is lost, where a page broke a line that was too long for it; or null.</summary>
    public int? BlanksLostBefore { get; init; }

    /// <summary>True where its digits may belong to numbers in the line above or below, or theirs to its own.</summary>
    public bool MayJoinNeighbour { get; init; }

    /// <summary>Where some of its characters stand.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">The one behind the last.</param>
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
                    box = new PageBox(Math.Min(box.Left, Boxes[i].Left), Math.Min(box.Top, Boxes[i].Top), Math.Max(box.Right, Boxes[i].Right), Math.Max(box.Bottom, Boxes[i].Bottom));
                }

                return page with { Box = box };
            default:
                return Location;
        }
    }
}
