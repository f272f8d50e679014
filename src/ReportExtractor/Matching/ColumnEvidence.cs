using ReportExtractor.Documents;
using ReportExtractor.Figures;
using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>Where on the page the columns of a table stand, as far as its headers and its full rows show.</summary>
internal sealed class ColumnEvidence
{
    /// <summary>Two full rows that agree show where the columns are; one may have slipped.</summary>
    private const int LeastRows = 2;

    /// <summary>Print is set in columns where the full rows stand in them but for one in so many: in text without columns each begins where its label ends.</summary>
    private const int RowsToOneAstray = 4;

    private readonly double[] _centres;
    private readonly double _width;
    private readonly bool[]? _pattern;

    private ColumnEvidence(double[] centres, bool printed, bool[]? pattern)
    {
        _centres = centres;
        _pattern = pattern;
        IsPrinted = printed;
        _width = centres.Length > 1 ? Math.Max(1, (centres[^1] - centres[0]) / (centres.Length - 1)) : 1;
    }

    /// <summary>True where places are columns of print, so that an empty place is an empty cell.</summary>
    public bool IsPrinted { get; }

    /// <summary>How far a piece stands from a column, in columns; two at the most.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="cell">The column.</param>
    public double Distance(Piece piece, int cell) => Math.Min(2, Math.Abs(Centre(piece) - _centres[cell]) / _width);

    /// <summary>True where the rows that have just the form's cells all leave the same cells empty, and a reading leaves others.</summary>
    /// <param name="cells">The reading's cells.</param>
    public bool BreaksPattern(Piece?[] cells) => _pattern is not null && !cells.Select(cell => cell is { IsFilled: true }).SequenceEqual(_pattern);

    /// <summary>Gathers the evidence for a table's rows of one width.</summary>
    /// <param name="matches">The rows found.</param>
    /// <param name="entries">All entries.</param>
    /// <param name="form">The table.</param>
    /// <param name="cells">How many cells the rows have.</param>
    /// <param name="inGrid">Whether the rows stand in grids or in lines of text.</param>
    public static ColumnEvidence? Of(IReadOnlyList<RowMatch> matches, IReadOnlyList<Entry> entries, TableForm form, int cells, bool inGrid) =>
        inGrid ? FromHeaders(matches, entries, form, cells, inGrid) ?? FromRows(matches, cells, inGrid)
        : FromPrint(matches, cells) ?? FromRows(matches, cells, inGrid) ?? FromHeaders(matches, entries, form, cells, inGrid);

    /// <summary>Which cells are filled in the rows whose cells are just the form's, where they agree and leave some empty.</summary>
    private static bool[]? Pattern(IReadOnlyList<RowMatch> matches, int cells)
    {
        var patterns = matches
            .Where(match => match.Entry.Values.Count == cells && match.Entry.Filled > 0)
            .Select(match => match.Entry.Values.Select(piece => piece.IsFilled).ToArray())
            .ToList();
        return patterns.Count >= LeastRows && patterns.TrueForAll(pattern => pattern.SequenceEqual(patterns[0])) && patterns[0].Contains(false) ? patterns[0] : null;
    }

    private static double Centre(Piece piece) => piece.IsCell ? piece.Column : (piece.Column + piece.EndColumn) / 2.0;

    private static ColumnEvidence? FromHeaders(IReadOnlyList<RowMatch> matches, IReadOnlyList<Entry> entries, TableForm form, int cells, bool inGrid)
    {
        if (matches.Count == 0 || form.Table.Columns.Count != cells)
        {
            return null;
        }

        var above = ColumnHeaders.Above(matches[0].First, entries).Where(piece => piece.IsCell == inGrid).ToList();
        var headers = form.Table.Columns.Select(column => Header(above, LabelText.Of(column.Label).Full)).ToList();
        return headers.TrueForAll(piece => piece is not null) && IsAscending(headers.Select(piece => Centre(piece!)))
            ? new ColumnEvidence([.. headers.Select(piece => Centre(piece!))], printed: !inGrid, Pattern(matches, cells))
            : null;
    }

    /// <summary>The header of a column: to the letter, or its first line where it is broken (商业企 over 业).</summary>
    private static Piece? Header(List<Piece> above, string label) =>
        above.LastOrDefault(piece => piece.Label.Full == label)
        ?? above.LastOrDefault(piece => piece.Label.Full.Length > 1 && label.StartsWith(piece.Label.Full, StringComparison.Ordinal));

    private static ColumnEvidence? FromRows(IReadOnlyList<RowMatch> matches, int cells, bool inGrid)
    {
        var full = matches
            .Select(match => match.Entry)
            .Where(entry => (entry.Kind == StripKind.Row) == inGrid && entry.FirstStrip == entry.LastStrip && entry.Filled == cells)
            .Select(entry => entry.Values.Where(piece => piece.IsFilled).Select(Centre).ToArray())
            .Where(row => IsAscending(row))
            .ToList();
        if (full.Count < LeastRows)
        {
            return null;
        }

        var centres = Enumerable.Range(0, cells).Select(cell => Median([.. full.Select(row => row[cell])])).ToArray();
        if (!IsAscending(centres))
        {
            return null;
        }

        var evidence = new ColumnEvidence(centres, printed: !inGrid, null);
        return inGrid || full.Count(row => evidence.IsAstray(row)) * RowsToOneAstray <= full.Count ? evidence : null;
    }

    /// <summary>True for a row that does not stand in the columns: a number is more than half a column away from its own.</summary>
    private bool IsAstray(double[] row) => row.Zip(_centres).Any(pair => Math.Abs(pair.First - pair.Second) > _width / 2);

    /// <summary>In print every column of numbers covers a range of places that no other touches: where there are as many ranges as columns, they are the columns.</summary>
    private static ColumnEvidence? FromPrint(IReadOnlyList<RowMatch> matches, int cells)
    {
        var pieces = matches
            .Select(match => match.Entry)
            .Where(entry => entry.Kind == StripKind.Line && entry.FirstStrip == entry.LastStrip && entry.Filled > 1)
            .SelectMany(entry => entry.Values)
            .Where(piece => piece is { IsFilled: true, IsCell: false, IsGlued: false })
            .OrderBy(piece => piece.Column)
            .ToList();
        var ranges = new List<(int From, int To)>();
        foreach (var piece in pieces)
        {
            if (ranges.Count > 0 && piece.Column < ranges[^1].To)
            {
                ranges[^1] = (ranges[^1].From, Math.Max(ranges[^1].To, piece.EndColumn));
            }
            else
            {
                ranges.Add((piece.Column, piece.EndColumn));
            }
        }

        return ranges.Count == cells && cells > 1 ? new ColumnEvidence([.. ranges.Select(range => (range.From + range.To) / 2.0)], printed: true, null) : null;
    }

    /// <summary>In print an empty place is an empty cell; elsewhere there is none.</summary>
    /// <param name="entry">The row.</param>
    /// <param name="cell">The column.</param>
    public Piece? EmptyCell(Entry entry, int cell) =>
        IsPrinted
            ? new Piece(PieceKind.Blank, "", entry.Values[0].Location is TextLocation line ? line with { Column = Math.Max(1, line.Column - entry.Values[0].Column + (int)_centres[cell]) } : entry.Values[0].Location, (int)_centres[cell], (int)_centres[cell] + 1) { Value = new CellValue(CellContent.Blank) }
            : null;

    private static bool IsAscending(IEnumerable<double> values)
    {
        var last = double.NegativeInfinity;
        foreach (var value in values)
        {
            if (value <= last)
            {
                return false;
            }

            last = value;
        }

        return true;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
