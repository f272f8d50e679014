using ReportExtractor.Pdf.Content.Painting;

namespace ReportExtractor.Pdf.Content.Collecting;

/// <summary>
/// Finds letters that lie behind others: level watermarks, shadows, and the invisible text that an OCR program laid over text that was
/// there already. They are no text of the page.
/// </summary>
/// <param name="letters">The letters of the page.</param>
internal sealed class Overprints(LetterList letters)
{
    // Pale is what has at least this much of red, green and blue: grey of 40 %, light red. Text and stamps are darker or strong in colour.
    private const int Pale = 110;

    // Letters behind others are paler by at least a fifth of the range.
    private const int LeastDifference = 50;

    // Letters of one look that are behind others at two places are a layer of the page. At one place they may be a slip.
    private const int LeastOverlaps = 2;

    // Sizes of one text differ by rounding in the file: they are compared in half points.
    private const int SizesPerPoint = 2;

    /// <summary>Removes them from the list.</summary>
    public void Remove()
    {
        var weak = Enumerable.Range(0, letters.Count).Where(IsWeak).ToList();
        if (weak.Count == 0)
        {
            return;
        }

        var isRemoved = new bool[letters.Count];
        var overlaps = new Dictionary<Look, int>();
        foreach (var index in weak.TakeWhile(_ => !letters.HasTooMany))
        {
            if (IsBehind(index))
            {
                // What nobody sees is removed where it lies behind a letter; elsewhere it may be the text of a picture.
                isRemoved[index] = !letters[index].IsPainted;
                var look = LookOf(index);
                overlaps[look] = overlaps.GetValueOrDefault(look) + 1;
            }
        }

        // The blanks of such a layer go with its letters: they would make lines of text look taller than they are.
        for (var index = 0; index < isRemoved.Length; index++)
        {
            isRemoved[index] |= letters[index].IsPainted && overlaps.GetValueOrDefault(LookOf(index)) >= LeastOverlaps;
        }

        if (isRemoved.Contains(true))
        {
            letters.Remove(isRemoved);
        }
    }

    private bool IsWeak(int index) =>
        !string.IsNullOrWhiteSpace(letters[index].Text)
        && (!letters[index].IsPainted || letters.InkOf(index) is { IsKnown: true } ink && ink.Least >= Pale);

    /// <summary>True if a letter that is painted stronger has its centre in the box of this one.</summary>
    private bool IsBehind(int index)
    {
        var (letter, ink) = (letters[index], letters.InkOf(index));
        foreach (var other in letters.In(letter.Box))
        {
            if (other != index
                && letters[other].IsPainted
                && !string.IsNullOrWhiteSpace(letters[other].Text)
                && (!letter.IsPainted || ink.Brightness - letters.InkOf(other).Brightness >= LeastDifference))
            {
                return true;
            }
        }

        return false;
    }

    private Look LookOf(int index) =>
        new(letters.InkOf(index), (int)Math.Min(letters[index].FontSize * SizesPerPoint, int.MaxValue), letters[index].IsPainted);

    /// <summary>What letters look like.</summary>
    private readonly record struct Look(Colour Ink, int Size, bool IsPainted);
}
