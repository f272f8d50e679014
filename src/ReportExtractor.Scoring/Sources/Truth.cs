namespace ReportExtractor.Scoring.Sources;

/// <summary>What is known to be printed in one report: one line of a file of truths.</summary>
/// <param name="File">The report's path relative to its folder, or its name.</param>
internal sealed record Truth(string File)
{
    /// <summary>The format of the file, such as <c>text</c>. Empty if it is not known.</summary>
    public string Format { get; init; } = "";

    /// <summary>Its form, or null if it is not known.</summary>
    public string? Template { get; init; }

    /// <summary>The year of the report, or null if it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>The agency as printed in the title, or null if it is not known.</summary>
    public string? Agency { get; init; }

    /// <summary>What is unusual about it, such as <c>layout:pipes</c> or <c>damage:nil-dash</c>.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The printed numbers by key. Null for a cell without a number.</summary>
    public required IReadOnlyDictionary<string, decimal?> Figures { get; init; }

    /// <summary>The keys of figures whose row or table is not in the report.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>The keys of figures that are ambiguous in the report. No value or a suspect value is right.</summary>
    public IReadOnlyList<string> Ambiguous { get; init; } = [];

    /// <summary>The keys of figures that are printed as a nil mark (— / 无).</summary>
    public IReadOnlyList<string> Nil { get; init; } = [];

    /// <summary>The keys of figures that are not scored, because it is debatable what is printed.</summary>
    public IReadOnlyList<string> Unscored { get; init; } = [];

    /// <summary>Whether the report has nil marks in place of zeros.</summary>
    public bool HasNilMarks => Marks.Any(mark => mark is "zero:dash" or "zero:slash" or "zero:none");
}
