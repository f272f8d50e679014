using ReportExtractor.Documents;

namespace ReportExtractor.Problems;

/// <summary>Something about an input that its figures alone do not show.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">A stable name for it; see <see cref="ProblemCodes"/>.</param>
/// <param name="Message">What, where, and what to do; <see cref="Problems.Message.ToString()"/> is the sentence in English.</param>
/// <param name="Location">Where in the source, or null.</param>
public sealed record Problem(ProblemSeverity Severity, string Code, Message Message, Location? Location = null);
