using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Markdown;

/// <summary>
/// Markdown in which the labels and the numbers of many rows were separated: the numbers are in tables of one row without a label, in
/// the order of the form; the labels are loose lines before or after them.
/// </summary>
public sealed class TornMarkdownLayout(Dice dice) : MarkdownLayout(dice)
{
    // In columns: about the width of a label's cell, and about a line of a page.
    private const int LooseWidth = 22;
    private const int ProseWidth = 56;

    /// <inheritdoc/>
    public override string Name => "torn-markdown";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.DecoratedValues | LayoutTraits.NilMarks;

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        switch (table.Kind)
        {
            case TableKind.Article20:
                WriteClauses(table, text);
                break;
            case TableKind.Applications:
                WriteApplications(table, text);
                break;
            default:
                WriteReviews(table, text);
                break;
        }

        text.Blank();
    }

    /// <inheritdoc/>
    protected override void WriteParagraph(string paragraph, ReportText text)
    {
        foreach (var line in DisplayWidth.Wrap(paragraph, ProseWidth))
        {
            text.Add(line);
        }

        text.Blank();
    }

    private static void WriteClauses(TableModel table, ReportText text)
    {
        var firstEnd = table.Rows.FindIndex(1, row => row.Kind == RowKind.Clause);
        var first = firstEnd < 0 ? table.Rows : table.Rows[..firstEnd];
        text.Add(first[0].Headers[0].Text);
        foreach (var row in table.Rows.Skip(first.Count))
        {
            text.Add(row.Kind == RowKind.Data
                ? $"{row.Label} {string.Join(' ', row.Values.Select(value => value.Text))}"
                : string.Concat(row.Headers.Select(cell => cell.Text)));
        }

        text.Add("## 表二：主动公开政府信息情况");
        List<List<string>> rows = [.. first.Skip(1).Select(row => row.Kind == RowKind.Data
            ? Fields(row)
            : row.Headers.Select(cell => cell.Text).ToList())];
        AddTable(text, rows);
    }

    private void WriteApplications(TableModel table, ReportText text)
    {
        foreach (var header in table.Rows.Where(row => row.Kind == RowKind.Header).SelectMany(row => row.Headers).Select(cell => cell.Text))
        {
            AddLoose(text, header);
        }

        text.Add("## 表三：收到和处理政府信息公开申请情况");
        List<GridLine> lines = [.. TableGrid.Of(table).Lines.Where(line => line.Source.Kind == RowKind.Data)];
        List<string> tornHeaders = ["业", "构", "益组织", "务机构", "", "", "", ""];
        AddTable(text, [tornHeaders, .. lines.Take(2).Select(line => Fields(line.Source).Append("").ToList())]);
        var at = 2;
        while (at < lines.Count)
        {
            var count = Math.Min(lines.Count - at, Dice.Between(3, 7));
            WriteStretch(lines.GetRange(at, count), text);
            at += count;
        }
    }

    private void WriteStretch(List<GridLine> lines, ReportText text)
    {
        HashSet<GridLine> torn = [.. lines.Where(line => line.Source.Group is not null && Dice.Chance(0.5))];
        var labelsFirst = Dice.Chance(0.5);
        if (labelsFirst)
        {
            WriteLabels(lines, torn, text);
        }

        List<List<string>> pending = [];
        foreach (var line in lines)
        {
            if (torn.Contains(line))
            {
                AddTable(text, pending);
                pending = [];
                AddTable(text, [[.. line.Source.Values.Select(value => value.Text)]]);
            }
            else
            {
                pending.Add(Fields(line.Source));
            }
        }

        AddTable(text, pending);
        if (!labelsFirst)
        {
            WriteLabels(lines, torn, text);
        }
    }

    private void WriteLabels(List<GridLine> lines, HashSet<GridLine> torn, ReportText text)
    {
        text.Blank();
        foreach (var line in lines)
        {
            var group = string.Concat(line.Stub.Where(cell => cell.Role == GridRole.Group).Select(cell => cell.Text));
            if (!torn.Contains(line))
            {
                AddLoose(text, group);
                continue;
            }

            if (group.Length > 4 && Dice.Chance(0.5))
            {
                AddLoose(text, group[..4] + line.Source.Label[..^2]);
                AddLoose(text, group[4..] + line.Source.Label[^2..]);
                continue;
            }

            AddLoose(text, group);
            AddLoose(text, line.Source.Label);
        }
    }

    private static void WriteReviews(TableModel table, ReportText text)
    {
        foreach (var row in table.Rows)
        {
            if (row.Kind == RowKind.Header)
            {
                text.Add(string.Concat(row.Headers.Select(cell => cell.Text)));
            }
            else
            {
                AddTable(text, [["维持", "纠正", "结果", "审结", "结果", "结果", "其他", "尚未", "结果", "结果", "其他", "尚未"]]);
                AddTable(text, [[.. row.Values.Select(value => value.Text)]]);
            }
        }
    }

    private static List<string> Fields(TableRow row) => [row.Label, .. row.Values.Select(value => value.Text)];

    private static void AddLoose(ReportText text, string label)
    {
        foreach (var line in DisplayWidth.Wrap(label, LooseWidth).Where(line => line.Length > 0))
        {
            text.Add(line);
        }
    }

    private static void AddTable(ReportText text, List<List<string>> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            text.Add($"| {string.Join(" | ", rows[i])} |");
            if (i == 0)
            {
                text.Add($"|{string.Concat(Enumerable.Repeat("---|", rows[i].Count))}");
            }
        }
    }
}
