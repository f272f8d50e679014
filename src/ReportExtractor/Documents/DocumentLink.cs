namespace ReportExtractor.Documents;

/// <summary>A link.</summary>
/// <param name="Text">The text shown; empty if there is none.</param>
/// <param name="Target">The target as written in the source.</param>
internal sealed record DocumentLink(string Text, string Target);
