using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Office;

namespace ReportExtractor.Tools.Tests.Generator.Office;

/// <summary>The figures of plain office files, found without the reader that is tested with them.</summary>
internal sealed partial class OfficeFiguresTests
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static IEnumerable<string> Layouts => OfficeCatalog.Names;

    [TestCaseSource(nameof(Layouts))]
    public void Every_figure_of_an_undamaged_report_fills_a_cell(string layout)
    {
        var request = new CorpusRequest
        {
            Seed = 21,
            Count = 12,
            Layouts = [layout],
            Damages = [],
            MostDamages = 0,
            Office = new OfficeRequest(OfficeStyle.Plain, []),
        };
        foreach (var report in Corpus.Create(request))
        {
            var cells = Cells(layout, report.Bytes).CountBy(text => text).ToDictionary();
            var figures = GeneratedTruth.Of(report).Figures.Values.OfType<string>().CountBy(value => value);

            Assert.That(figures.Where(figure => cells.GetValueOrDefault(figure.Key) != figure.Value), Is.Empty, report.File);
        }
    }

    private static IEnumerable<string> Cells(string layout, byte[] bytes) => layout switch
    {
        "docx" => CellsOfPackage(bytes),
        "rtf" => RtfCell().Matches(Encoding.Latin1.GetString(bytes)).Select(match => match.Groups[1].Value),
        "mht" => HtmlCell().Matches(Decoded(Encoding.Latin1.GetString(bytes))).Select(match => match.Groups[1].Value),
        _ => HtmlCell().Matches(Encoding.Latin1.GetString(bytes)).Select(match => match.Groups[1].Value),
    };

    private static List<string> CellsOfPackage(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return [.. XDocument.Load(part).Descendants(Word + "tc").Select(cell => cell.Value)];
    }

    /// <summary>Quoted-printable text with its soft line breaks and ASCII escapes undone.</summary>
    private static string Decoded(string text) => Escape().Replace(
        text.Replace("=\r\n", "", StringComparison.Ordinal),
        match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@" (-?[0-9.]+)\\cell ")]
    private static partial Regex RtfCell();

    [GeneratedRegex(@">(-?[0-9.]+)</td>")]
    private static partial Regex HtmlCell();

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex Escape();
}
