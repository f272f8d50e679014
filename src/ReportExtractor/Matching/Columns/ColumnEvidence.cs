using ReportExtractor.Documents;
using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Columns;

/// <summary>The places of a table's columns on the page, as far as its headers and its full rows show them.</summary>
internal sealed class ColumnEvidence
{
    /// <summary>Farther away than this many columns makes no difference: the fragment is in another column either way.</summary>
    private const double MostDistance = 2;

    private readonly double[] _centres;
    private readonly double _width;
    private readonly LineRuler _ruler;
    private readonly FillPattern? _pattern;
    private double _reach;

    // The columns of the rows from a later candidate on, if a new page has its own.
    private (int FirstCandidate, ColumnEvidence Evidence)? _later;

    private ColumnEvidence(double[] centres, bool isPrinted, LineRuler ruler, FillPattern? pattern)
    {
        _centres = centres;
        _pattern = pattern;
        _ruler = ruler;
        IsPrinted = isPrinted;
        _width = centres.Length > 1 ? Math.Max(1, (centres[^1] - centres[0]) / (centres.Length - 1)) : 1;
    }

    /// <summary>True if places are columns of print, so that an empty place is an empty cell.</summary>
    public bool IsPrinted { get; }

    /// <summary>True if it is known, whatever the headers are, which cells the rows fill.</summary>
    public bool HasSurePattern => _pattern is { IsSure: true };

    /// <summary>Columns of a grid.</summary>
    /// <param name="columns">For each the column of the grid.</param>
    /// <param name="pattern">The cells that the rows fill if all leave the same ones empty, or null.</param>
    public static ColumnEvidence InGrid(double[] columns, FillPattern? pattern) =>
        new(columns, isPrinted: false, LineRuler.Printed, pattern);

    /// <summary>Rows of a grid with unknown columns, all of which leave the same cells empty.</summary>
    /// <param name="pattern">The cells that they fill.</param>
    public static ColumnEvidence OfPattern(FillPattern pattern) => new([], isPrinted: false, LineRuler.Printed, pattern);

    /// <summary>Columns of print.</summary>
    /// <param name="centres">Their middles.</param>
    /// <param name="ruler">How they are measured.</param>
    /// <param name="reach">How far from the middle of its column a number may be, in columns.</param>
    public static ColumnEvidence InPrint(double[] centres, LineRuler ruler, double reach) =>
        new(centres, isPrinted: true, ruler, null) { _reach = reach };

    /// <summary>No columns.</summary>
    public static ColumnEvidence Unknown { get; } = new([], isPrinted: false, LineRuler.Printed, null);

    /// <summary>The same up to a candidate, and other columns from there on.</summary>
    /// <param name="firstCandidate">The first candidate of the later rows.</param>
    /// <param name="later">Their columns.</param>
    public ColumnEvidence Then(int firstCandidate, ColumnEvidence later) =>
        new(_centres, IsPrinted, _ruler, _pattern) { _reach = _reach, _later = (firstCandidate, later) };

    /// <summary>
    /// True if the rows of the next page are in the same columns: none is astray, and cells that all rows fill here are filled there.
    /// </summary>
    /// <param name="rows">The rows here.</param>
    /// <param name="next">Those of the next page.</param>
    public bool Continues(IReadOnlyList<AlignedRow> rows, IReadOnlyList<AlignedRow> next)
    {
        if (_centres.Length == 0 || next.Any(IsAstray))
        {
            return false;
        }

        var always = Enumerable.Range(0, _centres.Length).Where(column => rows.All(row => Fills(row, column))).ToList();
        return always.Count > 0 && always.TrueForAll(column => next.All(row => Fills(row, column)));

        bool Fills(AlignedRow row, int column) => row.Candidate.Printed.Any(fragment => Nearest(_ruler.Centre(fragment)) == column);
    }

    /// <summary>The columns of a row; null if it is elsewhere, and its columns are unknown.</summary>
    /// <param name="row">The row.</param>
    public ColumnEvidence? ForRow(AlignedRow row) =>
        _later is { } later && row.First >= later.FirstCandidate ? later.Evidence.ForRow(row)
        : _centres.Length == 0 && _pattern is null ? null
        : IsPrinted && IsAstray(row) ? null
        : this;

    /// <summary>The distance of a fragment from a column, in columns; two at most.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <param name="cell">The column.</param>
    public double Distance(Fragment fragment, int cell)
    {
        if (_centres.Length == 0)
        {
            return 0;
        }

        var place = fragment.IsCell ? fragment.Column : _ruler.Centre(fragment);
        return Math.Min(MostDistance, Math.Abs(place - _centres[cell]) / _width);
    }

    /// <summary>The column that a place is nearest to.</summary>
    /// <param name="centre">The place.</param>
    public int Nearest(double centre) => Enumerable.Range(0, _centres.Length).MinBy(i => Math.Abs(_centres[i] - centre));

    /// <summary>True if some numbers are not in the columns: one is further away from its own than print allows.</summary>
    /// <param name="centres">The middles of the numbers; at most as many as columns.</param>
    public bool AreAstray(IReadOnlyList<double> centres)
    {
        var cell = -1;
        foreach (var centre in centres)
        {
            var nearest = Nearest(centre);
            if (nearest <= cell || Math.Abs(_centres[nearest] - centre) > _width * _reach)
            {
                return true;
            }

            cell = nearest;
        }

        return false;
    }

    /// <summary>True if a number of a reading is a whole column away from its own.</summary>
    /// <param name="reading">The reading.</param>
    public bool AreOff(Reading reading)
    {
        for (var cell = 0; cell < reading.Cells.Length; cell++)
        {
            if (reading.Cells[cell] is { IsFilled: true } fragment && Distance(fragment, cell) >= 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if the rows with exactly the form's cells all leave the same cells empty, and a reading leaves others empty.</summary>
    /// <param name="cells">The reading's cells.</param>
    public bool BreaksPattern(Fragment?[] cells) =>
        _pattern is not null && !cells.Select(cell => cell is { IsFilled: true }).SequenceEqual(_pattern.Filled);

    /// <summary>An empty cell. In print an empty place is one; elsewhere there is none.</summary>
    /// <param name="candidate">The row.</param>
    /// <param name="cell">The column.</param>
    public Fragment? EmptyCell(RowCandidate candidate, int cell)
    {
        if (!IsPrinted)
        {
            return null;
        }

        var first = candidate.Values[0];
        var location = first.Location is TextLocation line
            ? line with { Column = Math.Max(1, (int)Math.Round(line.Column + _centres[cell] - _ruler.Centre(first))) }
            : first.Location;
        return new Fragment(FragmentKind.Blank, "", location, (int)_centres[cell], (int)_centres[cell] + 1)
        {
            Value = new CellValue(CellContent.Blank),
        };
    }

    private bool IsAstray(AlignedRow row) => AreAstray([.. row.Candidate.Printed.Select(_ruler.Centre)]);
}
