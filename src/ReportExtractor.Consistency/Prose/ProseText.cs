using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Parsing;

namespace ReportExtractor.Consistency.Prose;

/// <summary>
/// The running text of a document, without blanks and line ends, with narrow and Simplified characters, and the place of each character.
/// </summary>
internal sealed class ProseText
{
    /// <summary>A shorter cell is one of a table; a longer one with a full stop is prose that a table arranges.</summary>
    private const int ShortestProseCell = 40;

    private readonly List<(int Start, Block? Paragraph, Location Location, int[] Places)> _pieces = [];

    private ProseText(string text, List<(int Start, Block? Paragraph, Location Location, int[] Places)> pieces) =>
        (Text, _pieces) = (text, pieces);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Takes the text of a document.</summary>
    /// <param name="document">The document.</param>
    public static ProseText Of(Document document)
    {
        var text = new StringBuilder();
        var pieces = new List<(int, Block?, Location, int[])>();
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(paragraph.Text, paragraph, paragraph.Location);
                    break;
                case Grid grid:
                    foreach (var cell in grid.Rows.SelectMany(row => row.Cells).Where(IsProse))
                    {
                        Add(cell.Text, null, cell.Location);
                    }

                    // What stands below a table does not continue what stands above it.
                    text.Append('。');
                    break;
            }
        }

        return new ProseText(text.ToString(), pieces);

        void Add(string line, Paragraph? paragraph, Location location)
        {
            var places = new List<int>(line.Length);
            var start = text.Length;
            for (var i = 0; i < line.Length; i++)
            {
                if (!TextCharacters.IsBlank(line[i]))
                {
                    text.Append(TraditionalCharacters.Simplify(TextCharacters.Narrow(line[i])));
                    places.Add(i);
                }
            }

            pieces.Add((start, paragraph, location, [.. places]));
        }
    }

    /// <summary>The place of a range of the text in the document.</summary>
    /// <param name="start">Its first character.</param>
    /// <param name="length">Its length.</param>
    public Location? At(int start, int length)
    {
        var piece = _pieces.FindLast(piece => piece.Start <= start);
        if (piece.Paragraph is not Paragraph paragraph || start - piece.Start >= piece.Places.Length)
        {
            return piece.Location;
        }

        var last = Math.Min(start - piece.Start + length, piece.Places.Length) - 1;
        return paragraph.At(piece.Places[start - piece.Start], piece.Places[last] + 1);
    }

    private static bool IsProse(Cell cell) => cell.Text.Length >= ShortestProseCell && cell.Text.Contains('。');
}
