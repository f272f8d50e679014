using System.Globalization;

namespace ReportExtractor.Problems;

/// <summary>
/// Something to report: its name in the catalogue of messages and its arguments. The sentence is made where it is shown.
/// </summary>
public sealed class Message : IEquatable<Message>
{
    private readonly (string Name, object Value)[] _values;

    private Message(string key, (string Name, object Value)[] values)
    {
        Key = key;
        _values = values;
    }

    /// <summary>The message's name in the catalogue, such as <c>FileTooLarge</c>.</summary>
    public string Key { get; }

    /// <summary>The arguments by name, as they appear in the English sentence. Numbers are in the invariant culture.</summary>
    public IEnumerable<KeyValuePair<string, string>> Arguments =>
        _values.Select(value => KeyValuePair.Create(value.Name, value.Value.ToString() ?? ""));

    /// <summary>The arguments by name: each a text, or a message whose sentence becomes a part of this one's.</summary>
    internal ReadOnlySpan<(string Name, object Value)> Values => _values;

    /// <summary>Makes a message.</summary>
    /// <param name="key">The message's name in the catalogue.</param>
    /// <param name="arguments">The placeholders' names and values.</param>
    internal static Message Of(string key, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var values = new (string, object)[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var (name, value) = arguments[i];
            values[i] = (name, value as Message ?? (object?)Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        }

        return new Message(key, values);
    }

    /// <summary>Makes a message of what another library reports, with its sentence for languages that have no other.</summary>
    /// <param name="library">The library's short name, in front of the key in the catalogue.</param>
    /// <param name="key">The library's key of the sentence; empty if it has none.</param>
    /// <param name="arguments">The placeholders' names and values.</param>
    /// <param name="sentence">The whole sentence in English.</param>
    internal static Message OfLibrary(
        string library, string key, IEnumerable<KeyValuePair<string, string>> arguments, string sentence) =>
        new($"{library}:{key}", [.. arguments.Select(pair => (pair.Key, (object)pair.Value)), (MessageCatalog.OwnSentence, sentence)]);

    /// <summary>Makes a message whose sentences are data and not in the catalogue, such as those of a form's rules.</summary>
    /// <param name="english">The sentence in English.</param>
    /// <param name="chinese">The sentence in Chinese.</param>
    internal static Message InBothLanguages(string english, string chinese) =>
        new("", [(MessageCatalog.OwnSentence, english), (MessageCatalog.OwnChineseSentence, chinese)]);

    /// <inheritdoc/>
    public bool Equals(Message? other) => other is not null && Key == other.Key && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _values.Aggregate(Key.GetHashCode(StringComparison.Ordinal), (hash, value) => HashCode.Combine(hash, value));

    /// <summary>The sentence in a language.</summary>
    /// <param name="language">The language.</param>
    public string ToString(MessageLanguage language) => MessageCatalog.In(language).Format(this);

    /// <summary>The sentence in English.</summary>
    public override string ToString() => MessageCatalog.English.Format(this);
}
