using ReportExtractor.Batch;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Pdf;
using ReportExtractor.Problems;

namespace ReportExtractor.Tests.Extraction;

internal sealed class LeftBehindTests
{
    private static readonly string[] Lines = ["一、主动公开政府信息情况", "规章\t1\t2\t3"];

    [TestCase(1)]
    [TestCase(3)]
    public void A_stage_that_never_looks_ends_as_a_timeout_that_names_it_and_costs_no_other_input(int jobs)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.pdf"], "%PDF-1.4");
        string[] texts = [.. Enumerable.Range(0, 20).Select(i => $"b{i:00}.txt")];
        Array.ForEach(texts, name => File.WriteAllLines(folder[name], Lines));
        var stuck = new NeverLooking();
        var options = new ExtractorOptions { PdfReader = stuck, Timeout = TimeSpan.FromSeconds(1) };

        var records = new BatchRunner(new Extractor(options), jobs)
            .Run(new[] { "a.pdf" }.Concat(texts).Select(name => new BatchInput(folder[name], name)))
            .ToList();
        stuck.Stop();

        Assert.That(records[0].Error!.Code, Is.EqualTo(ProblemCodes.Timeout));
        Assert.That(
            records[0].Error!.Message.ToString(),
            Does.Contain("took longer than 1 seconds").And.Contain("the document's text and tables"));
        var alone = new Extractor();
        Assert.That(records.Skip(1).Select(Shown), Is.EqualTo(texts.Select(name => Shown(alone.ExtractFile(folder[name])))));
    }

    private static string Shown(Records.ReportRecord record) =>
        $"{record.Source.Path} {record.Error?.Code} {string.Join(' ', record.Figures.Select(figure => $"{figure.Raw} {figure.Status}"))}";

    /// <summary>A reader that works on and on.</summary>
    private sealed class NeverLooking : IPdfPageReader
    {
        private volatile bool _isStopped;

        public void Stop() => _isStopped = true;

        public PdfContents Read(ReadOnlyMemory<byte> bytes, PdfLimits limits, CancellationToken cancellationToken)
        {
            while (!_isStopped)
            {
                Thread.SpinWait(100);
            }

            throw new PdfException(PdfFailure.TooLarge, "stopped");
        }
    }
}
