using ReportExtractor.CorpusGenerator.Sheets;

namespace ReportExtractor.CorpusGenerator.Panels;

/// <summary>A report of a generated panel.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="IsGlued">Whether its cells are glued together.</param>
/// <param name="Printed">What it prints.</param>
public sealed record PanelFile(string Path, byte[] Bytes, bool IsGlued, FigureSheet Printed);
