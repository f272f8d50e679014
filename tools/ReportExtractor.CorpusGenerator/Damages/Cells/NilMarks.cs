using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>Nil marks instead of zeros, in the whole report or in one table.</summary>
internal sealed class NilMarks(string name, params string[] marks) : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => $"nil-{name}";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.NilMarks;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<TableModel> tables = [.. report.Tables];
        if (tables.Count == 0)
        {
            return false;
        }

        IEnumerable<TableModel> damaged = dice.Chance(0.7) ? tables : [dice.Pick(tables)];
        List<ValueCell> zeros =
        [
            .. damaged.SelectMany(table => table.DataRows).SelectMany(row => row.Values).Where(value => value.IsPlain && value.Number == 0),
        ];
        List<string> fitting = [.. marks.Where(mark => mark[0] != '-' || traits.HasFlag(LayoutTraits.HyphenNil))];
        if (zeros.Count == 0 || fitting.Count == 0)
        {
            return false;
        }

        var chosen = dice.Pick(fitting);
        foreach (var zero in zeros)
        {
            zero.SetNil(chosen);
        }

        report.Marks.Add($"zero:{name}");
        return true;
    }
}
