using System.Globalization;

namespace ReportExtractor.Pdf;

/// <summary>
/// What exactly is wrong: a key with named values, so that a caller can write the sentence in another language, and the sentence
/// in English. The sentences are in <see cref="PdfMessages"/>.
/// </summary>
public sealed class PdfDetail
{
    /// <summary>Creates a detail without values.</summary>
    /// <param name="key">The sentence's key; empty for a sentence that is not in the catalogue.</param>
    /// <param name="text">The sentence in English.</param>
    public PdfDetail(string key, string text)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(text);
        (Key, Text) = (key, text);
    }

    /// <summary>The sentence's key in <see cref="PdfMessages.English"/>; empty for a sentence that is not in the catalogue.</summary>
    public string Key { get; }

    /// <summary>The values of the sentence's placeholders by name. Numbers are written as in the invariant culture.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Arguments { get; private init; } = [];

    /// <summary>The sentence in English.</summary>
    public string Text { get; }

    /// <summary>Creates a detail from a sentence with placeholders.</summary>
    /// <param name="key">The sentence's key.</param>
    /// <param name="sentence">The sentence; <c>{name}</c> is the place of an argument.</param>
    /// <param name="arguments">The placeholders' names and values.</param>
    internal static PdfDetail Of(string key, string sentence, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var values = new KeyValuePair<string, string>[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var value = Convert.ToString(arguments[i].Value, CultureInfo.InvariantCulture) ?? "";
            values[i] = new KeyValuePair<string, string>(arguments[i].Name, value);
            sentence = sentence.Replace($"{{{arguments[i].Name}}}", value, StringComparison.Ordinal);
        }

        return new PdfDetail(key, sentence) { Arguments = values };
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
