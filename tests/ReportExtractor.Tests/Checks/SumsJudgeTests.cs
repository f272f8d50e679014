using ReportExtractor.Checks;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Checks;

/// <summary>What the sums of a record say of each of its figures.</summary>
internal sealed class SumsJudgeTests
{
    [Test]
    public void A_figure_is_confirmed_by_a_sum_that_holds_and_would_not_hold_after_a_slip()
    {
        var judge = Judge("1 2 3", "4 5 9", "5 7 12");

        Assert.That(judge.VerdictOn("t.r1.a"), Is.EqualTo(SumsVerdict.Confirmed));
        Assert.That(judge.VerdictOn("t.sum.all"), Is.EqualTo(SumsVerdict.Confirmed));
    }

    [Test]
    public void A_figure_of_a_sum_that_fails_is_contradicted_whatever_other_sums_confirm()
    {
        // The first row adds up to 3; the columns hold.
        var judge = Judge("1 2 4", "4 5 9", "5 7 13");

        Assert.That(judge.VerdictOn("t.r1.a"), Is.EqualTo(SumsVerdict.Contradicted));
        Assert.That(judge.VerdictOn("t.r1.all"), Is.EqualTo(SumsVerdict.Contradicted));
        Assert.That(judge.VerdictOn("t.r2.a"), Is.EqualTo(SumsVerdict.Confirmed));
    }

    [Test]
    public void Zeros_and_sums_that_can_not_be_assessed_say_nothing()
    {
        var judge = Judge("0 0 0", "_ 0 0", "0 0 0");

        Assert.That(judge.VerdictOn("t.r1.a"), Is.EqualTo(SumsVerdict.None));
        Assert.That(judge.VerdictOn("t.r2.a"), Is.EqualTo(SumsVerdict.None));
        Assert.That(judge.VerdictOn("t.unknown"), Is.EqualTo(SumsVerdict.None));
    }

    [TestCase(2, false)]
    [TestCase(3, true)]
    public void A_table_with_more_failing_rows_than_slips_of_its_writer_was_misread(int failing, bool expected)
    {
        string[] rows = [.. Enumerable.Range(0, 5).Select(row => row < failing ? "1 2 4" : "1 2 3"), "5 10 15"];

        var judge = Judge(rows);

        Assert.That(judge.IsMisread("t.r1.a"), Is.EqualTo(expected));
        Assert.That(judge.VerdictOn("t.r1.a"), Is.EqualTo(SumsVerdict.Contradicted));
        Assert.That(judge.IsMisread("t.r5.a"), Is.False);
    }

    [Test]
    public void A_long_table_may_have_a_slip_in_one_row_of_four()
    {
        string[] rows = [.. Enumerable.Range(0, 15).Select(row => row < 4 ? "1 2 4" : "1 2 3"), "15 30 45"];

        Assert.That(Judge(rows).IsMisread("t.r1.a"), Is.False);
    }

    private static SumsJudge Judge(params string[] rows)
    {
        var form = SumTables.Form(rows.Length - 1);
        var figures = SumTables.Figures(rows);
        return new SumsJudge(form, CheckRunner.Run(form, figures), figures);
    }
}
