using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>Full-width digits: <c>１２</c>.</summary>
internal sealed class WideDigits : CellDamage
{
    /// <inheritdoc/>
    public override string Name => "wide-digits";

    /// <inheritdoc/>
    protected override string? Print(ValueCell value, TableRow row, Dice dice) => dice.Chance(0.5) ? Wide(value.Text) : null;

    /// <summary>A text with full-width digits, decimal points and signs.</summary>
    public static string Wide(string text) => string.Concat(text.Select(character => character switch
    {
        >= '0' and <= '9' => (char)(character - '0' + '０'),
        '.' => '．',
        '-' => '－',
        _ => character,
    }));
}
