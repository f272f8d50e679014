namespace ReportExtractor.WordBinary.Formatting;

/// <summary>Bytes of the stream WordDocument with the same formatting (MS-DOC §2.9.33, ChpxFkp; §2.9.174, PapxFkp).</summary>
/// <param name="From">The first byte.</param>
/// <param name="To">The position after the last byte.</param>
/// <param name="Offset">The position of the modifiers.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Style">The style of a paragraph.</param>
internal readonly record struct FormatRun(int From, int To, int Offset, int Length, ushort Style);
