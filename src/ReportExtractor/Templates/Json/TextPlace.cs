namespace ReportExtractor.Templates.Json;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
internal readonly record struct TextPlace(int Line, int Column);
