using ReportExtractor.Checks;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Checks;

/// <summary>The outcome of the sums that a form prints.</summary>
internal sealed class SumCheckTests
{
    [Test]
    public void There_is_a_check_for_each_row_and_each_column()
    {
        var checks = new SumCheck().Evaluate(SumTables.Form(), SumTables.Figures("1 2 3", "4 5 9", "5 7 12")).ToList();

        Assert.That(
            checks.Select(check => $"{check.Rule} {check.Scope}"),
            Is.EqualTo(new[] { "row r1", "row r2", "row sum", "column a", "column b", "column all" }));
        Assert.That(checks.Select(check => check.Outcome), Is.All.EqualTo(CheckOutcome.Pass));
        Assert.That(checks[0].Keys, Is.EqualTo(new[] { "t.r1.a", "t.r1.b", "t.r1.all" }));
    }

    [Test]
    public void A_sum_that_is_wrong_in_the_document_fails_with_both_numbers()
    {
        var check = new SumCheck().Evaluate(SumTables.Form(), SumTables.Figures("1 2 4", "4 5 9", "5 7 13")).First();

        Assert.That((check.Outcome, check.Expected, check.Actual), Is.EqualTo((CheckOutcome.Fail, (decimal?)3, (decimal?)4)));
    }

    [TestCase("_ 2 3")]
    [TestCase("1 2 _")]
    public void A_sum_with_a_figure_that_has_no_number_can_not_be_assessed(string row)
    {
        var check = new SumCheck().Evaluate(SumTables.Form(), SumTables.Figures(row, "4 5 9", "5 7 12")).First();

        Assert.That(check.Outcome, Is.EqualTo(CheckOutcome.NotAssessable));
        Assert.That((check.Expected, check.Actual), Is.EqualTo(((decimal?)null, (decimal?)null)));
    }
}
