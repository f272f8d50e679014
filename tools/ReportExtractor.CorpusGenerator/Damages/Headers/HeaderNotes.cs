using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Headers;

/// <summary>Instructions for filling in the form that were left in headers and labels, with years and sample numbers.</summary>
internal sealed class HeaderNotes : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "header-notes";

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var done = false;
        string Annotate(string text)
        {
            var note = text switch
            {
                "上一年项目数量" => $"（指{report.Year - 1}年底的事项数）",
                "本年增/减" => $"（指{report.Year}年增减的事项数，减少用负数，如-8）",
                "处理决定数量" or "本年处理决定数量" => $"（指{report.Year}年办件数）",
                "规章" => "（仅限有权制定规章的机关填写）",
                "采购总金额" => dice.Pick<string>(["（单位：万元，保留4位小数）", "（元）", "（万元）"]),
                _ => "",
            };
            done |= note.Length > 0;
            return text + note;
        }

        foreach (var row in report.TablesOf(TableKind.Article20).SelectMany(table => table.Rows))
        {
            ReportModel.ReplaceLabels(row, Annotate);
        }

        return done;
    }
}
