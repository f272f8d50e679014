using System.Globalization;
using System.Text;
using ReportExtractor.Problems;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Html;

public sealed class HtmlReaderTests
{
    static HtmlReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [TestCase("<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d", "a@0v2 | b@1+2\nc@1 | d@2")]
    [TestCase("<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d", "a@0v3 | b@1\nc@1\nd@1")]
    [TestCase("<tr><td rowspan=9>a<td>b<tr><td>c", "a@0v2 | b@1\nc@1")]
    [TestCase("<thead><tr><td rowspan=9>a<td>b</thead><tbody><tr><td>c<td>d", "a@0 | b@1\nc@0 | d@1")]
    [TestCase("<tfoot><tr><td>y<td>z</tfoot><tbody><tr><td>a<td>b", "a@0 | b@1\ny@0 | z@1")]
    [TestCase("<tr><td>a<td>b<td rowspan=2>c<tr><td colspan=3>d<td>e<tr><td>f<td>g", "a@0 | b@1 | c@2v2\nd@0+3 | e@3\nf@0 | g@1")]
    public void Cells_are_placed_as_the_standard_places_them(string rows, string shown) =>
        Assert.That(Shown.Of(Page($"<table>{rows}</table>")), Is.EqualTo("[\n" + shown));

    [TestCase("<img src='data:image/png;base64,{0}'>")]
    [TestCase("<style>@font-face {{ src: url(data:font/woff2;charset=utf-8;base64,{0}) }}</style>")]
    public void Pictures_and_fonts_within_a_page_do_not_count_as_its_text(string media)
    {
        var page = string.Format(CultureInfo.InvariantCulture, media, new string('A', 6_000_000)) + "<table><tr><td>规章<td>5</table>";

        Assert.That(Shown.Of(Page(page)), Does.EndWith("规章@0 | 5@1"));
    }

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
        const string Style = "<style><!-- .h { display: none } .h.on { display: block } @media print { .p { display: none } } --></style>";

        Assert.That(Shown.Of(Page($"<table><tr><td>a</td><td>{content}</td></tr></table>", Style)), Is.EqualTo($"[\na@0 | {shown}@1"));
    }

    [Test]
    public void Tables_that_lay_out_the_page_are_dissolved()
    {
        const string Inner = "<table><tr><td>规章</td><td>1</td></tr><tr><td>文件</td><td><table><tr><td>2</td></tr></table></td></tr></table>";
        var page = $"<table><tr><td>导航</td><td><table><tr><td><h2>标题</h2>{Inner}</td></tr></table></td></tr></table>";

        Assert.That(Shown.Of(Page(page)), Is.EqualTo("导航\n标题\n[\n规章@0 | 1@1\n文件@0 | 2@1"));
    }

    [Test]
    public void Lists_are_numbered_as_they_are_shown() =>
        Assert.That(Shown.Of(Page("<ol start=3><li>a<li value=7>b<li>c</ol>")), Is.EqualTo("3. a\n7. b\n8. c"));

    [TestCase("gb2312", "GB18030")]
    [TestCase("utf-8", "GB18030")]
    [TestCase("gb2312", "utf-8")]
    [TestCase("big5", "big5")]
    public void The_encoding_is_recognized_if_another_one_is_declared(string declared, string real)
    {
        var text = real == "big5" ? "政府資訊公開年度報告" : "政府信息公开年度报告，燊燚";
        var head = $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\">";

        var page = Encoding.GetEncoding(real).GetBytes($"<html><head>{head}</head><body><p>{text}</p></body></html>");

        Assert.That(Shown.Of(page), Is.EqualTo(text));
    }

    [TestCase("<table><tr><td>a</td><td>5</td></tr></table>", "html")]
    [TestCase("<!-- saved from url=(0022)http://www.example.cn/ -->\n<html><body>a", "html")]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>a", "html")]
    [TestCase("<div align=center></div>\n\n# 报告\n\n| a | 5 |\n|---|---|\n\n", "text")]
    [TestCase("规章 <table>", "text")]
    public void A_page_is_distinguished_from_a_text_with_elements_in_it(string text, string format) =>
        Assert.That(new Extractor().ExtractText(text).Source.Format, Is.EqualTo(format));

    [TestCase("", "1 2 3?", ReasonCodes.FileEndsHere)]
    [TestCase("<span>", "1 2 3?", ReasonCodes.FileEndsHere)]
    [TestCase("</td>", "1 2 3")]
    public void A_number_that_the_end_of_the_page_may_have_cut_off_is_suspect(string end, string shown, params string[] reasons)
    {
        const string Headers = "<tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数";

        var record = new Extractor().ExtractText($"<html><body><table>{Headers}<tr><td>规章<td>1<td>2<td>3{end}");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo(shown));
        Assert.That(ReasonsOf(record, "article20_1.rules"), Is.EqualTo(reasons));
    }

    [TestCase("<table>", "<b>x</b>", "</table>", TestName = "{m}(elements outside the cells of a table)")]
    [TestCase("<table>", "<tr>x</tr>", "</table>", TestName = "{m}(words outside the cells of a table)")]
    [TestCase("<table><tr>", "</p>", "</tr></table>", TestName = "{m}(ends of paragraphs outside the cells of a table)")]
    [TestCase("<p ", "a{0}=1 ", ">", TestName = "{m}(attributes of one element)")]
    [TestCase("<textarea>", "<b ", "</textarea>", TestName = "{m}(less-than signs in a text area)")]
    [TestCase("<title>", "<b ", "</title>", TestName = "{m}(less-than signs in a title)")]
    [TestCase("<p>", "<3 ", "</p>", TestName = "{m}(less-than signs in a text)")]
    [TestCase("<p>", "x</b>", "</p>", TestName = "{m}(ends of elements that never began)")]
    [MaxProcessorTime(10_000)]
    public void A_page_that_the_parser_would_search_again_and_again_is_given_up(string start, string piece, string end)
    {
        var pieces = Enumerable.Range(0, 60_000).Select(i => piece.Replace("{0}", $"{i}", StringComparison.Ordinal));

        Assert.That(Shown.ErrorOf(Page(start + string.Concat(pieces) + end)), Is.EqualTo(ProblemCodes.TooLarge));
    }

    [Test]
    public void A_long_script_with_comparisons_is_no_text() =>
        Assert.That(Shown.Of(Page($"<script>{Repeat("if (a < 3) f(b); ", 5_000)}</script><p>规章</p>")), Is.EqualTo("规章"));

    [TestCase("@")]
    [TestCase("a ")]
    [TestCase("/*")]
    [TestCase("@a{b{")]
    [TestCase("@media screen{")]
    [TestCase("    ", "@media screen", "x{a{display:none}}")]
    [MaxProcessorTime(10_000)]
    public void A_style_sheet_of_the_same_piece_over_and_over_is_read_soon(string piece, string start = "", string end = "") =>
        Assert.That(Shown.Of(Page($"<style>{start}{Repeat(piece, 200_000)}{end}</style><p>规章</p>")), Is.EqualTo("规章"));

    [TestCase("<table><tr><td>")]
    [TestCase("<b><div></b>")]
    [TestCase("<font><p>")]
    [MaxProcessorTime(10_000)]
    public void A_hundred_thousand_elements_inside_each_other_are_given_up(string element) =>
        Assert.That(Shown.ErrorOf(Page(Repeat(element, 100_000))), Is.EqualTo(ProblemCodes.TooLarge));

    private static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();

    private static byte[] Page(string body, string head = "") =>
        Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>");
}
