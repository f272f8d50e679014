using ReportExtractor.Templates;

namespace ReportExtractor.Matching;

/// <summary>A sum printed on the form, for one scope: parts and whole as places in a table.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Scope">The key of the row or column that it is evaluated for.</param>
/// <param name="Parts">Row and column keys of the parts.</param>
/// <param name="Whole">Row and column keys of the whole.</param>
public sealed record Equation(
    SumRule Rule,
    string Scope,
    IReadOnlyList<(string Row, string Column)> Parts,
    IReadOnlyList<(string Row, string Column)> Whole)
{
    /// <summary>All equations of a table.</summary>
    /// <param name="form">The form.</param>
    /// <param name="table">The table.</param>
    public static IEnumerable<Equation> Of(FormTemplate form, TableTemplate table) =>
        form.Rules.Where(rule => rule.Table == table.Id).SelectMany(rule => Of(rule, table));

    /// <summary>The equations of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="table">Its table.</param>
    public static IEnumerable<Equation> Of(SumRule rule, TableTemplate table)
    {
        var scopes = rule.Direction == SumDirection.AlongRows ? table.Rows.Select(row => row.Id) : table.Columns.Select(column => column.Id);
        return scopes.Select(scope => new Equation(rule, scope, Places(rule.Parts, scope), Places(rule.Whole, scope)));

        IReadOnlyList<(string Row, string Column)> Places(IReadOnlyList<string> keys, string scope) =>
            [.. keys.Select(key => rule.Direction == SumDirection.AlongRows ? (scope, key) : (key, scope))];
    }
}
