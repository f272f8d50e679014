using System.Text;

namespace ReportExtractor.Pdf.Content.Collecting;

/// <summary>Compares the text that a file gives for letters with what their fonts say (ISO 32000-1 §14.9.4).</summary>
internal static class ReplacedText
{
    /// <summary>
    /// True if the letters are digits and the text has others. Full-width digits, circled ones and blanks make no difference; of letters
    /// with unknown characters the text is the only one that there is.
    /// </summary>
    /// <param name="letters">The letters with the texts of their fonts.</param>
    /// <param name="text">The text that replaces them.</param>
    public static bool Disputes(ReadOnlySpan<PdfLetter> letters, string text)
    {
        var own = new StringBuilder();
        foreach (var letter in letters)
        {
            if (letter.Text.Length == 0)
            {
                return false;
            }

            own.Append(letter.Text);
        }

        var digits = DigitsOf(own.ToString());
        return digits.Length > 0 && digits != DigitsOf(text);
    }

    private static string DigitsOf(string text)
    {
        // Texts with half of a surrogate pair can't be normalized.
        var plain = Ascii.IsValid(text) || text.Any(char.IsSurrogate) ? text : text.Normalize(NormalizationForm.FormKC);
        return string.Concat(plain.Where(char.IsAsciiDigit));
    }
}
