using System.Text;
using ReportExtractor.Problems;

namespace ReportExtractor.Templates;

/// <summary>The official forms, embedded in the library.</summary>
internal static class OfficialTemplates
{
    private static readonly string[] Ids = ["ogi-2019", "ogi-2021"];

    /// <summary>The forms of 2019 and of 2021, in that order.</summary>
    public static IReadOnlyList<FormTemplate> All { get; } = [.. Ids.Select(id => TemplateReader.Parse(Json(id), id))];

    /// <summary>The JSON of an embedded form.</summary>
    /// <param name="id">The form's name, such as <c>ogi-2021</c>.</param>
    /// <exception cref="TemplateException">There is no such form.</exception>
    public static string Json(string id)
    {
        using var stream = typeof(OfficialTemplates).Assembly.GetManifestResourceStream($"ReportExtractor.Templates.{id}.json")
            ?? throw new TemplateException(id, Messages.FormUnknown(id, string.Join(", ", Ids)));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
