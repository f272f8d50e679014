using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Readers;

namespace ReportExtractor.Browser.Tests;

/// <summary>Each way to hide text, or to show other text than is written, is read as a browser paints it, or doubted.</summary>
internal sealed class VisibilityTests
{
    private static readonly string[] Hiding =
    [
        "display:none", "visibility:hidden", "visibility:collapse", "opacity:0", "font-size:0", "color:transparent", "color:#fff",
        "color:#fefefe", "color:#777", "color:#fff;background:#000", "background:#000", "background:#000;color:#010101",
        "position:absolute;left:-9999px", "position:absolute;left:-100em", "position:absolute;left:9px", "position:relative;top:-200vh",
        "position:fixed;inset:-9999px auto auto 0", "position:static;left:-9999px", "left:-9999px",
        "display:inline-block;text-indent:-9999px",
        "transform:translateX(-9999px)", "display:inline-block;transform:translateX(-9999px)", "position:absolute;translate:-9999px",
        "position:absolute;transform:scale(.001)", "transform:scale(0)", "position:absolute;scale:0", "zoom:.01", "filter:opacity(0)",
        "filter:brightness(.5)", "clip-path:inset(50%)", "clip-path:inset(0)", "position:absolute;clip:rect(0,0,0,0)", "clip:rect(0,0,0,0)",
        "display:inline-block;width:0;overflow:hidden", "width:0;overflow:hidden", "display:block;height:0;overflow:hidden",
        "display:inline-block;margin-left:-5000px", "text-decoration:line-through", "text-decoration:red wavy line-through",
        "-webkit-text-fill-color:transparent", "content-visibility:hidden", "display:inline-block;content-visibility:hidden",
        "display:block", "float:left", "font:0/0 a", "all:unset", "color:var(--none,#fff)", "display:var(--none,none)",
    ];

    private static IEnumerable<PageCase> Cases()
    {
        foreach (var style in Hiding)
        {
            yield return new PageCase($".h{{{style}}}", "<span class=h>1</span>45");
        }

        foreach (var sheet in new[]
        {
            "@supports (display:grid){.h{display:none}}", "@supports not (display:grid){.h{display:none}}",
            "@layer a,b;@layer b{.h{display:none}}@layer a{.h{display:inline}}", "@layer a{.h{display:none}}.h{display:inline}",
            "@layer a{.h{display:none!important}}.h{display:inline!important}", "@media print{.h{display:none}}",
            "@media screen{.h{display:none}}", "@container (min-width:1px){.h{display:none}}", "td:has(.h) .h{display:none}",
            "td{.h{display:none}}", ":where(.h){display:none}", "@import url(\"data:text/css,.h{display:none}\");",
            "@media (min-width:600px){.h{display:none}}", "[class~=H i]{display:none}", ".h{display:none}.h{display:bogus}",
        })
        {
            yield return new PageCase(sheet, "<span class=h>1</span>45");
        }

        foreach (var content in new[]
        {
            "<input value=45>", "<input type='' value=45>", "<input type=button value=45>", "<input type=hidden value=45>",
            "<button>45</button>", "<textarea>45</textarea>", "<select><option>1<option selected>45</select>",
            "<select><option disabled>1<option>45</select>", "<s>1</s>45", "<del>1</del>45", "<ins>1</ins>45", "<bdo dir=rtl>54</bdo>",
            "<span dir=rtl>45</span>", "&#x202E;54&#x202C;", "&#x200E;45&#x200E;", "4&#8203;5", "<font color=white>1</font>45",
            "<font color=ffffff>1</font>45", "<template>1</template>45", "<span hidden>1</span>45", "<dialog>1</dialog>45",
            "<details><summary>4</summary>1</details>5", "<noscript>1</noscript>45", "<p>4</p><p>5</p>",
            "<a href=x style='color:red'>45</a>",
        })
        {
            yield return new PageCase("", content);
        }

        yield return new PageCase("td[data-n]::before{content:attr(data-n)}", "5", "data-n=4");
        yield return new PageCase("td::after{content:'5'}", "4");
        yield return new PageCase("td::after{content:'1';display:none}", "45");
        yield return new PageCase("td::after{content:'1';visibility:hidden}", "45");
        yield return new PageCase("td{background:#eee}", "<span style='color:#eee'>1</span>45");
        yield return new PageCase("", "<span style='color:#eee'>1</span>45", "bgcolor=#eeeeee");
        yield return new PageCase(".r{unicode-bidi:bidi-override;direction:rtl}", "54", "class=r");
    }

    [Test]
    public void What_is_read_of_a_cell_is_what_a_browser_paints()
    {
        PageCase[] cases = [.. Cases()];
        var painted = Chromium.CellsOf([.. cases.Select(each => each.Page)]);
        if (painted is null)
        {
            Assert.Ignore("No Chromium is on this machine: what it paints can't be compared.");
        }

        Assert.That(painted, Has.Count.EqualTo(cases.Length));
        Assert.That(
            cases.Zip(painted!).Select(each => Difference(each.First, each.Second)).OfType<string>(), Is.Empty);
    }

    /// <summary>How a case is read otherwise than painted; null if it is not, or if it is doubted.</summary>
    private static string? Difference(PageCase each, string[] painted)
    {
        var cell = DocumentReader.Read(Encoding.UTF8.GetBytes(each.Page)).Document!.Blocks.OfType<Grid>()
            .SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).LastOrDefault();
        var read = cell is { Doubt: null } ? Digits.Of(cell.Text) : null;
        return read is null || read == Digits.Of(painted[^1]) ? null : $"{each}: painted {painted[^1]}, read {cell!.Text}";
    }
}
