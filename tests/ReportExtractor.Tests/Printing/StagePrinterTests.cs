using ReportExtractor.Matching.Doubts;
using ReportExtractor.Printing;
using ReportExtractor.Problems;
using ReportExtractor.Tests.Matching;
using ReportExtractor.Tests.Matching.Doubts;

namespace ReportExtractor.Tests.Printing;

/// <summary>
/// What the stages make of a document, as text: of small documents everything, of samples one table. The approved texts show how lines,
/// candidates, readings and reasons follow from each other, and which stage is the first to change.
/// </summary>
internal sealed class StagePrinterTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ReportExtractor.Tests", "Printing", "Approved");

    [TestCase(ReasonCodes.DigitsOnTwoLines)]
    [TestCase(ReasonCodes.GluedTooFew)]
    [TestCase(ReasonCodes.MergedColumns)]
    [TestCase(ReasonCodes.NoLabelSumFails)]
    public void The_stages_of_a_small_document_are_the_approved_ones(string code)
    {
        var document = DoubtCase.All.First(each => each.Code == code).Document;
        using var writer = new StringWriter();
        var printer = new StagePrinter(writer, MessageCatalog.English);

        printer.Print(document);
        var lines = Pipeline.LinesOf(document);
        printer.Print(lines, Range.All);
        printer.Print(Pipeline.CandidatesOf(lines), Range.All);
        foreach (var table in Pipeline.Match(document, DoubtCatalog.All).Tables.Where(table => table.Rows.Count > 0))
        {
            printer.Print(table);
        }

        Compare(writer, code, $"the case '{code}' in tests/ReportExtractor.Tests/Matching/Doubts/Cases");
    }

    [TestCase("letters-for-digits", "article20_5")]
    [TestCase("rows-slipped-by-label-depth", "applications")]
    [TestCase("units-signs-and-remarks", "article20_1")]
    [TestCase("word-layout-tables-and-content-controls", "review_litigation")]
    public void The_stages_of_a_table_of_a_sample_are_the_approved_ones(string sample, string id)
    {
        var document = Pipeline.Read(File.ReadAllBytes(Directory.GetFiles(Path.Combine(Repository.Samples, sample), "source.*").Single()));
        var lines = Pipeline.LinesOf(document);
        var candidates = Pipeline.CandidatesOf(lines);
        var table = Pipeline.Match(document, DoubtCatalog.All).Tables.Single(each => each.Arrangement.Table.Id == id);
        var used = table.Rows.SelectMany(row => row.Aligned.Indexes).ToList();
        var range = used.Min()..(used.Max() + 1);
        using var writer = new StringWriter();
        var printer = new StagePrinter(writer, MessageCatalog.English);

        printer.Print(lines, candidates[range.Start].FirstLine..(candidates[range.End.Value - 1].LastLine + 1));
        printer.Print(candidates, range);
        printer.Print(table);

        Compare(writer, sample, $"the table '{id}' of samples/{sample}");
    }

    private static void Compare(StringWriter writer, string name, string source) => ApprovedText.Compare(
        writer.ToString(),
        Path.Combine(Folder, name + ".approved.txt"),
        $"compare the received text with {source}, number by number.");
}
