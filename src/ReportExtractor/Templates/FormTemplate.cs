using System.Text.Json.Serialization;
using ReportExtractor.Templates.Further;

namespace ReportExtractor.Templates;

/// <summary>A statutory form as data: its tables, rows, columns, and the sums that bind them.</summary>
public sealed record FormTemplate
{
    /// <summary>The form's name, such as <c>ogi-2019</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The first year that the form was made for; decides only if the document's tables leave several forms open.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The tables in statutory order.</summary>
    public required IReadOnlyList<TableTemplate> Tables
    {
        get;
        init
        {
            field = value;
            Figures = [.. value.SelectMany(table => table.Figures())];
        }
    }

    /// <summary>The sums printed on the form.</summary>
    public IReadOnlyList<SumRule> Rules { get; init => field = value ?? []; } = [];

    /// <summary>Rules besides the sums, for reports and for years beside each other. They play no part in reading.</summary>
    [JsonInclude]
    internal IReadOnlyList<FurtherRule> FurtherRules { get; init => field = value ?? []; } = [];

    /// <summary>Headings and other texts of the form outside its tables. A table ends where one of them begins.</summary>
    public IReadOnlyList<string> Headings { get; init => field = value ?? []; } = [];

    /// <summary>Every figure of the form in statutory order.</summary>
    [JsonIgnore]
    public IReadOnlyList<FigureTemplate> Figures { get; private init; } = [];
}
