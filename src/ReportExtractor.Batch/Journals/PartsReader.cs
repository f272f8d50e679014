using ReportExtractor.Writers.Rendering;

namespace ReportExtractor.Batch.Journals;

/// <summary>Reads records out of an output's files, one after the other, by the lengths that its journal keeps.</summary>
public sealed class PartsReader : IDisposable
{
    private readonly List<FileStream> _files = [];
    private readonly IReadOnlyList<PartLayout> _layouts;
    private bool _first = true;

    /// <summary>Opens the files.</summary>
    /// <param name="paths">The output's files.</param>
    /// <param name="layouts">What stands around the records in each.</param>
    /// <param name="headers">How many bytes stand in front of the first record in each.</param>
    /// <exception cref="IOException">One can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">One may not be opened.</exception>
    public PartsReader(IReadOnlyList<string> paths, IReadOnlyList<PartLayout> layouts, IReadOnlyList<int> headers)
    {
        _layouts = layouts;
        try
        {
            Headers = [.. paths.Select((path, i) =>
            {
                _files.Add(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
                return Take(_files[i], headers[i]) ?? [];
            })];
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>What stands in front of the first record in each file; empty where the file is shorter.</summary>
    public IReadOnlyList<byte[]> Headers { get; }

    /// <summary>How many bytes of each file were read.</summary>
    public IReadOnlyList<long> Positions => [.. _files.Select(file => file.Position)];

    /// <summary>Reads the next record.</summary>
    /// <param name="entry">The journal's next entry.</param>
    /// <returns>The record's bytes in each file, or null where the files do not hold the record that the journal speaks of.</returns>
    public IReadOnlyList<byte[]>? Read(JournalEntry entry)
    {
        if (entry.Lengths.Count != _files.Count)
        {
            return null;
        }

        var parts = new byte[_files.Count][];
        for (var i = 0; i < parts.Length; i++)
        {
            var lead = _layouts[i].Lead(_first);
            if (Take(_files[i], lead.Length) is not { } found || !lead.Span.SequenceEqual(found) || Take(_files[i], entry.Lengths[i]) is not { } part)
            {
                return null;
            }

            parts[i] = part;
        }

        _first = false;
        return entry.Fits(parts) ? parts : null;
    }

    /// <summary>Passes over the next record.</summary>
    /// <param name="entry">The journal's next entry.</param>
    /// <returns>False where the files are shorter than the journal says.</returns>
    public bool Skip(JournalEntry entry)
    {
        for (var i = 0; i < _files.Count && i < entry.Lengths.Count; i++)
        {
            _files[i].Seek(_layouts[i].Lead(_first).Length + (long)entry.Lengths[i], SeekOrigin.Current);
        }

        _first = false;
        return _files.TrueForAll(file => file.Position <= file.Length);
    }

    /// <inheritdoc/>
    public void Dispose() => _files.ForEach(file => file.Dispose());

    private static byte[]? Take(FileStream file, int length)
    {
        if (length < 0 || length > file.Length - file.Position)
        {
            return null;
        }

        var bytes = new byte[length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
