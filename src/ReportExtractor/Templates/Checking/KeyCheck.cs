using ReportExtractor.Problems;
using ReportExtractor.Templates.Json;

namespace ReportExtractor.Templates.Checking;

/// <summary>Checks the ids of a form of the right shape: none is used twice, and rules name tables, rows and columns that exist.</summary>
internal static class KeyCheck
{
    /// <summary>The first fault, or null.</summary>
    /// <param name="form">The form.</param>
    public static TemplateFault? FirstFault(PlacedJson form)
    {
        var tables = form["tables"]!.Items;
        var rules = form["rules"]?.Items ?? [];
        return new[] { tables, rules, form["furtherRules"]?.Items ?? [] }
            .Concat(tables.SelectMany(table => new[] { table["rows"]!.Items, table["columns"]!.Items }))
            .Select(UsedTwice)
            .Concat(rules.Select(rule => FaultOfRule(rule, tables)))
            .FirstOrDefault(fault => fault is not null);
    }

    private static TemplateFault? UsedTwice(IReadOnlyList<PlacedJson> items)
    {
        var ids = new Dictionary<string, PlacedJson>();
        foreach (var id in items.Select(item => item["id"]!))
        {
            if (!ids.TryAdd(id.Text, id))
            {
                return new TemplateFault(id.Place, Messages.FormIdTwice(id.Text, ids[id.Text].Place.Line));
            }
        }

        return null;
    }

    private static TemplateFault? FaultOfRule(PlacedJson rule, IReadOnlyList<PlacedJson> tables)
    {
        var (name, id) = (rule["id"]!.Text, rule["table"]!);
        if (tables.FirstOrDefault(table => table["id"]!.Text == id.Text) is not { } table)
        {
            return new TemplateFault(id.Place, Messages.FormTableUnknown(id.Text, name, Spelling.HintFor(id.Text, IdsOf(tables))));
        }

        var addsRows = rule["direction"]!.Text.Equals("downColumns", StringComparison.OrdinalIgnoreCase);
        var known = IdsOf(table[addsRows ? "rows" : "columns"]!.Items);
        return rule["parts"]!.Items.Concat(rule["whole"]!.Items)
            .Where(key => !known.Contains(key.Text))
            .Select(key => new TemplateFault(key.Place, UnknownKey(key.Text, name, addsRows, id.Text, known)))
            .FirstOrDefault();
    }

    private static Message UnknownKey(string key, string rule, bool isRow, string table, IReadOnlyList<string> known)
    {
        var hint = Spelling.HintFor(key, known);
        return isRow ? Messages.FormRowUnknown(key, rule, table, hint) : Messages.FormColumnUnknown(key, rule, table, hint);
    }

    private static string[] IdsOf(IReadOnlyList<PlacedJson> items) => [.. items.Select(item => item["id"]!.Text)];
}
