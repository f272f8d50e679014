using ReportExtractor.Templates.Further;

namespace ReportExtractor.Consistency.Rules;

/// <summary>A kind of sentence with a number, and what the number may be of the tables.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Grade">How much a failure means.</param>
/// <param name="Phrases">Patterns of the sentence; the group <c>n</c> is the number. A pattern without it says that there was none.</param>
/// <param name="Unless">Words in the clause that make it another statement.</param>
/// <param name="Readings">Each a list of figures whose sum the number may be.</param>
/// <param name="Source">Where the rule is from.</param>
/// <param name="English">The rule in one sentence.</param>
/// <param name="Chinese">The same in Chinese.</param>
internal sealed record ProseRule(
    string Code,
    RuleGrade Grade,
    IReadOnlyList<string> Phrases,
    IReadOnlyList<string> Unless,
    IReadOnlyList<IReadOnlyList<string>> Readings,
    string Source,
    string English,
    string Chinese)
{
    /// <summary>What is listed of it.</summary>
    public RuleInfo Info => new(Code, Grade, English, Chinese, Source);
}
