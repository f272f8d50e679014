namespace ReportExtractor.Reconstruction.Lines;

/// <summary>What a <see cref="Fragment"/> can be for a table.</summary>
internal enum FragmentKind : byte
{
    /// <summary>Words: a label, a header, a group's name.</summary>
    Text,

    /// <summary>Something that fills a cell: a number, a nil mark, or what can't be read as either.</summary>
    Value,

    /// <summary>A cell that is there, and empty.</summary>
    Blank,
}
