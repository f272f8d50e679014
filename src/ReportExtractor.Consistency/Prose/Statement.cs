using ReportExtractor.Consistency.Rules;
using ReportExtractor.Documents;

namespace ReportExtractor.Consistency.Prose;

/// <summary>A number that the running text states.</summary>
/// <param name="Rule">The rule on sentences of this kind.</param>
/// <param name="Number">The number; 0 where the text says that there was none.</param>
/// <param name="Location">Its place.</param>
internal sealed record Statement(ProseRule Rule, decimal Number, Location? Location);
