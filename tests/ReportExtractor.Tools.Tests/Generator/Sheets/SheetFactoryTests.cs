using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Sheets;

namespace ReportExtractor.Tools.Tests.Generator.Sheets;

internal sealed class SheetFactoryTests
{
    private static readonly StatutoryForm Form = StatutoryForm.Of(FormEdition.Of2021);

    [TestCase(SheetScale.Zero)]
    [TestCase(SheetScale.Small)]
    [TestCase(SheetScale.Medium)]
    [TestCase(SheetScale.Large)]
    public void All_sums_are_right(SheetScale scale)
    {
        foreach (var sheet in Sheets(new SheetProfile(scale, SheetFill.Full, BreakSums: false)))
        {
            Assert.That(WrongSums(sheet), Is.Zero);
            Assert.That(sheet.Keys, Is.EquivalentTo(Form.Keys()));
        }
    }

    [Test]
    public void Broken_sums_are_wrong()
    {
        foreach (var sheet in Sheets(new SheetProfile(SheetScale.Medium, SheetFill.Full, BreakSums: true)))
        {
            Assert.That(WrongSums(sheet), Is.GreaterThan(0));
        }
    }

    [Test]
    public void A_sheet_of_zeros_holds_zeros()
    {
        foreach (var sheet in Sheets(new SheetProfile(SheetScale.Zero, SheetFill.Full, BreakSums: false)))
        {
            Assert.That(sheet.Keys.Select(sheet.Number), Is.All.Zero);
        }
    }

    [Test]
    public void Larger_scales_have_larger_numbers()
    {
        var largest = new[] { SheetScale.Zero, SheetScale.Small, SheetScale.Medium, SheetScale.Large }
            .Select(scale => Sheets(new SheetProfile(scale, SheetFill.Full, BreakSums: false)).Max(sheet => sheet.Keys.Max(sheet.Number)));

        Assert.That(largest, Is.Ordered.And.Unique);
    }

    [Test]
    public void Totals_alone_leave_the_other_cells_of_the_tables_with_sums_blank()
    {
        foreach (var sheet in Sheets(new SheetProfile(SheetScale.Medium, SheetFill.TotalsOnly, BreakSums: false)))
        {
            var blank = sheet.Keys.Where(key => sheet[key] is null);

            Assert.That(
                blank,
                Is.EquivalentTo(sheet.Keys.Where(key => !IsOfClause(key) && !key.EndsWith(".total", StringComparison.Ordinal))));
        }
    }

    [Test]
    public void A_sparse_sheet_leaves_only_zeros_blank_and_no_total()
    {
        var profile = new SheetProfile(SheetScale.Medium, SheetFill.Sparse, BreakSums: false);
        for (var seed = 0UL; seed < 20; seed++)
        {
            var full = SheetFactory.Create(Form, profile with { Fill = SheetFill.Full }, new Dice(seed));
            var sparse = SheetFactory.Create(Form, profile, new Dice(seed));
            var blank = sparse.Keys.Where(key => sparse[key] is null).ToList();

            Assert.That(blank, Is.Not.Empty);
            Assert.That(blank.Select(full.Number), Is.All.Zero);
            Assert.That(blank, Has.None.EndsWith(".total"));
            Assert.That(sparse.Keys.Except(blank).Select(key => sparse[key]), Is.EqualTo(full.Keys.Except(blank).Select(key => full[key])));
        }
    }

    private static IEnumerable<FigureSheet> Sheets(SheetProfile profile) =>
        Enumerable.Range(1, 20).Select(seed => SheetFactory.Create(Form, profile, new Dice((ulong)seed)));

    private static bool IsOfClause(string key) => key.StartsWith("article20", StringComparison.Ordinal);

    private static int WrongSums(FigureSheet sheet) => RowSums(sheet).Concat(ColumnSums(sheet)).Count(sum => sum.Left != sum.Right);

    private static IEnumerable<(decimal Left, decimal Right)> RowSums(FigureSheet sheet)
    {
        var applications = Form.ApplicationRows.Select(row =>
            Numbers(sheet, StatutoryForm.ApplicationColumns.Select(column => StatutoryForm.ApplicationKey(row.Key, column.Key))));
        var reviews = StatutoryForm.ReviewParts.Select(part =>
            Numbers(sheet, StatutoryForm.ReviewColumns.Select(column => StatutoryForm.ReviewKey(part.Key, column.Key))));
        return applications.Concat(reviews).Select(numbers => (numbers.SkipLast(1).Sum(), numbers[^1]));
    }

    private static List<decimal> Numbers(FigureSheet sheet, IEnumerable<string> keys) => [.. keys.Select(sheet.Number)];

    private static IEnumerable<(decimal Left, decimal Right)> ColumnSums(FigureSheet sheet)
    {
        foreach (var column in StatutoryForm.ApplicationColumns)
        {
            decimal Sum(params ApplicationRole[] roles) => Form.ApplicationRows
                .Where(row => roles.Contains(row.Role))
                .Sum(row => sheet.Number(StatutoryForm.ApplicationKey(row.Key, column.Key)));

            yield return (Sum(ApplicationRole.New, ApplicationRole.CarriedIn), Sum(ApplicationRole.Total, ApplicationRole.CarriedOut));
            yield return (Sum(ApplicationRole.Result), Sum(ApplicationRole.Total));
        }
    }
}
