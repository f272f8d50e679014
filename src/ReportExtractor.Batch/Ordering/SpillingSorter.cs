using System.Text;

namespace ReportExtractor.Batch.Ordering;

/// <summary>
/// Sorts any number of strings in ordinal order. A bounded number is in memory, the others are in temporary files, in sorted runs.
/// </summary>
internal sealed class SpillingSorter : IDisposable
{
    /// <summary>About ten megabytes of names and paths. Few folders and lists have more.</summary>
    private const int MaxInMemory = 100_000;

    private readonly int _maxInMemory;
    private readonly List<FileStream> _runs = [];
    private readonly List<string> _held = [];
    private bool _sorted;

    /// <summary>Creates a sorter.</summary>
    /// <param name="maxInMemory">The number of strings to keep in memory.</param>
    public SpillingSorter(int maxInMemory = MaxInMemory) => _maxInMemory = maxInMemory;

    /// <summary>Adds a string.</summary>
    /// <exception cref="IOException">A temporary file can't be written.</exception>
    public void Add(string text)
    {
        if (_held.Count == _maxInMemory)
        {
            Spill();
        }

        _held.Add(text);
        _sorted = false;
    }

    /// <summary>The strings in order. Can be enumerated several times, also at once. Nothing can be added after this.</summary>
    public IEnumerable<string> Sorted()
    {
        if (!_sorted)
        {
            _held.Sort(StringComparer.Ordinal);
            _sorted = true;
        }

        return _runs.Count == 0 ? _held : OrderedMerge.Of([.. _runs.Select(Read), _held], StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _runs.ForEach(run => run.Dispose());

    private void Spill()
    {
        _held.Sort(StringComparer.Ordinal);
        var run = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                BufferSize = 64 * 1024,
                Options = FileOptions.DeleteOnClose,
            });
        _runs.Add(run);
        using var writer = new BinaryWriter(run, Encoding.UTF8, leaveOpen: true);
        writer.Write(_held.Count);
        _held.ForEach(writer.Write);
        writer.Flush();
        _held.Clear();
    }

    private static IEnumerable<string> Read(FileStream run)
    {
        using var stream = new FileStream(run.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            yield return reader.ReadString();
        }
    }
}
