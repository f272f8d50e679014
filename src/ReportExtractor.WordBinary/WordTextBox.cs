namespace ReportExtractor.WordBinary;

/// <summary>A text box of the main document (MS-DOC §2.3.6).</summary>
/// <param name="AnchorParagraph">The paragraph that it is anchored in, by its number among the main document's, from 0; -1 where that is not known.</param>
/// <param name="Paragraphs">What it holds.</param>
public sealed record WordTextBox(int AnchorParagraph, IReadOnlyList<WordParagraph> Paragraphs);
