using ReportExtractor.Documents;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Sums;

/// <summary>A <see cref="PrintedSum"/> whose cells are places in the rows of a form, or in the rows found.</summary>
internal sealed class BoundSum
{
    private readonly CellPlace[] _parts;
    private readonly CellPlace[] _whole;
    private readonly CellPlace[] _cells;

    private BoundSum(CellPlace[] parts, CellPlace[] whole)
    {
        _parts = parts;
        _whole = whole;
        _cells = [.. parts, .. whole];
        LastCell = _cells.Max(place => place.Cell);
    }

    /// <summary>The cells that are added.</summary>
    public IReadOnlyList<CellPlace> Parts => _parts;

    /// <summary>The cells that hold the sum.</summary>
    public IReadOnlyList<CellPlace> Whole => _whole;

    /// <summary>The last of its cells. A sum along a row can be evaluated once this cell is filled.</summary>
    public int LastCell { get; }

    /// <summary>Binds sums to rows. A sum with a cell outside these rows is omitted.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="rows">The cells of each row.</param>
    public static IReadOnlyList<BoundSum> Bind(
        IEnumerable<PrintedSum> sums, IReadOnlyList<IReadOnlyList<(RowTemplate Row, ColumnTemplate Column)>> rows)
    {
        var places = new Dictionary<SumCell, CellPlace>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var cell = 0; cell < rows[row].Count; cell++)
            {
                places[new SumCell(rows[row][cell].Row.Id, rows[row][cell].Column.Id)] = new CellPlace(row, cell);
            }
        }

        return [.. sums
            .Where(sum => sum.Parts.Concat(sum.Whole).All(places.ContainsKey))
            .Select(sum => new BoundSum([.. sum.Parts.Select(cell => places[cell])], [.. sum.Whole.Select(cell => places[cell])]))];
    }

    /// <summary>The same sum among the rows found; null if it needs a row that was not found.</summary>
    /// <param name="found">For each row of the form its index among the rows found, or -1.</param>
    public BoundSum? Among(IReadOnlyList<int> found)
    {
        return Array.TrueForAll(_cells, place => found[place.Row] >= 0)
            ? new BoundSum(Array.ConvertAll(_parts, Find), Array.ConvertAll(_whole, Find))
            : null;

        CellPlace Find(CellPlace place) => place with { Row = found[place.Row] };
    }

    /// <summary>True if the sum includes cells of a row.</summary>
    /// <param name="row">The row's index.</param>
    public bool Touches(int row) => Array.Exists(_cells, place => place.Row == row);

    /// <summary>True if the sum includes a cell.</summary>
    /// <param name="row">The row's index.</param>
    /// <param name="cell">The cell.</param>
    public bool Touches(int row, int cell) => Array.IndexOf(_cells, new CellPlace(row, cell)) >= 0;

    /// <summary>True for a sum along one row: it includes cells of no other.</summary>
    /// <param name="row">The row's index.</param>
    public bool IsWithin(int row) => Array.TrueForAll(_cells, place => place.Row == row);

    /// <summary>Whether the sides agree. An empty cell counts as zero; null if a side is empty altogether.</summary>
    /// <param name="reading">The reading of each row.</param>
    public bool? Holds(Func<int, Reading> reading)
    {
        var parts = Add(_parts, reading, out var anyPart);
        var whole = Add(_whole, reading, out var anyWhole);
        return anyPart && anyWhole ? parts == whole : null;
    }

    /// <summary>Whether the sides agree if an empty whole counts as zero.</summary>
    /// <param name="reading">The reading of each row.</param>
    public bool HoldsStrictly(Func<int, Reading> reading) =>
        Add(_parts, reading, out var any) == Add(_whole, reading, out _) && any;

    /// <summary>True if a sum along one row fails, and holds if another of its cells takes the place of the whole.</summary>
    /// <param name="reading">The reading of the row.</param>
    public bool HoldsWithOtherWhole(Reading reading)
    {
        if (_whole is not [var whole] || Holds(_ => reading) != false)
        {
            return false;
        }

        // A cell is the sum of all others if it is half of what all of them add up to.
        var all = _cells.Sum(place => reading.Number(place.Cell));
        return Array.Exists(_parts, part => 2 * reading.Number(part.Cell) == all && reading.HasNumber(whole.Cell));
    }

    /// <summary>True if a sum that holds is evidence: a sum of zeros, some of them lost, holds for any order of the cells.</summary>
    /// <param name="reading">The reading of each row.</param>
    public bool IsTelling(Func<int, Reading> reading) =>
        Add(_whole, reading, out _) != 0 || Array.TrueForAll(_cells, place => reading(place.Row).HasNumber(place.Cell));

    /// <summary>True if neither side has a number.</summary>
    /// <param name="reading">The reading of each row.</param>
    public bool IsEmpty(Func<int, Reading> reading) => !Array.Exists(_cells, place => reading(place.Row).HasNumber(place.Cell));

    /// <summary>What a row contributes to the two sides.</summary>
    /// <param name="row">The row's index.</param>
    /// <param name="range">The range of the readings that are open for it.</param>
    public SumBalance ShareOf(int row, ReadingRange range)
    {
        var share = new SumBalance(0, 0, HasPart: false, HasWhole: false);
        foreach (var place in _parts)
        {
            if (place.Row == row)
            {
                var (least, most, hasNumber) = range[place.Cell];
                share += new SumBalance(least, most, hasNumber, HasWhole: false);
            }
        }

        foreach (var place in _whole)
        {
            if (place.Row == row)
            {
                var (least, most, hasNumber) = range[place.Cell];
                share += new SumBalance(-most, -least, HasPart: false, hasNumber);
            }
        }

        return share;
    }

    private static decimal Add(CellPlace[] side, Func<int, Reading> reading, out bool any)
    {
        var sum = 0m;
        any = false;
        foreach (var (row, cell) in side)
        {
            var read = reading(row);
            sum += read.Number(cell);
            any |= read.HasNumber(cell);
        }

        return sum;
    }
}
