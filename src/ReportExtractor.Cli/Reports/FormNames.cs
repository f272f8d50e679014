using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Reports;

/// <summary>Forms as they are given on the command line: the name of an embedded one, or a file.</summary>
internal static class FormNames
{
    /// <summary>Loads the forms. A file that has the name of an embedded form is given as <c>./NAME</c>.</summary>
    /// <param name="given">The names and files; null if the option was not given.</param>
    /// <returns>Null if none was given.</returns>
    /// <exception cref="TemplateException">A form can't be read.</exception>
    public static IReadOnlyList<FormTemplate>? Load(string[]? given) =>
        given is { Length: > 0 } ? [.. given.Select(name => OfficialTemplates.Find(name) ?? TemplateReader.Load(name))] : null;
}
