using System.Text;
using ReportExtractor.Templates;

namespace ReportExtractor.SlowTests.Hostile;

/// <summary>
/// What the way from bytes to a record allocates, for tables that are doubled eight times. Allocations of the process are counted, not
/// time: other work on the machine changes nothing.
/// </summary>
[NonParallelizable]
internal sealed class GrowthTests
{
    private const string WordStart =
        "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:tbl>";

    /// <summary>Rows of the smallest table. Eight times doubled, they are fewer than the limit of the extractor.</summary>
    private const int FewestRows = 16;

    private const int Doublings = 8;

    /// <summary>
    /// Twice the rows are twice the work, and at these sizes n log n makes it up to 2.3 times; the square makes it four times. A buffer
    /// that grows by doubling adds a little.
    /// </summary>
    private const double MostForTwice = 2.6;

    private static readonly string[] Labels =
    [
        .. OfficialTemplates.All.SelectMany(form => form.Tables).SelectMany(table => table.Rows)
            .Select(row => row.Number + row.Label).Distinct(),
    ];

    private static readonly Extractor Extractor = new(new ExtractorOptions { Timeout = Timeout.InfiniteTimeSpan });

    [TestCase("", "{0}\t3\t0\t1\t0\t0\t2\t6\n", "", TestName = "{m}(tabs)")]
    [TestCase("", "3\t0\t1\t0\t0\t2\t6\n", "", TestName = "{m}(numbers)")]
    [TestCase("", "{0}\t3\t0\t1\t\t0\t2\n", "", TestName = "{m}(a cell too few)")]
    [TestCase("", "{0}3010026", "", TestName = "{m}(glued)")]
    [TestCase("", "| {0} | 3 | 0 | 1 | 0 | 0 | 2 | 6 |\n", "", TestName = "{m}(bars)")]
    [TestCase("<html><body><table>", "<tr><td>{0}<td>3<td>0<td>1<td>0<td>0<td>2<td>6</tr>", "</table>", TestName = "{m}(html)")]
    [TestCase(@"{\rtf1\ansi ", @"\trowd\cellx2000\cellx4000\intbl 3\cell 6\cell\row ", "}", TestName = "{m}(rtf)")]
    [TestCase(WordStart, "<w:tr><w:tc><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr>",
        "</w:tbl></w:body></w:wordDocument>", TestName = "{m}(wordxml)")]
    public void Twice_the_rows_take_about_twice_the_allocations(string start, string row, string end)
    {
        Allocated(start + Rows(row, FewestRows) + end);
        long[] allocated = [.. Enumerable.Range(0, Doublings + 1).Select(i => Allocated(start + Rows(row, FewestRows << i) + end))];

        var growth = allocated.Zip(allocated.Skip(1), (one, two) => (double)two / one);
        Assert.That(growth, Has.All.LessThan(MostForTwice), string.Join(' ', allocated));
    }

    private static string Rows(string row, int rows)
    {
        var text = new StringBuilder();
        for (var i = 0; i < rows; i++)
        {
            text.Append(row.Replace("{0}", Labels[i % Labels.Length], StringComparison.Ordinal));
        }

        return text.ToString();
    }

    private static long Allocated(string text)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Extractor.Extract(bytes, "growth.txt");
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
