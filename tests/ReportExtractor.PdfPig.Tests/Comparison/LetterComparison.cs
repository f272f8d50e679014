using ReportExtractor.Pdf;

namespace ReportExtractor.PdfPig.Tests.Comparison;

/// <summary>Compares the letters of two pages, in the order in which they are painted.</summary>
internal static class LetterComparison
{
    // Two letters are the same if their middles are this near along the baseline and across it, in sizes of the letter.
    private const double SamePlaceAlong = 0.25;
    private const double SamePlaceAcross = 0.4;

    // The tolerance along the baseline is rounding, in points; across it, the ascents that two sources state, in sizes.
    private const double ToleranceAlong = 0.05;
    private const double ToleranceAcross = 0.25;

    // PdfPig rounds sizes to two digits.
    private const double SizeTolerance = 0.01;

    private const double DirectionTolerance = 0.01;

    // How many letters of one page may be missing in a row before the comparison loses its place.
    private const int LookAhead = 400;

    /// <summary>Compares them.</summary>
    public static IEnumerable<Difference> Compare(PdfPage own, PdfPage other)
    {
        var next = 0;
        foreach (var letter in own.Letters)
        {
            var found = Find(other.Letters, letter, next);
            if (found < 0)
            {
                yield return new Difference(DifferenceKind.MissingLetter, own.Number, Describe(letter));
                continue;
            }

            foreach (var extra in other.Letters.Skip(next).Take(found - next))
            {
                yield return new Difference(DifferenceKind.ExtraLetter, own.Number, Describe(extra));
            }

            foreach (var (kind, differs) in Differences(letter, other.Letters[found]))
            {
                if (differs)
                {
                    yield return new Difference(kind, own.Number, $"{Describe(letter)} against {Describe(other.Letters[found])}");
                }
            }

            next = found + 1;
        }

        foreach (var extra in other.Letters.Skip(next))
        {
            yield return new Difference(DifferenceKind.ExtraLetter, own.Number, Describe(extra));
        }
    }

    private static int Find(IReadOnlyList<PdfLetter> letters, PdfLetter letter, int from)
    {
        for (var i = from; i < letters.Count && i < from + LookAhead; i++)
        {
            if (IsSamePlace(letter, letters[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsSamePlace(PdfLetter one, PdfLetter other)
    {
        var x = Middle(one.Box.Left, one.Box.Right) - Middle(other.Box.Left, other.Box.Right);
        var y = Middle(one.Box.Top, one.Box.Bottom) - Middle(other.Box.Top, other.Box.Bottom);
        var (along, across) = IsUpright(one) ? (y, x) : (x, y);
        return Math.Abs(along) <= SamePlaceAlong * one.FontSize && Math.Abs(across) <= SamePlaceAcross * one.FontSize;
    }

    private static IEnumerable<(DifferenceKind Kind, bool Differs)> Differences(PdfLetter one, PdfLetter other)
    {
        yield return (DifferenceKind.Text, one.Text != other.Text);
        yield return (DifferenceKind.Box, !IsSameBox(one, other) || Math.Abs(one.FontSize - other.FontSize) > SizeTolerance);
        yield return (DifferenceKind.Painted, one.IsPainted != other.IsPainted);
        var isTurned = Math.Abs(one.Direction - other.Direction) > DirectionTolerance;
        yield return (DifferenceKind.Direction, isTurned || one.IsVertical != other.IsVertical);
    }

    private static bool IsSameBox(PdfLetter one, PdfLetter other)
    {
        var (x, y) = IsUpright(one) ? (ToleranceAcross * one.FontSize, ToleranceAlong) : (ToleranceAlong, ToleranceAcross * one.FontSize);
        x = one.Direction % 90 == 0 ? x : ToleranceAcross * one.FontSize;
        return Math.Abs(one.Box.Left - other.Box.Left) <= x && Math.Abs(one.Box.Right - other.Box.Right) <= x
            && Math.Abs(one.Box.Top - other.Box.Top) <= y && Math.Abs(one.Box.Bottom - other.Box.Bottom) <= y;
    }

    private static bool IsUpright(PdfLetter letter) => letter.Direction is 90 or 270;

    private static double Middle(double one, double other) => (one + other) / 2;

    private static string Describe(PdfLetter letter) => FormattableString.Invariant(
        $"'{letter.Text}' {letter.Box} size {letter.FontSize:0.##} to {letter.Direction:0.#}{(letter.IsPainted ? "" : " unseen")}");
}
