using System.Globalization;
using System.Text;
using Wcwidth;

namespace ReportExtractor.Cli.Terminal;

/// <summary>The widths of texts in the columns of a terminal: a Chinese character takes two, a combining one none.</summary>
internal static class TextWidth
{
    /// <summary>The width of a text in one line.</summary>
    /// <param name="text">The text.</param>
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>Fills up a text with blanks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width to reach.</param>
    /// <param name="toTheRight">Whether the blanks are in front of it.</param>
    public static string Pad(string text, int width, bool toTheRight = false)
    {
        var blanks = new string(' ', Math.Max(0, width - Of(text)));
        return toTheRight ? blanks + text : text + blanks;
    }

    /// <summary>Breaks a text into lines: between words, and between any two Chinese characters.</summary>
    /// <param name="text">The text, without line ends.</param>
    /// <param name="width">The greatest width of a line.</param>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var piece in Pieces(text, width))
        {
            var needed = Of(piece);
            if (used > 0 && used + Of(piece.TrimEnd()) > width)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                used = 0;
            }

            line.Append(piece);
            used += needed;
        }

        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    /// <summary>No line begins with a mark that closes, and none ends with one that opens.</summary>
    public static bool MayBreak(Rune before, Rune next)
    {
        var isBetween = (before.Value == ' ' && next.Value != ' ') || Of(before) > 1 || Of(next) > 1;
        return isBetween && next.Value != ' ' && !Opens(before) && !Closes(next);
    }

    /// <summary>What is not broken: a word with the blanks behind it, or a wide character with the marks that belong to it.</summary>
    private static IEnumerable<string> Pieces(string text, int width)
    {
        var piece = new StringBuilder();
        var used = 0;
        Rune? last = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (last is { } before && (MayBreak(before, rune) || used + Of(rune) > width))
            {
                // A key or a path that is too long is broken behind one of its parts.
                var end = MayBreak(before, rune) ? piece.Length : LastPart(piece);
                yield return piece.ToString(0, end);
                piece.Remove(0, end);
                used = Of(piece.ToString());
            }

            piece.Append(rune);
            used += Of(rune);
            last = rune;
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    /// <summary>The end of the last whole part of a word, or of the word if it has none.</summary>
    private static int LastPart(StringBuilder word)
    {
        var end = word.Length;
        while (end > 0 && word[end - 1] is not ('.' or '/' or '_'))
        {
            end--;
        }

        return end > 0 ? end : word.Length;
    }

    private static bool Opens(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static bool Closes(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;

    /// <summary>Control characters have no width; they are not written.</summary>
    private static int Of(Rune rune) => Math.Max(0, UnicodeCalculator.GetWidth(rune.Value));
}
