using ReportExtractor.Documents;
using ReportExtractor.Records;

namespace ReportExtractor.Cli.Texts;

/// <content>The words in which a report and its figures are shown.</content>
internal sealed partial class CliTexts
{
    public string NoTitle => Of();

    public string Agency => Of();

    public string Year => Of();

    public string Form => Of();

    public string Source => Of();

    public string Figures => Of();

    public string Sums => Of();

    public string NotFound => Of();

    public string FailedSums => Of();

    public string DoubtfulFigures => Of();

    public string Problems => Of();

    public string NoTable => Of();

    public string MarkSuspect => Of();

    public string MarkContradicted => Of();

    public string MarkBlank => Of();

    public string MarkMissing => Of();

    public string NothingRead => Of();

    public string NoPlace => Of();

    public string TableOfForm(string table, string form) => Of([("table", table), ("form", form)]);

    public string StatusOf(FigureStatus status) => Of(key: $"Status{status}");

    public string VerdictOf(SumsVerdict verdict) => Of(key: $"Verdict{verdict}");

    public string LayoutOf(GridLayout layout) => Of(key: $"Layout{layout}");

    public string TextPlace(int line, int column) => Of([("line", line), ("column", column)]);

    public string TablePlace(int table, int row, int cell) => Of([("table", table), ("row", row), ("cell", cell)]);

    public string PagePlace(int page, string left, string right, string top, string bottom) =>
        Of([("page", page), ("left", left), ("right", right), ("top", top), ("bottom", bottom)]);

    public string Period(string year, string start, string end) => Of([("year", year), ("start", start), ("end", end)]);

    public string SourceSize(string path, string format, long bytes) => Of([("path", path), ("format", format), ("bytes", bytes)]);

    public string SourceSizeInPages(string path, string format, int pages, long bytes) =>
        Of([("path", path), ("format", format), ("pages", pages), ("bytes", bytes)]);

    public string Count(int count, string what) => Of([("count", count), ("what", what)]);

    public string Total(int total, string parts) => Of([("total", total), ("parts", parts)]);

    public string SumCounts(int hold, int fail, int open) => Of([("hold", hold), ("fail", fail), ("open", open)]);

    public string NoWholeNumber(string scope, string actual) => Of([("scope", scope), ("actual", actual)]);

    public string SumFails(string rule, string scope, string expected, string actual) =>
        Of([("rule", rule), ("scope", scope), ("expected", expected), ("actual", actual)]);

    public string AndMore(string words, int more) => Of([("words", words), ("more", more)]);

    public string ExplainHint(string path, string key) => Of([("path", path), ("key", key)]);

    public string FormSize(string form, int figures, int tables) => Of([("form", form), ("figures", figures), ("tables", tables)]);
}
