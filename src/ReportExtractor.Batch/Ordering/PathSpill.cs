namespace ReportExtractor.Batch.Ordering;

/// <summary>Paths and names, in ordinal order.</summary>
/// <param name="maxInMemory">How many of them are kept in memory.</param>
internal sealed class PathSpill(int maxInMemory = PathSpill.DefaultMaxInMemory) : SpillFormat<string>
{
    /// <summary>About ten megabytes of names and paths. Few folders and lists have more.</summary>
    private const int DefaultMaxInMemory = 100_000;

    /// <inheritdoc/>
    public override IComparer<string> Order => StringComparer.Ordinal;

    /// <inheritdoc/>
    public override long MaxInMemory => maxInMemory;

    /// <inheritdoc/>
    public override int WeightOf(string item) => 1;

    /// <inheritdoc/>
    public override void Write(BinaryWriter writer, string item) => writer.Write(item);

    /// <inheritdoc/>
    public override string Read(BinaryReader reader) => reader.ReadString();
}
