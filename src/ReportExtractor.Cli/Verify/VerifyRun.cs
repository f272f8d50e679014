using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Verify.Reports;
using ReportExtractor.Cli.Verify.Samples;

namespace ReportExtractor.Cli.Verify;

/// <summary>One run of <c>verify</c>.</summary>
/// <param name="host">Where to read and write.</param>
/// <param name="request">The request.</param>
internal sealed class VerifyRun(CommandHost host, VerifyRequest request)
{
    /// <summary>Reads the samples, compares or rewrites their expected records, and reports.</summary>
    /// <param name="colours">When to use colours.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">There are no such samples.</exception>
    /// <exception cref="OutputException">A file can't be written.</exception>
    public int Run(ColourChoice colours, CancellationToken cancellationToken)
    {
        var samples = Find(cancellationToken);
        var check = new SampleCheck(host, request.Recognizer);
        List<SampleResult> results = [.. samples.Select(sample => check.Run(sample, request.Update is not null, cancellationToken))];
        if (request.JUnit is { } file)
        {
            OutputGuard.For(file).Do(() => JUnitReport.Write(results, host.FileTexts, file));
        }

        if (Annotations.AreWanted(host))
        {
            new Annotations(host).Write(results);
        }

        if (!request.Quiet && request.AsJson)
        {
            using var output = host.OpenOutput();
            VerifyJson.Write(results, host.FileTexts, output);
        }
        else if (!request.Quiet)
        {
            new VerifyTable(host.OpenScreen(colours)).Write(results, request.Update is not null);
        }

        return results.TrueForAll(result => result.IsAsExpected) ? ExitCodes.Success : ExitCodes.Difference;
    }

    private IReadOnlyList<Sample> Find(CancellationToken cancellationToken)
    {
        var samples = Directory.Exists(request.Folder)
            ? Sample.FindIn(request.Folder, cancellationToken)
            : throw new UsageException(texts => texts.NotAFolder(request.Folder));
        if (samples.Count == 0)
        {
            throw new UsageException(texts => texts.NoSample(request.Folder));
        }

        if (request.Update is not { Count: > 0 } names)
        {
            return samples;
        }

        var wanted = names.Select(name => Path.TrimEndingDirectorySeparator(name).Replace(Path.DirectorySeparatorChar, '/')).ToList();
        if (wanted.FirstOrDefault(name => samples.All(sample => sample.Name != name)) is { } unknown)
        {
            var near = Suggestions.Nearest(unknown, samples.Select(sample => sample.Name));
            throw new UsageException(texts => texts.NoSuchSample(unknown, request.Folder, texts.DidYouMean(near)));
        }

        return [.. samples.Where(sample => wanted.Contains(sample.Name))];
    }
}
