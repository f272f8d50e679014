using ReportExtractor.Cli.Terminal;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Show;

/// <summary>Writes the figures of a record in the tables of their forms.</summary>
/// <param name="record">The record.</param>
/// <param name="templates">The forms.</param>
/// <param name="screen">Where to write.</param>
internal sealed class FormTables(ReportRecord record, IReadOnlyList<FormTemplate> templates, Screen screen)
{
    /// <summary>A row is under the name of its group.</summary>
    private const string Indent = "  ";

    private readonly Dictionary<string, Figure> _figures = record.Figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);

    /// <summary>Writes the record's own form, then the rows that other forms have and the document prints.</summary>
    public void Write()
    {
        var own = templates.FirstOrDefault(form => form.Id == record.Report?.Template);
        var known = own?.Figures.Select(figure => figure.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var table in own?.Tables ?? [])
        {
            Write(table, table.Rows, NameOf(table));
        }

        foreach (var form in templates.Where(form => form != own))
        {
            foreach (var table in form.Tables)
            {
                var rows = table.Rows.Where(row => table.Columns.Any(column => IsForeign($"{table.Id}.{row.Id}.{column.Id}"))).ToList();
                if (rows.Count > 0)
                {
                    Write(table, rows, screen.Texts.TableOfForm(NameOf(table), form.Id));
                }
            }
        }

        bool IsForeign(string key) => !known.Contains(key) && _figures.ContainsKey(key);
    }

    private void Write(TableTemplate table, IReadOnlyList<RowTemplate> rows, string name)
    {
        screen.Line(new StyledText(name, Style.Strong));
        if (rows.All(row => table.Columns.All(column => FigureOf(table, row, column) is null or { Status: FigureStatus.Missing })))
        {
            screen.Line("  ", new StyledText(screen.Texts.NoTable, Style.Bad));
            screen.Line();
            return;
        }

        var columns = table.Columns.Select(column => new TextTableColumn(column.Label, IsNumber: true));
        var text = new TextTable([new TextTableColumn(""), .. columns]);
        IReadOnlyList<string> group = [];
        foreach (var row in rows)
        {
            var same = group.Zip(row.Group).TakeWhile(pair => pair.First == pair.Second).Count();
            for (var depth = same; depth < row.Group.Count; depth++)
            {
                text.Add(string.Concat(Enumerable.Repeat(Indent, depth)) + row.Group[depth]);
            }

            group = row.Group;
            var label = string.Concat(Enumerable.Repeat(Indent, row.Group.Count)) + row.Number + row.Label;
            text.Add([label, .. table.Columns.Select(column => FigureCell.Of(FigureOf(table, row, column)))]);
        }

        text.Write(screen);
        screen.Line();
    }

    private Figure? FigureOf(TableTemplate table, RowTemplate row, ColumnTemplate column) =>
        _figures.GetValueOrDefault($"{table.Id}.{row.Id}.{column.Id}");

    /// <summary>The name of the table, and its key, with which the keys of its figures begin.</summary>
    private static string NameOf(TableTemplate table) => table.Label is { } label ? $"{label}  {table.Id}" : table.Id;
}
