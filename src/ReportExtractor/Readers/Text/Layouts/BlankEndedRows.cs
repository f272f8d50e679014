using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// A table of a web page whose cells hold paragraphs, as html2text writes it: each paragraph has lines of its own, a bar stands between two
/// cells, and a row ends in two blanks with a line of two blanks below. Below the first row are dashes.
/// </summary>
internal sealed class BlankEndedRows : ITableLayout
{
    private const string Blanks = "  ";

    /// <summary>The most lines of a row: seventeen cells of some paragraphs each, with empty lines and bars between them.</summary>
    private const int MostLinesInRow = 400;

    /// <summary>The most lines that are no part of a table between two looks for its beginning are those of a cell: a label of paragraphs.</summary>
    private const int MostLinesInFirstCell = 40;

    // The lines looked at last, and the first line from which a row with dashes below may begin.
    private (IReadOnlyList<TextLine>? Lines, int FirstRow, int FirstRowEnd) _seen;

    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        next = start;
        if (lines[start].IsEmpty || !IsFirstRow(lines, start))
        {
            return null;
        }

        var rows = new List<GridRow>();
        for (var at = start; EndOfRow(lines, at) is { } end && (rows.Count == 0 || !IsDashed(lines, end));)
        {
            if (Row(lines, at, end) is { } row)
            {
                rows.Add(row);
            }

            next = at = SkipDashes(lines, end);
        }

        return new Grid(rows, GridLayout.Rows);
    }

    /// <summary>True if the first row of a table begins in a line: its first cell is the paragraph in front of its first bar or its end.</summary>
    private bool IsFirstRow(IReadOnlyList<TextLine> lines, int start)
    {
        if (!ReferenceEquals(_seen.Lines, lines) || start >= _seen.FirstRowEnd)
        {
            var dashes = start;
            while (dashes < lines.Count && !(IsRowEnd(lines, dashes) && IsDashed(lines, dashes)))
            {
                dashes++;
            }

            _seen = (lines, dashes == lines.Count ? lines.Count : FirstCell(lines, start, dashes), dashes + 1);
        }

        return start == _seen.FirstRow;
    }

    /// <summary>The line in which the first cell of a row begins, whose last line is known.</summary>
    private static int FirstCell(IReadOnlyList<TextLine> lines, int start, int last)
    {
        var first = last;
        for (var i = last - 1; i >= start && last - i < MostLinesInRow && !LineKind.IsProse(lines[i].Text); i--)
        {
            first = LineKind.HasBar(lines[i].Text) ? i : first;
        }

        if (first == last || LineKind.IsBarsOnly(lines[first].Text))
        {
            var bar = first;
            while (first > start && bar - first < MostLinesInFirstCell && (first == bar || lines[first].IsEmpty))
            {
                first--;
            }
        }

        return lines[first].IsEmpty ? last : first;
    }

    private static int? EndOfRow(IReadOnlyList<TextLine> lines, int start)
    {
        for (var i = start; i < lines.Count && i - start < MostLinesInRow; i++)
        {
            if (IsRowEnd(lines, i))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsRowEnd(IReadOnlyList<TextLine> lines, int i) =>
        i + 1 < lines.Count && lines[i + 1].Text == Blanks && lines[i].Text.EndsWith(Blanks, StringComparison.Ordinal);

    /// <summary>True if dashes are below the end of a row.</summary>
    private static bool IsDashed(IReadOnlyList<TextLine> lines, int end) =>
        end + 2 < lines.Count && IsRowEnd(lines, end + 2) && IsDashes(lines[end + 2].Text);

    private static bool IsDashes(string text) =>
        text.StartsWith("---", StringComparison.Ordinal) && text.AsSpan().IndexOfAnyExcept("-| :") < 0;

    private static int SkipDashes(IReadOnlyList<TextLine> lines, int end)
    {
        var next = end + 2;
        return IsDashed(lines, end) ? next + 2 : next;
    }

    private static GridRow? Row(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var cells = new List<Cell>();
        Cell? open = null;
        for (var i = start; i <= end; i++)
        {
            var from = 0;
            var text = lines[i].Text;
            for (var at = 0; at <= text.Length; at++)
            {
                if (at < text.Length && text[at] != '|')
                {
                    continue;
                }

                var piece = text[from..at];
                if (!string.IsNullOrWhiteSpace(piece))
                {
                    open = open is null ? NewCell(piece, i, from) : open with { Text = open.Text.Length == 0 ? piece : open.Text + "\n" + piece };
                }

                if (at < text.Length)
                {
                    cells.Add(open ?? NewCell("", i, from));
                    open = NewCell("", i, at + 1);
                }

                from = at + 1;
            }
        }

        cells.Add(open ?? NewCell("", end, 0));
        return cells.Exists(cell => cell.Text.Length > 0) ? new GridRow([.. cells.Select((cell, column) => cell with { Column = column })]) : null;

        Cell NewCell(string text, int line, int column) => new(text, 0, new TextLocation(lines[line].Number, column + 1));
    }
}
