using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>Labels broken over two or three rows, with the numbers on the first or a later one.</summary>
internal sealed class BrokenLabels(bool numbersFirst) : ReportDamage
{
    /// <summary>Shorter labels fit in any cell and are not broken in real reports.</summary>
    private const int ShortestBroken = 6;

    /// <inheritdoc/>
    public override string Name => numbersFirst ? "broken-labels" : "label-halves";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.BrokenLabels;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<TableRow> rows = [.. report.DataRows.Where(row => row.IsIntact && row.Label.Length >= ShortestBroken && !row.IsExtra)];
        foreach (var row in dice.Shuffled(rows).Take(dice.Between(1, 4)))
        {
            var lines = row.Label.Length > 12 && dice.Chance(0.4) ? 3 : 2;
            row.Label = string.Join('\n', Broken(row.Label, lines, dice));
            row.ValueLine = numbersFirst ? 0 : dice.Between(1, lines - 1);
        }

        return rows.Count > 0;
    }

    private static List<string> Broken(string label, int lines, Dice dice)
    {
        List<string> pieces = [];
        var from = 0;
        for (var left = lines; left > 1; left--)
        {
            var middle = from + ((label.Length - from) / left);
            var at = Math.Clamp(middle + dice.Between(-1, 1), from + (from == 0 ? 3 : 1), label.Length - left + 1);
            pieces.Add(label[from..at]);
            from = at;
        }

        pieces.Add(label[from..]);
        return pieces;
    }
}
