namespace ReportExtractor.WordBinary;

/// <summary>A text box of the main document (MS-DOC §2.3.6).</summary>
/// <param name="AnchorParagraph">The index of the paragraph of the main document that anchors it; -1 if it is unknown.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
public sealed record WordTextBox(int AnchorParagraph, IReadOnlyList<WordParagraph> Paragraphs);
