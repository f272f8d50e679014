using ReportExtractor.Problems;
using ReportExtractor.Templates.Further;

namespace ReportExtractor.Consistency.Rules;

/// <summary>A rule as it is listed.</summary>
/// <param name="Code">Its code, by which it is switched off.</param>
/// <param name="Grade">How much a failure means.</param>
/// <param name="English">The rule in one sentence.</param>
/// <param name="Chinese">The same in Chinese.</param>
/// <param name="Source">Where it is from.</param>
internal sealed record RuleInfo(string Code, RuleGrade Grade, string English, string Chinese, string Source)
{
    /// <summary>The grade as tables write it.</summary>
    public string GradeName => Grade switch
    {
        RuleGrade.Must => "must",
        RuleGrade.Should => "should",
        _ => "hint",
    };

    /// <summary>The rule as a message.</summary>
    public Message Sentence => Message.InBothLanguages(English, Chinese);

    /// <summary>What is listed of a rule of a form.</summary>
    /// <param name="rule">The rule.</param>
    public static RuleInfo Of(FurtherRule rule) => new(rule.Id, rule.Grade, rule.English, rule.Chinese, rule.Source);
}
