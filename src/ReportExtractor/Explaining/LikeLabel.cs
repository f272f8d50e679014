namespace ReportExtractor.Explaining;

/// <summary>A label and what is like it.</summary>
/// <param name="Words">The label of another row, or the words in the document.</param>
/// <param name="Similarity">How similar they are, from 0 to 1.</param>
internal sealed record LikeLabel(string Words, double Similarity);
