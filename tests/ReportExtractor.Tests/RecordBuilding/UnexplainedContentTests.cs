using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.RecordBuilding;

/// <summary>The problems that name what no figure explains.</summary>
internal sealed class UnexplainedContentTests
{
    [Test]
    public void A_row_that_the_form_does_not_have_is_named_with_its_numbers()
    {
        var problem = Only(Read("规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n其他公文\t7\t8\t9"), ProblemCodes.UnexpectedRow);

        Assert.That(problem.Message.ToString(), Does.Contain("其他公文").And.Contain("7 8 9"));
        Assert.That(problem.Location, Is.EqualTo(new TextLocation(4, 1)));
    }

    [Test]
    public void A_number_that_has_no_cell_is_named()
    {
        var problem = Only(Read("规章\t1\t2\t3\t99\n行政规范性文件\t4\t5\t6"), ProblemCodes.UnexplainedNumber);

        Assert.That(problem.Message.ToString(), Does.Contain("'99'"));
    }

    [Test]
    public void A_table_that_ends_early_and_a_row_that_is_missing_are_told_apart()
    {
        var record = Read("行政规范性文件\t4\t5\t6\n行政处罚\t7");

        Assert.That(Only(record, ProblemCodes.RowMissing).Message.ToString(), Does.Contain("article20_1").And.Contain("规章"));
        Assert.That(Only(record, ProblemCodes.TableTruncated).Message.ToString(), Does.Contain("article20_6").And.Contain("行政强制"));
        Assert.That(record.Problems.Where(problem => problem.Code == ProblemCodes.TableMissing).ToList(), Has.Count.EqualTo(4));
    }

    [Test]
    public void Headers_that_name_other_columns_are_one_problem_for_each_table()
    {
        Assert.That(Mismatches("本年处理决定数量"), Is.Empty);

        var problem = Mismatches("本年收费金额（单位：万元）").Single();

        Assert.That(problem.Message.ToString(), Does.Contain("'行政处罚'").And.Contain("'article20_6'").And.Contain("本年收费金额（单位：万元）"));
        Assert.That(problem.Location, Is.EqualTo(new TableLocation(1, 3, 2)));
    }

    private static IEnumerable<Problem> Mismatches(string header) => new Extractor()
        .ExtractText(
            "<!DOCTYPE html><html><body><table><tr><td colspan=2>第二十条第（六）项"
            + $"<tr><td>信息内容<td>{header}<tr><td>行政处罚<td>0<tr><td>行政强制<td>2</table></body></html>")
        .Problems.Where(problem => problem.Code == ProblemCodes.HeaderMismatch);

    private static Problem Only(ReportRecord record, string code) => record.Problems.Single(problem => problem.Code == code);
}
