using System.Text.Json;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Pdf.Recognition;
using ReportExtractor.Templates;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Cli.Verify.Samples;

/// <summary>Reads samples, and compares or rewrites their expected records.</summary>
/// <param name="host">Reads the reports.</param>
/// <param name="recognizer">Reads scanned pages, or null.</param>
internal sealed class SampleCheck(CommandHost host, IPageRecognizer? recognizer)
{
    /// <summary>Reads a sample and compares its record.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="update">Whether to rewrite the expected record where it differs.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OutputException">The expected record can't be written.</exception>
    public SampleResult Run(Sample sample, bool update, CancellationToken cancellationToken)
    {
        if (sample.Sources is not [var source])
        {
            return new SampleResult(sample, [], texts => texts.NotOneSource(sample.Sources.Count));
        }

        var options = new ExtractorOptions { Recognizer = recognizer };
        if (sample.Template is { } template)
        {
            options = options with { Templates = [TemplateReader.Load(template)] };
        }

        using var printed = new MemoryStream();
        RecordPrinter.Print(host.Reading(options)(source, cancellationToken), printed);
        var result = Compare(sample, printed.ToArray());
        return update && Rewrite(sample.ExpectedPath, printed.ToArray()) ? result with { Fault = null, IsRewritten = true } : result;
    }

    private static SampleResult Compare(Sample sample, byte[] actual)
    {
        try
        {
            using var expected = JsonDocument.Parse(File.ReadAllBytes(sample.ExpectedPath));
            using var got = JsonDocument.Parse(actual);
            return new SampleResult(sample, [.. RecordDifferences.Between(expected.RootElement, got.RootElement)]);
        }
        catch (FileNotFoundException)
        {
            return new SampleResult(sample, [], texts => texts.NoRecord);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return new SampleResult(sample, [], texts => texts.RecordNotRead(e.Message));
        }
    }

    /// <summary>Writes the expected record, unless the file has the same bytes.</summary>
    private static bool Rewrite(string path, byte[] record)
    {
        try
        {
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(record))
            {
                return false;
            }

            File.WriteAllBytes(path, record);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(texts => texts.Quoted(path), e);
        }
    }
}
