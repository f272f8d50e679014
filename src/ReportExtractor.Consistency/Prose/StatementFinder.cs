using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Consistency.Rules;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.Reports;

namespace ReportExtractor.Consistency.Prose;

/// <summary>
/// Finds the numbers that running text states about the figures. Prose is loose: a clause with any word that may make it another statement
/// (累计, 其中, 网上, 全市 …) is passed over, since a contradiction that is none costs more than one that is missed.
/// </summary>
/// <param name="rules">The rules on sentences.</param>
internal sealed partial class StatementFinder(IReadOnlyList<ProseRule> rules)
{
    /// <summary>A clause is looked at from this far in front of the number. Most have some twenty characters.</summary>
    private const int LongestClause = 60;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly (ProseRule Rule, Regex[] Phrases)[] _rules =
    [
        .. rules.Select(rule => (rule, rule.Phrases
            .Select(phrase => new Regex(phrase, RegexOptions.CultureInvariant, Patience)).ToArray())),
    ];

    /// <summary>Finds the statements of a text, in its order.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="report">The report.</param>
    public IReadOnlyList<Statement> Find(ProseText prose, PanelReport report)
    {
        try
        {
            return
            [
                .. from rule in _rules
                   from phrase in rule.Phrases
                   from match in phrase.Matches(prose.Text)
                   where IsOwn(rule.Rule, prose.Text, match, report)
                   orderby match.Index
                   select new Statement(rule.Rule, NumberOf(match), prose.At(match.Index, match.Length)),
            ];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    private static decimal NumberOf(Match match) =>
        match.Groups["n"] is { Success: true, Value: var digits }
            ? decimal.Parse(digits.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : 0;

    /// <summary>True if the clause is about the report's own year and body, and about all of what it counts.</summary>
    private static bool IsOwn(ProseRule rule, string text, Match match, PanelReport report)
    {
        var clause = ClauseAround(text, match);
        return !rule.Unless.Any(word => clause.Contains(word, StringComparison.Ordinal))
            && YearNamed().Matches(clause).All(year => report.Year?.ToString(CultureInfo.InvariantCulture) == year.Groups[1].Value)
            && (report.Agency.Kind == AgencyKind.Division || !OfOthers().IsMatch(clause));
    }

    /// <summary>The clause from the last stop or semicolon in front of a match to the next comma or stop behind it.</summary>
    private static string ClauseAround(string text, Match match)
    {
        var from = Math.Max(0, match.Index - LongestClause);
        var before = text.AsSpan(from, match.Index - from);
        var stop = before.LastIndexOfAny("。;!?");
        var end = match.Index + match.Length;
        var after = text.AsSpan(end, Math.Min(LongestClause, text.Length - end));
        var comma = after.IndexOfAny("。;,!?、");
        return string.Concat(before[(stop + 1)..], match.Value, comma < 0 ? after : after[..comma]);
    }

    [GeneratedRegex("(20[0-9]{2})年")]
    private static partial Regex YearNamed();

    // 全市共收到…, 各部门收到…: a government's report on its office may tell of all bodies.
    [GeneratedRegex("全[国省市州盟县区旗乡镇系]|各[部单乡镇县区市级有]|所属|下属|本级政府及")]
    private static partial Regex OfOthers();
}
