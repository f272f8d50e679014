using System.Text.Json;

namespace ReportExtractor.Templates.Older;

/// <summary>The forms of reports for years before 2019.</summary>
internal static class OlderForms
{
    /// <summary>
    /// The last year of these forms. The regulation of 2019 brought new tables, and the notice on them says that the former statistics
    /// lapsed.
    /// </summary>
    public const int LastYear = 2018;

    /// <summary>With fewer signs, a report may print the words of another form by chance.</summary>
    private const int FewestSigns = 3;

    /// <summary>All forms that are known.</summary>
    public static IReadOnlyList<OlderForm> All { get; } = Load();

    /// <summary>The form that a text follows, or null: the one of which it has the greatest part of the signs, and at least half.</summary>
    /// <param name="text">The text, with narrow and Simplified characters, letters and digits only.</param>
    public static OlderForm? In(string text) =>
        All.Select(form => (Form: form, Found: form.Signs.Count(sign => text.Contains(sign, StringComparison.Ordinal))))
            .Where(form => form.Found >= FewestSigns && 2 * form.Found >= form.Form.Signs.Count)
            .OrderByDescending(form => (double)form.Found / form.Form.Signs.Count)
            .Select(form => form.Form)
            .FirstOrDefault();

    private static OlderForm[] Load()
    {
        const string name = "ReportExtractor.Templates.older-forms.json";
        using var stream = typeof(OlderForms).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        return JsonSerializer.Deserialize(stream, OlderFormJson.Default.OlderFormArray)!;
    }
}
