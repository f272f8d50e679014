namespace ReportExtractor.Batch.Ordering;

/// <summary>Paths and names, in ordinal order.</summary>
internal sealed class PathSpill : SpillFormat<string>
{
    /// <inheritdoc/>
    public override IComparer<string> Order => StringComparer.Ordinal;

    /// <summary>How many are kept in memory: about ten megabytes of names and paths. Few folders and lists have more.</summary>
    public override long MaxInMemory => 100_000;

    /// <inheritdoc/>
    public override int WeightOf(string item) => 1;

    /// <inheritdoc/>
    public override void Write(BinaryWriter writer, string item) => writer.Write(item);

    /// <inheritdoc/>
    public override string Read(BinaryReader reader) => reader.ReadString();
}
