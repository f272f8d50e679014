namespace ReportExtractor.Templates.Older;

/// <summary>A form of reports for years before 2019, and the texts by which it is recognised.</summary>
/// <param name="Id">Its name among the forms, such as <c>ogi-fujian-2014</c>.</param>
/// <param name="Name">What the form is called, in Chinese.</param>
/// <param name="FirstYear">The first year that it was made for.</param>
/// <param name="Signs">Texts that it prints and that no form since 2019 has.</param>
/// <param name="HasTemplate">True if the library has a template of it.</param>
internal sealed record OlderForm(string Id, string Name, int FirstYear, IReadOnlyList<string> Signs, bool HasTemplate = false);
