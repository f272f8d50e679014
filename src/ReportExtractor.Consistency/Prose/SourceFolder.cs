using System.Security.Cryptography;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Readers;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Consistency.Prose;

/// <summary>Reads the text of reports from the files that their records were made of.</summary>
/// <param name="folder">The folder that the paths of the records are relative to.</param>
/// <param name="timeout">How long a file may take.</param>
internal sealed class SourceFolder(string folder, TimeSpan timeout) : IProseSource
{
    /// <summary>How many files were not found, or are other files than the records' by now.</summary>
    public int NotFound { get; private set; }

    /// <inheritdoc/>
    public SourceText? Of(PanelReport report)
    {
        var text = Read(report);
        NotFound += text is null ? 1 : 0;
        return text;
    }

    private SourceText? Read(PanelReport report)
    {
        try
        {
            // A record is foreign: its path must not lead out of the folder.
            var root = Path.GetFullPath(folder);
            var path = Path.GetFullPath(Path.Combine(root, report.Source));
            if (!path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                || new FileInfo(path) is not { Exists: true, Length: var length } || length != report.Record.Source.Bytes)
            {
                return null;
            }

            using var limit = new CancellationTokenSource(timeout);
            var bytes = File.ReadAllBytes(path);
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == report.Record.Source.Sha256
                && DocumentReader.Read(bytes, ReaderLimits.Default, limit.Token).Document is { } document
                ? SourceText.Of(document)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or OperationCanceledException)
        {
            return null;
        }
    }
}
