using ReportExtractor.Checks;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Checks;

/// <summary>Whether a sum that holds shows that its cells have not slipped.</summary>
internal sealed class SlippedSumTests
{
    [TestCase("1 2 3", true)]
    [TestCase("0 7 7", true)]
    [TestCase("0 0 0", false, Description = "zeros are a sum wherever they are")]
    [TestCase("3 3 6", false, Description = "a column further to the right, nothing + 3 = 3 is a sum as well")]
    public void Only_a_sum_that_fails_when_its_row_slips_is_evidence(string row, bool expected)
    {
        var form = SumTables.Form();
        var along = PrintedSum.Of(form).Single(sum => sum.Rule.Id == "row" && sum.Scope == "r1");

        Assert.That(SlippedSum.WouldFail(along, SumTables.Figures(row, "4 5 9", "5 7 12")), Is.EqualTo(expected));
    }

    [TestCase("1", "2", "3", true)]
    [TestCase("0", "0", "0", false)]
    public void Only_a_sum_that_fails_when_its_column_slips_is_evidence(string first, string second, string sum, bool expected)
    {
        var form = SumTables.Form();
        var down = PrintedSum.Of(form).Single(printed => printed.Rule.Id == "column" && printed.Scope == "a");
        var figures = SumTables.Figures($"{first} 2 3", $"{second} 5 9", $"{sum} 7 12");

        Assert.That(SlippedSum.WouldFail(down, figures), Is.EqualTo(expected));
    }

    [Test]
    public void A_figure_without_a_number_counts_as_nothing()
    {
        var form = SumTables.Form();
        var along = PrintedSum.Of(form).Single(sum => sum.Rule.Id == "row" && sum.Scope == "r1");

        Assert.That(SlippedSum.WouldFail(along, SumTables.Figures("_ _ _", "4 5 9", "5 7 12")), Is.False);
    }
}
