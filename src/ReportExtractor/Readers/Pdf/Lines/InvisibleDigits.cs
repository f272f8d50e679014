using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>
/// Digits that are on the page but can't be seen, white on white. They are not read, but they take up room: they show where a cell is, and
/// why the digits next to them are on another line. The layout keeps them as a mark, which is removed from the texts of the document.
/// </summary>
internal static class InvisibleDigits
{
    /// <summary>The mark that replaces a digit.</summary>
    public const char Mark = TextCharacters.HiddenDigit;

    private static readonly string MarkText = Mark.ToString();

    /// <summary>True for letters of numbers.</summary>
    /// <param name="letter">A letter that can't be seen.</param>
    public static bool Are(PdfLetter letter) => NumberPieces.AreHidden(letter.Text);

    /// <summary>The mark in place of a letter.</summary>
    /// <param name="letter">A letter that can't be seen.</param>
    public static PdfLetter Hide(PdfLetter letter) => letter with { Text = MarkText };

    /// <summary>The text of a cell without the marks, and without lines that had nothing else.</summary>
    /// <param name="text">The text; lines are separated by <c>\n</c>.</param>
    public static string RemoveFrom(string text)
    {
        if (!text.Contains(Mark))
        {
            return text;
        }

        var lines = text.Split('\n').Select(line => line.Replace(MarkText, "", StringComparison.Ordinal).Trim());
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }
}
