using ReportExtractor.Documents;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Matching;

/// <summary>Rows that are typed as text: a cell for each word, <c>_</c> for an empty cell and <c>.</c> for none.</summary>
internal static class TypedRow
{
    /// <summary>The sum along a row of some parts and their total.</summary>
    /// <param name="cells">The number of cells, the total included.</param>
    public static IReadOnlyList<BoundSum> SumAlong(int cells) => BoundSum.Bind(PrintedSums(cells, rows: 1), CellsOf(cells, rows: 1));

    /// <summary>
    /// The sums along rows of some parts and their total, and those down the columns: the last row is the sum of the others.
    /// </summary>
    /// <param name="cells">The number of cells, the total included.</param>
    /// <param name="rows">The number of rows, the last one included.</param>
    public static IReadOnlyList<BoundSum> SumsOf(int cells, int rows) => BoundSum.Bind(PrintedSums(cells, rows), CellsOf(cells, rows));

    /// <summary>A reading with a fragment or nothing in each cell.</summary>
    public static Reading Read(string cells, double cost = 0) =>
        new([.. cells.Split(' ').Select((cell, i) => cell == "." ? null : Fragment(cell, i))], cost, []);

    /// <summary>A row candidate of cells whose order alone is known.</summary>
    public static RowCandidate Candidate(string cells) =>
        Of(LayoutLineKind.Row, [.. cells.Split(' ').Select(Fragment)]);

    /// <summary>A row candidate of digits that a converter glued together.</summary>
    public static RowCandidate Glued(string digits) =>
        Of(LayoutLineKind.Line, [Fragment(digits, 0) with { Ambiguity = Ambiguity.Glued, Placement = Placement.InLine }]);

    /// <summary>The cells of a reading, as they are typed.</summary>
    public static string Show(Reading reading) =>
        string.Join(' ', reading.Cells.Select(cell => cell switch { null => ".", { Kind: FragmentKind.Blank } => "_", _ => cell.Text }));

    private static RowCandidate Of(LayoutLineKind kind, IReadOnlyList<Fragment> values) =>
        new() { Kind = kind, FirstLine = 0, LastLine = 0, FollowsProse = false, WordsAbove = [], Stub = [], Values = values };

    private static Fragment Fragment(string cell, int column)
    {
        var text = cell == "_" ? "" : cell;
        var value = NumberParser.Parse(text);
        var kind = value.Content switch
        {
            CellContent.Blank => FragmentKind.Blank,
            _ => FragmentKind.Value,
        };
        var place = new TextLocation(1, column + 1);
        return new Fragment(kind, text, place, column, column + 1) { Value = value, Placement = Placement.InOrder };
    }

    private static FormTemplate Form(int cells, int rows) => new()
    {
        Id = "form",
        Tables =
        [
            new TableTemplate
            {
                Id = "t",
                Columns = [.. Enumerable.Range(1, cells).Select(column => new ColumnTemplate { Id = $"c{column}", Label = $"c{column}" })],
                Rows = [.. Enumerable.Range(1, rows).Select(row => new RowTemplate { Id = $"r{row}", Label = $"r{row}" })],
            },
        ],
        Rules = rows == 1 ? [Rule(SumDirection.AlongRows, 'c', cells)]
            : [Rule(SumDirection.AlongRows, 'c', cells), Rule(SumDirection.DownColumns, 'r', rows)],
    };

    private static SumRule Rule(SumDirection direction, char letter, int count) => new()
    {
        Id = direction.ToString(),
        Table = "t",
        Direction = direction,
        Parts = Names(letter, count - 1),
        Whole = [$"{letter}{count}"],
    };

    private static string[] Names(char letter, int count) => [.. Enumerable.Range(1, count).Select(number => $"{letter}{number}")];

    private static IEnumerable<PrintedSum> PrintedSums(int cells, int rows) => PrintedSum.Of(Form(cells, rows));

    private static IReadOnlyList<IReadOnlyList<(RowTemplate Row, ColumnTemplate Column)>> CellsOf(int cells, int rows)
    {
        var table = Form(cells, rows).Tables[0];
        return [.. table.Rows.Select(Cells)];

        IReadOnlyList<(RowTemplate, ColumnTemplate)> Cells(RowTemplate row) => [.. table.Columns.Select(column => (row, column))];
    }
}
