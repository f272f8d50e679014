namespace ReportExtractor.Cli.Texts;

/// <content>What the making of a panel says.</content>
internal sealed partial class CliTexts
{
    public string RuleUnknown(string code, IEnumerable<string> known) => Of([("code", code), ("known", List(known))]);

    public string PanelMade(long reports, long agencies, long failed, long confirmed) =>
        Of([("reports", reports), ("agencies", agencies), ("failed", failed), ("confirmed", confirmed)]);

    public string PanelUnread(long count) => Of([("count", count)]);

    public string PanelUncertain(long count) => Of([("count", count)]);

    public string PanelAmbiguous(long count) => Of([("count", count)]);

    public string PanelCopies(long count) => Of([("count", count)]);

    public string PanelSharedYears(long count) => Of([("count", count)]);

    public string PanelSourcesMissing(long count) => Of([("count", count)]);
}
