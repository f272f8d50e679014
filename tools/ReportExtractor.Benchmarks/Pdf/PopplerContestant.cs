namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>Poppler's <c>pdftotext -layout</c>, in a process for each file. Its output is discarded.</summary>
internal sealed class PopplerContestant : IPdfContestant
{
    /// <inheritdoc/>
    public string Name => "pdftotext -layout, a process a file";

    /// <inheritdoc/>
    public bool IsCompiledMeanwhile => false;

    /// <inheritdoc/>
    public int Read(string path, byte[] bytes)
    {
        Poppler.Run("-layout", path, "/dev/null");
        return 0;
    }
}
