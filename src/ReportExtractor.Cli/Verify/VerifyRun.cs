using System.Text.Json;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Problems;
using ReportExtractor.Templates;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Cli.Verify;

/// <summary>One run of <c>verify</c>.</summary>
/// <param name="host">Where to read and write.</param>
internal sealed class VerifyRun(CommandHost host)
{
    /// <summary>Reads every sample, and compares or rewrites its expected record.</summary>
    /// <param name="folder">The folder of samples.</param>
    /// <param name="update">Whether to rewrite the expected records.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(string folder, bool update, CancellationToken cancellationToken)
    {
        var samples = Directory.Exists(folder)
            ? Sample.FindIn(folder, cancellationToken)
            : throw new UsageException($"'{folder}' is not a folder; name the folder of samples.");
        if (samples.Count == 0)
        {
            throw new UsageException(
                $"There is no sample in '{folder}'; a sample is a folder with a report source.* and its record expected.json.");
        }

        var differing = 0;
        var rewritten = 0;
        foreach (var sample in samples)
        {
            var differences = DifferencesOf(sample, update, ref rewritten, cancellationToken);
            differing += differences.Count > 0 ? 1 : 0;
            foreach (var difference in differences)
            {
                host.Out.WriteLine($"{sample.Name}: {difference}");
            }
        }

        host.Out.WriteLine(update
            ? $"Samples: {samples.Count}; rewritten: {rewritten}; not readable as samples: {differing}."
            : $"Samples: {samples.Count}; as expected: {samples.Count - differing}; differing: {differing}.");
        return differing == 0 ? ExitCodes.Success : ExitCodes.Difference;
    }

    private List<string> DifferencesOf(Sample sample, bool update, ref int rewritten, CancellationToken cancellationToken)
    {
        if (sample.Sources is not [var source])
        {
            return [$"one file source.* expected, got {sample.Sources.Count}"];
        }

        var options = sample.Template is { } template
            ? new ExtractorOptions { Templates = [TemplateReader.Load(template)] }
            : ExtractorOptions.Default;
        using var actual = new MemoryStream();
        RecordPrinter.Print(host.Reading(options)(source, cancellationToken), actual);
        if (update)
        {
            rewritten += Rewrite(sample.ExpectedPath, actual.ToArray()) ? 1 : 0;
            return [];
        }

        actual.Position = 0;
        return Compare(sample.ExpectedPath, actual);
    }

    private static List<string> Compare(string expectedPath, Stream actual)
    {
        try
        {
            using var expectedFile = File.OpenRead(expectedPath);
            using var expected = JsonDocument.Parse(expectedFile);
            using var got = JsonDocument.Parse(actual);
            return [.. JsonDifferences.Between(expected.RootElement, got.RootElement)];
        }
        catch (FileNotFoundException)
        {
            return ["expected.json is missing; write it with --update"];
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return [$"expected.json can't be read: {e.Message}"];
        }
    }

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
            throw new OutputException($"'{path}'", e);
        }
    }
}
