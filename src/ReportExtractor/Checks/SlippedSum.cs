using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Checks;

/// <summary>
/// Tests whether a sum that holds is evidence for the place of its figures: it must fail if the cells of the row or column that it adds
/// had slipped by one. A sum of zeros holds wherever they are.
/// </summary>
internal static class SlippedSum
{
    /// <summary>True if the sum fails after a slip in either direction.</summary>
    /// <param name="sum">A sum that holds.</param>
    /// <param name="form">The form.</param>
    /// <param name="figures">The figures by their keys.</param>
    public static bool WouldFail(PrintedSum sum, FormTemplate form, IReadOnlyDictionary<string, Figure> figures)
    {
        var table = form.Tables.First(table => table.Id == sum.Rule.Table);
        var isAlongRow = sum.Rule.Direction == SumDirection.AlongRows;
        string[] line = isAlongRow
            ? [.. table.Columns.Select(column => $"{table.Id}.{sum.Scope}.{column.Id}")]
            : [.. table.Rows.Select(row => $"{table.Id}.{row.Id}.{sum.Scope}")];
        decimal[] values = [.. line.Select(key => figures.TryGetValue(key, out var figure) ? figure.Value ?? 0 : 0)];
        int[] parts = [.. sum.Parts.Select(cell => IndexOf(cell, table, isAlongRow))];
        int[] whole = [.. sum.Whole.Select(cell => IndexOf(cell, table, isAlongRow))];
        return !HoldsAfter(-1) && !HoldsAfter(1);

        bool HoldsAfter(int slip) => parts.Sum(index => ValueAt(index - slip)) == whole.Sum(index => ValueAt(index - slip));

        decimal ValueAt(int index) => index >= 0 && index < values.Length ? values[index] : 0;
    }

    private static int IndexOf(SumCell cell, TableTemplate table, bool isAlongRow) => isAlongRow
        ? table.Columns.Index().First(column => column.Item.Id == cell.Column).Index
        : table.Rows.Index().First(row => row.Item.Id == cell.Row).Index;
}
