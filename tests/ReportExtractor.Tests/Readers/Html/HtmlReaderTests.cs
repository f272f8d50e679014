using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Readers.Html;

public sealed class HtmlReaderTests
{
    static HtmlReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static byte[] Page(string body, string head = "") => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>");

    [TestCase("<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d", "a@0v2 | b@1+2\nc@1 | d@2")]
    [TestCase("<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d", "a@0v3 | b@1\nc@1\nd@1")]
    [TestCase("<tr><td rowspan=9>a<td>b<tr><td>c", "a@0v2 | b@1\nc@1")]
    [TestCase("<thead><tr><td rowspan=9>a<td>b</thead><tbody><tr><td>c<td>d", "a@0 | b@1\nc@0 | d@1")]
    [TestCase("<tfoot><tr><td>y<td>z</tfoot><tbody><tr><td>a<td>b", "a@0 | b@1\ny@0 | z@1")]
    [TestCase("<tr><td>a<td>b<td rowspan=2>c<tr><td colspan=3>d<td>e<tr><td>f<td>g<td>h<td>i", "a@0 | b@1 | c@2v2\nd@0+3 | e@3\nf@0 | g@1 | h@2 | i@3")]
    public void Cells_are_placed_as_the_standard_places_them(string rows, string shown) =>
        Assert.That(Shown.Of(Page($"<table>{rows}</table>")), Is.EqualTo("[\n" + shown));

    [TestCase("<span style='display:none'>9</span>5", "5")]
    [TestCase("<span style='mso-hide:all'>9</span>5", "5")]
    [TestCase("<span hidden>9</span>5", "5")]
    [TestCase("<span class=h>9</span>5", "5")]
    [TestCase("<span class='h on'>5</span>", "5")]
    [TestCase("<span class=h style='display:inline'>5</span>", "5")]
    [TestCase("<span class=p>5</span>", "5")]
    [TestCase("<del>9</del><ins>5</ins>", "5")]
    [TestCase("<script>9</script><noscript>9</noscript><template>9</template><!-- 9 -->5", "5")]
    [TestCase("<![if !supportLists]><span style='mso-list:Ignore'>5</span><![endif]><!--[if gte mso 9]>9<![endif]-->", "5")]
    [TestCase("<span>1</span><span>2</span>\n<b>3</b>", "12 3")]
    [TestCase("1<br>2<p>3</p>4", "1/2/3/4")]
    [TestCase("<input value=5><input type=hidden value=9>", "5")]
    [TestCase("5<sup>1</sup>", "5¹")]
    [TestCase("<s>9</s>", "9\u0336")]
    [TestCase("规<ruby>章<rt>zhāng</rt></ruby>", "规章")]
    [TestCase("&#53;&nbsp;", "5\u00A0")]
    [TestCase("\u0007\u00035\b", "5", TestName = "{m}(control characters)")]
    public void A_cell_holds_what_a_reader_sees(string content, string shown)
    {
        const string style = "<style><!-- .h { display: none } .h.on { display: block } @media print { .p { display: none } } --></style>";

        Assert.That(Shown.Of(Page($"<table><tr><td>a</td><td>{content}</td></tr></table>", style)), Is.EqualTo($"[\na@0 | {shown}@1"));
    }

    [Test]
    public void Tables_that_arrange_the_page_are_unrolled()
    {
        var page = "<table><tr><td>导航</td><td><table><tr><td><h2>标题</h2><table><tr><td>规章</td><td>1</td></tr><tr><td>文件</td><td><table><tr><td>2</td></tr></table></td></tr></table></td></tr></table></td></tr></table>";

        Assert.That(Shown.Of(Page(page)), Is.EqualTo("导航\n标题\n[\n规章@0 | 1@1\n文件@0 | 2@1"));
    }

    [Test]
    public void Lists_are_numbered_as_they_are_shown() =>
        Assert.That(Shown.Of(Page("<ol start=3><li>a<li value=7>b<li>c</ol>")), Is.EqualTo("3. a\n7. b\n8. c"));

    [TestCase("gb2312", "GB18030")]
    [TestCase("utf-8", "GB18030")]
    [TestCase("gb2312", "utf-8")]
    [TestCase("big5", "big5")]
    public void Encodings_are_told_where_what_is_declared_is_wrong(string declared, string real)
    {
        var text = real == "big5" ? "<p>政府資訊公開年度報告</p>" : "<p>政府信息公开年度报告，燊燚</p>";
        var bytes = Encoding.GetEncoding(real).GetBytes($"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\"></head><body>{text}</body></html>");

        Assert.That(Shown.Of(bytes), Is.EqualTo(text[3..^4]));
    }

    [TestCase("<table><tr><td>a</td><td>5</td></tr></table>", "html")]
    [TestCase("<!-- saved from url=(0022)http://www.example.cn/ -->\n<html><body>a", "html")]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>a", "html")]
    [TestCase("<div align=center></div>\n\n# 报告\n\n| a | 5 |\n|---|---|\n\n", "text")]
    [TestCase("规章 <table>", "text")]
    public void A_page_is_told_from_a_text_with_elements_in_it(string text, string format) =>
        Assert.That(new Extractor().ExtractText(text).Source.Format, Is.EqualTo(format));

    [Test]
    public void A_page_without_the_tables_names_what_it_links_to()
    {
        var extractor = new Extractor();
        string Message(string body) => extractor.Extract(new MemoryStream(Page(body)), "a.html").Error!.Message.ToString();

        Assert.That(Message("<a href='/'>首页</a><a href='./P02.doc'>2020年年度报告.doc</a>"), Does.Contain("“2020年年度报告.doc” (./P02.doc)").And.Not.Contain("首页"));
        Assert.That(Message("<script>show(\"/files/a1.pdf\")</script>"), Does.Contain("/files/a1.pdf"));
        Assert.That(Message("<div id=app></div><script src=app.js></script>"), Does.Contain("scripts in the page may fill them in"));
    }

    [Test]
    public void A_title_that_the_page_keeps_apart_stands_in_for_a_lost_one()
    {
        var table = "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>1<td>2<td>3</table>";
        var record = new Extractor().Extract(new MemoryStream(Page(table, "<title>银州区铜钟街道2023年政府信息公开工作年度报告_银州区人民政府</title>")), "a.html");

        Assert.That((record.Report!.Agency, record.Report.Year), Is.EqualTo(("银州区铜钟街道", 2023)));
    }

    [Test]
    public void A_number_that_the_end_of_the_page_may_have_cut_is_in_doubt()
    {
        const string page = "<html><body><table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>1<td>2<td>3";
        static FigureStatus Last(string page) => new Extractor().ExtractText(page).Figures.Single(figure => figure.Key == "article20_1.rules.in_force").Status;

        Assert.That(Last(page), Is.EqualTo(FigureStatus.Suspect));
        Assert.That(Last(page + "<span>"), Is.EqualTo(FigureStatus.Suspect));
        Assert.That(Last(page + "</td>"), Is.EqualTo(FigureStatus.Read));
    }

    [TestCase("规章")]
    [TestCase("111 规章")]
    [TestCase("111 规童")]
    [TestCase("规童（仅限有权制定规章的机关填写）")]
    public void A_label_with_a_stray_number_or_a_note_is_found(string label) =>
        Assert.That(
            new Extractor().Extract(new MemoryStream(Page($"<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>{label}<td>1<td>2<td>3<tr><td>行政规范性文件<td>4<td>5<td>6</table>")), "a")
                .Figures.Single(figure => figure.Key == "article20_1.rules.repealed") is { Status: FigureStatus.Read, Value: 2 });

    [TestCase("<table>", "<b>x</b>", "</table>", TestName = "Elements in a table and in none of its cells")]
    [TestCase("<table>", "<tr>x</tr>", "</table>", TestName = "Words in a table and in none of its cells")]
    [TestCase("<table><tr>", "</p>", "</tr></table>", TestName = "Ends of paragraphs in a table and in none of its cells")]
    [TestCase("<p ", "a", ">", TestName = "Attributes of one element")]
    [TestCase("<textarea>", "<b ", "</textarea>", TestName = "Signs of less in a text area")]
    [TestCase("<title>", "<b ", "</title>", TestName = "Signs of less in a title")]
    [TestCase("<p>", "<3 ", "</p>", TestName = "Signs of less in a text")]
    [TestCase("<p>", "x</b>", "</p>", TestName = "Ends of elements that never began")]
    [MaxTime(10_000)]
    public void What_the_parser_would_search_again_and_again_is_given_up(string start, string piece, string end) =>
        Assert.That(Shown.ErrorOf(Page(start + string.Concat(Enumerable.Range(0, 60_000).Select(i => piece == "a" ? $"a{i}=1 " : piece)) + end)), Is.EqualTo(ProblemCodes.TooLarge));

    [Test]
    public void Scripts_may_be_long_and_compare() =>
        Assert.That(Shown.Of(Page("<script>" + string.Concat(Enumerable.Repeat("if (a < 3) f(b); ", 5_000)) + "</script><p>规章</p>")), Is.EqualTo("规章"));

    [TestCase("@")]
    [TestCase("a ")]
    [TestCase("/*")]
    [TestCase("@a{b{")]
    [TestCase("@media screen{")]
    [TestCase("    ", "@media screen", "x{a{display:none}}")]
    [MaxTime(10_000)]
    public void A_style_sheet_of_one_thing_over_and_over_is_read_in_time(string piece, string start = "", string end = "") =>
        Assert.That(Shown.Of(Page("<style>" + start + string.Concat(Enumerable.Repeat(piece, 200_000)) + end + "</style><p>规章</p>")), Is.EqualTo("规章"));

    [TestCase("<table><tr><td>")]
    [TestCase("<b><div></b>")]
    [TestCase("<font><p>")]
    [MaxTime(10_000)]
    public void A_hundred_thousand_elements_inside_each_other_are_given_up(string element) =>
        Assert.That(Shown.ErrorOf(Page(string.Concat(Enumerable.Repeat(element, 100_000)))), Is.EqualTo(ProblemCodes.TooLarge));

    [TestCase("quoted-printable", "<td>=E8=A7=84=E7=AB=A0</td><td>=\r\n5</td>")]
    [TestCase("base64", "PHRkPuinhOeroDwvdGQ+PHRkPjU8\r\nL3RkPg==")]
    public void A_web_archive_holds_a_page(string encoding, string cells)
    {
        var (open, close) = encoding == "base64" ? ("", "") : ("<html><table><tr>", "</tr></table></html>");
        var archive = $"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"----=_x\"\r\n\r\nnote\r\n------=_x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------=_x\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
            + (encoding == "base64" ? Convert.ToBase64String(Encoding.UTF8.GetBytes("<html><table><tr><td>规章</td><td>5</td></tr></table></html>"), Base64FormattingOptions.InsertLineBreaks) : open + cells + close)
            + "\r\n------=_x--\r\n";

        Assert.That(Shown.Of(Encoding.ASCII.GetBytes(archive)), Is.EqualTo("[\n规章@0 | 5@1"));
        Assert.That(new Extractor().ExtractText(archive).Source.Format, Is.EqualTo("mhtml"));
    }
}
