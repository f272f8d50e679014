using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Tabs;

/// <summary>Writes the applications table as OCR of a scan gives it.</summary>
internal sealed class OcrApplicationsWriter(Dice dice)
{
    /// <summary>The length at which OCR cuts off long labels, because they go beyond their cell.</summary>
    private const int LongestLabel = 15;


    private readonly Queue<string> _groupPieces = new();
    private readonly Queue<string> _subgroupPieces = new();

    /// <summary>Writes the table.</summary>
    public void Write(TableModel table, ReportText text)
    {
        var headersDone = false;
        foreach (var line in TableGrid.Of(table).Lines)
        {
            var row = line.Source;
            if (row.Kind != RowKind.Data)
            {
                if (!headersDone || row.Headers.Count == 5)
                {
                    WriteHeaders(text, row.Headers.Count);
                    headersDone = true;
                }

                continue;
            }

            if (row.Label.Contains('六', StringComparison.Ordinal) && dice.Chance(0.6))
            {
                text.Blank();
            }

            QueuePieces(table, line);
            text.Add(string.Join('\t', Fields(row)), mayBreakAfter: true);
        }
    }

    private static void WriteHeaders(ReportText text, int cells)
    {
        if (cells == 2)
        {
            text.Add("(本列数据的勾稽关系为:第一项加第二项之\t\t申请人情况\t\t\t\t");
            text.Add("和,等于第三项加第四项之和)\t自\t法人或其他组织\t总计\t\t\t");
            text.Blank();
        }
        else
        {
            text.Add("\t\t\t然人\t商业企业\t科研机构\t社会公益组织\t法律服务 机构\t其他\t");
        }
    }

    private void QueuePieces(TableModel table, GridLine line)
    {
        foreach (var group in line.Stub.Where(cell => cell.Role == GridRole.Group && cell.Text.Length > 0))
        {
            if (group.Column == 0)
            {
                QueueGroup(OcrText.HalfWidth(group.Text), group.RowSpan);
            }
            else
            {
                var rows = table.DataRows.Count(row => row.Subgroup == line.Source.Subgroup);
                var pieces = OcrText.Pieces(OcrText.HalfWidth(group.Text), rows);
                _subgroupPieces.Clear();
                for (var i = dice.Between(0, Math.Max(0, rows - pieces.Count)); i > 0; i--)
                {
                    _subgroupPieces.Enqueue("");
                }

                pieces.ForEach(_subgroupPieces.Enqueue);
            }
        }
    }

    private void QueueGroup(string group, int rows)
    {
        for (var i = dice.Between(0, Math.Min(4, Math.Max(0, rows - group.Length))); i > 0; i--)
        {
            _groupPieces.Enqueue("");
        }

        foreach (var letter in group)
        {
            var piece = letter switch
            {
                '三' => dice.Pick<string>(["111", "三", "1ll"]),
                '、' => ",",
                _ => letter.ToString(),
            };
            _groupPieces.Enqueue(piece);
            if (letter == '、')
            {
                _groupPieces.Enqueue("");
            }
        }
    }

    private List<string> Fields(TableRow row)
    {
        var label = OcrText.Spaced(OcrText.HalfWidth(row.Label.Replace("\n", "", StringComparison.Ordinal)));
        var values = row.Values.Select(value => value.Text);
        if (row.Group is null)
        {
            return TopFields(label, values);
        }

        var group = _groupPieces.TryDequeue(out var piece) ? piece : "";
        if (row.Subgroup is not null)
        {
            var subgroup = _subgroupPieces.TryDequeue(out var part) ? part : "";
            return [group, subgroup, Cut(label), .. values];
        }

        if (label.Length > 6 && dice.Chance(0.6))
        {
            return [group, label[..5], Cut(label[5..]), .. values];
        }

        return [group, label, .. values];
    }

    private List<string> TopFields(string label, IEnumerable<string> values) => dice.Between(0, 3) switch
    {
        0 => [label[..2], label, "", .. values],
        1 => [label[..1], label[1..], .. values, ""],
        _ => [label, "", .. values, ""],
    };

    private string Cut(string label) => label.Length > LongestLabel && dice.Chance(0.7) ? label[..LongestLabel] : label;
}
