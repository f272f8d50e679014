using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Readers.Rtf;

public sealed class RtfReaderTests
{
    private const string Head = @"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fcharset134 \'cb\'ce\'cc\'e5;}{\f1\fcharset0 Arial;}}";

    // The first colour is black, the second one white.
    private const string Colours = @"{\colortbl;\red0\green0\blue0;\red255\green255\blue255;}";

    private static byte[] File(string body) => Encoding.Latin1.GetBytes(Head + body + "}");

    [Test]
    public void Characters_are_read_by_code_page_and_by_number()
    {
        const string Body = @"\'b9\'e6\'d5\'c2\par\uc1\u35268?\u31456?\par{\uc2\u35268\'b9\'e6\u31456\'d5\'c2}\par \u-30321?";

        Assert.That(Shown.Of(File(Body)), Is.EqualTo("规章\n规章\n规章\n規"));
    }

    [Test]
    public void Cells_are_placed_by_their_edges()
    {
        var table = @"\trowd\clmgf\cellx100\clmrg\cellx200\clvmgf\cltxtbrl\cellx300\pard\intbl a\cell\cell b\cell\row"
            + @"\trowd\cellx105\cellx200\clvmrg\cellx300\pard\intbl c\cell d\cell x\cell\row\pard after\par";

        Assert.That(Shown.Of(File(table)), Is.EqualTo("[\na@0+2 | b@2v2V\nc@0 | d@1\nafter"));
    }

    [Test]
    public void A_table_may_be_in_a_cell()
    {
        var table = @"\trowd\cellx100\cellx400\pard\intbl a\cell\pard\intbl\itap2 1\nestcell 2\nestcell"
            + @"{\*\nesttableprops\trowd\cellx50\cellx100\nestrow}{\nonesttables\par}\pard\intbl\cell\row";

        Assert.That(Shown.Of(File(table)), Is.EqualTo("[\na@0+2 | 1@2 | 2@3"));
    }

    [Test]
    public void Marks_behind_the_last_cell_are_no_cells() =>
        Assert.That(Shown.Of(File(@"\trowd\cellx100\cellx200\pard\intbl a\cell 5\cell\cell\cell\row")), Is.EqualTo("[\na@0 | 5@1"));

    [TestCase(@"{\v 9}5")]
    [TestCase(@"{\deleted 9}5")]
    [TestCase(@"{\field{\*\fldinst =SUM(9)}{\fldrslt 5}}")]
    [TestCase(@"{\footnote 9}{\*\annotation 9}{\header 9}5")]
    [TestCase(@"{\*\unknown 9}5")]
    [TestCase(@"{\pict\bin3 }}}}5")]
    [TestCase(@"{\info{\title 9}}5")]
    public void Hidden_text_is_left_out(string body) => Assert.That(Shown.Of(File(body + @"\par")), Is.EqualTo("5"));

    [TestCase(@"5{\super 1}", "5¹")]
    [TestCase(@"5{\up6 1}", "5¹")]
    [TestCase(@"{\strike 9}", "9\u0336")]
    [TestCase(@"{\listtext\pard\plain 1.\tab}a", "1. a")]
    [TestCase(@"a\~b\_c\-d\line e", "a\u00A0b-cd\ne")]
    [TestCase(@"{\shp{\*\shpinst{\sp{\sn a}{\sv 9}}{\shptxt\pard 2\par}}{\shprslt 9}}1", "1\n2")]
    public void Visible_text_is_kept(string body, string shown) => Assert.That(Shown.Of(File(body + @"\par")), Is.EqualTo(shown));

    [TestCase(@"{\v 9}5", "5")]
    [TestCase(@"{\v 9\v0 5}", "5")]
    [TestCase(@"{\cf2 9}5", "5")]
    [TestCase(@"{\fs2 9}5", "5")]
    [TestCase(@"{\cf1\chcbpat1 9}5", "5")]
    [TestCase(@"{\cf1\highlight1 9}5", "5")]
    [TestCase(@"{\cf2\chshdng5000 9}5", "95", true)]
    [TestCase(@"{\strike 9}5", "5")]
    [TestCase(@"{\striked1 9}5", "5", true)]
    [TestCase(@"{\upr{9}{\*\ud{5}}}", "5")]
    [TestCase(@"{\upr{9}{\*\ud{\u53 ?}}}7", "57")]
    [TestCase(@"{\*\ud{9}}5", "5")]
    [TestCase(@"\fs22 5{\up5\fs11 1}", "5¹")]
    [TestCase(@"\fs22 5{\up5 1}", "51")]
    [TestCase(@"{\cf2\plain 9}5", "95")]
    [TestCase(@"{\cf1 9}5", "95")]
    [TestCase(@"{\cf2\highlight1 9}5", "95")]
    [TestCase(@"{\cf2\chcbpat1 9}5", "95")]
    [TestCase(@"{\pict\pngblip 00}", "\uFFFC")]
    [TestCase(@"{\*\shppict{\pict\pngblip 00}}{\nonshppict{\pict\wmetafile8 00}}", "\uFFFC")]
    [TestCase(@"5{\object\objemb{\*\objdata 00}{\result 9}}", "5\uFFFC9")]
    [TestCase(@"{\mmath{\*\moMath{\mr 5}}}", "\uFFFC")]
    [TestCase(@"{\v{\pict 00}}5", "5")]
    public void A_cell_holds_its_visible_text_and_is_doubted_if_text_may_be_invisible(string content, string shown, bool isInDoubt = false)
    {
        var table = @"\trowd\cellx100\cellx200\pard\intbl " + content + @"\cell a\cell\row\pard\par";

        Assert.That(Shown.Of(File(Colours + table)), Is.EqualTo($"[\n{shown}@0{(isInDoubt ? "?" : "")} | a@1"));
    }

    [TestCase(@"\clcbpat1\cellx100\cellx200", @"{\cf2 9}", "9@0")]
    [TestCase(@"\clcbpat1\cellx100\cellx200", @"{\cf1 9}", "@0")]
    [TestCase(@"\cellx100\clcbpat1\cellx200", @"{\cf2 9}", "@0")]
    [TestCase(@"\clshdng5000\cellx100\cellx200", @"{\cf2 9}", "9@0?")]
    public void Letters_in_the_colour_of_their_cell_are_left_out(string row, string content, string shown)
    {
        var table = $@"\trowd{row}\pard\intbl {content}\cell a\cell\row\pard\par";

        Assert.That(Shown.Of(File(Colours + table)), Is.EqualTo($"[\n{shown} | a@1"));
    }

    [TestCase(@"\clcbpat1\cellx100\cellx200", @"{\cf1 9}5", "5@0")]
    [TestCase(@"\clcbpat1\cellx100\cellx200", @"{\cf2 9}5", "95@0")]
    [TestCase(@"\cellx100\clcbpat1\cellx200", @"{\cf2 9}5", "5@0")]
    [TestCase(@"\cellx100\cellx200", @"{\cf1 9}5", "95@0")]
    [TestCase(@"\clshdng5000\cellx100\cellx200", @"{\cf2 9}5", "95@0?")]
    [TestCase(@"\trcbpat1\cellx100\cellx200", @"{\cf1 9}{\v 8}5", "5@0")]
    public void The_colour_of_a_cell_counts_where_its_row_is_defined_behind_it(string row, string content, string shown)
    {
        // The row above has another colour.
        var table = @"\trowd\clcbpat2\cellx100\cellx200\pard\intbl b\cell c\cell\row"
            + $@"\pard\intbl {content}\cell a\cell{{\trowd{row}\row}}\pard\par";

        Assert.That(Shown.Of(File(Colours + table)), Is.EqualTo($"[\nb@0 | c@1\n{shown} | a@1"));
    }

    [TestCase("", @"\clcbpat1", @"{\cf1 9}5", "5@0")]
    [TestCase("", @"\clcbpat1", @"{\cf2 9}5", "95@0")]
    [TestCase("", "", @"{\cf2 9}5", "5@0")]
    [TestCase(@"\clcbpat1", "", @"{\cf1 9}5", "5@0")]
    [TestCase(@"\clcbpat1", "", @"{\cf2 9}5", "95@0")]
    [TestCase(@"\clcbpat1", @"\clcbpat2", @"{\cf2 9}5", "5@0")]
    public void An_inner_cell_has_a_colour_of_its_own_or_that_of_the_cell_around(string outer, string inner, string content, string shown)
    {
        var cell = $@"\pard\intbl\itap2 {content}\nestcell{{\nonesttables\par}}"
            + $@"{{\*\nesttableprops\trowd{inner}\cellx50\nestrow}}\pard\intbl\itap1\cell";
        var table = $@"\trowd{outer}\cellx100\cellx200{cell} a\cell\row\pard\par";

        Assert.That(Shown.Of(File(Colours + table)).Replace("/@", "@", StringComparison.Ordinal), Is.EqualTo($"[\n{shown} | a@1"));
    }

    [Test]
    public void A_file_that_breaks_off_is_corrupt()
    {
        var bytes = File(@"\trowd\cellx100\cellx200\pard\intbl a\cell 5\cell\row");

        Assert.That(Shown.Of(bytes), Is.EqualTo("[\na@0 | 5@1"));
        Assert.That(
            Enumerable.Range(6, bytes.Length - 7).Select(length => Shown.ErrorOf(bytes[..length])),
            Is.All.EqualTo(ProblemCodes.Corrupt));
    }

    [TestCase(@"\itap2000000000 1\nestcell")]
    [MaxProcessorTime(10_000)]
    public void Tables_and_groups_that_are_too_deep_are_given_up(string body)
    {
        Assert.That(Shown.ErrorOf(File(body)), Is.EqualTo(ProblemCodes.TooLarge));
        Assert.That(Shown.ErrorOf(File(new string('{', 100_000) + new string('}', 100_000))), Is.EqualTo(ProblemCodes.TooLarge));
    }

    [TestCase(@"\fs24 12{\fs10 7}", true)]
    [TestCase(@"\fs24 12{\fs21 7}", false)]
    [TestCase(@"\fs24 12{\fs10\super 7}", false)]
    public void Smaller_digits_on_the_same_line_may_be_a_mark(string cell, bool isDoubted)
    {
        var table = @"\trowd\cellx100\cellx200\pard\intbl a\cell " + cell + @"\cell\row";

        Assert.That(Shown.Of(File(table)).EndsWith('?'), Is.EqualTo(isDoubted));
    }

    [TestCase(@"\trrh-400", @" \line 5", true, Description = "an exact height")]
    [TestCase(@"\trrh-400", @"1\par 5", true)]
    [TestCase(@"\trrh-400", @"15", false)]
    [TestCase(@"\trrh400", @" \line 5", false, Description = "the least height")]
    public void Digits_below_the_first_line_of_a_row_of_exact_height_may_be_cut(string height, string cell, bool isDoubted)
    {
        var table = @"\trowd" + height + @"\cellx100\cellx200\pard\intbl a\cell " + cell + @"\cell\row";

        Assert.That(Shown.Of(File(table)).EndsWith('?'), Is.EqualTo(isDoubted));
    }
}
