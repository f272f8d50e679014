using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Readers;

namespace ReportExtractor.Tests.Readers.Html;

/// <summary>What a browser shows of an element, where that is not just the text in it.</summary>
public sealed class HtmlContentTests
{
    /// <summary>The second cell of a row, with a question mark if it is doubted.</summary>
    private static string Cell(string content, string style = "", string attributes = "")
    {
        var page = $"<!DOCTYPE html><head><style>{style}</style></head><table><tr><td>a</td><td {attributes}>{content}</td></tr></table>";
        var row = DocumentReader.Read(Encoding.UTF8.GetBytes(page)).Document!.Blocks.OfType<Grid>().Single().Rows.Single();
        return row.Cells[1].Text + (row.Cells[1].Doubt is null ? "" : "?");
    }

    [TestCase("<input value=5>", "5")]
    [TestCase("<input type='' value=5>", "5")]
    [TestCase("<input type=TEXT value=5>", "5")]
    [TestCase("<input type=unheard-of value=5>", "5")]
    [TestCase("<input type=number value=5 readonly>", "5")]
    [TestCase("<input type=button value=5>", "5")]
    [TestCase("<input type=submit value=5 disabled>", "5")]
    [TestCase("<input type=hidden value=5>", "")]
    [TestCase("<input type=checkbox value=5>", "")]
    [TestCase("<input type=password value=5>", "\uFFFC")]
    [TestCase("<input type=range value=5>", "\uFFFC")]
    [TestCase("<button>5</button>", "5")]
    [TestCase("<button type=button><b>5</b></button>", "5")]
    [TestCase("<textarea>5</textarea>", "5")]
    [TestCase("<output>5</output>", "5")]
    [TestCase("<select><option>4<option selected>5</select>", "5")]
    [TestCase("<select><option disabled>4<option>5</select>", "5")]
    [TestCase("<select><option label=5 selected>x</select>", "5")]
    [TestCase("<select multiple><option selected>5</select>", "\uFFFC")]
    [TestCase("<select size=3><option>5</select>", "\uFFFC")]
    [TestCase("<div style='color:#fff'><input value=5></div>", "5")]
    public void A_field_shows_its_value(string content, string shown) => Assert.That(Cell(content), Is.EqualTo(shown));

    [TestCase("38", "td[data-n]::before{content:attr(data-n)}", "data-n=7", "738")]
    [TestCase("", "td[data-n]:after{content:attr(data-n)}", "data-n=7", "7")]
    [TestCase("38", "td::before{content:'7'}", "", "738")]
    [TestCase("38", "td::after{content:'\\37 '}", "", "387")]
    [TestCase("38", "td::after{content:'\\e937'}", "", "38")]
    [TestCase("38", "td::after{content:'7';display:none}", "", "38")]
    [TestCase("38", "td::after{content:'.';visibility:hidden}", "", "38")]
    [TestCase("38", "@media (max-width:600px){td::before{content:attr(data-n)}}", "data-n=7", "38")]
    [TestCase("38", "@supports (x:y){td::before{content:'7'}}", "", "38?")]
    public void Text_that_a_style_adds_is_read(string content, string style, string attributes, string shown) =>
        Assert.That(Cell(content, style, attributes), Is.EqualTo(shown));

    [TestCase("<bdo dir=rtl>321</bdo>", "123")]
    [TestCase("<bdo dir=ltr>123</bdo>", "123")]
    [TestCase("9<span class=r>21</span>8", "9128")]
    [TestCase("<div class=r>321</div>", "123")]
    [TestCase("<span dir=rtl>123</span>", "123")]
    [TestCase("<span style='direction:rtl'>123</span>", "123")]
    [TestCase("&#x202E;321&#x202C;4", "1234")]
    [TestCase("&#x202E;321", "123")]
    [TestCase("&#x200E;123&#x200E;", "123")]
    [TestCase("&#x2067;123&#x2069;", "123")]
    [TestCase("1&#8203;2&#8288;3", "123")]
    public void Digits_are_read_in_the_order_in_which_they_are_seen(string content, string shown) =>
        Assert.That(Cell(content, ".r{unicode-bidi:bidi-override;direction:rtl}"), Is.EqualTo(shown));

    [Test]
    public void Digits_of_a_turned_cell_are_turned() =>
        Assert.That(Cell("321", ".r{unicode-bidi:isolate-override;direction:rtl}", "class=r"), Is.EqualTo("123"));

    [TestCase("<s>8</s>600", "600")]
    [TestCase("<del>8</del>600", "600")]
    [TestCase("<strike>8</strike><br>600", "600")]
    [TestCase("<span class=x>8</span>600", "600")]
    [TestCase("<s>8</s>", "8\u0336")]
    [TestCase("<s class=n>8</s>600", "8600")]
    public void Letters_that_are_struck_out_do_not_count(string content, string shown) =>
        Assert.That(Cell(content, ".x{text-decoration:red wavy line-through}.n{text-decoration:none}").TrimStart('\n'), Is.EqualTo(shown));

    [TestCase("<span class=fn>1</span>", "¹")]
    [TestCase("<span style='vertical-align:text-top;font-size:9px'>1</span>", "¹")]
    [TestCase("<span style='vertical-align:5pt'>1</span>", "¹")]
    [TestCase("<span style='position:relative;top:-5.0pt;mso-text-raise:5.0pt'>1</span>", "¹")]
    [TestCase("<span style='position:relative;top:-1px'>1</span>", "1")]
    [TestCase("<span style='vertical-align:middle'>1</span>", "1")]
    [TestCase("<span style='vertical-align:top'>1</span>", "1")]
    [TestCase("<span style='vertical-align:40%;font-size:8px'>1</span>", "1?")]
    public void Raised_digits_are_marks(string content, string shown) =>
        Assert.That(Cell("600" + content, ".fn{position:relative;top:-.5em;font-size:60%}"), Is.EqualTo("600" + shown));

    [TestCase("<div><template shadowrootmode=open>12</template>3</div>", "12")]
    [TestCase("<div><template shadowrootmode=closed>1<slot></slot></template>3</div>", "13")]
    [TestCase("<div><template shadowrootmode=open>1<b><slot name=n>9</slot></b></template><i slot=n>3</i>4</div>", "13")]
    [TestCase("<div><template shadowrootmode=open>1<slot>2</slot></template></div>", "12")]
    [TestCase("<div><template shadowrootmode=open><style>.h{display:none}</style>1<i class=h>2</i></template>3</div>", "1")]
    [TestCase("<div><template shadowrootmode=open><style>td{display:none}</style>1</template></div>", "1")]
    [TestCase("<div><template>12</template>3</div>", "3")]
    public void An_element_with_a_tree_of_its_own_shows_that_tree(string content, string shown) =>
        Assert.That(Cell(content), Is.EqualTo(shown));

    [TestCase("1<span style='display:block'>2</span>", "1\n2")]
    [TestCase("<div style='display:inline'>1</div><div style='display:inline'>2</div>", "12")]
    public void Lines_are_those_that_a_style_makes(string content, string shown) => Assert.That(Cell(content), Is.EqualTo(shown));

    [TestCase("<link rel=stylesheet href='data:text/css,.h{color:red}'>", "")]
    [TestCase("<link rel=stylesheet href=a.css>", "5?")]
    public void White_on_white_is_doubted_where_a_sheet_is_not_at_hand(string head, string shown) =>
        Assert.That(Cell("<i class=h style='color:#fff'>5</i>", "</style>" + head + "<style>"), Is.EqualTo(shown));

    [TestCase("<iframe srcdoc='&lt;table>&lt;tr>&lt;td>a&lt;td>5&lt;/table>'></iframe>")]
    [TestCase("<iframe src='data:text/html,<table><tr><td>a<td>5</table>'></iframe>")]
    public void The_page_in_a_frame_is_read(string frame) =>
        Assert.That(Shown.Of(Encoding.UTF8.GetBytes("<html><p>b</p>" + frame)), Does.EndWith("[\na@0 | 5@1"));
}
