using System.Globalization;
using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Html;

public sealed class HtmlVisibilityTests
{
    private const string Doubted = "?";

    private static byte[] Page(string body, string head = "") =>
        Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>");

    private static string Put(string around, string content) => string.Format(CultureInfo.InvariantCulture, around, content);

    /// <summary>The second cell of a row, with a question mark if it is doubted; "gone" if it is not there.</summary>
    private static string Cell(string style, string cell, string around = "{0}")
    {
        var page = Page(Put(around, $"<table><tr><td>a</td>{cell}<td>z</td></tr></table>"), $"<style>{style}</style>");
        var row = DocumentReader.Read(page).Document!.Blocks.OfType<Grid>().Single().Rows.Single();
        return row.Cells.Count == 2 ? "gone" : row.Cells[1].Text + (row.Cells[1].Doubt is null ? "" : Doubted);
    }

    [TestCase(".h{display:none}", "class=h")]
    [TestCase("#h{display:none}", "id=h")]
    [TestCase("[data-x='1']{display:none}", "data-x=1")]
    [TestCase("tr td.h{display:none}", "class=h")]
    [TestCase("td:not(.x).h{display:none}", "class=h")]
    [TestCase(":where(.h, .i){display:none}", "class=h")]
    [TestCase(":is(.h){display:none}", "class=h")]
    [TestCase(".\\68{display:none}", "class=h")]
    [TestCase(".h{d\\69splay:none}", "class=h")]
    [TestCase(".h{display:n\\6fne}", "class=h")]
    [TestCase(".h{/*x*/display:/*y*/none/*z*/}", "class=h")]
    [TestCase(".g,.h{color:red;display : NONE ;}", "class=h")]
    [TestCase(".h{display:none!important}", "class=h style='display:block'")]
    [TestCase(".h{display:none}.h{display:bogus}", "class=h")]
    [TestCase(".i{content:'}'}.h{display:none}", "class=h")]
    [TestCase("@media screen{.h{display:none}}", "class=h")]
    [TestCase("@media all and (min-width:768px){.h{display:none}}", "class=h")]
    [TestCase("@media not print{.h{display:none}}", "class=h")]
    [TestCase("@media screen  and\n(min-width:1px)and (max-width:9999px){.h{display:none}}", "class=h")]
    [TestCase("tr{.h{display:none}}", "class=h")]
    [TestCase("tr{& > .h{display:none}}", "class=h")]
    [TestCase("@charset 'utf-8';@import url(a.css);.h{display:none}", "class=h")]
    [TestCase("", "hidden")]
    public void A_cell_that_a_style_removes_is_not_there(string style, string attributes) =>
        Assert.That(Cell(style, $"<td {attributes}>5</td>"), Is.EqualTo("gone"));

    [TestCase(".h{display:none}", "class=H")]
    [TestCase(".h{display:none}.h{display:block}", "class=h")]
    [TestCase(".h{display:block!important}.h{display:none}", "class=h")]
    [TestCase("td.h{display:block}.h{display:none}", "class=h")]
    [TestCase(".h{display:none}", "class=h style='display:table-cell'")]
    [TestCase(".h{dis/**/play:none}", "class=h")]
    [TestCase(".h{display:'none'}", "class=h")]
    [TestCase("@media print{.h{display:none}}", "class=h")]
    [TestCase("@media (max-width:600px){.h{display:none}}", "class=h")]
    [TestCase("@media screen{@media print{.h{display:none}}}", "class=h")]
    [TestCase("@keyframes x{from{display:none}}", "class=h")]
    [TestCase("td:hover{display:none}", "class=h")]
    [TestCase("td::before{display:none}", "class=h")]
    [TestCase(".h{display:none;}.h{display:revert}", "class=h")]
    [TestCase(";.h{display:none}", "class=h")]
    [TestCase("[hidden]{display:table-cell}", "hidden")]
    [TestCase(".h{opacity:.5;left:-2px;font-size:8px;visibility:visible}", "class=h")]
    [TestCase("@supports (display:grid){.h{display:table-cell}}.h{display:none}.h{display:table-cell}", "class=h")]
    [TestCase("@layer a,b;@layer b{.h{display:table-cell}}@layer a{.h{display:none}}", "class=h")]
    [TestCase("@layer a{.h{display:none}}.h{display:table-cell}", "class=h")]
    [TestCase(".h{position:static;left:-9999px}", "class=h")]
    [TestCase(".h{width:0;overflow:hidden}", "class=h")]
    [TestCase(".h{position:absolute;top:9999px}", "class=h")]
    [TestCase(".h{transform:rotate(90deg) translate(3px, 4px) scale(.9)}", "class=h")]
    [TestCase(".h{color:#fff;background:#900}", "class=h")]
    [TestCase(".h{color:#fff}", "class=h bgcolor=navy")]
    [TestCase("tr{background:black}.h{color:white}", "class=h")]
    [TestCase(".h{color:white;color:bogus;color:red}", "class=h")]
    public void A_cell_that_no_style_hides_is_there(string style, string attributes) =>
        Assert.That(Cell(style, $"<td {attributes}>5</td>"), Is.EqualTo("5"));

    [TestCase(".h{visibility:hidden}")]
    [TestCase(".h{visibility:collapse}")]
    [TestCase(".h{opacity:0}")]
    [TestCase(".h{opacity:0%}")]
    [TestCase(".h{font-size:0}")]
    [TestCase(".h{font-size:0px}")]
    [TestCase(".h{color:transparent}")]
    [TestCase(".h{color:rgba(255, 255, 255, 0)}")]
    [TestCase(".h{content-visibility:hidden}")]
    [TestCase(".h{position:absolute;left:-9999px}")]
    [TestCase(".h{position:absolute;left:-100em}")]
    [TestCase(".h{position:relative;top:-200vh}")]
    [TestCase(".h{position:fixed;inset:-9999px auto auto 0}")]
    [TestCase(".h{text-indent:-999em;text-indent:-9999px}")]
    [TestCase(".h{transform:translateX(-9999px)}")]
    [TestCase(".h{translate:0 -2000px}")]
    [TestCase(".h{transform:scale(.001)}")]
    [TestCase(".h{transform:rotateY(90deg)}")]
    [TestCase(".h{transform:matrix(0, 0, 0, 0, 0, 0)}")]
    [TestCase(".h{scale:0}")]
    [TestCase(".h{zoom:.01}")]
    [TestCase(".h{filter:blur(1px) opacity(0)}")]
    [TestCase(".h{clip-path:inset(50%)}")]
    [TestCase(".h{position:absolute;clip:rect(1px,1px,1px,1px)}")]
    [TestCase(".h{font-size:1px}")]
    [TestCase(".h{font-size:.05em}")]
    [TestCase(".h{font:0/0 a}")]
    [TestCase(".h{color:#fff}")]
    [TestCase(":root{--x:#fff}.h{color:var(--x)}")]
    [TestCase(".h{color:var(--x, white)}")]
    [TestCase(".h{color:WHITE}")]
    [TestCase(".h{color:hsl(0, 0%, 100%)}")]
    [TestCase(".h{color:rgb(254 254 254 / 90%)}")]
    [TestCase(".h{color:#000;background:url(a.png) no-repeat;background:#000}")]
    [TestCase("table{background-color:#eee}.h{color:#eeeeee}")]
    [TestCase(".h{-webkit-text-fill-color:transparent}")]
    [TestCase("@supports (display:grid){.h{visibility:hidden}}")]
    [TestCase("@layer x{.h{visibility:hidden}}")]
    [TestCase("@layer a,b;@layer b{.h{visibility:hidden}}@layer a{.h{visibility:visible}}")]
    [TestCase("@layer a{.h{visibility:hidden!important}}.h{visibility:visible!important}")]
    [TestCase("@import url(\"data:text/css,.h{visibility:hidden}\");")]
    [TestCase("@import 'data:text/css;base64,LmhbeF0sLmh7dmlzaWJpbGl0eTpoaWRkZW59' screen;")]
    public void A_cell_whose_text_is_not_drawn_is_blank(string style) =>
        Assert.That(Cell(style, "<td class=h>5</td>"), Is.Empty);

    [TestCase(".h{visibility:hidden}.s{visibility:visible}", "5")]
    [TestCase(".h{font-size:0}.s{font-size:12px}", "5")]
    [TestCase(".h{font-size:0}.s{font-size:2em}", "")]
    [TestCase(".h{color:transparent}.s{color:#000}", "5")]
    [TestCase(".h{opacity:0}.s{opacity:1}", "")]
    public void The_content_of_a_hidden_element_is_seen_only_if_its_own_style_can_undo_the_hiding(string style, string shown) =>
        Assert.That(Cell(style, "<td class=s>5</td>", "<div class=h>{0}</div>"), Is.EqualTo(shown));

    [TestCase("@container (min-width:1px){.h{display:none}}")]
    [TestCase("@supports (x:y){.h{display:none}}")]
    [TestCase("@unheard-of{.h{display:none}}")]
    [TestCase(".h{left:-9999px}")]
    [TestCase(".h{position:absolute;left:-600px}")]
    [TestCase(".h{position:absolute;left:calc(-100vw)}")]
    [TestCase(".h{margin-left:-5000px}")]
    [TestCase(".h{filter:blur(5px)}")]
    [TestCase(".h{font-size:2px}")]
    [TestCase(".h{transform:scale(.2)}")]
    [TestCase(".h{clip-path:polygon(0 0)}")]
    [TestCase(".h::after{content:counter(x)}")]
    [TestCase("@media (orientation:landscape){.h{display:none}}")]
    [TestCase("@media (min-width:1400px){.h{display:none}}")]
    [TestCase(".h:unheard-of{display:none}")]
    [TestCase(":unheard-of .h{display:none}")]
    [TestCase("td:nth-child(1 of .h){display:none}")]
    [TestCase(".h{display:var(--x)}")]
    [TestCase(":root{--x:none}.d{--x:block}.h{display:var(--x)}")]
    [TestCase(".h{clip:rect(0 0 0 0)}")]
    [TestCase("@supports (x:y){.h{display:table-cell}}.h{display:none}", "gone")]
    [TestCase(".h{display:none}@supports (x:y){.h{display:table-cell}}")]
    public void A_cell_that_a_style_may_hide_is_doubted(string style, string shown = "5?") =>
        Assert.That(Cell(style, "<td class=h>5</td>"), Is.EqualTo(shown));

    [TestCase("<details><summary>x</summary>{0}</details>")]
    [TestCase("<dialog>{0}</dialog>")]
    public void The_content_of_a_closed_element_is_not_shown(string around)
    {
        var closed = Put(around, "<table><tr><td>a</td><td>5</td></tr></table>");
        var open = closed.Replace("<details", "<details open").Replace("<dialog", "<dialog open");

        Assert.That(Shown.Of(Page(open)), Does.EndWith("[\na@0 | 5@1"));
        Assert.That(Shown.Of(Page("<p>b</p>" + closed)), Does.StartWith("b").And.Not.Contain("["));
    }

    [TestCase("<style media=print>.h{display:none}</style>", "5")]
    [TestCase("<style media='screen, print'>.h{display:none}</style>", "gone")]
    [TestCase("<style type='text/plain'>.h{display:none}</style>", "5")]
    public void A_sheet_for_other_media_hides_nothing(string sheet, string shown) =>
        Assert.That(Cell("</style>" + sheet + "<style>", "<td class=h>5</td>"), Is.EqualTo(shown));

    [Test]
    public void A_number_that_a_style_may_hide_is_suspect_whatever_the_sums_say()
    {
        Assert.That(Rules("@supports (x:y){.h{display:none}}"), Is.EqualTo($"0? 2 3 {ReasonCodes.MayBeHidden}"));
        Assert.That(Rules(".h{visibility:hidden}"), Is.EqualTo("- 2 3 "));
        Assert.That(Rules(".g{display:none}"), Is.EqualTo("0 2 3 "));

        static string Rules(string style)
        {
            const string Table = "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td class=h>0<td>2<td>3</table>";
            var record = new Extractor().Extract(new MemoryStream(Page(Table, $"<style>{style}</style>")), "a");
            return $"{RowOf(record, "article20_1.rules")} {string.Join(' ', ReasonsOf(record, "article20_1.rules"))}";
        }
    }

    [TestCase("<span class=s>9</span>", "9\u0336")]
    [TestCase("5<span class=u>1</span>", "5¹")]
    [TestCase("<s>9</s>", "9\u0336")]
    public void Text_that_a_style_strikes_out_or_raises_is_no_number(string content, string shown) =>
        Assert.That(Cell(".s{text-decoration:line-through red}.u{vertical-align:super}", $"<td>{content}</td>"), Is.EqualTo(shown));

    [TestCase("<img src=a.png>", "\uFFFC")]
    [TestCase("1<img src=a.png>", "1\uFFFC")]
    [TestCase("<img src=a.gif width=1 height=1>5", "5")]
    [TestCase("<img src=a.png style='display:none'>5", "5")]
    [TestCase("<svg><text x=2 y=3>5</text></svg>", "5")]
    [TestCase("<svg><text fill=white>5</text></svg>", "\uFFFC")]
    [TestCase("<svg><text x='1 9'>56</text></svg>", "\uFFFC")]
    [TestCase("<svg><text>5</text><text>6</text></svg>", "\uFFFC")]
    [TestCase("<object>5</object>", "\uFFFC")]
    [TestCase("<math><mn>5</mn></math>", "5")]
    [TestCase("<math><semantics><mrow> <mn>1</mn> <mn>2</mn> </mrow><annotation>99</annotation></semantics></math>", "12")]
    [TestCase("<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "1/2")]
    [TestCase("<math><msup><mn>5</mn><mn>2</mn></msup></math>", "5²")]
    [TestCase("<math><msqrt><mn>4</mn></msqrt></math>", "√4")]
    [TestCase("<math><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable></math>", "1 2")]
    public void Pictures_and_formulas_are_not_ignored(string content, string shown) =>
        Assert.That(Cell("", $"<td>{content}</td>"), Is.EqualTo(shown));

    [TestCase("<script>", "if (a<b) c(); ", "</script>")]
    [TestCase("<script>", "'<div>'; ", "</script>")]
    [TestCase("<!--", "<div>", "-->")]
    [TestCase("<style>", "/* a<b */ ", "</style>")]
    [TestCase("<p title='", "<div>", "'>x</p>")]
    public void Text_that_only_looks_like_elements_is_no_element(string start, string piece, string end) =>
        Assert.That(Shown.Of(Page(start + string.Concat(Enumerable.Repeat(piece, 1_000)) + end + "<p>规章</p>")), Does.EndWith("规章"));

    [TestCase("<textarea><script></textarea>{0}</script>")]
    [TestCase("<!-- <script> -->{0}</script>")]
    [TestCase("<!--><script></script>-->{0}")]
    [TestCase("<? <script>{0}</script>")]
    [TestCase("<a b=\"=\"><p title='x \"><script>'>{0}</script>")]
    [TestCase("<a b==\"><p title='x \"><script>'>{0}</script>")]
    [TestCase("<svg><script>{0}</script></svg>")]
    [TestCase("<table><svg><td><style>{0}</style>")]
    [TestCase("<select><title><template>{0}</template></title></select>")]
    [TestCase("<script><!--<script></script><a b=\"--></script><p title='\"><script>'>{0}</script>")]
    [TestCase("<script b==\"></script>{0}\"></script>")]
    [TestCase("<script></scripty></script>{0}</script>")]
    [MaxProcessorTime(10_000)]
    public void Elements_inside_each_other_are_counted_behind_text_that_only_looks_like_a_script(string around)
    {
        var elements = new StringBuilder().Insert(0, "<div>", 100_000).ToString();

        Assert.That(Shown.ErrorOf(Page(Put(around, elements))), Is.EqualTo(ProblemCodes.TooLarge));
    }

    [Test]
    [MaxProcessorTime(10_000)]
    public void The_style_sheet_of_a_whole_site_with_its_menus_is_followed()
    {
        var rules = Enumerable.Range(0, 3_000).Select(i => $".col-{i} > li.c{i % 7}{{display:none}}#menu{i}{{visibility:hidden}}");
        var sheet = string.Concat(rules);
        var menus = string.Concat(Enumerable.Range(0, 1_500).Select(i => $"<li class='m{i}'><a href=x><span>栏目</span></a></li>"));
        Assert.That(Cell(sheet + ".h{display:none}", "<td class=h>5</td>", $"<ul>{menus}</ul>{{0}}"), Is.EqualTo("gone"));
    }
}
