using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers;

namespace ReportExtractor.Tests.Readers.Html;

/// <summary>Cells of which only a browser knows in which order, and how, their digits are shown.</summary>
public sealed class HtmlCellsTests
{
    /// <summary>The reason why the second cell of a row is doubted, or null.</summary>
    private static string? DoubtOf(string cell, string style = "")
    {
        var page = $"<!DOCTYPE html><html><head><style>{style}</style></head><body>"
            + $"<table><tr><td>a</td><td>{cell}</td></tr></table></body></html>";
        var grid = DocumentReader.Read(Encoding.UTF8.GetBytes(page)).Document!.Blocks.OfType<Grid>().Single();
        return grid.Rows.Single().Cells[1].Doubt;
    }

    [TestCase("<span style='float:right'>2</span>1")]
    [TestCase("<div style='display:inline-flex;flex-direction:row-reverse'><b>2</b><b>1</b></div>")]
    [TestCase("<div style='display:flex'><b style='order:2'>2</b><b style='order:1'>1</b></div>")]
    [TestCase("<div style='display:grid'><b style='grid-column:2'>2</b><b style='grid-column:1'>1</b></div>")]
    [TestCase("<div style='direction:rtl'><bdi>2</bdi><bdi>1</bdi></div>")]
    [TestCase("<div dir=rtl><b style='display:inline-block'>2</b><b style='display:inline-block'>1</b></div>")]
    [TestCase("<span style='position:relative;left:8px'>2</span><span style='position:relative;left:-8px'>1</span>")]
    [TestCase("<span style='position:absolute;margin-top:-8px'>7</span>12")]
    [TestCase("<span style='position:fixed;top:-100px'>7</span>12")]
    [TestCase("<span style='position:relative;left:60px'>12</span>")]
    [TestCase("<span style='display:inline-block;transform:translateX(100%)'>12</span>")]
    [TestCase("<span style='display:inline-block;transform:rotate(180deg)'>16</span>")]
    [TestCase("<span style='display:inline-block;transform:scaleX(-1)'>12</span>")]
    [TestCase("<div style='width:1ch;overflow:hidden;white-space:nowrap'>125</div>")]
    [TestCase("<div style='max-width:9px;overflow:hidden;text-overflow:ellipsis'>125</div>")]
    [TestCase("<span style='letter-spacing:-1em'>12</span>")]
    [TestCase("<span style='mask:linear-gradient(transparent,transparent)'>7</span>12")]
    [TestCase("<span style='background:linear-gradient(transparent 45%,#000 45%,#000 55%,transparent 55%)'>7</span>12")]
    [TestCase("<font face=Wingdings>12</font>")]
    [TestCase("<span style='font-family:Webdings'>12</span>")]
    [TestCase("12<span style='font-feature-settings:&quot;sups&quot;'>7</span>")]
    public void Digits_that_may_be_seen_otherwise_than_they_are_written_are_doubted(string cell) =>
        Assert.That(DoubtOf(cell), Is.EqualTo(ReasonCodes.MayBeHidden));

    [TestCase(".x::first-letter{font-size:0}", "<div class=x>712</div>")]
    [TestCase(".x::first-letter{color:transparent}", "<div class=x>712</div>")]
    [TestCase(".x{position:relative}.x::after{content:'';position:absolute;inset:0;background:#fff}", "<span class=x>7</span>12")]
    [TestCase(".x::after{content:'';position:absolute;left:0;right:0;top:50%;border-top:1px solid}", "<span class=x>7</span>12")]
    [TestCase(".x::before{content:open-quote}.x{quotes:'7' '8'}", "<span class=x>12</span>")]
    [TestCase("*{vertical-align:baseline;font-size:100%}", "12<sup>7</sup>")]
    [TestCase("del{text-decoration:none}", "<del>7</del>12")]
    public void Digits_that_a_sheet_shows_otherwise_are_doubted(string style, string cell) =>
        Assert.That(DoubtOf(cell, style), Is.EqualTo(ReasonCodes.MayBeHidden));

    [TestCase("12<small>7</small>")]
    [TestCase("12<font size=1>7</font>")]
    [TestCase("12<span style='font-size:6px'>7</span>")]
    public void Smaller_digits_on_the_same_line_may_be_a_mark(string cell) =>
        Assert.That(DoubtOf(cell), Is.EqualTo(ReasonCodes.NoteOrDigit));

    [TestCase("position:relative;left:120px")]
    [TestCase("transform:translateX(110%)")]
    [TestCase("transform:scaleX(-1)")]
    [TestCase("overflow:hidden;max-width:4px;white-space:nowrap")]
    public void A_cell_that_is_moved_or_cut_off_is_doubted(string style) =>
        Assert.That(DoubtOf("12", $"td + td{{{style}}}"), Is.EqualTo(ReasonCodes.MayBeHidden));

    [TestCase("position:relative")]
    [TestCase("overflow:hidden;max-width:0;width:100%;text-overflow:ellipsis")]
    [TestCase("overflow:hidden;width:4px")]
    [TestCase("transform:translateZ(0)")]
    public void A_cell_in_its_place_is_not_doubted(string style) => Assert.That(DoubtOf("12", $"td + td{{{style}}}"), Is.Null);

    [TestCase("<div style='float:right'>12</div>")]
    [TestCase("<div style='position:absolute;top:50%;left:50%;transform:translate(-50%,-50%)'>12</div>")]
    [TestCase("<span style='position:relative;top:1px'>12</span>")]
    [TestCase("<div style='width:80px;overflow:hidden'>12</div>")]
    [TestCase("<span style='font-size:9px'>1</span><span style='font-size:9px'>2</span>")]
    [TestCase("<span style='font-size:14px'>1</span><span style='font-size:16px'>2</span>")]
    [TestCase("<span style='letter-spacing:-1px'>12</span>")]
    [TestCase("<span style='font-family:SimSun'>1</span><span style='font-family:Times'>2</span>")]
    [TestCase("<span style='display:inline-block;transform:rotate(0deg)'>12</span>")]
    [TestCase("12<sup style='font-size:8px'>[1]</sup>")]
    [TestCase("<del>7</del>12")]
    [TestCase("<p style='display:flex;flex-direction:row-reverse'>12</p>")]
    public void Digits_that_are_seen_as_they_are_written_are_not_doubted(string cell) =>
        Assert.That(DoubtOf(cell), Is.Null);

    [Test]
    public void A_sheet_that_raises_marks_on_a_baseline_of_its_own_keeps_them_marks() =>
        Assert.That(DoubtOf("12<sup>7</sup>", "sup{font-size:75%;position:relative;vertical-align:baseline;top:-.5em}"), Is.Null);
}
