using ReportExtractor.Documents;
using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Columns;

/// <summary>Where on the page the columns of a table stand, as far as its headers and its full rows show.</summary>
internal sealed class ColumnEvidence
{
    private readonly double[] _centres;
    private readonly double _width;
    private readonly LineRuler _ruler;
    private readonly FillPattern? _pattern;
    private double _reach;

    // What holds for the rows from a later candidate on, where a new page has its own columns.
    private (int FirstCandidate, ColumnEvidence Evidence)? _later;

    private ColumnEvidence(double[] centres, bool printed, LineRuler ruler, FillPattern? pattern)
    {
        _centres = centres;
        _pattern = pattern;
        _ruler = ruler;
        IsPrinted = printed;
        _width = centres.Length > 1 ? Math.Max(1, (centres[^1] - centres[0]) / (centres.Length - 1)) : 1;
    }

    /// <summary>True where places are columns of print, so that an empty place is an empty cell.</summary>
    public bool IsPrinted { get; }

    /// <summary>Columns of a grid.</summary>
    /// <param name="columns">The grid's column in which each stands.</param>
    /// <param name="pattern">Which cells the rows fill where all leave the same ones empty, or null.</param>
    public static ColumnEvidence InGrid(double[] columns, FillPattern? pattern) => new(columns, printed: false, LineRuler.Printed, pattern);

    /// <summary>Rows of a grid whose columns nothing shows, all of which leave the same cells empty.</summary>
    /// <param name="pattern">Which cells they fill.</param>
    public static ColumnEvidence OfPattern(FillPattern pattern) => new([], printed: false, LineRuler.Printed, pattern);

    /// <summary>Columns of print.</summary>
    /// <param name="centres">Their middles.</param>
    /// <param name="ruler">What they are measured by.</param>
    /// <param name="reach">How far from the middle of its column a number may stand, in columns.</param>
    public static ColumnEvidence InPrint(double[] centres, LineRuler ruler, double reach) => new(centres, printed: true, ruler, null) { _reach = reach };

    /// <summary>No columns.</summary>
    public static ColumnEvidence Unknown { get; } = new([], printed: false, LineRuler.Printed, null);

    /// <summary>The same up to an candidate, and other columns from there on.</summary>
    /// <param name="firstCandidate">The first candidate of the later part.</param>
    /// <param name="later">Its columns.</param>
    public ColumnEvidence Then(int firstCandidate, ColumnEvidence later) => new(_centres, IsPrinted, _ruler, _pattern) { _reach = _reach, _later = (firstCandidate, later) };

    /// <summary>True where the rows of the next page stand in the same columns: none is astray, and what all rows fill here, all fill there.</summary>
    /// <param name="rows">The rows here.</param>
    /// <param name="next">Those of the next page.</param>
    public bool GoesOn(IReadOnlyList<AlignedRow> rows, IReadOnlyList<AlignedRow> next)
    {
        if (_centres.Length == 0 || next.Any(row => AreAstray([.. row.Candidate.Printed.Select(_ruler.Centre)])))
        {
            return false;
        }

        var always = Enumerable.Range(0, _centres.Length).Where(column => rows.All(row => Fills(row, column))).ToList();
        return always.Count > 0 && always.TrueForAll(column => next.All(row => Fills(row, column)));

        bool Fills(AlignedRow row, int column) => row.Candidate.Printed.Any(fragment => Nearest(_ruler.Centre(fragment)) == column);
    }

    /// <summary>What holds for a row; null where the row stands elsewhere, and its columns are not known.</summary>
    /// <param name="match">The row.</param>
    public ColumnEvidence? For(AlignedRow match) =>
        _later is { } later && match.First >= later.FirstCandidate ? later.Evidence.For(match)
        : _centres.Length == 0 && _pattern is null ? null
        : IsPrinted && AreAstray([.. match.Candidate.Printed.Select(_ruler.Centre)]) ? null
        : this;

    /// <summary>How far a fragment stands from a column, in columns; two at the most.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <param name="cell">The column.</param>
    public double Distance(Fragment fragment, int cell) => _centres.Length == 0 ? 0 : Math.Min(2, Math.Abs((fragment.IsCell ? fragment.Column : _ruler.Centre(fragment)) - _centres[cell]) / _width);

    /// <summary>The column that a place is nearest to.</summary>
    /// <param name="centre">The place.</param>
    public int Nearest(double centre) => Enumerable.Range(0, _centres.Length).MinBy(i => Math.Abs(_centres[i] - centre));

    /// <summary>True where some numbers do not stand in the columns: one is further away from its own than print allows.</summary>
    /// <param name="centres">The middles of the numbers; fewer than the columns, or as many.</param>
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

    /// <summary>True where it is known, whatever the headers say, which cells the rows fill.</summary>
    public bool HasSurePattern => _pattern is { IsSure: true };

    /// <summary>True where the rows that have just the form's cells all leave the same cells empty, and a reading leaves others.</summary>
    /// <param name="cells">The reading's cells.</param>
    public bool BreaksPattern(Fragment?[] cells) => _pattern is not null && !cells.Select(cell => cell is { IsFilled: true }).SequenceEqual(_pattern.Filled);

    /// <summary>In print an empty place is an empty cell; elsewhere there is none.</summary>
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
        return new Fragment(FragmentKind.Blank, "", location, (int)_centres[cell], (int)_centres[cell] + 1) { Value = new CellValue(CellContent.Blank) };
    }
}
