using System.Text;

namespace ReportExtractor.Panel.Outputs.Stata;

/// <summary>Text in UTF-8, cut to what a field of a Stata file holds.</summary>
internal static class StataText
{
    /// <summary>The longest text of a variable with a fixed width.</summary>
    public const int MaxBytes = 2045;

    /// <summary>The longest label of a variable and of a file, in characters. Fields are four bytes a character.</summary>
    public const int MaxLabel = 80;

    /// <summary>The text, cut to a number of characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="max">The number of characters.</param>
    public static string Cut(string text, int max)
    {
        var runes = text.EnumerateRunes().ToList();
        return runes.Count <= max ? text : string.Concat(runes.Take(max - 1)) + "…";
    }

    /// <summary>Puts a text into a field, as many whole characters as fit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="field">The field, which is zeros.</param>
    public static void Put(string text, Span<byte> field)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > field.Length)
            {
                return;
            }

            field = field[rune.EncodeToUtf8(field)..];
        }
    }

    /// <summary>The bytes that a text takes, at most <see cref="MaxBytes"/>.</summary>
    /// <param name="text">The text.</param>
    public static int Bytes(string? text) => Math.Min(MaxBytes, Encoding.UTF8.GetByteCount(text ?? ""));
}
