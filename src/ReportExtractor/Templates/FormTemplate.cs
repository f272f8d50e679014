using System.Collections.Frozen;
using System.Text.Json.Serialization;
using ReportExtractor.Templates.Further;

namespace ReportExtractor.Templates;

/// <summary>
/// A statutory form: its tables, rows, columns, and the sums that bind them. <c>docs/templates.md</c> tells how to write one.
/// </summary>
public sealed record FormTemplate
{
    /// <summary>The official forms of 2019 and of 2021, in that order.</summary>
    public static IReadOnlyList<FormTemplate> Official => OfficialTemplates.All;

    /// <summary>The form's name, such as <c>ogi-2019</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The first year that the form was made for; decides only if the document's tables leave several forms open.</summary>
    [JsonInclude]
    internal int? FirstYear { get; init; }

    /// <summary>The tables in statutory order.</summary>
    [JsonInclude]
    internal IReadOnlyList<TableTemplate> Tables
    {
        get;
        init
        {
            field = value;
            Figures = [.. value.SelectMany(table => table.Figures())];
            Keys = Figures.Select(figure => figure.Key).ToFrozenSet();
        }
    } = [];

    /// <summary>The sums printed on the form.</summary>
    [JsonInclude]
    internal IReadOnlyList<SumRule> Rules { get; init => field = value ?? []; } = [];

    /// <summary>Rules besides the sums, for reports and for years beside each other. They play no part in reading.</summary>
    [JsonInclude]
    internal IReadOnlyList<FurtherRule> FurtherRules { get; init => field = value ?? []; } = [];

    /// <summary>Headings and other texts of the form outside its tables. A table ends where one of them begins.</summary>
    [JsonInclude]
    internal IReadOnlyList<string> Headings { get; init => field = value ?? []; } = [];

    /// <summary>Every figure of the form in statutory order.</summary>
    internal IReadOnlyList<FigureTemplate> Figures { get; private init; } = [];

    /// <summary>The keys of its figures.</summary>
    internal IReadOnlySet<string> Keys { get; private init; } = FrozenSet<string>.Empty;

    /// <summary>Reads a form from a file.</summary>
    /// <param name="path">The file, JSON in UTF-8.</param>
    /// <exception cref="TemplateException">The file can't be opened, or is no form.</exception>
    public static FormTemplate Load(string path) => TemplateReader.Load(path);
}
