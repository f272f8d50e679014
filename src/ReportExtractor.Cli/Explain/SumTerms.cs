using ReportExtractor.Cli.Texts;
using ReportExtractor.Records;

namespace ReportExtractor.Cli.Explain;

/// <summary>Writes the figures of a sum: each by what its key has that the others have not, and without the zeros.</summary>
internal static class SumTerms
{
    /// <summary>Writes them.</summary>
    /// <param name="texts">The language.</param>
    /// <param name="sum">The sum.</param>
    /// <param name="asked">The key of the figure that is explained.</param>
    /// <param name="figures">The figures by their keys.</param>
    public static string TermsOf(this CliTexts texts, Check sum, string asked, IReadOnlyDictionary<string, Figure> figures)
    {
        var parts = sum.Keys.Select(key => key.Split('.')).ToList();
        var terms = new List<string>();
        var zeros = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var figure = figures.GetValueOrDefault(sum.Keys[i]);
            if (figure?.Value == 0 && sum.Keys[i] != asked)
            {
                zeros++;
                continue;
            }

            var own = parts[i].Where((part, place) => parts.Any(other => other.ElementAtOrDefault(place) != part));
            terms.Add(texts.TermOf(parts.Count == 1 ? sum.Keys[i] : string.Join('.', own), figure));
        }

        return zeros == 0 ? texts.List(terms) : texts.OtherZeros(texts.List(terms), zeros);
    }
}
