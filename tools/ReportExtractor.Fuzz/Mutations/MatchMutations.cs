using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>Mutations of the matches of a pattern, in files whose bytes are read as Latin-1.</summary>
internal static class MatchMutations
{
    /// <summary>The largest number of matches that <see cref="OfSome"/> changes.</summary>
    private const int MostChanged = 8;

    /// <summary>Changes each match with a probability.</summary>
    /// <param name="name">The name of the mutation.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="probability">The probability with which a match is changed.</param>
    /// <param name="change">Gives the replacement of a match.</param>
    public static Mutation OfEach(string name, Regex pattern, double probability, Func<Match, string> change) => Mutation.OfText(
        name,
        (file, dice) => pattern.Replace(file, match => dice.Chance(probability) ? change(match) : match.Value));

    /// <summary>Changes one match, or several from all over the file.</summary>
    /// <param name="name">The name of the mutation.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="single">The probability that only one match is changed.</param>
    /// <param name="change">Gives the replacement of a match.</param>
    public static Mutation OfSome(string name, Regex pattern, double single, Func<string, Dice, string> change) => Mutation.OfText(
        name,
        (file, dice) =>
        {
            var matches = pattern.Matches(file);
            if (matches.Count == 0)
            {
                return null;
            }

            // The last match is changed first, so that the positions of the others stay valid.
            var count = dice.Chance(single) ? 1 : dice.Between(2, MostChanged);
            var chosen = Enumerable.Range(0, count).Select(_ => dice.Pick(matches)).Distinct().OrderByDescending(match => match.Index);
            var text = new StringBuilder(file);
            foreach (var match in chosen)
            {
                text.Remove(match.Index, match.Length).Insert(match.Index, change(match.Value, dice));
            }

            return text.ToString();
        });
}
