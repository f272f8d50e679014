using ReportExtractor.Batch;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Texts;

namespace ReportExtractor.Cli.Summaries;

/// <summary>The summary of a run as lines of text.</summary>
internal static class SummaryText
{
    /// <summary>Writes it.</summary>
    /// <param name="summary">The counts.</param>
    /// <param name="texts">The language.</param>
    /// <param name="writer">Where to write.</param>
    public static void Write(BatchSummary summary, CliTexts texts, TextWriter writer)
    {
        writer.WriteLine(
            texts.Counts(summary.Inputs, summary.Read, summary.NotReadCount)
            + texts.Doubts(summary.WithSuspects, summary.SuspectFigures, summary.WithFailedChecks, summary.WithProblems));
        if (summary.DecidedFigures + summary.OpenDecisions > 0)
        {
            writer.WriteLine(texts.Decided(summary.DecidedFigures, summary.OpenDecisions));
        }

        foreach (var input in summary.NotRead)
        {
            writer.WriteLine($"  {input.SourcePath}: {WhyNot(input, texts)}");
        }

        if (summary.NotReadCount > summary.NotRead.Count)
        {
            var codes = texts.List(summary.NotReadByCode.Select(pair => texts.Count(pair.Value, pair.Key)));
            writer.WriteLine($"  {texts.MoreNotRead(summary.NotReadCount - summary.NotRead.Count, codes)}");
        }

        if (summary.PassedOver > 0)
        {
            writer.WriteLine($"  {texts.PassedOver(summary.PassedOver)}");
        }
    }

    /// <summary>Why an input could not be read.</summary>
    public static string WhyNot(NotRead input, CliTexts texts) => $"{input.Code}: {OptionHints.Explain(input.Message, texts)}";

    /// <summary>What <c>--strict</c> objects to.</summary>
    public static string Objections(BatchSummary summary, CliTexts texts)
    {
        var suspects = texts.StrictSuspects(summary.SuspectFigures, summary.WithSuspects);
        var sums = texts.StrictSums(summary.FailedChecks, summary.WithFailedChecks);
        var found = (summary.SuspectFigures, summary.FailedChecks) switch
        {
            (_, 0) => suspects,
            (0, _) => sums,
            _ => texts.List([suspects, sums]),
        };
        return texts.Strict(summary.NotReadCount == 0 ? found : found + texts.StrictNotRead(summary.NotReadCount));
    }
}
