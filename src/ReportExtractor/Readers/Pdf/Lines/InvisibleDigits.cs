using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>
/// Digits that are on the page and not seen, white on white: nobody reads them, but they take up room, so that they tell where a cell stands
/// and why the digits beside them stand on another line. They go through the layout as a mark of their own and are taken out of its texts.
/// </summary>
internal static class InvisibleDigits
{
    /// <summary>The mark: U+FDD0, which Unicode leaves to programs for their own use and which is no character of any text.</summary>
    public const char Mark = '\uFDD0';

    private static readonly string MarkText = Mark.ToString();

    /// <summary>True for letters that make numbers.</summary>
    /// <param name="letter">A letter that is not seen.</param>
    public static bool Are(PdfLetter letter) => letter.Text.Length > 0 && letter.Text.AsSpan().IndexOfAnyExcept("0123456789.,-－−") < 0;

    /// <summary>The letter with its mark.</summary>
    /// <param name="letter">A letter that is not seen.</param>
    public static PdfLetter Hide(PdfLetter letter) => letter with { Text = MarkText };

    /// <summary>What is seen of a cell's text.</summary>
    /// <param name="text">The text, its lines parted by <c>\n</c>.</param>
    public static string TakeFrom(string text) => !text.Contains(Mark)
        ? text
        : string.Join('\n', text.Split('\n').Select(line => line.Replace(MarkText, "", StringComparison.Ordinal).Trim()).Where(line => line.Length > 0));
}
