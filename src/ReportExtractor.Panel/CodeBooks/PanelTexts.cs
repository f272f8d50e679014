using System.Text.Json;

namespace ReportExtractor.Panel.CodeBooks;

/// <summary>The words of a panel in one language: labels of columns, of codes and of files.</summary>
internal sealed class PanelTexts
{
    private readonly Dictionary<string, string> _texts;

    private PanelTexts(string language)
    {
        var name = $"ReportExtractor.Panel.texts.{language}.json";
        using var stream = typeof(PanelTexts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        _texts = JsonSerializer.Deserialize(stream, PanelTextsJson.Default.DictionaryStringString)!;
    }

    /// <summary>English.</summary>
    public static PanelTexts English { get; } = new("en");

    /// <summary>Chinese.</summary>
    public static PanelTexts Chinese { get; } = new("zh");

    /// <summary>The keys of all texts.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>A text.</summary>
    /// <param name="key">Its key.</param>
    public string this[string key] => _texts[key];

    /// <summary>The label of a column.</summary>
    /// <param name="column">The column's name. It means the same in every table.</param>
    public string Column(string column) => _texts["column:" + column];

    /// <summary>The label of a code.</summary>
    /// <param name="column">The column.</param>
    /// <param name="code">The code.</param>
    public string Code(string column, string code) => _texts[$"code:{column}:{code}"];
}
