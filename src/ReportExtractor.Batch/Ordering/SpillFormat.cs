namespace ReportExtractor.Batch.Ordering;

/// <summary>How items of a kind are sorted, and written into temporary files.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal abstract class SpillFormat<T>
{
    /// <summary>The order.</summary>
    public abstract IComparer<T> Order { get; }

    /// <summary>The sum of the weights that are kept in memory.</summary>
    public abstract long MaxInMemory { get; }

    /// <summary>What an item adds to the weight in memory.</summary>
    /// <param name="item">The item.</param>
    public abstract int WeightOf(T item);

    /// <summary>Writes an item.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="item">The item.</param>
    public abstract void Write(BinaryWriter writer, T item);

    /// <summary>Reads an item.</summary>
    /// <param name="reader">Where it was written.</param>
    public abstract T Read(BinaryReader reader);
}
