using System.Globalization;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>Thousands separators: <c>12,345</c>, <c>12，345</c>.</summary>
internal sealed class ThousandsMarks : CellDamage
{
    /// <inheritdoc/>
    public override string Name => "thousands";

    /// <inheritdoc/>
    protected override string? Print(ValueCell value, TableRow row, Dice dice)
    {
        if (value.Number is not >= 1000)
        {
            return null;
        }

        var text = value.Text;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        var marked = decimal.Parse(whole, CultureInfo.InvariantCulture).ToString("#,##0", CultureInfo.InvariantCulture);
        return marked.Replace(",", dice.Chance(0.25) ? "，" : ",", StringComparison.Ordinal) + text[whole.Length..];
    }
}
