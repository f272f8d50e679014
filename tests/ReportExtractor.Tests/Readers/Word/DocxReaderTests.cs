using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using static ReportExtractor.Fuzz.Building.DocxFile;

namespace ReportExtractor.Tests.Readers.Word;

public sealed class DocxReaderTests
{
    [Test]
    public void Spans_come_from_the_cells_and_not_from_the_grid()
    {
        var table = "<w:tbl><w:tblGrid><w:gridCol w:w=\"1\"/></w:tblGrid>"
            + Row(Cell("甲", "<w:gridSpan w:val=\"2\"/>"), Cell("乙", "<w:vMerge w:val=\"restart\"/>"))
            + Row(Cell("丙"), Cell("丁"), Cell("看不见", "<w:vMerge/>")) + "</w:tbl>";

        Assert.That(Shown.Of(new DocxFile().With(table)), Is.EqualTo("[\n甲@0+2 | 乙@2v2\n丙@0 | 丁@1"));
    }

    [Test]
    public void A_row_may_leave_out_its_first_columns()
    {
        var table = Table(Row(Cell("一"), Cell("二")), Row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", Cell("三")));

        Assert.That(Shown.Of(new DocxFile().With(table)), Is.EqualTo("[\n一@0 | 二@1\n三@1"));
    }

    [TestCase("exact", "", "5?")]
    [TestCase("exact", "1", "1/5?")]
    [TestCase("atLeast", "", "5")]
    public void Digits_below_the_first_line_of_a_row_of_exact_height_may_be_cut(string rule, string first, string shown)
    {
        var height = $"<w:trPr><w:trHeight w:val=\"400\" w:hRule=\"{rule}\"/></w:trPr>";
        var table = Table(Row(height, Cell("一"), CellOf(P(R(first)) + P(R("5")))));

        Assert.That(Shown.Of(new DocxFile().With(table)).Replace("@1", "").TrimStart('/'), Does.EndWith(shown));
    }

    [Test]
    public void Cells_may_be_merged_sideways_by_name()
    {
        var table = Table(
            Row(Cell("一", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge/>"), Cell("二")),
            Row(Cell("3"), Cell("4"), Cell("5")));

        Assert.That(Shown.Of(new DocxFile().With(table)), Is.EqualTo("[\n一@0+2 | 二@2\n3@0 | 4@1 | 5@2"));
    }

    [Test]
    public void Vertical_text_and_one_character_a_paragraph_are_kept()
    {
        var cell = CellOf(P(R("结")) + P(R("果")), "<w:textDirection w:val=\"tbRlV\"/>");

        Assert.That(Shown.Of(new DocxFile().With(Table(Row(cell, Cell("1"))))), Is.EqualTo("[\n结/果@0V | 1@1"));
    }

    [TestCase("<w:ins w:id=\"1\"><w:r><w:t>5</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>9</w:delText></w:r></w:del>", "5")]
    [TestCase("<w:moveFrom w:id=\"1\"><w:r><w:t>9</w:t></w:r></w:moveFrom><w:moveTo w:id=\"1\"><w:r><w:t>5</w:t></w:r></w:moveTo>", "5")]
    [TestCase("<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>5</w:t></w:r>", "5")]
    [TestCase(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(9)</w:instrText></w:r><w:r><w:t>9</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>5</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "5")]
    [TestCase("<w:fldSimple w:instr=\"9\"><w:r><w:t>5</w:t></w:r></w:fldSimple>", "5")]
    [TestCase("<w:r><w:sym w:font=\"Symbol\" w:char=\"F035\"/></w:r>", "5")]
    [TestCase("<w:r><w:t>规</w:t><w:softHyphen/><w:t>章</w:t><w:br/><w:t>件</w:t><w:tab/><w:t>数</w:t><w:noBreakHyphen/></w:r>", "规章/件\t数-")]
    [TestCase("<w:sdt><w:sdtPr><w:alias w:val=\"9\"/></w:sdtPr><w:sdtContent><w:r><w:t>5</w:t></w:r></w:sdtContent></w:sdt>", "5")]
    [TestCase("<w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>", "5¹")]
    [TestCase("<w:r><w:t>５</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>１</w:t></w:r>", "５¹")]
    [TestCase("<w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:position w:val=\"8\"/></w:rPr><w:t>1</w:t></w:r>", "5¹")]
    [TestCase("<w:r><w:rPr><w:strike/></w:rPr><w:t>9</w:t></w:r>", "9\u0336")]
    [TestCase(
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>5</w:t></w:r></mc:Choice>"
        + "<mc:Fallback><w:r><w:t>9</w:t></w:r></mc:Fallback></mc:AlternateContent>",
        "5")]
    [TestCase("<w:ruby><w:rt><w:r><w:t>9</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>5</w:t></w:r></w:rubyBase></w:ruby>", "5")]
    public void A_cell_holds_what_a_reader_sees(string runs, string shown) =>
        Assert.That(Shown.Of(new DocxFile().With(Table(Row(CellOf(P(runs)), Cell("规章"))))), Is.EqualTo($"[\n{shown}@0 | 规章@1"));

    [Test]
    public void Deleted_and_hidden_rows_are_left_out()
    {
        var table = Table(
            Row(Cell("a"), Cell("1")),
            Row("<w:trPr><w:del w:id=\"1\"/></w:trPr>", Cell("b"), Cell("2")),
            Row("<w:trPr><w:hidden/></w:trPr>", Cell("c"), Cell("3")),
            Row("<w:trPr><w:ins w:id=\"2\"/></w:trPr>", Cell("d"), Cell("4")));

        Assert.That(Shown.Of(new DocxFile().With(table)), Is.EqualTo("[\na@0 | 1@1\nd@0 | 4@1"));
    }

    [Test]
    public void A_paragraph_whose_end_is_deleted_continues_in_the_next()
    {
        var body = P(R("第二十条"), "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + P(R("第（一）项"));

        Assert.That(Shown.Of(new DocxFile().With(body)), Is.EqualTo("第二十条第（一）项"));
    }

    [Test]
    public void The_number_of_a_list_is_part_of_the_label()
    {
        var file = new DocxFile
        {
            Numbering = "<w:abstractNum w:abstractNumId=\"7\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%1）\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>",
            Styles = "<w:style w:styleId=\"L\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>",
        };
        const string First = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>";
        const string Second = "<w:pStyle w:val=\"L\"/>";
        var body = P(R("予以公开"), First) + P(R("属于国家秘密"), Second) + P(R("危及安全"), Second) + P(R("无法提供"), First) + P(R("无信息"), Second);

        Assert.That(Shown.Of(file.With(body)), Is.EqualTo("（一） 予以公开\n1. 属于国家秘密\n2. 危及安全\n（二） 无法提供\n1. 无信息"));
    }

    [Test]
    public void A_table_that_only_lays_out_the_page_is_dissolved()
    {
        var inner = Table(Row(Cell("规章"), Cell("1")), Row(Cell("文件"), Cell("2")));
        var page = Table(Row(Cell("导航"), CellOf(P(R("标题")) + inner + P(""))));

        Assert.That(Shown.Of(new DocxFile().With(page)), Is.EqualTo("导航\n标题\n[\n规章@0 | 1@1\n文件@0 | 2@1"));
    }

    [Test]
    public void A_cell_or_the_numbers_of_a_row_may_be_a_table()
    {
        var one = Table(Row(Cell("规章"), CellOf(Table(Row(Cell("1"))) + P("")), Cell("2")));
        const string Two = "<w:gridSpan w:val=\"2\"/>";
        var row = Table(
            Row(Cell("甲"), Cell("乙", Two)),
            Row(Cell("规章"), CellOf(Table(Row(Cell("1"), Cell("2"))) + P(""), Two)));

        Assert.That(Shown.Of(new DocxFile().With(one)), Is.EqualTo("[\n规章@0 | 1/@1 | 2@2"));
        Assert.That(Shown.Of(new DocxFile().With(row)), Is.EqualTo("[\n甲@0+2 | 乙@2+2\n规章@0+2 | 1@2 | 2@3"));
    }

    [Test]
    public void A_text_box_may_hold_a_table()
    {
        var table = Table(Row(Cell("规章"), Cell("1")));
        var choice = $"<mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>{table}</w:txbxContent></wps:txbx></mc:Choice>";
        var fallback = $"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{P(R("旧"))}</w:txbxContent></v:textbox></w:pict></mc:Fallback>";
        var box = $"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>";

        Assert.That(Shown.Of(new DocxFile().With(P(R("上") + box + R("下")))), Is.EqualTo("上下\n[\n规章@0 | 1@1"));
    }

    [TestCase(Transitional, "application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml")]
    [TestCase(Transitional, "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", "word/document2.xml")]
    [TestCase(Strict, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "word/document.xml")]
    public void Files_with_macros_templates_and_strict_files_are_read(string vocabulary, string type, string name) =>
        Assert.That(Shown.Of(new DocxFile { Namespace = vocabulary, MainType = type, MainName = name }.With(P(R("规章")))), Is.EqualTo("规章"));

    [Test]
    public void A_malformed_hyperlink_does_not_prevent_reading()
    {
        const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
        var file = new DocxFile
        {
            Relationships = $"<Relationship Id=\"r9\" Type=\"{Type}\" Target=\"http://[bad\" TargetMode=\"External\"/>",
        };

        Assert.That(Shown.Of(file.With(P(R("规章")))), Is.EqualTo("规章"));
    }

    [Test]
    public void A_small_package_with_a_huge_content_is_given_up()
    {
        var paragraphs = Enumerable.Repeat(string.Concat(Enumerable.Repeat(P(R("第二十条")), 1000)), 400);

        Assert.That(Shown.ErrorOf(new DocxFile().With(paragraphs)), Is.EqualTo(ProblemCodes.TooLarge));
        var blanks = Enumerable.Repeat(P(R(new string(' ', 1_000_000))), 70);
        Assert.That(Shown.ErrorOf(new DocxFile().With(blanks)), Is.EqualTo(ProblemCodes.TooLarge));
    }

    [TestCase("<w:tbl><w:tr><w:tc>")]
    [TestCase("<w:sdt><w:sdtContent>")]
    [MaxProcessorTime(10_000)]
    public void A_hundred_thousand_elements_inside_each_other_are_given_up(string element) =>
        Assert.That(Shown.ErrorOf(new DocxFile().With(Enumerable.Repeat(element, 100_000))), Is.EqualTo(ProblemCodes.TooLarge));

    [Test]
    public void Entities_are_refused()
    {
        var file = new DocxFile { Prologue = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" };

        Assert.That(Shown.ErrorOf(file.With(P(R("&a;")))), Is.EqualTo(ProblemCodes.Corrupt));
    }

    [Test]
    public void A_span_of_four_billion_columns_is_ignored()
    {
        var table = Table(Row(Cell("规章", "<w:gridSpan w:val=\"4294967295\"/>"), Cell("1")));

        Assert.That(Shown.Of(new DocxFile().With(table)), Is.EqualTo("[\n规章@0 | 1@1"));
    }

    [Test]
    public void A_package_that_breaks_off_is_corrupt_at_every_length()
    {
        var bytes = new DocxFile().With(Table(Row(Cell("规章"), Cell("1"))));

        Assert.That(Shown.Of(bytes), Is.EqualTo("[\n规章@0 | 1@1"));
        Assert.That(
            Enumerable.Range(5, 94).Select(percent => Shown.ErrorOf(bytes[..(bytes.Length * percent / 100)])),
            Is.All.EqualTo(ProblemCodes.Corrupt));
    }

    [Test]
    public void Word_2003_XML_is_read_with_its_list_numbers()
    {
        const string Xml = """
            <?xml version="1.0"?><?mso-application progid="Word.Document"?>
            <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"
                xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core">
            <w:body><wx:sect><w:tbl><w:tr>
            <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p>
            <w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="1."/></w:listPr></w:pPr>
            <w:r><w:t>属于国家秘密</w:t></w:r></w:p></w:tc>
            <w:tc><w:p>
            <aml:annotation aml:id="0" w:type="Word.Deletion"><w:r><w:t>9</w:t></w:r></aml:annotation>
            <aml:annotation aml:id="1" w:type="Word.Insertion"><aml:content><w:r><w:t>5</w:t></w:r></aml:content></aml:annotation>
            </w:p></w:tc></w:tr></w:tbl></wx:sect></w:body></w:wordDocument>
            """;

        Assert.That(Shown.Of(Encoding.UTF8.GetBytes(Xml)), Is.EqualTo("[\n1. 属于国家秘密@0 | 5@1"));
    }
}
