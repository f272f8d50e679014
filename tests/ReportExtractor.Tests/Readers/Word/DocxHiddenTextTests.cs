using static ReportExtractor.Fuzz.Building.DocxFile;

namespace ReportExtractor.Tests.Readers.Word;

public sealed class DocxHiddenTextTests
{
    private const string White = "<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>";
    private const string Black = "<w:color w:val=\"auto\"/>";

    private static string Run(string properties, string text) => $"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>";

    // A style that hides text, and one of a table that colours its first row.
    private const string Hiding = "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>";
    private const string Colouring =
        "<w:style w:type=\"table\" w:styleId=\"t\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr>"
        + "<w:shd w:val=\"clear\" w:fill=\"4472C4\"/></w:tcPr></w:tblStylePr></w:style>";

    /// <summary>The first cell of a table of two.</summary>
    private static string Shows(string content, string cell = "", string table = "", string styles = "")
    {
        var row = Row(CellOf(content, cell), Cell("规章"));
        var file = new DocxFile { Styles = styles }.With($"<w:tbl><w:tblPr>{table}</w:tblPr>{row}</w:tbl>");
        return Shown.Of(file)["[\n".Length..^" | 规章@1".Length];
    }

    [TestCase("<w:vanish/>", "", "5@0")]
    [TestCase("<w:vanish w:val=\"false\"/>", "", "95@0")]
    [TestCase("<w:webHidden/>", "", "95@0", TestName = "{m}(hidden in the web view alone)")]
    [TestCase("<w:rStyle w:val=\"h\"/>", Hiding, "5@0")]
    [TestCase("<w:rStyle w:val=\"i\"/>", Hiding + "<w:style w:styleId=\"i\"><w:basedOn w:val=\"h\"/></w:style>", "5@0")]
    public void Hidden_text_is_left_out(string properties, string styles, string shown) =>
        Assert.That(Shows(P(Run(properties, "9") + Run("", "5")), styles: styles), Is.EqualTo(shown));

    [TestCase("<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>")]
    [TestCase("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>")]
    public void A_run_can_undo_a_style_that_hides_all_text(string styles)
    {
        var row = Row(CellOf(P(Run("", "9") + Run("<w:vanish w:val=\"0\"/>", "5"))), Cell("9"));

        Assert.That(Shown.Of(new DocxFile { Styles = styles }.With(Table(row))), Is.EqualTo("[\n5@0 | @1"));
    }

    [TestCase(White, "", "", "", "5@0?")]
    [TestCase("<w:sz w:val=\"2\"/>", "", "", "", "5@0?")]
    [TestCase("<w:color w:val=\"FEFEFE\"/>", "", "", "", "5@0?")]
    [TestCase("<w:color w:val=\"FF0000\"/>", "", "", "", "95@0")]
    [TestCase("<w:sz w:val=\"10\"/>", "", "", "", "95@0")]
    [TestCase(White + "<w:shd w:val=\"clear\" w:fill=\"4472C4\"/>", "", "", "", "95@0?")]
    [TestCase(White + "<w:highlight w:val=\"black\"/>", "", "", "", "95@0?")]
    [TestCase(White + "<w:shd w:val=\"clear\" w:fill=\"auto\"/>", "", "", "", "5@0?")]
    [TestCase(White, "<w:shd w:val=\"clear\" w:fill=\"4472C4\"/>", "", "", "95@0?")]
    [TestCase(White, "", "<w:shd w:val=\"solid\" w:color=\"000000\"/>", "", "95@0?")]
    [TestCase(White, "", "<w:tblStyle w:val=\"t\"/>", Colouring, "95@0?")]
    [TestCase(White, "", "<w:tblStyle w:val=\"t\"/>", "<w:style w:type=\"table\" w:styleId=\"t\"/>", "5@0?")]
    public void White_text_is_visible_only_on_a_colour_and_always_doubted(
        string properties, string cell, string table, string styles, string shown) => Assert.That(
            Shows(P(Run(properties, "9") + Run(Black, "5")), cell, table, styles), Is.EqualTo(shown));

    [Test]
    public void A_cell_of_white_text_alone_is_blank_and_doubted() => Assert.That(Shows(P(Run(White, "9"))), Is.EqualTo("@0?"));

    [TestCase("<w:r><w:drawing><wp:inline xmlns:wp=\"x\"/></w:drawing></w:r>", "\uFFFC")]
    [TestCase("<w:r><w:pict><v:shape/></w:pict></w:r>", "\uFFFC")]
    [TestCase("<w:r><w:object><v:shape/></w:object></w:r>", "\uFFFC")]
    [TestCase("<w:r><w:t>1</w:t><w:drawing/><w:t>2</w:t></w:r>", "1\uFFFC2")]
    [TestCase("<w:r><w:rPr><w:vanish/></w:rPr><w:drawing/></w:r>", "")]
    [TestCase(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>EQ \\f(1,2)</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "\uFFFC")]
    public void Pictures_and_fields_without_a_result_are_marked(string runs, string shown) =>
        Assert.That(Shows(P(runs)), Is.EqualTo(shown + "@0"));

    [TestCase("{5}", "5")]
    [TestCase("<m:f><m:num>{1}</m:num><m:den>{2}</m:den></m:f>", "1/2")]
    [TestCase("<m:sSup><m:e>{5}</m:e><m:sup>{2}</m:sup></m:sSup>{7}", "5²7")]
    [TestCase("<m:rad><m:deg/><m:e>{4}</m:e></m:rad>", "√4")]
    [TestCase("<m:m><m:mr><m:e>{1}</m:e></m:mr><m:mr><m:e>{2}</m:e></m:mr></m:m>", " 1 2")]
    public void A_formula_is_text(string formula, string shown)
    {
        var math = formula.Replace("{", "<m:r><m:t>", StringComparison.Ordinal).Replace("}", "</m:t></m:r>", StringComparison.Ordinal);

        Assert.That(Shows(P($"<m:oMath>{math}</m:oMath>")), Is.EqualTo(shown + "@0"));
        Assert.That(Shows(P($"<m:oMathPara><m:oMath>{math}</m:oMath></m:oMathPara>")), Is.EqualTo(shown + "@0"));
    }
}
