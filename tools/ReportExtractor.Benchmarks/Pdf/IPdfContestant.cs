namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>Something that reads PDF files, to be measured beside others.</summary>
internal interface IPdfContestant
{
    /// <summary>What is measured.</summary>
    string Name { get; }

    /// <summary>True for code of .NET, which is compiled better and better while it runs.</summary>
    bool IsCompiledMeanwhile { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="bytes">The same in memory.</param>
    /// <returns>How much came of it, so that nothing is left out: figures, letters, or 0 for a process.</returns>
    int Read(string path, byte[] bytes);
}

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
