namespace ReportExtractor.Cli.Texts;

/// <content>The progress and the summary of a run.</content>
internal sealed partial class CliTexts
{
    public string InterruptedResumable => Of();

    public string RowInputs => Of();

    public string RowRead => Of();

    public string RowWithSuspects => Of();

    public string RowWithFailedSums => Of();

    public string RowWithWarnings => Of();

    public string RowDecided => Of();

    public string RowOpenDecisions => Of();

    public string RowNotRead => Of();

    public string Why => Of();

    public string InterruptedAfter(long inputs) => Of([("inputs", inputs)]);

    public string Done(long done, long total, long left) => Of([("done", done), ("total", total), ("left", left)]);

    public string DoneSoFar(long done) => Of([("done", done)]);

    public string TimeLeft(string time) => Of([("time", time)]);

    public string Progress(string done, string rate, string timeLeft, int notRead, int withSuspects) => Of(
        [("done", done), ("rate", rate), ("timeLeft", timeLeft), ("notRead", notRead), ("withSuspects", withSuspects)]);

    public string ScannedPages(long pages) => Of([("pages", pages)]);

    public string Days(int days, int hours) => Of([("days", days), ("hours", hours)]);

    public string Hours(int hours, int minutes) => Of([("hours", hours), ("minutes", minutes)]);

    public string Minutes(int minutes, int seconds) => Of([("minutes", minutes), ("seconds", seconds)]);

    public string Seconds(int seconds) => Of([("seconds", seconds)]);

    public string Counts(int inputs, int read, int notRead) => Of([("inputs", inputs), ("read", read), ("notRead", notRead)]);

    public string Doubts(int withSuspects, int suspects, int withFailed, int withWarnings) => Of(
        [("withSuspects", withSuspects), ("suspects", suspects), ("withFailed", withFailed), ("withWarnings", withWarnings)]);

    public string Decided(int figures, int problems) => Of([("figures", figures), ("problems", problems)]);

    public string MoreNotRead(int more, string codes) => Of([("more", more), ("codes", codes)]);

    public string MoreInOutput(int more) => Of([("more", more)]);

    public string PassedOver(int files) => Of([("files", files)]);

    public string StrictSuspects(int suspects, int inputs) => Of([("suspects", suspects), ("inputs", inputs)]);

    public string StrictSums(int sums, int inputs) => Of([("sums", sums), ("inputs", inputs)]);

    public string StrictNotRead(int inputs) => Of([("inputs", inputs)]);

    public string Strict(string found) => Of([("found", found)]);

    public string DecisionsFound(int decisions, int added) => Of([("decisions", decisions), ("added", added)]);
}
