using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Tabs;

/// <summary>
/// Tab-separated rows from OCR: vertical group labels spread over the rows with garbage next to them, labels cut off or split over
/// two cells, headers broken over rows, a row of garbage before the real one.
/// </summary>
public sealed class TabOcrLayout(Dice dice) : Layout(dice)
{
    /// <summary>The number of fields that rows of article 20 are filled up to, as in the scans this layout imitates.</summary>
    private const int Width = 8;


    private static readonly string[] Garbage = ["7,7", ">10", "711", ",,,", "//", "71", "l|", "·1"];

    /// <inheritdoc/>
    public override string Name => "tabs-ocr";

    /// <inheritdoc/>
    public override LayoutTraits Traits =>
        (LayoutTraits.Sequence | LayoutTraits.LooseSpaces | LayoutTraits.HyphenNil)
        & ~(LayoutTraits.BrokenLabels | LayoutTraits.OwnHeaders | LayoutTraits.InlineMarks);

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        switch (table.Kind)
        {
            case TableKind.Article20:
                WriteClauses(table, text);
                break;
            case TableKind.Applications:
                new OcrApplicationsWriter(Dice).Write(table, text);
                break;
            default:
                WriteReviews(table, text);
                break;
        }

        text.Blank();
    }

    private void WriteClauses(TableModel table, ReportText text)
    {
        foreach (var row in table.Rows)
        {
            var fields = row.Kind == RowKind.Data
                ? ClauseData(row)
                : [.. row.Headers.Select(cell => cell.Text.Replace("\n", "", StringComparison.Ordinal))];
            fields = [.. fields.Select(OcrText.HalfWidth)];
            if (row.Kind == RowKind.Clause && row == table.Rows[0])
            {
                text.Add(fields[0]);
                text.Blank();
                continue;
            }

            if (row.Kind == RowKind.Clause && Dice.Chance(0.6))
            {
                fields.Insert(0, "");
            }

            if (row.Kind == RowKind.Header && fields.Count == 4 && Dice.Chance(0.4))
            {
                List<string> below = [.. fields.Select((field, i) => i == 0 || field.Length < 5 ? "" : field[^2..])];
                AddRow(text, [.. fields.Select((field, i) => below[i].Length == 0 ? field : $" {field[..^2]} ")]);
                fields = below;
            }

            AddRow(text, fields);
        }
    }

    private List<string> ClauseData(TableRow row)
    {
        List<string> fields = [row.Label.Replace("\n", "", StringComparison.Ordinal), .. row.Values.Select(value => value.Text)];
        if (fields.Count == 3 && Dice.Chance(0.5))
        {
            fields.Insert(2, "");
        }

        return fields;
    }

    private void WriteReviews(TableModel table, ReportText text)
    {
        if (table.Rows[0].Kind == RowKind.Header)
        {
            AddTabs(text, Places((2, "行政组"), (3, "复议"), (5, "行政诉讼")));
            AddTabs(text, Places((5, "未经"), (6, "复议"), (7, "直接起诉"), (11, "复议后"), (12, "起诉")));
            WriteOutcomes(text);
        }

        if (Dice.Chance(0.8))
        {
            AddTabs(text, Places([.. Dice.Shuffled(Enumerable.Range(4, 10)).Take(6).Select(at => (at, Dice.Pick(Garbage)))]));
        }

        foreach (var row in table.DataRows)
        {
            AddTabs(text, [.. row.Values.Select(value => value.Text)]);
        }
    }

    private static void WriteOutcomes(ReportText text)
    {
        string[] outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
        for (var at = 0; at < 4; at++)
        {
            List<string> fields = [.. Enumerable.Range(0, 15).Select(column => Letter(outcomes[column % 5], at))];
            fields[4] = at == 1 ? "总计" : "";
            AddTabs(text, fields);
        }
    }

    private static string Letter(string outcome, int at) => outcome.Length == 4
        ? outcome[at..(at + 1)]
        : at is 1 or 2 ? outcome[(at - 1)..at] : "";

    private static List<string> Places(params (int At, string Text)[] pieces)
    {
        List<string> fields = [.. Enumerable.Repeat("", 15)];
        foreach (var (at, piece) in pieces)
        {
            fields[at] = piece;
        }

        return fields;
    }

    private static void AddRow(ReportText text, List<string> fields)
    {
        fields.AddRange(Enumerable.Repeat("", Math.Max(0, Width - fields.Count)));
        text.Add(string.Join('\t', fields), mayBreakAfter: true);
    }

    private static void AddTabs(ReportText text, List<string> fields) => text.Add(string.Join('\t', fields) + "\t", mayBreakAfter: true);
}
