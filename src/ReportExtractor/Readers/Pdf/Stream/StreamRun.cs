using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf.Lines;
using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>Finds the tables among consecutive lines.</summary>
internal sealed class StreamRun
{
    /// <summary>
    /// The least number of columns of a table. With fewer, a line with an empty cell is rare, and text in columns shows the rest as well.
    /// </summary>
    private const int LeastColumns = 5;

    /// <summary>The most lines below a table that may be the rest of its last row.</summary>
    private const int MostUnder = 2;

    private readonly List<PageTextLine> _lines;
    private readonly List<List<TextSegment>> _segments;
    private readonly Dictionary<int, double> _lefts;
    private readonly List<PageItem> _found = [];

    // The first line of the row that a line belongs to, and the whole row by its first line: of rows with numbers broken over lines.
    private readonly Dictionary<PageTextLine, PageTextLine> _firstLines = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PageTextLine, PageTextLine> _wholeRows = new(ReferenceEqualityComparer.Instance);
    private int _next;

    // The side of the headers on which most tables have their numbers.
    private int _usualSide;

    /// <summary>Begins with the lines.</summary>
    /// <param name="lines">The lines.</param>
    public StreamRun(List<PageTextLine> lines)
    {
        _lines = lines;
        _segments = [.. lines.Select(TextSegment.Of)];
        _lefts = lines.GroupBy(line => line.Page).ToDictionary(page => page.Key, page => page.Min(line => line.Box.Left));
    }

    /// <summary>The tables, and the lines outside them, in order.</summary>
    /// <param name="budget">What may be used.</param>
    public IEnumerable<PageItem> Items(ReaderBudget budget)
    {
        var stretches = StreamStretches.Of(_lines, _segments).ToList();
        _usualSide = Math.Sign(stretches.Sum(stretch => StreamColumns.Of(stretch.Segments).Side));
        foreach (var stretch in stretches)
        {
            budget.CancellationToken.ThrowIfCancellationRequested();
            if (StreamTable.Of(stretch.Segments, _usualSide) is not { } table)
            {
                continue;
            }

            if (table.Columns < LeastColumns && !table.HasHeaders)
            {
                JoinBrokenRows(table);
            }
            else
            {
                AddTable(table, stretch, budget);
            }
        }

        _found.AddRange(_lines.Skip(_next));
        var joinable = JoinableLines.Of(_lines, _segments, AreOneRow)
            .Select(line => _firstLines.GetValueOrDefault(line, line))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return _found.Select(item => item is PageTextLine line ? Final(line, joinable.Contains(line)) : item).OfType<PageItem>();
    }

    private bool AreOneRow(PageTextLine line, PageTextLine other) =>
        _firstLines.TryGetValue(line, out var first)
        && _firstLines.TryGetValue(other, out var otherFirst)
        && ReferenceEquals(first, otherFirst);

    private void JoinBrokenRows(StreamTable table)
    {
        foreach (var (lines, whole) in new StreamTableWriter(table).BrokenRows(_lefts))
        {
            foreach (var line in lines)
            {
                _firstLines[line] = lines[0];
                _wholeRows.Remove(line);
            }

            _wholeRows[lines[0]] = whole;
        }
    }

    private void AddTable(StreamTable table, StreamStretch stretch, ReaderBudget budget)
    {
        // The top of a header may be alone in its line, and so may the end of the last label.
        var first = stretch.First;
        while (first > _next && _segments[first - 1] is [var word] && table.IsHeader(word, _segments[first]))
        {
            first--;
        }

        _found.AddRange(_lines.Skip(_next).Take(first - _next));
        var end = stretch.End;
        var whole = Extended(table, stretch, first, end);
        while (end < _lines.Count && _segments[end] is [var rest] && whole.EndsLabel(rest))
        {
            whole = Extended(table, stretch, first, ++end);
        }

        foreach (var piece in new StreamTableWriter(whole).Pieces([.. _segments.Skip(end).Take(MostUnder).SelectMany(line => line)]))
        {
            budget.AddParts(piece.Rows.Sum(row => row.Count));
            _found.Add(piece);
        }

        _next = end;
    }

    /// <summary>A table with lines above and below it.</summary>
    private StreamTable Extended(StreamTable table, StreamStretch stretch, int first, int end)
    {
        if (first == stretch.First && end == stretch.End)
        {
            return table;
        }

        var above = _segments.Skip(first).Take(stretch.First - first).SelectMany(line => line);
        var below = _segments.Skip(stretch.End).Take(end - stretch.End).SelectMany(line => line);
        return StreamTable.Of([.. above, .. stretch.Segments, .. below], _usualSide) ?? table;
    }

    /// <summary>A line as it goes into the document; null for a line that is a part of the row of another one.</summary>
    private PageTextLine? Final(PageTextLine line, bool mayJoinNeighbour)
    {
        var whole = _firstLines.ContainsKey(line) ? _wholeRows.GetValueOrDefault(line) : line;
        return whole is not null && mayJoinNeighbour ? whole with { Paragraph = whole.Paragraph with { MayJoinNeighbour = true } } : whole;
    }
}
