using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace ReportExtractor.Problems;

/// <summary>
/// Sentences in one language, by their keys. A further language is a further file. A placeholder is <c>{name}</c>, or
/// <c>{name:one|many}</c> for a number with its noun.
/// </summary>
internal sealed class MessageCatalog
{
    /// <summary>Keys of reasons in the file begin with this.</summary>
    public const string ReasonPrefix = "reason:";

    /// <summary>
    /// The argument of a message that is its sentence where the catalogue has none: other libraries bring their own sentences in English.
    /// </summary>
    public const string OwnSentence = "sentence";

    private readonly FrozenDictionary<string, string> _sentences;

    private readonly string _between;

    private MessageCatalog(IReadOnlyDictionary<string, string> sentences, string between) =>
        (_sentences, _between) = (sentences.ToFrozenDictionary(), between);

    /// <summary>The messages and reasons of the library in English.</summary>
    public static MessageCatalog English { get; } = Load(typeof(MessageCatalog).Assembly, "ReportExtractor.Problems.messages.en.json");

    /// <summary>The messages and reasons of the library in Chinese.</summary>
    public static MessageCatalog Chinese { get; } =
        Load(typeof(MessageCatalog).Assembly, "ReportExtractor.Problems.messages.zh.json", between: "");

    /// <summary>The keys of all sentences.</summary>
    public IEnumerable<string> Keys => _sentences.Keys;

    /// <summary>The messages and reasons of the library in a language.</summary>
    /// <param name="language">The language.</param>
    public static MessageCatalog In(MessageLanguage language) => language == MessageLanguage.Chinese ? Chinese : English;

    /// <summary>The sentence with its placeholders.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no such message.</exception>
    public string this[string key] => _sentences[key];

    /// <summary>The sentence of a message.</summary>
    /// <param name="message">The message.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no such message.</exception>
    public string Format(Message message)
    {
        if (!_sentences.TryGetValue(message.Key, out var sentence))
        {
            return ValueOf(message, OwnSentence);
        }

        if (!sentence.Contains('{'))
        {
            return sentence;
        }

        // In one pass: a value may itself have braces.
        var text = new StringBuilder();
        for (var i = 0; i < sentence.Length;)
        {
            var open = sentence.IndexOf('{', i);
            var close = open < 0 ? -1 : sentence.IndexOf('}', open);
            if (close < 0)
            {
                text.Append(sentence, i, sentence.Length - i);
                break;
            }

            text.Append(sentence, i, open - i).Append(ValueOf(message, sentence.AsSpan(open + 1, close - open - 1)));
            i = close + 1;
        }

        return text.ToString();
    }

    /// <summary>Sentences that follow each other.</summary>
    /// <param name="sentences">The sentences.</param>
    public string Join(params IEnumerable<string> sentences) => string.Join(_between, sentences);

    /// <summary>Loads a catalogue: one JSON object of sentences. One of several lines is an array.</summary>
    /// <param name="assembly">The assembly that holds it.</param>
    /// <param name="name">The name of the resource.</param>
    /// <param name="between">What stands between two sentences.</param>
    public static MessageCatalog Load(Assembly assembly, string name, string between = " ")
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        using var document = JsonDocument.Parse(stream);
        var sentences = document.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => TextOf(entry.Value));
        return new MessageCatalog(sentences, between);
    }

    private static string TextOf(JsonElement sentence) => sentence.ValueKind == JsonValueKind.Array
        ? string.Join('\n', sentence.EnumerateArray().Select(line => line.GetString()))
        : sentence.GetString()!;

    private string ValueOf(Message message, ReadOnlySpan<char> placeholder)
    {
        var colon = placeholder.IndexOf(':');
        var name = colon < 0 ? placeholder : placeholder[..colon];
        foreach (var (known, value) in message.Values)
        {
            if (name.SequenceEqual(known))
            {
                var text = value is Message part ? Format(part) : (string)value;
                return colon < 0 ? text : $"{text} {NounFor(text, placeholder[(colon + 1)..])}";
            }
        }

        throw new InvalidOperationException($"The message '{message.Key}' has no argument '{name}'.");
    }

    private static ReadOnlySpan<char> NounFor(string number, ReadOnlySpan<char> forms)
    {
        var bar = forms.IndexOf('|');
        return number == "1" ? forms[..bar] : forms[(bar + 1)..];
    }
}
