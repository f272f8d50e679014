using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Word.Parts;

namespace ReportExtractor.Readers.Word;

/// <summary>The place and the height of the lines of a paragraph, as far as they cut letters off or move them out of their cell.</summary>
internal readonly record struct WordLine
{
    /// <summary>Twentieths of a point in a half point.</summary>
    private const int Twentieths = 10;

    /// <summary>
    /// The distance to the left, in twentieths of a point, by which text leaves its cell; to widen cells, it is moved by a third of it.
    /// </summary>
    private const int LeavesCellAt = 400;

    // The exact height of lines (ECMA-376-1 §17.3.1.33), and the distances from the left (§17.3.1.12), in twentieths of a point.
    private int? ExactHeight { get; init; }

    private int Left { get; init; }

    private int First { get; init; }

    /// <summary>True if the text begins to the left of its cell.</summary>
    public bool LeavesCell => Left + First <= -LeavesCellAt;

    /// <summary>True if the lines show no more than a half of their letters.</summary>
    /// <param name="size">The size of the letters, in half points.</param>
    public bool Cuts(int size) => ExactHeight * 2 <= size * Twentieths;

    /// <summary>The line with a property of the paragraph.</summary>
    /// <param name="xml">The part, at the property.</param>
    public WordLine With(WordXml xml) => xml.Begins == "spacing"
        ? this with { ExactHeight = xml.Attribute("lineRule") == "exact" ? Integer.Parse(xml.Attribute("line")) : null }
        : this with
        {
            Left = Integer.Parse(xml.Attribute("left") ?? xml.Attribute("start")) ?? 0,
            First = Integer.Parse(xml.Attribute("firstLine")) ?? -Integer.Parse(xml.Attribute("hanging")) ?? 0,
        };
}
