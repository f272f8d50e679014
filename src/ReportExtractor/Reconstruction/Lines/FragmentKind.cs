namespace ReportExtractor.Reconstruction.Lines;

/// <summary>What a <see cref="Fragment"/> can be for a table.</summary>
internal enum FragmentKind : byte
{
    /// <summary>Words: a label, a header, a group's name.</summary>
    Text,

    /// <summary>The content of a cell: a number, a nil mark, or unreadable text.</summary>
    Value,

    /// <summary>An empty cell.</summary>
    Blank,
}
