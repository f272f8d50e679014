using System.Globalization;

namespace ReportExtractor.Problems;

/// <summary>What is reported, by its name in the catalogue of messages and its arguments; the sentence is made where it is shown.</summary>
public sealed class Message
{
    private readonly (string Name, string Value)[] _arguments;

    private Message(string key, (string Name, string Value)[] arguments)
    {
        Key = key;
        _arguments = arguments;
    }

    /// <summary>The message's name in the catalogue, such as <c>FileTooLarge</c>.</summary>
    public string Key { get; }

    /// <summary>The values of the placeholders, by name. Numbers are written as in the invariant culture.</summary>
    public IEnumerable<KeyValuePair<string, string>> Arguments => _arguments.Select(argument => KeyValuePair.Create(argument.Name, argument.Value));

    /// <summary>Makes a message.</summary>
    /// <param name="key">The message's name in the catalogue.</param>
    /// <param name="arguments">The placeholders' names and values.</param>
    internal static Message Of(string key, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var texts = new (string, string)[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            texts[i] = (arguments[i].Name, Convert.ToString(arguments[i].Value, CultureInfo.InvariantCulture) ?? "");
        }

        return new Message(key, texts);
    }

    /// <summary>The sentence in English.</summary>
    public override string ToString() => MessageCatalog.English.Format(this);
}
