using ReportExtractor.Records;

namespace ReportExtractor.Corrections.Decisions;

/// <summary>A line of a log.</summary>
/// <param name="Sha256">The SHA-256 of the document, in lower-case hexadecimal.</param>
/// <param name="Source">The path of the document, or null.</param>
/// <param name="Key">The figure's key.</param>
/// <param name="Seen">What the program had read.</param>
/// <param name="Kind">The kind of decision.</param>
/// <param name="Value">For a correction: the number that the document prints, or null if it prints none.</param>
/// <param name="Unit">For a correction of an amount of money: its unit, or null for that of the document.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Why">The reason in words, or null.</param>
internal sealed record Decision(
    string Sha256,
    string? Source,
    string Key,
    Seen Seen,
    DecisionKind Kind,
    decimal? Value,
    string? Unit,
    string By,
    DateTimeOffset At,
    string? Why)
{
    /// <summary>The name of the line's shape, written in every line.</summary>
    public const string Schema = "report-extractor.decision/1";

    /// <summary>The decision as the record of its document keeps it.</summary>
    public FigureDecision ForRecord => new(Kind, By, At, Why);
}
