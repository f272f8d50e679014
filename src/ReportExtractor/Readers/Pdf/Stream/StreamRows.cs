using ReportExtractor.Parsing.Labels;
using ReportExtractor.Readers.Pdf.Lines;
using ReportExtractor.Readers.Pdf.Stream.Assignment;
using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>Finds the rows of a table without rules between its cells: no line of a row is beside a line of another one.</summary>
/// <param name="table">The table.</param>
internal sealed class StreamRows(StreamTable table)
{
    /// <summary>
    /// If this share of the rows has a rule below it, all rows have: everything between two rules is a row. A rule may be missing at a page
    /// break, or be drawn as something else.
    /// </summary>
    private const double MostRuled = 0.8;

    /// <summary>
    /// The largest pitch of the lines of a number in a cell that has no room for it, as a multiple of the text's size: lines of Latin fonts
    /// have 1.15, those of Chinese ones up to 1.4.
    /// </summary>
    private const double MostSolid = 1.4;

    /// <summary>Finds the rows on a page.</summary>
    /// <param name="segments">The segments of the table on the page.</param>
    public List<StreamRow> Of(List<TextSegment> segments)
    {
        var bands = RowBands.Of(table.Edges[0], table.Edges[^1], segments[0].Source.View);
        var parts = StreamGroups.Separate([.. segments.OrderBy(segment => segment.Middle)], table.IsInStub);
        var rows = Group(parts, (line, other) => line.IsBeside(other) && bands.AreOne(line, other));
        var headers = new StreamHeaders(table);
        if (AreRuled(rows, bands))
        {
            return headers.AddTo(Group(parts, bands.AreOne));
        }

        rows = RowLineAssigner.Assign(headers.AddTo(JoinContinued(rows, bands)), bands);
        MarkUnlabelled(rows, bands);
        return rows;
    }

    private static bool AreRuled(List<StreamRow> rows, RowBands bands)
    {
        var numbered = rows.Where(row => row.HasNumbers && row.Label.Count > 0).ToList();
        numbered = numbered.Count > 1 ? numbered : [.. rows.Where(row => row.HasNumbers)];
        var ruled = numbered.Zip(numbered.Skip(1)).Count(pair => !bands.AreOne(pair.First, pair.Second));
        return numbered.Count > 1 && ruled >= MostRuled * (numbered.Count - 1);
    }

    /// <summary>
    /// Marks numbers right above or below those of a row without a name as ambiguous: the row that they belong to is unknown.
    /// </summary>
    private static void MarkUnlabelled(List<StreamRow> rows, RowBands bands)
    {
        foreach (var (above, below) in rows.Zip(rows.Skip(1)).Where(pair => !pair.First.IsNamed || !pair.Second.IsNamed))
        {
            foreach (var upper in above.Values)
            {
                var lower = below.CellAt(upper.First, upper.End);
                if (lower.Segments is not null && MayBeOneNumber(upper.Segments[^1], lower.Segments[0], bands))
                {
                    above.Ambiguous.Add(upper.First);
                    below.Ambiguous.Add(lower.First);
                }
            }
        }
    }

    private static bool MayBeOneNumber(TextSegment above, TextSegment below, RowBands bands) =>
        above.IsNumber && below.IsNumber && IsSetSolid(above, below) && bands.AreOne(above, below);

    /// <summary>True if a line is as close below another one as lines of one text that is set without leading.</summary>
    private static bool IsSetSolid(TextSegment above, TextSegment below) =>
        below.IsBelow(above) && below.Middle - above.Middle <= MostSolid * above.Line.FontSize;

    /// <summary>Groups consecutive segments to rows; the names of groups go to the nearest row.</summary>
    private List<StreamRow> Group(
        (List<TextSegment> Rows, List<TextSegment> Groups) parts, Func<TextSegment, TextSegment, bool> areOneRow)
    {
        var rows = new List<StreamRow>();
        TextSegment? last = null;
        var areHeaders = true;
        foreach (var segment in parts.Rows)
        {
            if (last is null || !areOneRow(last, segment))
            {
                rows.Add(new StreamRow());
            }
            else if (areHeaders && segment.IsNumber && !table.IsInStub(segment) && rows[^1].BelowHeaders(segment) is { } row)
            {
                rows.Add(row);
            }

            areHeaders &= segment.IsWords || table.IsInStub(segment);

            Add(rows[^1], segment);
            last = segment;
        }

        List<(StreamRow Row, double Middle)> middles = [.. rows.Select(row => (row, (row.Top + row.Bottom) / 2))];
        foreach (var group in parts.Groups)
        {
            middles.MinBy(row => Math.Abs(row.Middle - group.Middle)).Row?.Groups.Add(group);
        }

        return rows;
    }

    private void Add(StreamRow row, TextSegment segment)
    {
        if (table.IsInStub(segment))
        {
            row.Label.Add(segment);
        }
        else
        {
            var (first, end) = table.ColumnsOf(segment);
            row.Add(first, end, segment);
            var cell = segment.IsSign ? row.Values.First(value => value.HasColumn(first)) : default;
            if (cell.Segments?.Exists(other => other.IsNumber && other.IsBeside(segment)) == true)
            {
                row.Ambiguous.Add(first);
            }
        }
    }

    /// <summary>Joins rows whose lines continue those above, which had no room for more.</summary>
    private List<StreamRow> JoinContinued(List<StreamRow> rows, RowBands bands)
    {
        var whole = new List<StreamRow>();
        foreach (var row in rows)
        {
            if (whole.Count > 0 && bands.AreOne(whole[^1], row) && Continues(whole[^1], row))
            {
                whole[^1].Join(row);
            }
            else
            {
                whole.Add(row);
            }
        }

        return whole;
    }

    private bool Continues(StreamRow above, StreamRow below)
    {
        var areLabelled = above.Label.Count > 0 && below.Label.Count > 0;
        foreach (var lower in below.Values)
        {
            var upper = above.CellAt(lower.First, lower.End);
            var width = areLabelled ? table.WidthOf(lower.First) : table.NumberWidthOf(lower.First);
            if (upper.Segments is not null && !IsRest(upper.Segments[^1], lower.Segments[0], width))
            {
                return false;
            }
        }

        if (areLabelled)
        {
            return LabelStart.IsNumberAlone(above.Label[^1].Text)
                || IsRest(above.Label[^1], below.Label[0], table.LabelWidth(above.Label[^1]));
        }

        var (part, whole) = above.Label.Count > 0 ? (below, above) : (above, below);
        return above.HasNumbers && below.HasNumbers && HasColumnsOf(part, whole);
    }

    /// <summary>True if a row without a label has cells only in the columns of another row.</summary>
    private static bool HasColumnsOf(StreamRow part, StreamRow whole) =>
        part.Values.All(value => whole.Values.Any(value.HasColumnsOf));

    private static bool IsRest(TextSegment above, TextSegment below, double width) =>
        below.IsBelow(above) && CellWriter.IsRest(above.AsCell(), below.AsCell(), width);
}
