using System.Text.Json;
using ReportExtractor.Problems;

namespace ReportExtractor.Spreadsheet.Texts;

/// <summary>Every sentence and every heading of the workbook, in one language.</summary>
internal sealed class WorkbookTexts
{
    private readonly Dictionary<string, string> _texts;

    private WorkbookTexts(Dictionary<string, string> texts, IReadOnlyList<string> readMe)
    {
        _texts = texts;
        ReadMe = readMe;
    }

    /// <summary>The texts in English.</summary>
    public static WorkbookTexts English { get; } = Load("en");

    /// <summary>The texts in Chinese.</summary>
    public static WorkbookTexts Chinese { get; } = Load("zh");

    /// <summary>The names of all texts.</summary>
    public IEnumerable<string> Names => _texts.Keys;

    /// <summary>The paragraphs of the sheet about the workbook. One that begins with <c># </c> is a heading.</summary>
    public IReadOnlyList<string> ReadMe { get; }

    /// <summary>A text by its name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string this[string name] => _texts[name];

    /// <summary>The heading of a column. One without heading is headed by its name.</summary>
    public string Heading(string column) => _texts.GetValueOrDefault("column." + column) ?? column;

    /// <summary>The texts in a language.</summary>
    public static WorkbookTexts In(MessageLanguage language) => language == MessageLanguage.Chinese ? Chinese : English;

    private static WorkbookTexts Load(string language)
    {
        var name = $"ReportExtractor.Spreadsheet.workbook.{language}.json";
        using var stream = typeof(WorkbookTexts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        using var json = JsonDocument.Parse(stream);
        var members = json.RootElement.EnumerateObject().ToLookup(member => member.Value.ValueKind == JsonValueKind.Array);
        return new WorkbookTexts(
            members[false].ToDictionary(member => member.Name, member => member.Value.GetString()!, StringComparer.Ordinal),
            [.. members[true].Single().Value.EnumerateArray().Select(line => line.GetString()!)]);
    }
}
