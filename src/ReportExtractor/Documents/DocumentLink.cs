namespace ReportExtractor.Documents;

/// <summary>A link.</summary>
/// <param name="Text">What is shown of it; empty where nothing is.</param>
/// <param name="Target">Where it leads, as the source writes it.</param>
internal sealed record DocumentLink(string Text, string Target);
