namespace ReportExtractor.WordBinary.Formatting;

/// <summary>Bytes of the stream WordDocument that share their formatting (MS-DOC §2.9.33, ChpxFkp; §2.9.174, PapxFkp).</summary>
/// <param name="From">The first byte.</param>
/// <param name="To">The byte behind the last one.</param>
/// <param name="Offset">Where the array of modifiers stands.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Style">A paragraph's style.</param>
internal readonly record struct FormatRun(int From, int To, int Offset, int Length, ushort Style);
