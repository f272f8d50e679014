using System.Text;

namespace ReportExtractor.Batch.Ordering;

/// <summary>
/// Sorts any number of items. A bounded weight of them is in memory, the others are in temporary files, in sorted runs. Equal items keep
/// the order in which they were added.
/// </summary>
/// <typeparam name="T">What is sorted.</typeparam>
/// <param name="format">How items are sorted and written.</param>
/// <param name="folder">
/// Where the temporary files are: one sorter's alone. Default: the system's folder for them. A run that was killed leaves its files, and
/// the next one in this folder takes their names.
/// </param>
internal sealed class SpillingSorter<T>(SpillFormat<T> format, string? folder = null) : IDisposable
{
    private readonly List<FileStream> _runs = [];
    private List<T> _held = [];
    private long _weight;
    private bool _sorted;

    /// <summary>Adds an item.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="IOException">A temporary file can't be written.</exception>
    public void Add(T item)
    {
        _weight += format.WeightOf(item);
        if (_weight > format.MaxInMemory && _held.Count > 0)
        {
            Spill();
            _weight = format.WeightOf(item);
        }

        _held.Add(item);
        _sorted = false;
    }

    /// <summary>The items in order. Can be enumerated several times, also at once. Nothing can be added after this.</summary>
    public IEnumerable<T> Sorted()
    {
        SortHeld();
        return _runs.Count == 0 ? _held : OrderedMerge.Of([.. _runs.Select(Read), _held], format.Order);
    }

    /// <inheritdoc/>
    public void Dispose() => _runs.ForEach(run => run.Dispose());

    private void SortHeld()
    {
        if (!_sorted)
        {
            _held = [.. _held.Order(format.Order)];
            _sorted = true;
        }
    }

    private void Spill()
    {
        SortHeld();
        var run = new FileStream(
            folder is null
                ? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())
                : Path.Combine(folder, $"sorted-{_runs.Count}.unfinished"),
            new FileStreamOptions
            {
                Mode = folder is null ? FileMode.CreateNew : FileMode.Create,
                Access = FileAccess.ReadWrite,
                BufferSize = 64 * 1024,
                Options = FileOptions.DeleteOnClose,
            });
        _runs.Add(run);
        using var writer = new BinaryWriter(run, Encoding.UTF8, leaveOpen: true);
        writer.Write(_held.Count);
        _held.ForEach(item => format.Write(writer, item));
        writer.Flush();
        _held.Clear();
    }

    private IEnumerable<T> Read(FileStream run)
    {
        using var stream = new FileStream(run.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            yield return format.Read(reader);
        }
    }
}
