using ReportExtractor.Batch.Journals;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Batch.Outputs;

/// <summary>Reads records out of the parts of an output, one after the other, by the lengths in its journal.</summary>
internal sealed class PartsReader : IDisposable
{
    private readonly IReadOnlyList<Stream> _streams;
    private readonly IReadOnlyList<PartLayout> _layouts;
    private readonly long[] _positions;
    private bool _isFirst = true;

    private PartsReader(IReadOnlyList<Stream> streams, IReadOnlyList<PartLayout> layouts, IReadOnlyList<int> headerLengths)
    {
        _streams = streams;
        _layouts = layouts;
        _positions = new long[streams.Count];
        try
        {
            Headers = [.. streams.Select((_, i) => Read(i, headerLengths.ElementAtOrDefault(i)) ?? [])];
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The header of each part. Empty if the part is shorter than its header.</summary>
    public IReadOnlyList<byte[]> Headers { get; }

    /// <summary>The number of bytes read from each part.</summary>
    public IReadOnlyList<long> Positions => [.. _positions];

    /// <summary>Opens the working files of an unfinished run.</summary>
    /// <param name="names">The output's files.</param>
    /// <param name="headerLengths">The length of each part's header.</param>
    /// <exception cref="IOException">A file can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static PartsReader OpenWorking(OutputNames names, IReadOnlyList<int> headerLengths) =>
        new(WorkingFiles.OpenRead(names.Working), names.Output.Parts, headerLengths);

    /// <summary>Opens the files of a finished run.</summary>
    /// <param name="names">The output's files.</param>
    /// <param name="headerLengths">The length of each part's header.</param>
    /// <exception cref="IOException">A file can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static PartsReader OpenFinished(OutputNames names, IReadOnlyList<int> headerLengths) =>
        new(names.Output.OpenParts(names.Files), names.Output.Parts, headerLengths);

    /// <summary>Reads the next record.</summary>
    /// <param name="entry">The journal's next entry.</param>
    /// <returns>The record's bytes in each part, or null if the parts do not hold the record of the entry.</returns>
    public IReadOnlyList<byte[]>? Read(JournalEntry entry)
    {
        if (entry.Lengths.Count != _streams.Count)
        {
            return null;
        }

        var parts = new byte[_streams.Count][];
        for (var i = 0; i < parts.Length; i++)
        {
            var lead = _layouts[i].Lead(_isFirst);
            if (Read(i, lead.Length) is not { } found || !lead.Span.SequenceEqual(found) || Read(i, entry.Lengths[i]) is not { } part)
            {
                return null;
            }

            parts[i] = part;
        }

        _isFirst = false;
        return entry.Fits(parts) ? parts : null;
    }

    /// <summary>Skips the next record.</summary>
    /// <param name="entry">The journal's next entry.</param>
    /// <returns>False if a part ends before the record does.</returns>
    public bool Skip(JournalEntry entry)
    {
        var isWhole = entry.Lengths.Count == _streams.Count;
        for (var i = 0; isWhole && i < _streams.Count; i++)
        {
            isWhole = Skip(i, _layouts[i].Lead(_isFirst).Length + (long)entry.Lengths[i]);
        }

        _isFirst = false;
        return isWhole;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var stream in _streams)
        {
            stream.Dispose();
        }
    }

    private byte[]? Read(int part, int length)
    {
        var stream = _streams[part];
        if (length < 0 || (stream.CanSeek && length > stream.Length - stream.Position))
        {
            return null;
        }

        var bytes = new byte[length];
        var read = stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
        _positions[part] += read;
        return read == length ? bytes : null;
    }

    private bool Skip(int part, long length)
    {
        var stream = _streams[part];
        if (!stream.CanSeek)
        {
            return length <= int.MaxValue && Read(part, (int)length) is not null;
        }

        _positions[part] = stream.Seek(length, SeekOrigin.Current);
        return stream.Position <= stream.Length;
    }
}
