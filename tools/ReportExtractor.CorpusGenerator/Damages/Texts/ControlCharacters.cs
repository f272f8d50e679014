using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Damages.Texts;

/// <summary>NULs and other control characters between lines.</summary>
internal sealed class ControlCharacters : TextDamage
{
    private static readonly string[] Controls = ["\0", "\0\0", "\u0001", "\u0007", "\u0008", "\u001A", "\u200B", "\uFEFF"];

    /// <inheritdoc/>
    public override string Name => "control-characters";

    /// <inheritdoc/>
    public override bool Apply(Manuscript manuscript, ReportModel report, Dice dice)
    {
        var done = false;
        for (var i = manuscript.Lines.Count - 1; i > 0; i--)
        {
            var line = manuscript.Lines[i];
            if (line.MayBreakAfter && dice.Chance(0.15))
            {
                manuscript.Lines.Insert(i + 1, new TextLine(dice.Pick(Controls), false));
                done = true;
            }
        }

        return done;
    }
}
