using System.Globalization;
using System.Text;

namespace ReportExtractor.Cli.Terminal;

/// <summary>
/// Makes text of documents and file names harmless for a terminal. Such text can move the cursor, change what was printed before, or
/// turn the direction of a line. Each character that could do so is shown as a visible sign instead.
/// </summary>
internal static class SafeText
{
    /// <summary>The pictures of the control characters (Unicode, "Control Pictures") stand in the same order as these.</summary>
    private const int Pictures = 0x2400;

    private const int DeletePicture = 0x2421;

    /// <summary>What is shown for the end of a line.</summary>
    public const char LineEnd = '⏎';

    /// <summary>The text in one line.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string? text) => Of(text?.ReplaceLineEndings("\n"), keepsLines: false);

    /// <summary>The text with its tabs and line ends; other characters that may end a line are shown.</summary>
    /// <param name="text">The text.</param>
    public static string Lines(string? text) => Of(text?.Replace("\r\n", "\n", StringComparison.Ordinal), keepsLines: true);

    private static string Of(string? text, bool keepsLines)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        // A half of a character is enumerated as the replacement character.
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHarmless(rune, keepsLines))
            {
                safe.Append(rune);
            }
            else
            {
                safe.Append(Shown(rune.Value));
            }
        }

        return safe.ToString();
    }

    /// <summary>Format characters are invisible; among them are those that turn the direction of the text (Unicode, "Bidi").</summary>
    private static bool IsHarmless(Rune rune, bool keepsLines) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => keepsLines && rune.Value is ('\n' or '\t'),
        UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        _ => true,
    };

    private static string Shown(int character) => character switch
    {
        '\n' => LineEnd.ToString(),
        < ' ' => ((char)(Pictures + character)).ToString(),
        0x7F => ((char)DeletePicture).ToString(),
        _ => $"<U+{character:X4}>",
    };
}
