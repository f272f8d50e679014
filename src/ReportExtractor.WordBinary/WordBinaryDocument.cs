namespace ReportExtractor.WordBinary;

/// <summary>The main text of a Word 97-2003 file (MS-DOC). Headers, footers, notes and comments are left out.</summary>
/// <param name="Paragraphs">The paragraphs in the order of the text, those inside tables included.</param>
/// <param name="TextBoxes">The text boxes.</param>
public sealed record WordBinaryDocument(IReadOnlyList<WordParagraph> Paragraphs, IReadOnlyList<WordTextBox> TextBoxes);
