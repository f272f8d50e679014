using ReportExtractor.Templates;

namespace ReportExtractor.Panel.CodeBooks;

/// <summary>One figure of a form, as the code book lists it.</summary>
/// <param name="Form">The form's name.</param>
/// <param name="Key">The figure's key.</param>
/// <param name="Table">The table's key.</param>
/// <param name="TableLabel">The table's name, as the form prints it.</param>
/// <param name="TableEnglish">The table's name in English.</param>
/// <param name="Group">The labels of the groups of rows, outermost first.</param>
/// <param name="RowLabel">The row's label, as the form prints it.</param>
/// <param name="RowEnglish">The row's label in English.</param>
/// <param name="ColumnLabel">The column's label, as the form prints it.</param>
/// <param name="ColumnEnglish">The column's label in English.</param>
/// <param name="Kind"><c>count</c>, <c>signed</c> or <c>money</c>.</param>
/// <param name="Unit">The units that its values may have, or null if it has none.</param>
/// <param name="Sums">The printed sums that include it.</param>
internal sealed record CodeBookEntry(
    string Form,
    string Key,
    string Table,
    string? TableLabel,
    string? TableEnglish,
    IReadOnlyList<string> Group,
    string RowLabel,
    string? RowEnglish,
    string ColumnLabel,
    string? ColumnEnglish,
    string Kind,
    string? Unit,
    IReadOnlyList<string> Sums)
{
    /// <summary>The unit of an amount is that of its document, and written beside it.</summary>
    private const string MoneyUnits = "yuan or 10k-yuan";

    /// <summary>The figures of a form in statutory order.</summary>
    public static IEnumerable<CodeBookEntry> Of(FormTemplate form)
    {
        var sums = PrintedSum.Of(form).SelectMany(sum => sum.Keys.Select(key => (key, sum.Rule.Id))).Distinct()
            .ToLookup(sum => sum.key, sum => sum.Id, StringComparer.Ordinal);
        return form.Figures.Select(figure => new CodeBookEntry(
            form.Id,
            figure.Key,
            figure.Table.Id,
            figure.Table.Label,
            figure.Table.English,
            figure.Row.Group,
            figure.Row.DisplayName,
            figure.Row.English,
            figure.Column.Label,
            figure.Column.English,
            figure.Column.Kind switch
            {
                FigureKind.Signed => "signed",
                FigureKind.Money => "money",
                _ => "count",
            },
            figure.Column.Kind == FigureKind.Money ? MoneyUnits : null,
            [.. sums[figure.Key]]));
    }
}
