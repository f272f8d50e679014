using System.Text;

namespace ReportExtractor.Batch.Inputs;

/// <summary>Sorts any number of texts in ordinal order, of which it holds a bounded number: the others stand in sorted runs in temporary files.</summary>
internal sealed class SpillingSorter : IDisposable
{
    /// <summary>Names and paths of some ten megabytes. Few folders and lists have more.</summary>
    private const int HeldAtMost = 100_000;

    private readonly int _heldAtMost;
    private readonly List<FileStream> _runs = [];
    private readonly List<string> _held = [];
    private bool _sorted;

    /// <summary>Makes a sorter.</summary>
    /// <param name="heldAtMost">How many texts are held in memory.</param>
    public SpillingSorter(int heldAtMost = HeldAtMost) => _heldAtMost = heldAtMost;

    /// <summary>Adds a text.</summary>
    /// <exception cref="IOException">A temporary file can't be written.</exception>
    public void Add(string text)
    {
        if (_held.Count == _heldAtMost)
        {
            Spill();
        }

        _held.Add(text);
        _sorted = false;
    }

    /// <summary>The texts in order. May be enumerated again, also at the same time; nothing may be added afterwards.</summary>
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
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, BufferSize = 64 * 1024, Options = FileOptions.DeleteOnClose });
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
