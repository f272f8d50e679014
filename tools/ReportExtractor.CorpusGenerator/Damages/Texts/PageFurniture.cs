using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Damages.Texts;

/// <summary>Page numbers between rows and paragraphs: <c>- 3 -</c>, <c>第3页 共8页</c>.</summary>
internal sealed class PageFurniture : TextDamage
{
    /// <inheritdoc/>
    public override string Name => "page-furniture";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.PageBreaks;

    /// <inheritdoc/>
    public override bool Apply(Manuscript manuscript, ReportModel report, Dice dice)
    {
        List<int> places = [.. Enumerable.Range(0, manuscript.Lines.Count).Where(i => manuscript.Lines[i].MayBreakAfter)];
        List<int> chosen = [.. dice.Shuffled(places).Take(dice.Between(1, 5)).Order()];
        var style = dice.Between(0, 4);
        var blanks = dice.Chance(0.5);
        var feed = dice.Chance(0.2);
        for (var page = chosen.Count; page > 0; page--)
        {
            var number = style switch
            {
                0 => $"- {page} -",
                1 => $"第 {page} 页",
                2 => $"第{page}页 共{chosen.Count + 1}页",
                3 => $"— {page} —",
                _ => $"－{page}－",
            };
            List<TextLine> lines = [new(number, false)];
            if (blanks)
            {
                lines.Insert(0, new("", false));
                lines.Add(new("", false));
            }

            if (feed)
            {
                lines.Add(new("\f", false));
            }

            manuscript.Lines.InsertRange(chosen[page - 1] + 1, lines);
        }

        return chosen.Count > 0;
    }
}
