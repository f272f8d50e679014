using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Word;

/// <summary>The properties of a paragraph that change what a reader sees.</summary>
/// <param name="Style">The id of its style, or null.</param>
/// <param name="List">The list instance, or null.</param>
/// <param name="Level">The level within the list, or null.</param>
/// <param name="JoinsNext">True if its end is deleted.</param>
/// <param name="PrintedNumber">The number of its list as printed, or null.</param>
/// <param name="Ground">The colour behind it.</param>
internal readonly record struct WordParagraphProperties(
    string? Style, int? List, int? Level, bool JoinsNext, string? PrintedNumber, Ground Ground)
{
    /// <summary>The place and the height of its lines.</summary>
    public WordLine Line { get; init; }
}
