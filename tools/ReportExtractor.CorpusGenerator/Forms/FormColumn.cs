namespace ReportExtractor.CorpusGenerator.Forms;

/// <summary>A column of numbers.</summary>
/// <param name="Key">The last part of the figures' keys.</param>
/// <param name="Header">The column's header as the form prints it.</param>
/// <param name="Nature">The kind of number in it.</param>
public sealed record FormColumn(string Key, string Header, FigureNature Nature = FigureNature.Count);
