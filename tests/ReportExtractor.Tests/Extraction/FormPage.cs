using System.Globalization;
using System.Text;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Extraction;

/// <summary>
/// A web page with the tables of the form of 2021, to be changed before it is read. Every figure has a number of its own,
/// so that none can be taken for another; the sums hold.
/// </summary>
internal sealed class FormPage
{
    private static readonly FormTemplate Form = ExtractorOptions.Default.Templates.Single(form => form.Id == "ogi-2021");

    // The parts of each row add up to its total.
    private static readonly int[] ReviewCounts = [1, 2, 3, 4, 10, 5, 6, 7, 8, 26, 9, 11, 12, 13, 45];

    private readonly Dictionary<string, int> _numbers = [];

    public FormPage()
    {
        foreach (var table in Form.Tables.Where(table => table.Id.StartsWith("article20", StringComparison.Ordinal)))
        {
            AddToArticle20(table);
        }

        AddApplications(Form.Tables.Single(table => table.Id == "applications"));
        AddReview(Form.Tables.Single(table => table.Id == "review_litigation"));
    }

    /// <summary>The first table: all of article 20.</summary>
    public List<List<PageCell>> Article20 { get; } = [];

    /// <summary>The second table: the grid of applications.</summary>
    public List<List<PageCell>> Applications { get; } = [];

    /// <summary>The third table: review and litigation side by side.</summary>
    public List<List<PageCell>> Review { get; } = [];

    /// <summary>The row that shows a figure.</summary>
    public static List<PageCell> RowOf(List<List<PageCell>> table, string key) =>
        table.Single(row => row.Exists(cell => cell.Key == key));

    /// <summary>Puts other words into the first cell that meets a condition.</summary>
    public static void Write(List<PageCell> row, Predicate<PageCell> which, string text)
    {
        var at = row.FindIndex(which);
        row[at] = row[at] with { Text = text };
    }

    /// <summary>The table that shows a figure.</summary>
    public List<List<PageCell>> TableOf(string key) =>
        key.StartsWith("applications", StringComparison.Ordinal) ? Applications
        : key.StartsWith("review", StringComparison.Ordinal) ? Review : Article20;

    /// <summary>Reads the page.</summary>
    public ReportRecord Read() => new Extractor().Extract(new MemoryStream(Encoding.UTF8.GetBytes(Html())), "page.html");

    /// <summary>Asserts that every figure that is read is the one that the page shows under its key.</summary>
    public void AssertNothingSilent(ReportRecord record)
    {
        var shown = Article20.Concat(Applications).Concat(Review).SelectMany(row => row)
            .Where(cell => cell.Key is not null).ToDictionary(cell => cell.Key!, cell => cell.Text);
        foreach (var figure in record.Figures.Where(figure => figure.Status == FigureStatus.Read))
        {
            Assert.That(figure.Value?.ToString(CultureInfo.InvariantCulture), Is.EqualTo(shown.GetValueOrDefault(figure.Key)), figure.Key);
        }
    }

    /// <summary>The page.</summary>
    public string Html()
    {
        var html = new StringBuilder("<html><body><p>临江市水务局2021年政府信息公开工作年度报告</p><p>一、总体情况</p><p>本年度工作稳步推进。</p>");
        Append(html, "二、主动公开政府信息情况", Article20);
        Append(html, "三、收到和处理政府信息公开申请情况", Applications);
        Append(html, "四、政府信息公开行政复议、行政诉讼情况", Review);
        return html.Append("<p>五、存在的主要问题及改进情况</p><p>无。</p></body></html>").ToString();
    }

    private static void Append(StringBuilder html, string heading, List<List<PageCell>> table)
    {
        html.Append(CultureInfo.InvariantCulture, $"<p>{heading}</p><table>");
        foreach (var row in table)
        {
            html.Append("<tr>");
            html.AppendJoin("", row.Select(cell => $"<td rowspan={cell.Rows} colspan={cell.Columns}>{cell.Text}</td>")).Append("</tr>");
        }

        html.Append("</table>");
    }

    private void AddToArticle20(TableTemplate table)
    {
        Article20.Add([new PageCell(table.Captions[0], Columns: 4)]);
        var span = table.Columns.Count == 1 ? 3 : 1;
        Article20.Add([new PageCell("信息内容"), .. table.Columns.Select(column => new PageCell(column.Label, Columns: span))]);
        foreach (var row in table.Rows)
        {
            Article20.Add(
            [
                new PageCell(row.Label),
                .. table.Columns.Select(column => Number($"{table.Id}.{row.Id}.{column.Id}", 1000 + _numbers.Count, span)),
            ]);
        }
    }

    private void AddApplications(TableTemplate table)
    {
        Applications.Add([new PageCell(table.Captions[0], 3, 3), new PageCell("申请人情况", Columns: 7)]);
        Applications.Add([new PageCell("自然人", 2), new PageCell("法人或其他组织", Columns: 5), new PageCell("总计", 2)]);
        Applications.Add([.. table.Columns.Skip(1).SkipLast(1).Select(column => new PageCell(column.Label))]);
        var groups = new HashSet<string>();
        foreach (var row in table.Rows)
        {
            List<PageCell> cells = [];
            for (var depth = 1; depth <= row.Group.Count; depth++)
            {
                var path = PathOf(row, depth);
                if (groups.Add(path))
                {
                    cells.Add(new PageCell(row.Group[depth - 1], table.Rows.Count(other => PathOf(other, depth) == path)));
                }
            }

            cells.Add(new PageCell(row.Number + row.Label, Columns: 3 - row.Group.Count));
            cells.AddRange(table.Columns.Select(column => Number($"applications.{row.Id}.{column.Id}", Count(table, row.Id, column.Id))));
            Applications.Add(cells);
        }
    }

    private void AddReview(TableTemplate table)
    {
        Review.Add([new PageCell("行政复议", Columns: 5), new PageCell("行政诉讼", Columns: 10)]);
        Review.Add(
        [
            .. table.Columns.Select(column => new PageCell(column.Label, 2)),
            new PageCell("未经复议直接起诉", Columns: 5),
            new PageCell("复议后起诉", Columns: 5),
        ]);
        Review.Add([.. table.Columns.Concat(table.Columns).Select(column => new PageCell(column.Label))]);
        var keys = table.Rows.SelectMany(row => table.Columns.Select(column => $"review_litigation.{row.Id}.{column.Id}"));
        Review.Add([.. keys.Zip(ReviewCounts, (key, count) => Number(key, count))]);
    }

    private PageCell Number(string key, int number, int span = 1)
    {
        _numbers.Add(key, number);
        return new PageCell(number.ToString(CultureInfo.InvariantCulture), Columns: span, Key: key);
    }

    private static string PathOf(RowTemplate row, int depth) => string.Join('/', row.Group.Take(depth));

    /// <summary>Columns count 1 to 6 and their sum; results are all alike, and what came in is what was done and carried out.</summary>
    private static int Count(TableTemplate table, string row, string column)
    {
        string[] columns = ["natural_person", "business", "research", "social", "legal_service", "other"];
        var unit = column == "total" ? 21 : Array.IndexOf(columns, column) + 1;
        return unit * (row is "total" or "new" ? table.Rows.Count - 4 : 1);
    }
}
