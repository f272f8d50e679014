namespace ReportExtractor.Documents;

/// <summary>Text outside any table that the format marks. In a plain text, one line.</summary>
/// <param name="Text">The text, as it stands, without the line end.</param>
/// <param name="Location">Where it begins.</param>
public sealed record Paragraph(string Text, Location Location) : Block;
