namespace ReportExtractor.Records;

/// <summary>What a person decided on a figure.</summary>
/// <param name="Kind">The kind of decision.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Why">The reason in words, or null.</param>
public sealed record FigureDecision(DecisionKind Kind, string By, DateTimeOffset At, string? Why);
