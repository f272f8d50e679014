using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Reading;
using ReportExtractor.PdfPig;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>What both PDF engines find in one file: the letters that they share, and those that they do not.</summary>
/// <param name="Own">How our own engine fared: the name of the failure, or nothing.</param>
/// <param name="Other">How PdfPig fared.</param>
/// <param name="Same">How many letters have the same place and the same characters.</param>
/// <param name="Differ">How many have the same place and other characters.</param>
/// <param name="OnlyOwn">How many our own engine alone has.</param>
/// <param name="OnlyOther">How many PdfPig alone has.</param>
internal sealed record EngineLetters(string Own, string Other, int Same, int Differ, int OnlyOwn, int OnlyOther)
{
    // Letters whose middles are nearer than a quarter of their size are at the same place; across the baseline fonts differ more.
    private const double SamePlace = 0.25;
    private const double MostAscent = 0.4;

    // Half a point at least: some drawn fonts have a size of their own unit, which is far less than their letters' size.
    private const double LeastDistance = 0.5;

    // Letters are looked up by squares of this size, in points.
    private const double Square = 16;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>True if both engines read the file, and found the same.</summary>
    public bool IsSame => Own.Length + Other.Length + Differ + OnlyOwn + OnlyOther == 0;

    /// <summary>Reads a file with both engines.</summary>
    /// <param name="path">The file.</param>
    public static EngineLetters Of(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var (own, ownFailure) = Read(new PdfPageReader(), bytes);
        var (other, otherFailure) = Read(new PdfPigPageReader(), bytes);
        var letters = new EngineLetters(ownFailure, otherFailure, 0, 0, 0, 0);
        return own is null || other is null
            ? letters
            : own.Pages.Zip(other.Pages).Aggregate(letters, (sum, pages) => sum.With(pages.First, pages.Second));
    }

    private static (PdfContents? Contents, string Failure) Read(IPdfPageReader reader, byte[] bytes)
    {
        try
        {
            using var limit = new CancellationTokenSource(Longest);
            return (reader.Read(bytes, PdfLimits.Default, limit.Token), "");
        }
        catch (PdfException exception)
        {
            return (null, exception.Failure.ToString());
        }
        catch (OperationCanceledException)
        {
            return (null, "Timeout");
        }
    }

    private static (double X, double Y) Middle(PdfLetter letter) =>
        ((letter.Box.Left + letter.Box.Right) / 2, (letter.Box.Top + letter.Box.Bottom) / 2);

    private static (int Column, int Row) SquareOf(double x, double y) => ((int)Math.Floor(x / Square), (int)Math.Floor(y / Square));

    private EngineLetters With(PdfPage own, PdfPage other)
    {
        var squares = other.Letters.GroupBy(letter => SquareOf(Middle(letter).X, Middle(letter).Y))
            .ToDictionary(group => group.Key, group => group.ToList());
        var (same, differ, onlyOwn) = (0, 0, 0);
        foreach (var letter in own.Letters)
        {
            if (Take(squares, letter) is not { } found)
            {
                onlyOwn++;
            }
            else if (found.Text == letter.Text)
            {
                same++;
            }
            else
            {
                differ++;
            }
        }

        var onlyOther = squares.Values.Sum(list => list.Count);
        return this with { Same = Same + same, Differ = Differ + differ, OnlyOwn = OnlyOwn + onlyOwn, OnlyOther = OnlyOther + onlyOther };
    }

    /// <summary>Takes out the letter at the same place: one with the same characters, if there is one.</summary>
    private static PdfLetter? Take(Dictionary<(int Column, int Row), List<PdfLetter>> squares, PdfLetter letter)
    {
        var (x, y) = Middle(letter);
        var (column, row) = SquareOf(x, y);
        var near = from c in Enumerable.Range(column - 1, 3)
                   from r in Enumerable.Range(row - 1, 3)
                   let list = squares.GetValueOrDefault((c, r))
                   where list is not null
                   from each in list
                   where IsNear(letter, each, x, y)
                   orderby each.Text != letter.Text
                   select (List: list, Letter: each);
        if (near.FirstOrDefault() is not { List: not null } found)
        {
            return null;
        }

        found.List.Remove(found.Letter);
        return found.Letter;
    }

    private static bool IsNear(PdfLetter letter, PdfLetter other, double x, double y)
    {
        var (otherX, otherY) = Middle(other);
        var (along, across) = letter.Direction is 90 or 270 ? (otherY - y, otherX - x) : (otherX - x, otherY - y);
        return Math.Abs(along) <= Math.Max(LeastDistance, SamePlace * letter.FontSize)
            && Math.Abs(across) <= Math.Max(LeastDistance, MostAscent * letter.FontSize);
    }
}
