using System.Text.RegularExpressions;
using ReportExtractor.Documents;
using ReportExtractor.Reconstruction.Cutting;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Review.Records;

namespace ReportExtractor.Review.Unclaimed;

/// <summary>
/// Finds the numbers in tables of the form that no figure holds. They are found in the document, not in the record: what the reader
/// lost on its way to the record is among them.
/// </summary>
/// <param name="vocabulary">The words of the forms.</param>
internal sealed partial class UnclaimedNumbers(FormVocabulary vocabulary)
{
    /// <summary>Longer texts in a table are remarks, and their numbers are no cells.</summary>
    private const int LongestLabel = 60;

    /// <summary>How many lines below its beginning a number that was broken over lines may go on.</summary>
    private const int LongestBreak = 6;

    /// <summary>Finds the numbers.</summary>
    /// <param name="document">The document.</param>
    /// <param name="figures">The figures of its record that have a place.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public IReadOnlyList<UnclaimedNumber> Find(
        Document document, IReadOnlyList<FigurePlace> figures, CancellationToken cancellationToken)
    {
        var lines = new LayoutLineCutter(vocabulary).Cut(document, cancellationToken);
        var claims = new FigureClaims(figures);
        IReadOnlyList<FigurePlace>[] claimed = [.. lines.Select(line => ClaimsOn(line, claims, cancellationToken))];
        var isTable = new TableLines(lines, vocabulary).Find(claimed, cancellationToken);
        var found = new List<UnclaimedNumber>();
        for (var i = 0; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!isTable[i])
            {
                continue;
            }

            var hasCells = lines[i].Fragments.Any(fragment => fragment.IsFilled);
            var tails = TailsAbove(claimed, i);
            foreach (var fragment in lines[i].Fragments)
            {
                found.AddRange(
                    claims.Of(fragment).Any() ? RestOf(fragment, claims)
                    : tails.Remove(fragment.Text.Trim()) ? []
                    : fragment.IsFilled ? NumberOf(fragment)
                    : hasCells ? NumbersIn(fragment)
                    : []);
            }
        }

        return found;
    }

    private static IReadOnlyList<FigurePlace> ClaimsOn(LayoutLine line, FigureClaims claims, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return [.. line.Fragments.SelectMany(claims.Of).Distinct()];
    }

    /// <summary>The ends of numbers that were broken over lines, and begin above a line.</summary>
    private static List<string> TailsAbove(IReadOnlyList<FigurePlace>[] claimed, int line) =>
    [
        .. claimed[Math.Max(0, line - LongestBreak)..line].SelectMany(figures => figures)
            .SelectMany(figure => figure.Raw.Split('\n').Skip(1)).Select(tail => tail.Trim()),
    ];

    private static IEnumerable<UnclaimedNumber> NumberOf(Fragment cell) =>
        cell.Text.Any(char.IsDigit) ? [new UnclaimedNumber(cell.Location, cell.Text.Trim())] : [];

    /// <summary>The digits of glued text that are in front of, between and behind the figures that it holds.</summary>
    private static IEnumerable<UnclaimedNumber> RestOf(Fragment fragment, FigureClaims claims)
    {
        if (fragment.Location is not TextLocation place || fragment.Text.Contains('\n'))
        {
            yield break;
        }

        for (var i = 0; i < fragment.Text.Length; i++)
        {
            var start = i;
            while (i < fragment.Text.Length && char.IsDigit(fragment.Text[i])
                && !claims.HoldsCharacter(place with { Column = place.Column + i }))
            {
                i++;
            }

            if (i > start)
            {
                yield return new UnclaimedNumber(place with { Column = place.Column + start }, fragment.Text[start..i]);
            }
        }
    }

    /// <summary>The numbers in words beside cells: a cell may have been taken for a part of its label.</summary>
    private IEnumerable<UnclaimedNumber> NumbersIn(Fragment words) =>
        words.Kind == FragmentKind.Text && words.Text.Length <= LongestLabel && words.Text.Any(char.IsDigit) && !IsOfForm(words)
            ? Number().Matches(words.Text).Select(match => new UnclaimedNumber(PlaceOf(words, match.Index), match.Value))
            : [];

    private bool IsOfForm(Fragment fragment) =>
        vocabulary.IsRow(fragment.Label) || vocabulary.IsOther(fragment.Label) || vocabulary.IsPieceOfForm(fragment.Label);

    private static Location PlaceOf(Fragment fragment, int offset) =>
        fragment.Location is TextLocation text && !fragment.Text.AsSpan(0, offset).Contains('\n')
            ? text with { Column = text.Column + offset }
            : fragment.Location;

    /// <summary>Digits that are neither the number of a list item (1. 1、 （1） ①) nor a part of a date.</summary>
    [GeneratedRegex(@"(?<![\d.（(第])\d(?:[\d,.]*\d)?(?![\d.．、)）年月日条款项])")]
    private static partial Regex Number();
}
