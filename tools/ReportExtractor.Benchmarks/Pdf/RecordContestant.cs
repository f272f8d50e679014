namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>The whole way from bytes to a record.</summary>
internal sealed class RecordContestant : IPdfContestant
{
    private readonly Extractor _extractor = new();

    /// <inheritdoc/>
    public string Name => "ReportExtractor, bytes to record";

    /// <inheritdoc/>
    public bool IsCompiledMeanwhile => true;

    /// <inheritdoc/>
    public int Read(string path, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return _extractor.Extract(stream, "report").Figures.Count;
    }
}
