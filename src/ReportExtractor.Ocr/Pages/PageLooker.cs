using ReportExtractor.Imaging;
using ReportExtractor.Imaging.Layout;
using ReportExtractor.Imaging.Preparing;
using ReportExtractor.Ocr.Lines;

namespace ReportExtractor.Ocr.Pages;

/// <summary>Finds out how a page is to be turned, and reads its lines. Only who can read knows what is upright.</summary>
/// <param name="lines">The line recogniser.</param>
internal sealed class PageLooker(ILineRecognizer lines)
{
    /// <summary>Pages that stand upright are read with a higher mean probability, even bad ones; others are not.</summary>
    private const double SureOfTurn = 0.8;

    /// <summary>Another turn must be read by this much better to be right.</summary>
    private const double BetterBy = 0.1;

    /// <summary>With fewer characters, a page may be one that is not read as it stands.</summary>
    private const int FewCharacters = 20;

    /// <summary>Reads a page.</summary>
    /// <param name="picture">The page as it was scanned.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public SeenPage Look(GrayImage picture, CancellationToken cancellationToken)
    {
        var seen = See(picture, Turn.None, int.MaxValue, cancellationToken);
        if (seen.Confidence >= SureOfTurn && seen.Characters >= FewCharacters)
        {
            return seen;
        }

        var (best, turn) = (seen.Confidence + BetterBy, Turn.None);
        foreach (var other in (Turn[])[Turn.Half, Turn.Right, Turn.Left])
        {
            var sample = See(picture, other, SeenPage.Sample, cancellationToken);
            if (sample.Confidence > best && sample.Characters >= FewCharacters)
            {
                (best, turn) = (sample.Confidence, other);
            }
        }

        return turn == Turn.None ? seen : See(picture, turn, int.MaxValue, cancellationToken);
    }

    private SeenPage See(GrayImage picture, Turn turn, int most, CancellationToken cancellationToken)
    {
        var page = PagePreparer.Prepare(picture, turn, ImagingLimits.Default, cancellationToken);
        var layout = PageLayoutFinder.Find(page, cancellationToken);
        var faded = new FadedInk(page);
        List<SeenLine> all =
        [
            .. layout.Cells.SelectMany(cell => LinesOf(cell, faded)),
            .. layout.Lines.Select(line => new SeenLine(line, faded.IsIn(line.Crop))),
        ];
        if (all.Count > most)
        {
            all = [.. all.OrderByDescending(line => line.Length).Take(most)];
        }

        var texts = lines.Read([.. all.Select(line => page.Image.Crop(line.Line.Crop))], cancellationToken);
        return new SeenPage(page, layout, all, texts);
    }

    private static IEnumerable<SeenLine> LinesOf(TableCell cell, FadedInk faded)
    {
        var isByFadedInk = cell.Lines.Count > 0 && faded.IsIn(cell.Inside);
        return cell.Lines.Select(line => new SeenLine(line, isByFadedInk));
    }
}
