using static ReportExtractor.Fuzz.Building.DocxFile;

namespace ReportExtractor.Tests.Readers.Word;

public sealed class DocxHiddenTextTests
{
    private const string White = "<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>";
    private const string Black = "<w:color w:val=\"auto\"/>";

    private static string Run(string properties, string text) => $"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>";

    private static string Shows(string content, string cell = "", string table = "", string styles = "") =>
        Shown.Of(new DocxFile { Styles = styles }.With($"<w:tbl><w:tblPr>{table}</w:tblPr>" + Row(CellOf(content, cell), Cell("规章")) + "</w:tbl>"))["[\n".Length..^" | 规章@1".Length];

    [TestCase("<w:vanish/>", "", "5@0")]
    [TestCase("<w:vanish w:val=\"false\"/>", "", "95@0")]
    [TestCase("<w:webHidden/>", "", "95@0", TestName = "{m}(hidden in the web view alone)")]
    [TestCase("<w:rStyle w:val=\"h\"/>", "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>", "5@0")]
    [TestCase("<w:rStyle w:val=\"i\"/>", "<w:style w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"i\"><w:basedOn w:val=\"h\"/></w:style>", "5@0")]
    public void Hidden_text_is_left_out(string properties, string styles, string shown) =>
        Assert.That(Shows(P(Run(properties, "9") + Run("", "5")), styles: styles), Is.EqualTo(shown));

    [TestCase("<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>")]
    [TestCase("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>")]
    public void What_hides_all_text_is_taken_back_by_a_run(string styles) =>
        Assert.That(Shown.Of(new DocxFile { Styles = styles }.With(Table(Row(CellOf(P(Run("", "9") + Run("<w:vanish w:val=\"0\"/>", "5"))), Cell("9"))))), Is.EqualTo("[\n5@0 | @1"));

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
    [TestCase(White, "", "<w:tblStyle w:val=\"t\"/>", "<w:style w:type=\"table\" w:styleId=\"t\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"4472C4\"/></w:tcPr></w:tblStylePr></w:style>", "95@0?")]
    [TestCase(White, "", "<w:tblStyle w:val=\"t\"/>", "<w:style w:type=\"table\" w:styleId=\"t\"/>", "5@0?")]
    public void White_text_is_seen_on_a_colour_alone_and_always_in_doubt(string properties, string cell, string table, string styles, string shown) =>
        Assert.That(Shows(P(Run(properties, "9") + Run(Black, "5")), cell, table, styles), Is.EqualTo(shown));

    [Test]
    public void A_cell_of_white_text_alone_is_blank_and_in_doubt() => Assert.That(Shows(P(Run(White, "9"))), Is.EqualTo("@0?"));

    [TestCase("<w:r><w:drawing><wp:inline xmlns:wp=\"x\"/></w:drawing></w:r>", "\uFFFC")]
    [TestCase("<w:r><w:pict><v:shape/></w:pict></w:r>", "\uFFFC")]
    [TestCase("<w:r><w:object><v:shape/></w:object></w:r>", "\uFFFC")]
    [TestCase("<w:r><w:t>1</w:t><w:drawing/><w:t>2</w:t></w:r>", "1\uFFFC2")]
    [TestCase("<w:r><w:rPr><w:vanish/></w:rPr><w:drawing/></w:r>", "")]
    [TestCase("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>EQ \\f(1,2)</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>", "\uFFFC")]
    [TestCase("<m:oMath><m:r><m:t>5</m:t></m:r></m:oMath>", "5")]
    [TestCase("<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>", "1/2")]
    [TestCase("<m:oMath><m:sSup><m:e><m:r><m:t>5</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:r><m:t>7</m:t></m:r></m:oMath>", "5²7")]
    [TestCase("<m:oMath><m:rad><m:deg/><m:e><m:r><m:t>4</m:t></m:r></m:e></m:rad></m:oMath>", "√4")]
    [TestCase("<m:oMath><m:m><m:mr><m:e><m:r><m:t>1</m:t></m:r></m:e></m:mr><m:mr><m:e><m:r><m:t>2</m:t></m:r></m:e></m:mr></m:m></m:oMath>", " 1 2")]
    public void What_is_seen_and_is_no_text_is_not_passed_over(string runs, string shown) => Assert.That(Shows(P(runs)), Is.EqualTo(shown + "@0"));
}
