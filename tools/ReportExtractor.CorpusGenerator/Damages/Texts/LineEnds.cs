using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Damages.Texts;

/// <summary>Lines that end with CR LF or CR.</summary>
internal sealed class LineEnds : TextDamage
{
    /// <inheritdoc/>
    public override string Name => "line-ends";

    /// <inheritdoc/>
    public override bool Apply(Manuscript manuscript, ReportModel report, Dice dice)
    {
        manuscript.LineEnd = dice.Pick<string>(["\r\n", "\r\n", "\r"]);
        return true;
    }
}
