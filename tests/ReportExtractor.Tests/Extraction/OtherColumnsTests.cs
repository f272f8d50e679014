using System.Globalization;
using System.Text;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Extraction;

/// <summary>Grids whose columns, cells or rows are not the form's: a number stands where it is printed, or is in doubt.</summary>
public sealed class OtherColumnsTests
{
    private static readonly Extractor Extractor = new();

    [Test]
    public void The_form_as_it_is_gives_every_figure()
    {
        var figures = Read(new FormPage(), out var page);

        Assert.That(figures.Values.Select(figure => figure.Status), Is.All.EqualTo(FigureStatus.Read));
        AssertNothingSilent(figures, page);
    }

    [Test]
    public void Columns_of_the_applications_in_another_order_are_in_doubt()
    {
        var page = new FormPage();
        Move(page.Applications[1], 0, 2);
        foreach (var row in page.Applications.Skip(3))
        {
            Move(row, row.Count - 7, row.Count - 1);
        }

        var figures = Read(page, out _);

        Assert.That(figures["applications.new.natural_person"].Status, Is.EqualTo(FigureStatus.Suspect));
        AssertNothingSilent(figures, page);
    }

    [TestCase(0)]
    [TestCase(5)]
    public void Columns_of_the_reviews_in_another_order_are_in_doubt(int block)
    {
        var page = new FormPage();
        Swap(block == 0 ? page.Review[1] : page.Review[2], block == 0 ? 0 : block - 5);
        Swap(page.Review[3], block);

        AssertNothingSilent(Read(page, out _), page);

        static void Swap(List<PageCell> row, int at) => (row[at], row[at + 1]) = (row[at + 1], row[at]);
    }

    [Test]
    public void Headers_of_the_reviews_that_come_again_are_in_order_without_the_names_over_them()
    {
        var page = new FormPage();
        page.Review[0] = [new PageCell("", Columns: 15)];
        FormPage.Write(page.Review[1], cell => cell.Text.EndsWith("起诉", StringComparison.Ordinal), "");
        FormPage.Write(page.Review[1], cell => cell.Text == "总计", "");

        var figures = Read(page, out _);

        Assert.That(figures.Where(figure => figure.Key.StartsWith("review_litigation.", StringComparison.Ordinal)).Select(figure => figure.Value.Status), Is.All.EqualTo(FigureStatus.Read));
        AssertNothingSilent(figures, page);
    }

    [Test]
    public void Labels_of_two_rows_in_one_cell_leave_their_numbers_in_doubt()
    {
        var page = new FormPage();
        var row = page.Article20.FindIndex(cells => cells[0].Text == "行政处罚");
        page.Article20[row][0] = new PageCell("行政处罚<br>行政强制");
        page.Article20.RemoveAt(row + 1);

        var figures = Read(page, out _);

        Assert.That(figures.Where(figure => figure.Key.StartsWith("article20_6.", StringComparison.Ordinal) && figure.Value is { Status: FigureStatus.Read, Value: not null }), Is.Empty);
    }

    [Test]
    public void A_column_that_the_form_has_not_is_in_doubt_and_the_others_are_read()
    {
        var page = new FormPage();
        FormPage.Write(page.Applications[2], cell => cell.Text == "社会公益组织", "村民委员会");

        var figures = Read(page, out _);

        Assert.That(figures["applications.new.social"].Status, Is.EqualTo(FigureStatus.Suspect));
        Assert.That(figures["applications.new.business"].Status, Is.EqualTo(FigureStatus.Read));
    }

    [Test]
    public void A_header_of_last_year_puts_its_column_in_doubt()
    {
        var page = new FormPage();
        FormPage.Write(page.Article20[1], cell => cell.Text == "本年制发件数", "上年制发件数");

        var figures = Read(page, out _);

        Assert.That(figures["article20_1.rules.issued"].Status, Is.EqualTo(FigureStatus.Suspect));
        Assert.That(figures["article20_1.rules.repealed"].Status, Is.EqualTo(FigureStatus.Read));
    }

    [TestCase("约5")]
    [TestCase("见附件")]
    [TestCase("三")]
    [TestCase("1.2亿")]
    public void Words_in_a_cell_of_numbers_are_unreadable_and_move_no_other_cell(string words)
    {
        foreach (var key in new[] { "applications.granted.natural_person", "applications.denied_security.other", "article20_1.rules.issued", "article20_8.fees.amount", "review_litigation.review.upheld", "review_litigation.litigation_direct.pending" })
        {
            var page = new FormPage();
            var row = FormPage.RowOf(TableOf(page, key), key);
            FormPage.Write(row, cell => cell.Key == key, words);

            var figures = Read(page, out _);

            Assert.That((figures[key].Status, figures[key].Raw), Is.EqualTo((FigureStatus.Unreadable, words)), key);
            Assert.That(figures.Values.Count(figure => figure.Status == FigureStatus.Read), Is.EqualTo(199), key);
        }
    }

    [Test]
    public void A_number_merged_over_two_rows_is_in_doubt()
    {
        var page = new FormPage();
        var upper = FormPage.RowOf(page.Applications, "applications.new.natural_person");
        var at = upper.FindIndex(cell => cell.Key == "applications.new.natural_person");
        upper[at] = upper[at] with { Rows = 2 };
        FormPage.RowOf(page.Applications, "applications.carried_in.natural_person").RemoveAll(cell => cell.Key == "applications.carried_in.natural_person");

        var figures = Read(page, out _);

        Assert.That(figures["applications.new.natural_person"].Status, Is.EqualTo(FigureStatus.Suspect));
        Assert.That(figures["applications.carried_in.natural_person"].Value, Is.Null);
        AssertNothingSilent(figures, page);
    }

    [Test]
    public void A_number_merged_over_two_columns_is_in_doubt()
    {
        var page = new FormPage();
        var row = FormPage.RowOf(page.Applications, "applications.new.research");
        var at = row.FindIndex(cell => cell.Key == "applications.new.research");
        row[at] = row[at] with { Columns = 2 };
        row.RemoveAt(at + 1);

        var figures = Read(page, out _);

        Assert.That(figures["applications.new.research"].Status, Is.EqualTo(FigureStatus.Suspect));
        Assert.That(figures["applications.new.social"].Value, Is.Null);
        AssertNothingSilent(figures, page);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_second_row_of_numbers_under_the_headers_of_the_reviews_puts_both_in_doubt(bool above)
    {
        var page = new FormPage();
        page.Review.Insert(above ? 3 : 4, [.. Enumerable.Range(50, 15).Select(number => new PageCell(number.ToString(CultureInfo.InvariantCulture)))]);

        var figures = Read(page, out _);

        Assert.That(figures.Values.Where(figure => figure.Key.StartsWith("review", StringComparison.Ordinal)).Select(figure => figure.Status), Has.None.EqualTo(FigureStatus.Read));
    }

    [Test]
    public void Two_rows_of_numbers_beside_one_label_are_in_doubt()
    {
        var page = new FormPage();
        var row = FormPage.RowOf(page.Applications, "applications.new.total");
        row[0] = row[0] with { Rows = 2 };
        page.Applications.Insert(page.Applications.IndexOf(row) + 1, [.. Enumerable.Range(50, 7).Select(number => new PageCell(number.ToString(CultureInfo.InvariantCulture)))]);

        AssertNothingSilent(Read(page, out _), page);
        Assert.That(Read(page, out _)["applications.new.natural_person"].Status, Is.EqualTo(FigureStatus.Suspect));
    }

    // The sums along the rows fail wherever the gap is put; that those down the columns hold says nothing, since all rows have slipped alike.
    [Test]
    public void A_column_that_is_left_out_of_a_grid_without_headers_is_put_nowhere()
    {
        var page = new FormPage();
        page.Applications.RemoveRange(0, 3);
        foreach (var row in page.Applications)
        {
            row.RemoveAll(cell => cell.Key?.EndsWith(".research", StringComparison.Ordinal) == true);
        }

        AssertNothingSilent(Read(page, out _), page);
    }

    [TestCase(0)]
    [TestCase(7)]
    [TestCase(13)]
    public void A_cell_that_is_left_out_of_the_reviews_moves_no_other(int cell)
    {
        var page = new FormPage();
        page.Review[3].RemoveAt(cell);

        AssertNothingSilent(Read(page, out _), page);
    }

    [Test]
    public void What_only_a_second_report_prints_is_not_the_first_ones()
    {
        var first = new FormPage();
        first.Applications.Clear();
        first.Review[3] = [.. first.Review[3].Select(cell => cell with { Text = "0" })];

        var record = Extractor.Extract(new MemoryStream(Encoding.UTF8.GetBytes(first.Html() + new FormPage().Html())), "page.html");

        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("applications", StringComparison.Ordinal)).Select(figure => figure.Status), Has.None.EqualTo(FigureStatus.Read));
    }

    private static List<List<PageCell>> TableOf(FormPage page, string key) =>
        key.StartsWith("applications", StringComparison.Ordinal) ? page.Applications : key.StartsWith("review", StringComparison.Ordinal) ? page.Review : page.Article20;

    private static void Move(List<PageCell> row, int from, int to)
    {
        var cell = row[from];
        row.RemoveAt(from);
        row.Insert(to, cell);
    }

    private static Dictionary<string, Figure> Read(FormPage page, out FormPage same)
    {
        same = page;
        return Extractor.Extract(new MemoryStream(Encoding.UTF8.GetBytes(page.Html())), "page.html").Figures.ToDictionary(figure => figure.Key);
    }

    private static void AssertNothingSilent(Dictionary<string, Figure> figures, FormPage page)
    {
        var printed = page.Article20.Concat(page.Applications).Concat(page.Review).SelectMany(row => row).Where(cell => cell.Key is not null).ToDictionary(cell => cell.Key!, cell => cell.Text);
        foreach (var figure in figures.Values.Where(figure => figure.Status == FigureStatus.Read))
        {
            Assert.That(figure.Value?.ToString(CultureInfo.InvariantCulture), Is.EqualTo(printed.GetValueOrDefault(figure.Key)), figure.Key);
        }
    }
}
