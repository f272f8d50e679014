namespace ReportExtractor.Templates;

/// <summary>A <see cref="SumRule"/> for one scope: which cells of a table are added, and which hold the sum.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Scope">The key of the row or column that it is evaluated for.</param>
/// <param name="Parts">The cells that are added.</param>
/// <param name="Whole">The cells that hold the sum.</param>
internal sealed record PrintedSum(SumRule Rule, string Scope, IReadOnlyList<SumCell> Parts, IReadOnlyList<SumCell> Whole)
{
    /// <summary>The keys of the figures of the sum, parts first.</summary>
    public IReadOnlyList<string> Keys { get; } = [.. Parts.Concat(Whole).Select(cell => KeyOf(Rule, cell))];

    /// <summary>
    /// The keys of the figures that the cells of the sum would have if those of its row or column had slipped by one to either side,
    /// parts first; null for a cell outside of the table.
    /// </summary>
    public required IReadOnlyList<IReadOnlyList<string?>> Slipped { get; init; }

    /// <summary>All sums of a form.</summary>
    /// <param name="form">The form.</param>
    public static IEnumerable<PrintedSum> Of(FormTemplate form) =>
        form.Rules.SelectMany(rule => Of(rule, form.Tables.First(table => table.Id == rule.Table)));

    /// <summary>All sums of a table.</summary>
    /// <param name="form">The form.</param>
    /// <param name="table">The table.</param>
    public static IEnumerable<PrintedSum> Of(FormTemplate form, TableTemplate table) =>
        form.Rules.Where(rule => rule.Table == table.Id).SelectMany(rule => Of(rule, table));

    private static IEnumerable<PrintedSum> Of(SumRule rule, TableTemplate table)
    {
        var isAlongRows = rule.Direction == SumDirection.AlongRows;
        string[] rows = [.. table.Rows.Select(row => row.Id)];
        string[] columns = [.. table.Columns.Select(column => column.Id)];
        var (scopes, line) = isAlongRows ? (rows, columns) : (columns, rows);
        return scopes.Select(scope => new PrintedSum(rule, scope, Cells(rule.Parts, scope), Cells(rule.Whole, scope))
        {
            Slipped = [Slipped(-1, scope), Slipped(1, scope)],
        });

        IReadOnlyList<SumCell> Cells(IReadOnlyList<string> keys, string scope) => [.. keys.Select(key => CellAt(key, scope))];

        IReadOnlyList<string?> Slipped(int slip, string scope) => [.. rule.Parts.Concat(rule.Whole)
            .Select(key => line.ElementAtOrDefault(Array.IndexOf(line, key) + slip))
            .Select(beside => beside is null ? null : KeyOf(rule, CellAt(beside, scope)))];

        SumCell CellAt(string key, string scope) => isAlongRows ? new SumCell(scope, key) : new SumCell(key, scope);
    }

    private static string KeyOf(SumRule rule, SumCell cell) => $"{rule.Table}.{cell.Row}.{cell.Column}";
}
