using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace ReportExtractor.Problems;

/// <summary>The sentences of every message and every reason in one language. A further language is a further file.</summary>
internal sealed class MessageCatalog
{
    /// <summary>Keys of reasons in the file begin with this.</summary>
    public const string ReasonPrefix = "reason:";

    /// <summary>
    /// The argument of a message that is its sentence where the catalogue has none: other libraries bring their own sentences in English.
    /// </summary>
    public const string OwnSentence = "sentence";

    /// <summary>The argument of a message that is its sentence in Chinese, where the catalogue has none.</summary>
    public const string OwnChineseSentence = "sentence in Chinese";

    private readonly FrozenDictionary<string, string> _sentences;

    private MessageCatalog(IReadOnlyDictionary<string, string> sentences) => _sentences = sentences.ToFrozenDictionary();

    /// <summary>The catalogue in English.</summary>
    public static MessageCatalog English { get; } = Load("en");

    /// <summary>The catalogue in Chinese.</summary>
    public static MessageCatalog Chinese { get; } = Load("zh");

    /// <summary>The keys of all sentences.</summary>
    public IEnumerable<string> Keys => _sentences.Keys;

    /// <summary>The catalogue in a language.</summary>
    /// <param name="language">The language.</param>
    public static MessageCatalog In(MessageLanguage language) => language == MessageLanguage.Chinese ? Chinese : English;

    /// <summary>The sentence with its placeholders: <c>{name}</c>.</summary>
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
            var own = this == Chinese && message.Arguments.Any(argument => argument.Key == OwnChineseSentence);
            return ValueOf(message, own ? OwnChineseSentence : OwnSentence);
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

    private string ValueOf(Message message, ReadOnlySpan<char> name)
    {
        foreach (var (known, value) in message.Values)
        {
            if (name.SequenceEqual(known))
            {
                return value is Message part ? Format(part) : (string)value;
            }
        }

        throw new InvalidOperationException($"The message '{message.Key}' has no argument '{name}'.");
    }

    private static MessageCatalog Load(string language)
    {
        var name = $"ReportExtractor.Problems.messages.{language}.json";
        using var stream = typeof(MessageCatalog).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        var sentences = document.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!);
        return new MessageCatalog(sentences);
    }
}
