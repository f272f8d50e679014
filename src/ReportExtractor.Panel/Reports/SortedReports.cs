using System.IO.Compression;
using System.Text;

namespace ReportExtractor.Panel.Reports;

/// <summary>
/// Sorts any number of records by keys, in ordinal order. A bounded number of bytes is in memory; the others are in temporary files, in
/// sorted runs, compressed as they are.
/// </summary>
/// <param name="folder">Where the temporary files are. They have about a tenth of the size of the records.</param>
/// <param name="maxBytes">The number of compressed bytes to keep in memory.</param>
internal sealed class SortedReports(string folder, int maxBytes = SortedReports.MaxBytes) : IDisposable
{
    /// <summary>A run of twenty thousand reports: fifty runs for a million, which can all be open at once.</summary>
    private const int MaxBytes = 64 * 1024 * 1024;

    private readonly List<FileStream> _runs = [];
    private readonly List<(string Key, byte[] Packed)> _held = [];
    private long _heldBytes;

    /// <summary>Adds a record.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="json">Its JSON.</param>
    /// <exception cref="IOException">A temporary file can't be written.</exception>
    public void Add(string key, ReadOnlySpan<byte> json)
    {
        var packed = Pack(json);
        _held.Add((key, packed));
        _heldBytes += packed.Length;
        if (_heldBytes >= maxBytes)
        {
            Spill();
        }
    }

    /// <summary>The records in the order of their keys. Equal keys keep the order in which they were added.</summary>
    public IEnumerable<(string Key, byte[] Json)> InOrder()
    {
        SortHeld();
        var queue = new PriorityQueue<IEnumerator<(string Key, byte[] Packed)>, (string Key, int Run)>(
            Comparer<(string Key, int Run)>.Create((one, other) =>
                string.CompareOrdinal(one.Key, other.Key) is not 0 and var order ? order : one.Run.CompareTo(other.Run)));
        foreach (var (run, records) in _runs.Select(ReadRun).Append(_held).Index())
        {
            Enqueue(records.GetEnumerator(), run);
        }

        while (queue.TryDequeue(out var records, out var place))
        {
            yield return (records.Current.Key, Unpack(records.Current.Packed));
            Enqueue(records, place.Run);
        }

        void Enqueue(IEnumerator<(string Key, byte[] Packed)> records, int run)
        {
            if (records.MoveNext())
            {
                queue.Enqueue(records, (records.Current.Key, run));
            }
            else
            {
                records.Dispose();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _runs.ForEach(run => run.Dispose());

    private void SortHeld()
    {
        var sorted = _held.OrderBy(record => record.Key, StringComparer.Ordinal).ToList();
        _held.Clear();
        _held.AddRange(sorted);
    }

    private void Spill()
    {
        SortHeld();
        var run = new FileStream(
            // A run that was killed leaves its files, and the next one in the folder takes their names.
            Path.Combine(folder, $"sorted-{_runs.Count}.unfinished"),
            new FileStreamOptions
            {
                Mode = FileMode.Create,
                Access = FileAccess.ReadWrite,
                BufferSize = 64 * 1024,
                Options = FileOptions.DeleteOnClose,
            });
        _runs.Add(run);
        using var writer = new BinaryWriter(run, Encoding.UTF8, leaveOpen: true);
        writer.Write(_held.Count);
        foreach (var (key, packed) in _held)
        {
            writer.Write(key);
            writer.Write(packed.Length);
            writer.Write(packed);
        }

        writer.Flush();
        run.Flush();
        _held.Clear();
        _heldBytes = 0;
    }

    private static IEnumerable<(string Key, byte[] Packed)> ReadRun(FileStream run)
    {
        run.Position = 0;
        using var reader = new BinaryReader(run, Encoding.UTF8, leaveOpen: true);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var key = reader.ReadString();
            yield return (key, reader.ReadBytes(reader.ReadInt32()));
        }
    }

    private static byte[] Pack(ReadOnlySpan<byte> json)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(json);
        }

        return packed.ToArray();
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var json = new MemoryStream(packed.Length * 16);
        using (var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress))
        {
            deflate.CopyTo(json);
        }

        return json.ToArray();
    }
}
