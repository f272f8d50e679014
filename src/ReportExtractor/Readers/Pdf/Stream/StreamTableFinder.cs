using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>
/// Finds tables without rules between their cells: lines whose numbers are below each other. If the columns are many and some cells are
/// empty, the order of the numbers in a line does not show their columns, and the lines become a table. If the columns are few, only
/// numbers broken over several lines are joined.
/// </summary>
internal static class StreamTableFinder
{
    /// <summary>Finds the tables.</summary>
    /// <param name="items">The items of all pages in reading order.</param>
    /// <param name="budget">What may be used.</param>
    /// <returns>The same items, with tables in place of their lines.</returns>
    public static List<PageItem> Find(IReadOnlyList<PageItem> items, ReaderBudget budget)
    {
        var found = new List<PageItem>();
        var run = new List<PageTextLine>();
        foreach (var item in items)
        {
            if (item is PageTextLine line)
            {
                run.Add(line);
                continue;
            }

            found.AddRange(new StreamRun(run).Items(budget));
            run = [];
            found.Add(item);
        }

        found.AddRange(new StreamRun(run).Items(budget));
        return found;
    }
}
