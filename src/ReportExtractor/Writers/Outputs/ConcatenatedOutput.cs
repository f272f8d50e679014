namespace ReportExtractor.Writers.Outputs;

/// <summary>A format whose files are the bytes of the records, one after the other: each part is one finished file.</summary>
/// <param name="parts">The output itself, then the files beside it; their names get the extension <c>csv</c>.</param>
internal sealed class ConcatenatedOutput(params IReadOnlyList<PartWriter> parts) : IRecordOutput
{
    /// <inheritdoc/>
    public IReadOnlyList<PartLayout> Parts { get; } = [.. parts.Select(part => part.Layout)];

    /// <inheritdoc/>
    public IReadOnlyList<string> FilesBeside { get; } = [.. parts.Skip(1).Select(part => $"{part.Layout.Name}.csv")];

    /// <inheritdoc/>
    public bool CanStream => true;

    /// <inheritdoc/>
    public IRecordRenderer CreateRenderer(WriterOptions options) => new ConcatenatedRenderer(parts, options);

    /// <inheritdoc/>
    public IRecordWriter CreateWriter(Stream stream, WriterOptions options) => new ConcatenatedWriter(parts[0], stream, options);

    /// <inheritdoc/>
    public void Finish(IReadOnlyList<string> workingFiles, IReadOnlyList<string> files)
    {
        for (var i = files.Count - 1; i >= 0; i--)
        {
            File.Move(workingFiles[i], files[i], overwrite: true);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Stream> OpenParts(IReadOnlyList<string> files)
    {
        var streams = new List<Stream>();
        try
        {
            foreach (var file in files)
            {
                streams.Add(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            }

            return streams;
        }
        catch
        {
            streams.ForEach(stream => stream.Dispose());
            throw;
        }
    }
}
