namespace ReportExtractor.Matching;

/// <summary>An <see cref="Equation"/> whose places are cells of a form's rows, or of the rows that were found.</summary>
internal sealed class BoundEquation
{
    private readonly (int Row, int Cell)[] _parts;
    private readonly (int Row, int Cell)[] _whole;

    private BoundEquation((int Row, int Cell)[] parts, (int Row, int Cell)[] whole)
    {
        _parts = parts;
        _whole = whole;
    }

    /// <summary>Binds the sums of a table to the rows of its form.</summary>
    /// <param name="equations">The sums.</param>
    /// <param name="rows">The rows.</param>
    public static IReadOnlyList<BoundEquation> Of(IEnumerable<Equation> equations, IReadOnlyList<FormRow> rows)
    {
        var places = new Dictionary<(string Row, string Column), (int Row, int Cell)>();
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = rows[row].Cells;
            for (var cell = 0; cell < cells.Count; cell++)
            {
                places[(cells[cell].Row.Id, cells[cell].Column.Id)] = (row, cell);
            }
        }

        return [.. equations
            .Where(equation => equation.Parts.Concat(equation.Whole).All(places.ContainsKey))
            .Select(equation => new BoundEquation([.. equation.Parts.Select(place => places[place])], [.. equation.Whole.Select(place => places[place])]))];
    }

    /// <summary>Binds the sums of a table to the rows found; one that needs a row that was not found is left out.</summary>
    /// <param name="form">The table.</param>
    /// <param name="rows">The rows found.</param>
    public static List<BoundEquation> Among(TableForm form, IReadOnlyList<RowMatch> rows)
    {
        var found = new int[form.Rows.Count];
        Array.Fill(found, -1);
        for (var i = 0; i < rows.Count; i++)
        {
            found[rows[i].Row] = i;
        }

        return [.. form.Equations
            .Where(equation => Array.TrueForAll(equation._parts, place => found[place.Row] >= 0) && Array.TrueForAll(equation._whole, place => found[place.Row] >= 0))
            .Select(equation => new BoundEquation(
                Array.ConvertAll(equation._parts, place => (found[place.Row], place.Cell)),
                Array.ConvertAll(equation._whole, place => (found[place.Row], place.Cell))))];
    }

    /// <summary>True where a row takes part.</summary>
    /// <param name="row">The row's place among those found.</param>
    public bool Touches(int row) => Array.Exists(_parts, place => place.Row == row) || Array.Exists(_whole, place => place.Row == row);

    /// <summary>True where no other row takes part.</summary>
    /// <param name="row">The row's place among those found.</param>
    public bool IsWithin(int row) => Array.TrueForAll(_parts, place => place.Row == row) && Array.TrueForAll(_whole, place => place.Row == row);

    /// <summary>True where a cell takes part.</summary>
    /// <param name="row">The row's place among those found.</param>
    /// <param name="cell">The cell.</param>
    public bool Touches(int row, int cell) => Array.IndexOf(_parts, (row, cell)) >= 0 || Array.IndexOf(_whole, (row, cell)) >= 0;

    /// <summary>Whether the sides agree; what is empty counts as nothing, and where all of a side is empty the sum says nothing.</summary>
    /// <param name="reading">The reading of each row.</param>
    public bool? Holds(Func<int, Reading> reading)
    {
        var parts = Sum(_parts, reading, out var anyPart);
        var whole = Sum(_whole, reading, out var anyWhole);
        return parts == whole ? (anyPart && anyWhole ? true : null) : anyPart && anyWhole ? false : null;
    }

    /// <summary>Whether the sides agree where an empty whole is a whole of nothing.</summary>
    /// <param name="reading">The reading of each row.</param>
    public bool HoldsStrictly(Func<int, Reading> reading) => Sum(_parts, reading, out var any) == Sum(_whole, reading, out _) && any;

    /// <summary>True where a sum that holds is no matter of course: of nothing but zeros, some of them lost, any order agrees with it.</summary>
    /// <param name="reading">The reading of each row.</param>
    public bool IsTelling(Func<int, Reading> reading) =>
        Sum(_whole, reading, out _) != 0 || _parts.Concat(_whole).All(place => reading(place.Row).HasNumber(place.Cell));

    /// <summary>True where neither side has a number.</summary>
    /// <param name="reading">The reading of each row.</param>
    public bool IsEmpty(Func<int, Reading> reading)
    {
        Sum(_parts, reading, out var anyPart);
        Sum(_whole, reading, out var anyWhole);
        return !anyPart && !anyWhole;
    }

    /// <summary>What a row adds to the two sides.</summary>
    /// <param name="row">The row's place among those found.</param>
    /// <param name="range">What the readings that are open for it range over.</param>
    public EquationBalance ShareOf(int row, ReadingRange range)
    {
        var share = new EquationBalance(0, 0, HasPart: false, HasWhole: false);
        foreach (var (of, cell) in _parts)
        {
            if (of == row)
            {
                var (least, most, hasNumber) = range[cell];
                share += new EquationBalance(least, most, hasNumber, HasWhole: false);
            }
        }

        foreach (var (of, cell) in _whole)
        {
            if (of == row)
            {
                var (least, most, hasNumber) = range[cell];
                share += new EquationBalance(-most, -least, HasPart: false, hasNumber);
            }
        }

        return share;
    }

    private static decimal Sum((int Row, int Cell)[] side, Func<int, Reading> reading, out bool any)
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
