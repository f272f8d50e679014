using System.Text;

namespace ReportExtractor.Tests.Matching;

/// <summary>A line of a table as a converter lays it out: a label, and cells whose columns their places show.</summary>
internal static class PrintedLine
{
    // The columns begin behind the longest label of these tests, and are far enough apart for numbers of four digits.
    private const int FirstColumn = 40;
    private const int ColumnWidth = 6;

    /// <summary>Lays out a line, with its line end.</summary>
    /// <param name="label">The label; empty for none.</param>
    /// <param name="cells">The cells, separated by blanks; <c>_</c> is an empty one.</param>
    public static string Of(string label, string cells = "")
    {
        var line = new StringBuilder(label);
        var width = label.Sum(character => character < 128 ? 1 : 2);
        foreach (var (column, cell) in cells.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            if (cell != "_")
            {
                var blanks = FirstColumn + (column * ColumnWidth) - width;
                line.Append(' ', blanks).Append(cell);
                width += blanks + cell.Length;
            }
        }

        return line.Append('\n').ToString();
    }
}
