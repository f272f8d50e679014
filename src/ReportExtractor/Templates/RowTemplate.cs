using System.Text.Json.Serialization;

namespace ReportExtractor.Templates;

/// <summary>A row of a table.</summary>
internal sealed record RowTemplate
{
    /// <summary>The row's key, the middle part of its figures' keys.</summary>
    public required string Id { get; init; }

    /// <summary>The labels of the groups that the row is in, outermost first.</summary>
    public IReadOnlyList<string> Group { get; init => field = value ?? []; } = [];

    /// <summary>The number that begins the label (<c>一、</c>, <c>（一）</c>, <c>1.</c>), or null.</summary>
    public string? Number { get; init; }

    /// <summary>The label without its number, as the form prints it.</summary>
    public required string Label { get; init; }

    /// <summary>Other ways in which the label is printed.</summary>
    public IReadOnlyList<string> Variants { get; init => field = value ?? []; } = [];

    /// <summary>The label in English, or null. It is for lists, and plays no part in reading.</summary>
    public string? English { get; init; }

    /// <summary>The name of the row in lists of figures, if it is not number and label.</summary>
    public string? Title { get; init; }

    /// <summary>The name of the row in lists of figures, such as <c>1.属于国家秘密</c>.</summary>
    [JsonIgnore]
    public string DisplayName => Title ?? Number + Label;
}
