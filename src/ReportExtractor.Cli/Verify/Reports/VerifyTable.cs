using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Verify.Samples;

namespace ReportExtractor.Cli.Verify.Reports;

/// <summary>Writes the differences as tables, one for each sample that differs.</summary>
/// <param name="screen">Where to write.</param>
internal sealed class VerifyTable(Screen screen)
{
    /// <summary>Writes them, and a line of counts.</summary>
    /// <param name="results">The results.</param>
    /// <param name="update">Whether records were rewritten.</param>
    public void Write(IReadOnlyList<SampleResult> results, bool update)
    {
        foreach (var result in results.Where(result => !result.IsAsExpected || result.IsRewritten))
        {
            screen.Line(new StyledText(result.Sample.Name, Style.Strong), $": {screen.Texts.HeadlineOf(result)}");
            if (result.Differences.Count > 0)
            {
                Write(result.Differences);
            }
        }

        screen.Line(screen.Texts.SummaryOf(results, update));
    }

    private void Write(IReadOnlyList<RecordDifference> differences)
    {
        var table = new TextTable(
            new TextTableColumn(screen.Texts.Key),
            new TextTableColumn(screen.Texts.What),
            new TextTableColumn(screen.Texts.Expected),
            new TextTableColumn(screen.Texts.Got),
            new TextTableColumn(screen.Texts.Place));
        foreach (var difference in differences)
        {
            table.Add(
                difference.Key,
                difference.Property,
                new StyledText(screen.Texts.ValueOf(difference.Expected), Style.Good),
                new StyledText(screen.Texts.ValueOf(difference.Got), Style.Bad),
                new StyledText(difference.Place ?? "", Style.Faint));
        }

        table.Write(screen, indent: 2);
        screen.Line();
    }
}
