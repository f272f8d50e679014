namespace ReportExtractor.Scoring.Sources;

/// <summary>What is known to be printed in one report: a line of a truth file.</summary>
/// <param name="File">The report's path relative to its folder, or its name alone.</param>
internal sealed record Truth(string File)
{
    /// <summary>What the file is, such as <c>text</c>; empty where the truth does not say.</summary>
    public string Format { get; init; } = "";

    /// <summary>The form that it follows, or null where the truth does not say.</summary>
    public string? Template { get; init; }

    /// <summary>The year that it reports on, or null where the truth does not say.</summary>
    public int? Year { get; init; }

    /// <summary>The agency as the title prints it, or null where the truth does not say.</summary>
    public string? Agency { get; init; }

    /// <summary>What is unusual about it, such as <c>layout:pipes</c> or <c>damage:nil-dash</c>.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The printed numbers by their figures' keys; null for a cell without a number.</summary>
    public required IReadOnlyDictionary<string, decimal?> Figures { get; init; }

    /// <summary>Figures whose row or table is not in the report.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Figures of which the report alone can't tell what they are: no value, or a suspect one, is the right answer.</summary>
    public IReadOnlyList<string> Ambiguous { get; init; } = [];

    /// <summary>Figures that are printed as a nil mark (— / 无).</summary>
    public IReadOnlyList<string> Nil { get; init; } = [];

    /// <summary>Figures that are left out: it can be argued either way what is printed.</summary>
    public IReadOnlyList<string> Unscored { get; init; } = [];

    /// <summary>Whether nil marks stand for zeros all over the report.</summary>
    public bool HasNilMarks => Marks.Any(mark => mark is "zero:dash" or "zero:slash" or "zero:none");
}
