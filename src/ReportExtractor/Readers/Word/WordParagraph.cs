using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Word;

/// <summary>A paragraph as read.</summary>
/// <param name="Text">The text shown, with the number of its list.</param>
/// <param name="Boxes">The content of its text boxes.</param>
/// <param name="JoinsNext">True if its end is deleted, so that it continues in the next paragraph.</param>
internal readonly record struct WordParagraph(FlowParagraph Text, IReadOnlyList<FlowBlock> Boxes, bool JoinsNext);
