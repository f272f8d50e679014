using System.Buffers;

namespace ReportExtractor.Parsing.Values;

/// <summary>Marks that point to a note: ¹, ①, *, [1].</summary>
internal static class FootnoteMarks
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Circles = "①②③④⑤⑥⑦⑧⑨⑩";
    private const string Stars = "*※†‡";

    private static readonly SearchValues<char> BehindNumber = SearchValues.Create(Superscripts + Circles + Stars);

    // Digits in circles also number labels.
    private static readonly SearchValues<char> Alone = SearchValues.Create(Superscripts + Stars);

    private static readonly SearchValues<char> InBrackets = SearchValues.Create(Superscripts + "0123456789０１２３４５６７８９");

    /// <summary>The number of footnote marks at the end of a text.</summary>
    /// <param name="text">The text.</param>
    public static int CountAtEnd(ReadOnlySpan<char> text) => text.Length - text.LastIndexOfAnyExcept(BehindNumber) - 1;

    /// <summary>True if a text is a footnote mark and nothing else: ¹, [1], *.</summary>
    /// <param name="text">The text.</param>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim().Trim('\u200B');
        return !text.IsEmpty
            && (text.IndexOfAnyExcept(Alone) < 0
                || (text is ['[', .. var inside, ']'] && !inside.IsEmpty && inside.IndexOfAnyExcept(InBrackets) < 0));
    }
}
