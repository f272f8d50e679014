namespace ReportExtractor.WordBinary.Formatting;

/// <summary>The properties of a paragraph style that matter here.</summary>
/// <param name="Characters">The formatting of its characters.</param>
/// <param name="ListInstance">The list instance as stored; 0 for none.</param>
/// <param name="ListLevel">The level in the list, from 0.</param>
internal sealed record ParagraphStyle(CharacterFormat Characters, ushort ListInstance, byte ListLevel)
{
    /// <summary>No style.</summary>
    public static ParagraphStyle None { get; } = new(default, 0, 0);
}
