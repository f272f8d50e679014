using ReportExtractor.Reconstruction;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching;

/// <summary>A sum along a row, as places of the row's cells.</summary>
/// <param name="Parts">The cells that are added.</param>
/// <param name="Whole">The cells that hold the sum.</param>
internal sealed record RowSum(IReadOnlyList<int> Parts, IReadOnlyList<int> Whole)
{
    /// <summary>Numbers of so many digits are beyond any that is printed; no bound is needed.</summary>
    private const int MostDigits = 18;

    private static readonly decimal[] Powers = [.. Enumerable.Range(0, MostDigits).Select(power => (decimal)Math.Pow(10, power))];

    /// <summary>The last of its cells: from there on it can be evaluated.</summary>
    public int LastCell { get; } = Parts.Concat(Whole).Max();

    /// <summary>False where all cells hold numbers and the sides differ.</summary>
    /// <param name="row">The row, filled up to the last of the sum's cells.</param>
    public bool MayHold(Piece?[] row) =>
        Parts.Concat(Whole).Any(cell => row[cell] is not { IsNumber: true })
        || Parts.Sum(cell => row[cell]!.Value.Number) == Whole.Sum(cell => row[cell]!.Value.Number);

    /// <summary>False where the parts come to more than the digits that are left for the whole can say.</summary>
    /// <param name="row">The row, filled up to and with a cell.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="digits">How many digits are left for the cells behind it.</param>
    public bool MayStillHold(Piece?[] row, int cell, int digits)
    {
        if (cell >= LastCell || Whole is not [var whole] || whole != LastCell)
        {
            return true;
        }

        var sum = 0m;
        foreach (var part in Parts)
        {
            sum += part <= cell && row[part] is { IsNumber: true } piece ? piece.Value.Number : 0;
        }

        var digitsOfWhole = digits - (LastCell - cell - 1);
        return digitsOfWhole >= MostDigits || sum < Powers[Math.Max(0, digitsOfWhole)];
    }

    /// <summary>The sums along one line of a table.</summary>
    /// <param name="equations">The table's sums.</param>
    /// <param name="row">The row and column of each of its cells.</param>
    public static IReadOnlyList<RowSum> Of(IEnumerable<Equation> equations, IReadOnlyList<(RowTemplate Row, ColumnTemplate Column)> row)
    {
        var places = new Dictionary<(string Row, string Column), int>();
        for (var cell = 0; cell < row.Count; cell++)
        {
            places[(row[cell].Row.Id, row[cell].Column.Id)] = cell;
        }

        return [.. equations
            .Where(equation => equation.Parts.Concat(equation.Whole).All(places.ContainsKey))
            .Select(equation => new RowSum([.. equation.Parts.Select(place => places[place])], [.. equation.Whole.Select(place => places[place])]))];
    }
}
