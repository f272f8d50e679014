namespace ReportExtractor.Cli.Texts;

/// <content>What <c>diff</c>, <c>verify</c> and <c>score</c> say.</content>
internal sealed partial class CliTexts
{
    public string Key => Of();

    public string Old => Of();

    public string New => Of();

    public string Absent => Of();

    public string NoValue => Of();

    public string OnlyNew => Of();

    public string OnlyOld => Of();

    public string Readable => Of();

    public string What => Of();

    public string Expected => Of();

    public string Got => Of();

    public string Nothing => Of();

    public string NoRecord => Of();

    public string Written => Of();

    public string Files => Of();

    public string Cells => Of();

    public string RightPercent => Of();

    public string Missed => Of();

    public string Flagged => Of();

    public string Silent => Of();

    public string FalseAlarms => Of();

    public string All => Of();

    public string WorstFiles => Of();

    public string NoFigure => Of();

    public string NotReadable(string code) => Of([("code", code)]);

    public string WasAndIs(string old, string young) => Of([("old", old), ("young", young)]);

    public string FigureCount(int figures) => Of([("figures", figures)]);

    public string DiffSummary(int compared, int added, int removed, int reading, int figures, int sources) => Of(
        [("compared", compared), ("added", added), ("removed", removed), ("reading", reading), ("figures", figures), ("sources", sources)]);

    public string NotOneSource(int count) => Of([("count", count)]);

    public string RecordNotRead(string error) => Of([("error", error.TrimEnd('.'))]);

    public string Rewritten(string differences) => Of([("differences", differences)]);

    public string Differences(int differences) => Of([("differences", differences)]);

    public string Headed(string words) => Of([("words", words)]);

    public string Compared(int samples, int asExpected, int differing) =>
        Of([("samples", samples), ("asExpected", asExpected), ("differing", differing)]);

    public string Updated(int samples, int rewritten, int broken) =>
        Of([("samples", samples), ("rewritten", rewritten), ("broken", broken)]);

    public string Difference(string what, string expected, string got) => Of([("what", what), ("expected", expected), ("got", got)]);

    public string InBrackets(string text, string brackets) => Of([("text", text), ("brackets", brackets)]);

    public string More(int count) => Of([("count", count)]);

    public string By(string group) => Of([("group", group)]);

    public string ScoredCell(string key, string printed, string value, string status) =>
        Of([("key", key), ("printed", printed), ("value", value), ("status", status)]);

    public string NoRecordOf(string files) => Of([("files", files)]);

    public string WithoutTruth(int records) => Of([("records", records)]);

    public string FormsRight(int files, int forms, int years, int agencies) =>
        Of([("files", files), ("forms", forms), ("years", years), ("agencies", agencies)]);

    public string ScoreSummary(int silent, string right, int cells, string falseAlarms) =>
        Of([("silent", silent), ("right", right), ("cells", cells), ("falseAlarms", falseAlarms)]);
}
