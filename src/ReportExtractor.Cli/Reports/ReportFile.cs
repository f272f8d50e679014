using ReportExtractor.Batch.Inputs;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Reports;

/// <summary>The one report of a command that looks at it: a file, or standard input.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly StandardInput? _standardInput;

    private ReportFile(BatchInput input, StandardInput? standardInput)
    {
        Input = input;
        _standardInput = standardInput;
    }

    /// <summary>The report.</summary>
    public BatchInput Input { get; }

    /// <summary>Finds the report.</summary>
    /// <param name="path">The path on the command line; '-' is standard input.</param>
    /// <param name="host">Opens standard input.</param>
    /// <exception cref="UsageException">There is no file at the path.</exception>
    public static ReportFile Open(string path, CommandHost host)
    {
        if (path == StandardInput.Path)
        {
            using var stream = host.OpenInput();
            var input = new StandardInput(stream);
            return new ReportFile(input.Input, input);
        }

        if (Directory.Exists(path))
        {
            throw new UsageException(texts => texts.IsFolder(path));
        }

        return path.Length > 0 && File.Exists(path)
            ? new ReportFile(new BatchInput(Path.GetFullPath(path), Path.GetFileName(path)), null)
            : throw new UsageException(texts => texts.NotThere(path));
    }

    /// <inheritdoc/>
    public void Dispose() => _standardInput?.Dispose();
}
