using System.Text;
using ReportExtractor.Problems;

namespace ReportExtractor.Templates;

/// <summary>The forms that are embedded in the library.</summary>
internal static class OfficialTemplates
{
    private static readonly string[] Ids = ["ogi-2019", "ogi-2021"];

    private static readonly string[] OlderIds = ["ogi-fujian-2009", "ogi-fujian-2011", "ogi-fujian-2014"];

    /// <summary>The official forms of 2019 and of 2021, in that order. Reports are read by them if no other form is given.</summary>
    public static IReadOnlyList<FormTemplate> All { get; } = [.. Ids.Select(Parse)];

    /// <summary>
    /// Forms of years before 2019, the oldest first. Their figures are not those of the official forms, so a report is only read by one of
    /// them where it is given.
    /// </summary>
    public static IReadOnlyList<FormTemplate> Older { get; } = [.. OlderIds.Select(Parse)];

    /// <summary>The embedded form with a name, such as <c>ogi-2021</c>. Null if there is none.</summary>
    /// <param name="id">The name.</param>
    public static FormTemplate? Find(string id) => All.Concat(Older).FirstOrDefault(form => form.Id == id);

    /// <summary>The JSON of an embedded form.</summary>
    /// <param name="id">The form's name, such as <c>ogi-2021</c>.</param>
    /// <exception cref="TemplateException">There is no such form.</exception>
    public static string Json(string id)
    {
        using var stream = typeof(OfficialTemplates).Assembly.GetManifestResourceStream($"ReportExtractor.Templates.{id}.json")
            ?? throw new TemplateException(id, Messages.FormUnknown(id, string.Join(", ", Ids.Concat(OlderIds))));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static FormTemplate Parse(string id) => TemplateReader.Parse(Json(id), id);
}
