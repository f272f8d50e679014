using ReportExtractor.Checks;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Checks;

/// <summary>All checks of a record.</summary>
internal sealed class CheckRunnerTests
{
    [Test]
    public void Sums_come_first_and_counts_that_are_not_whole_follow()
    {
        var checks = CheckRunner.Run(SumTables.Form(), SumTables.Figures("1.5 1.5 3", "4 5 9", "5.5 6.5 12"));

        Assert.That(checks.Take(6).Select(check => check.Rule), Is.EqualTo(new[] { "row", "row", "row", "column", "column", "column" }));
        Assert.That(checks.Skip(6).Select(check => check.Scope), Is.EqualTo(new[] { "t.r1.a", "t.r1.b", "t.sum.a", "t.sum.b" }));
        Assert.That(checks.Skip(6).Select(check => (check.Rule, check.Outcome)), Is.All.EqualTo((WholeCountCheck.Rule, CheckOutcome.Fail)));
    }

    [Test]
    public void A_negative_count_fails()
    {
        var check = CheckRunner.Run(SumTables.Form(), SumTables.Figures("-1 4 3", "4 5 9", "3 9 12"))[^1];

        Assert.That((check.Rule, check.Scope, check.Actual), Is.EqualTo((WholeCountCheck.Rule, "t.r1.a", (decimal?)-1)));
    }

    [Test]
    public void Counts_that_are_whole_are_not_listed() =>
        Assert.That(CheckRunner.Run(SumTables.Form(), SumTables.Figures("1 2 3", "4 5 9", "5 7 12")), Has.Count.EqualTo(6));
}
