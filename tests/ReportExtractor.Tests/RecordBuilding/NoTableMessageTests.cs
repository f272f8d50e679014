using ReportExtractor.Problems;

namespace ReportExtractor.Tests.RecordBuilding;

/// <summary>What the problem of a page without any table of the form says.</summary>
internal sealed class NoTableMessageTests
{
    [Test]
    public void It_names_the_files_that_the_page_links_to()
    {
        var message = MessageOf("<a href='/'>首页</a><a href='./P02.doc'>2020年年度报告.doc</a>");

        Assert.That(message, Does.Contain("“2020年年度报告.doc” (./P02.doc)").And.Not.Contain("首页"));
    }

    [Test]
    public void It_names_reports_if_there_are_no_files() =>
        Assert.That(MessageOf("<a href='/'>首页</a><a href='a.html'>2020年政府信息公开工作年度报告</a>"), Does.Contain("(a.html)").And.Not.Contain("首页"));

    [Test]
    public void It_names_a_file_in_a_script() =>
        Assert.That(MessageOf("<script>show(\"/files/a1.pdf\")</script>"), Does.Contain("/files/a1.pdf"));

    [Test]
    public void It_says_that_a_program_may_fill_in_the_page() =>
        Assert.That(MessageOf("<div id=app></div><script src=app.js></script>"), Does.Contain("scripts in the page may fill them in"));

    private static string MessageOf(string body)
    {
        var error = new Extractor().ExtractText($"<!DOCTYPE html><html><body>{body}</body></html>", "a.html").Error!;
        Assert.That(error.Code, Is.EqualTo(ProblemCodes.NoStatutoryTable));
        return error.Message.ToString();
    }
}
