using ReportExtractor.Tests.Readers.Pdf;

namespace ReportExtractor.PdfPig.Tests.Cases;

/// <summary>Pages as reporting tools print them: Chinese text and tables.</summary>
internal static class PrintedCases
{
    private static readonly double[] Columns = [50, 200, 300, 400];

    /// <summary>All of them.</summary>
    public static IEnumerable<PdfCase> All =>
    [
        new("a table", Page().Table(100, Columns, ["规章", "1", "2"], ["行政规范性文件", "3", "4"]).Build()),
        new("a table over two pages", new PrintedFile()
            .Page().Text(250, 20, "某局年度报告").Table(600, Columns, ["规章", "1", "2"], ["文件", "3", "4"]).Text(290, 770, "- 1 -")
            .Page().Text(250, 20, "某局年度报告").Table(60, Columns, ["许可", "5", "6"]).Text(290, 770, "- 2 -").Build()),
        new("columns without rules", Page().Text(50, 100, "规章").Text(200, 100, "1").Text(300, 100, "2").Text(50, 120, "文件").Build()),
        new("a raised mark", Page().Table(100, [50, 200, 300], ["规章", "12"]).Text(218, 108, "1", size: 6).Build()),
        new("text that runs down", Page().Turned(105, 110, "总计").Text(72, 105, "结").Text(72, 116, "果").Build()),
        new("a page printed sideways", Page("/Rotate 90").Turned(500, 100, "政府信息公开").Turned(480, 100, "规章").Build()),
        new("a number painted over with white", Page().Table(100, Columns, ["规章", "1", "2"]).Add($"1 1 1 rg 202 672 90 20 re f").Build()),
        new("a slanted stamp", Page().Table(100, Columns, ["规章", "1", "2"])
            .Add($"BT /F1 20 Tf 0.707 0.707 -0.707 0.707 230 680 Tm <0035003500350035> Tj ET").Build()),
        new("a watermark", Page().Table(100, Columns, ["规章", "1", "2"])
            .Add($"/Artifact << /Type /Pagination /Subtype /Watermark >> BDC")
            .Add($"BT /F1 10 Tf 1 0 0 1 215 682 Tm <00350035> Tj ET EMC").Build()),
        new("digits over each other", Page().Table(100, Columns, ["规章", "1", "2"]).Text(206, 110, "55").Build()),
        new("a scanned page with its text", Page().Add($"q 600 0 0 800 0 0 cm /I Do Q 3 Tr").Text(100, 100, "政府信息公开").Build()),
        new("bold by printing twice", Page()
            .Text(100, 100, "合计").Text(100.3, 100, "合计").Text(200, 100, "11").Text(200.2, 100, "11").Build()),
        new("radicals for characters", Page().Text(100, 100, "\u2F83\u7136\u2F08").Build()),
    ];

    private static PrintedFile Page(string entries = "") => new PrintedFile().Page(entries);
}
