using ReportExtractor.Cli.Texts;
using ReportExtractor.Panel.Making;

namespace ReportExtractor.Cli.Panel;

/// <summary>What <c>panel</c> says at its end.</summary>
/// <param name="texts">The texts of the language.</param>
internal sealed class PanelSummaryText(CliTexts texts)
{
    /// <summary>The lines: what the panel has, and then what a person should look at before using it.</summary>
    /// <param name="summary">What the panel has.</param>
    public IEnumerable<string> Of(PanelSummary summary)
    {
        (long Count, Func<long, string> Text)[] remarks =
        [
            (summary.Unread, texts.PanelUnread),
            (summary.Uncertain - summary.Ambiguous, texts.PanelUncertain),
            (summary.Ambiguous, texts.PanelAmbiguous),
            (summary.Copies, texts.PanelCopies),
            (summary.SharedYears, texts.PanelSharedYears),
        ];
        return remarks.Where(remark => remark.Count > 0).Select(remark => remark.Text(remark.Count))
            .Prepend(texts.PanelMade(summary.Reports, summary.Agencies, summary.ChecksFailed, summary.Confirmed));
    }
}
