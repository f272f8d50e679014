using ReportExtractor.Matching.Readings;

namespace ReportExtractor.Cli.Texts;

/// <content>What <c>explain</c> says.</content>
internal sealed partial class CliTexts
{
    public string Status => Of();

    public string Row => Of();

    public string Column => Of();

    public string Place => Of();

    public string RawText => Of();

    public string NoCell => Of();

    public string WhyThisRow => Of();

    public string WhyThisColumn => Of();

    public string NoSums => Of();

    public string Reasons => Of();

    public string NoReasons => Of();

    public string OnlySums => Of();

    public string Cost => Of();

    public string Verdict => Of();

    public string NoRow => Of();

    public string RowsSideBySide => Of();

    public string NoWords => Of();

    public string NoOtherLabel => Of();

    public string OtherRowFits => Of();

    public string TooManyReadings => Of();

    public string OneReading => Of();

    public string ReadingTaken => Of();

    public string AsLikely => Of();

    public string NoSuchKey(string key) => Of([("key", key)]);

    public string NoSuchKeyButLike(string key, string keys) => Of([("key", key), ("keys", keys)]);

    public string NotOnForm(string key, string form) => Of([("key", key), ("form", form)]);

    public string MostLike(string labels) => Of([("labels", labels)]);

    public string AlsoLike(string labels) => Of([("labels", labels)]);

    public string Likeness(string words, string share) => Of([("words", words), ("share", share)]);

    public string LabelAgrees(string share) => Of([("share", share)]);

    public string WordsInFront(string words) => Of([("words", words)]);

    public string WordsAbove(string words) => Of([("words", words)]);

    public string WordsBelow(string words) => Of([("words", words)]);

    public string CellOf(int cell, int cells) => Of([("cell", cell), ("cells", cells)]);

    public string HeadersOver(string headers) => Of([("headers", headers)]);

    public string DecisionOf(CellDecision decision) => Of(key: $"Decision{decision}");

    public string SumWouldFail(string parts, string whole) => Of([("parts", parts), ("whole", whole)]);

    public string CostsMore(string cost) => Of([("cost", cost)]);

    public string LeftOut(string reading, string left) => Of([("reading", reading), ("left", left)]);

    public string MoreReadings(int count) => Of([("count", count)]);

    public string SumHolds(string rule, string scope, string value) => Of([("rule", rule), ("scope", scope), ("value", value)]);

    public string SumNotAssessable(string rule, string scope) => Of([("rule", rule), ("scope", scope)]);

    public string OtherZeros(string terms, int count) => count == 1 ? OneOtherZero(terms) : Of([("terms", terms), ("count", count)]);

    private string OneOtherZero(string terms) => Of([("terms", terms)]);
}
