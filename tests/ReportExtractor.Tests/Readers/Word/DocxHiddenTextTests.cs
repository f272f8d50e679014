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

    [TestCase(White, "", "", "", "5@0")]
    [TestCase("<w:color w:val=\"auto\" w:themeColor=\"background1\"/>", "", "", "", "5@0")]
    [TestCase("<w:color w:val=\"BFBFBF\" w:themeColor=\"background1\" w:themeShade=\"BF\"/>", "", "", "", "95@0")]
    [TestCase("<w:sz w:val=\"2\"/>", "", "", "", "5@0")]
    [TestCase("<w:color w:val=\"FEFEFE\"/>", "", "", "", "5@0")]
    [TestCase("<w:color w:val=\"FF0000\"/>", "", "", "", "95@0")]
    [TestCase("<w:sz w:val=\"18\"/>", "", "", "", "95@0")]
    [TestCase("<w:sz w:val=\"10\"/>", "", "", "", "95@0?", TestName = "{m}(smaller than the digit beside)")]
    [TestCase("<w:spacing w:val=\"-200\"/>", "", "", "", "95@0?")]
    [TestCase("<w:spacing w:val=\"-20\"/>", "", "", "", "95@0")]
    [TestCase("<w:w w:val=\"1\"/>", "", "", "", "95@0?")]
    [TestCase("<w:w w:val=\"80\"/>", "", "", "", "95@0")]
    [TestCase("<w:eastAsianLayout w:combine=\"1\"/>", "", "", "", "95@0?")]
    [TestCase("<w:rFonts w:ascii=\"Wingdings\"/>", "", "", "", "\uFFFC5@0")]
    [TestCase("<w14:textFill xmlns:w14=\"x\"><w14:alpha w14:val=\"100000\"/></w14:textFill>", "", "", "", "5@0")]
    [TestCase("<w14:textFill xmlns:w14=\"x\"><w14:alpha w14:val=\"20000\"/></w14:textFill>", "", "", "", "95@0")]
    [TestCase(White + "<w:shd w:val=\"clear\" w:fill=\"4472C4\"/>", "", "", "", "95@0")]
    [TestCase(White + "<w:highlight w:val=\"black\"/>", "", "", "", "95@0")]
    [TestCase(White + "<w:shd w:val=\"clear\" w:fill=\"auto\"/>", "", "", "", "5@0")]
    [TestCase(White + "<w:shd w:val=\"pct50\" w:fill=\"auto\"/>", "", "", "", "95@0?")]
    [TestCase(White, "<w:shd w:val=\"clear\" w:fill=\"4472C4\"/>", "", "", "95@0")]
    [TestCase(White, "", "<w:shd w:val=\"solid\" w:color=\"000000\"/>", "", "95@0")]
    [TestCase(White, "", "<w:tblStyle w:val=\"t\"/>", Colouring, "95@0?")]
    [TestCase(White, "", "<w:tblStyle w:val=\"t\"/>", "<w:style w:type=\"table\" w:styleId=\"t\"/>", "5@0")]
    [TestCase("<w:color w:val=\"000000\"/><w:highlight w:val=\"black\"/>", "", "", "", "5@0")]
    [TestCase("<w:highlight w:val=\"black\"/>", "", "", "", "95@0")]
    [TestCase("<w:color w:val=\"D9D9D9\"/>", "<w:shd w:val=\"clear\" w:fill=\"D9D9D9\"/>", "", "", "5@0")]
    [TestCase("<w:color w:val=\"000000\"/>", "<w:shd w:val=\"clear\" w:fill=\"auto\" w:themeFill=\"text1\"/>", "", "", "5@0")]
    [TestCase("<w14:textFill xmlns:w14=\"x\"><w14:noFill/></w14:textFill>", "", "", "", "5@0")]
    [TestCase("<w14:textFill xmlns:w14=\"x\"><w14:solidFill/></w14:textFill>", "", "", "", "95@0")]
    public void Letters_in_the_colour_of_their_ground_are_left_out_and_doubted_where_it_is_not_known(
        string properties, string cell, string table, string styles, string shown) => Assert.That(
            Shows(P(Run(properties, "9") + Run(Black, "5")), cell, table, styles), Is.EqualTo(shown));

    [Test]
    public void A_cell_of_white_text_alone_is_blank() => Assert.That(Shows(P(Run(White, "9"))), Is.EqualTo("@0"));

    [TestCase("<w:strike/>", "5@0")]
    [TestCase("<w:dstrike/>", "5@0")]
    [TestCase("<w:strike w:val=\"0\"/><w:dstrike/>", "5@0")]
    [TestCase("<w:strike w:val=\"0\"/>", "95@0")]
    [TestCase("<w:strike/><w:dstrike w:val=\"0\"/>", "5@0?")]
    public void Letters_that_are_struck_out_do_not_count(string properties, string shown) =>
        Assert.That(Shows(P(Run(properties, "9") + Run("", "5"))), Is.EqualTo(shown));

    [TestCase("<w:position w:val=\"5\"/><w:sz w:val=\"11\"/>", "5¹@0")]
    [TestCase("<w:position w:val=\"5\"/><w:sz w:val=\"22\"/>", "51@0")]
    public void Small_letters_that_are_raised_a_little_are_a_mark(string properties, string shown) =>
        Assert.That(Shows(P(Run("<w:sz w:val=\"22\"/>", "5") + Run(properties, "1"))), Is.EqualTo(shown));

    [TestCase("<w:bdo w:val=\"rtl\"><w:r><w:t>321</w:t></w:r></w:bdo>", "123@0")]
    [TestCase("<w:bdo w:val=\"ltr\"><w:r><w:t>123</w:t></w:r></w:bdo>", "123@0")]
    [TestCase("<w:r><w:t>9</w:t></w:r><w:bdo w:val=\"rtl\"><w:r><w:t>21</w:t></w:r></w:bdo><w:r><w:t>8</w:t></w:r>", "9128@0")]
    public void Digits_are_read_in_the_order_in_which_they_are_seen(string runs, string shown) =>
        Assert.That(Shows(P(runs)), Is.EqualTo(shown));

    [TestCase(0, "5/3@0")]
    [TestCase(444_500, "5/3@0?")]
    [TestCase(-444_500, "5/3@0?")]
    public void A_text_box_that_is_moved_is_doubted(int offset, string shown) => Assert.That(
        Shows(P(R("5") + $"<w:r><w:drawing><anchor><positionH relativeFrom=\"column\"><posOffset>{offset}</posOffset></positionH>"
            + "<w:txbxContent><w:p><w:r><w:t>3</w:t></w:r></w:p></w:txbxContent></anchor></w:drawing></w:r>")),
        Is.EqualTo(shown));

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

    [TestCase("<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "95@0?")]
    [TestCase("<w:spacing w:line=\"240\" w:lineRule=\"exact\"/>", "95@0")]
    [TestCase("<w:ind w:left=\"-2000\"/>", "95@0?")]
    [TestCase("<w:ind w:left=\"-105\"/>", "95@0")]
    public void Lines_that_cut_their_letters_off_or_leave_their_cell_are_doubted(string properties, string shown) =>
        Assert.That(Shows($"<w:p><w:pPr>{properties}</w:pPr>{Run("", "95")}</w:p>"), Is.EqualTo(shown));

    [Test]
    public void The_mark_of_a_note_that_its_writer_chose_is_a_mark() => Assert.That(
        Shows(P(Run("", "5") + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>7</w:t></w:r>")),
        Is.EqualTo("5\u2077@0"));

    [Test]
    public void A_part_of_a_formula_that_only_takes_its_space_is_left_out()
    {
        const string Formula = "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:phant><m:phantPr>"
            + "<m:show m:val=\"0\"/></m:phantPr><m:e><m:r><m:t>7</m:t></m:r></m:e></m:phant><m:r><m:t>12</m:t></m:r></m:oMath>";

        Assert.That(Shows(P(Formula)), Is.EqualTo("12@0"));
    }
}
