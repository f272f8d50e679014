using System.Text;
using ReportExtractor.Fuzz.Building;
using ReportExtractor.Fuzz.HostileFiles.Pdfs;
using static ReportExtractor.Fuzz.Building.DocxFile;

namespace ReportExtractor.Fuzz.HostileFiles.Monsters;

/// <summary>A format, as monsters of it are made.</summary>
/// <param name="Extension">The extension of its files.</param>
/// <param name="Pieces">What they are made from.</param>
/// <param name="Wrap">Makes a file of a text of pieces.</param>
internal sealed record MonsterKind(string Extension, IReadOnlyList<string> Pieces, Func<string, byte[]> Wrap)
{
    private const string Word2003 = "http://schemas.microsoft.com/office/word/2003/wordml";

    private static readonly string[] Words =
    [
        "规章", "行政规范性文件", "（一）予以公开",
        "三、收到和处理政府信息公开申请情况", "本年新收", "总计", "3", "０", "1.5", "-", "无", "年", " ", "\n",
    ];

    private static readonly string[] OfTexts =
    [
        .. Words, "\t", "|", "  ", "\r", "\f", "+--+", "┃", "---", "<table>", "<td>", "</td>", "&nbsp;", "\\\\", "&", "{|", "|-", ",",
        "\"", "\u200B",
    ];

    private static readonly string[] OfPages =
    [
        .. Words, "<table>", "<tr>", "<td>", "<td colspan=999>", "<td rowspan=999>", "</td>", "</tr>", "</table>", "<div>", "</div>", "<p>",
        "<span style=\"display:none\">", "<span style=\"position:absolute;left:9px\">", "</span>",
        "<style>td+td:nth-child(2n) b{color:red}</style>",
        "<pre>", "<textarea>", "</textarea>", "<ol><li>", "<select><option>", "<sup>", "<br>", "&#19968;", "<!--", "-->", "<b class=a>",
    ];

    private static readonly string[] OfRichTexts =
    [
        .. Words, @"\trowd", @"\cellx900", @"\cellx90000", @"\intbl ", @"\cell ", @"\row ", @"\par ", "{", "}", @"\itap2 ",
        @"\nestcell ", @"\nestrow ",
        @"\u25919?", @"\'b9\'e6", @"\tab ", @"{\field{\*\fldinst X}{\fldrslt 3}}",
        @"\clvmrg", @"\clmgf", @"\bin5 aaaaa", @"\v ", @"\plain ",
    ];

    private static readonly string[] OfWord =
    [
        .. Words.Select(word => P(R(word.Trim()))), P(R("规章") + R("1")), Table(Row(Cell("规章"), Cell("1"))),
        Table(Row(Cell("规章", "<w:gridSpan w:val=\"99\"/>"), Cell("3", "<w:vMerge/>")), Row(Cell("1", "<w:vMerge w:val=\"restart\"/>"))),
        Table(Row(CellOf(Table(Row(CellOf(Table(Row(Cell("2")))))) + P("")))), P("<w:r><w:tab/><w:br/><w:t>3</w:t></w:r>"),
        P(R("3", "<w:vanish/>") + R("4", "<w:vertAlign w:val=\"superscript\"/>")),
        P("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>9</w:t></w:r></w:fldSimple>"),
    ];

    private static readonly string[] OfPdfs =
    [
        "BT /F1 9 Tf 20 30 Td (3) Tj ET ", "BT /F1 9 Tf 60 30 Td (1 2 3) Tj 0 -9 Td (4) ' ET ", "BT /F1 9 Tf [(a)-900(b)] TJ ET ",
        "10 10 m 190 10 l S ", "50 5 m 50 95 l S ", "0 0 90 9 re f ", "20 30 40 5 re S ",
        "q ", "Q ", "1 0 0 1 5 5 cm ", "0 1 -1 0 99 9 cm ",
        "BT 3 Tr /F1 4 Tf (9) Tj ET ", "/Span <</ActualText (x)>> BDC ", "EMC ", "[ ", "<< /A ",
        "BI /W 1 /H 1 ID x EI ", "/Unknown Do ", "1 1 1 rg ",
    ];

    /// <summary>All formats.</summary>
    public static IReadOnlyList<MonsterKind> All { get; } =
    [
        new("txt", OfTexts, Encoding.UTF8.GetBytes),
        new("csv", [.. Words, ",", ",", "\"", "\r\n", ";", "\t"], Encoding.UTF8.GetBytes),
        new("md", [.. OfTexts, "| a | b |\n", "|---|---|\n", "# ", "**", "> ", "```\n", "- "], Encoding.UTF8.GetBytes),
        new("html", OfPages, text => Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body>" + text)),
        new("mht", OfPages, text => Encoding.UTF8.GetBytes(
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
            + "Content-Type: text/html; charset=utf-8\r\n\r\n<html>" + text)),
        new("rtf", OfRichTexts, text => Encoding.Latin1.GetBytes(@"{\rtf1\ansi\ansicpg936 " + text)),
        new("xml", OfWord, text => Encoding.UTF8.GetBytes(
            $"<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"{Word2003}\"><w:body>{text}</w:body></w:wordDocument>")),
        new("docx", OfWord, text => new DocxFile().With(text)),
        new("pdf", OfPdfs, text => HostilePage.Page(text, packed: true).Ended()),
        new("doc", [.. Words, "\a", "\r", "\u0013", "\u0014", "\u0015", "\u000B", "\uFFFF", "\0", "\u0101"], Compound),
    ];

    /// <summary>A binary document whose header says that its text begins at once; the text is in all of its streams.</summary>
    private static byte[] Compound(string text)
    {
        byte[] stream = [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 0x12, .. Encoding.Unicode.GetBytes(text)];
        return new CompoundBuilder().Add("WordDocument", stream).Add("1Table", stream).Add("Data", stream[..^1]).Build();
    }
}
