using ReportExtractor.Batch.Ordering;

namespace ReportExtractor.Panel.Reports;

/// <summary>Records in the ordinal order of their keys.</summary>
/// <param name="maxBytes">How many compressed bytes are kept in memory.</param>
internal sealed class RecordSpill(int maxBytes = RecordSpill.DefaultMaxBytes) : SpillFormat<PackedRecord>
{
    /// <summary>A run of twenty thousand reports: fifty runs for a million, which can all be open at once.</summary>
    private const int DefaultMaxBytes = 64 * 1024 * 1024;

    /// <inheritdoc/>
    public override IComparer<PackedRecord> Order { get; } =
        Comparer<PackedRecord>.Create((one, other) => string.CompareOrdinal(one.Key, other.Key));

    /// <inheritdoc/>
    public override long MaxInMemory => maxBytes;

    /// <inheritdoc/>
    public override int WeightOf(PackedRecord item) => item.Packed.Length;

    /// <inheritdoc/>
    public override void Write(BinaryWriter writer, PackedRecord item)
    {
        writer.Write(item.Key);
        writer.Write(item.Length);
        writer.Write(item.Packed.Length);
        writer.Write(item.Packed);
    }

    /// <inheritdoc/>
    public override PackedRecord Read(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadInt32(), reader.ReadBytes(reader.ReadInt32()));
}
