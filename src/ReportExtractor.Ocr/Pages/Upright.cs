using ReportExtractor.Imaging.Preparing;
using ReportExtractor.Pdf;

namespace ReportExtractor.Ocr.Pages;

/// <summary>Puts what was read of a turned picture back to where it is on the page as shown.</summary>
internal static class Upright
{
    /// <summary>Turns a page back.</summary>
    /// <param name="page">The page as it was read, upright.</param>
    /// <param name="turn">How its picture was turned to be read.</param>
    public static PdfPage TurnBack(PdfPage page, Turn turn)
    {
        if (turn == Turn.None)
        {
            return page;
        }

        var isOnItsSide = turn != Turn.Half;
        return page with
        {
            Width = isOnItsSide ? page.Height : page.Width,
            Height = isOnItsSide ? page.Width : page.Height,
            Letters =
            [
                .. page.Letters.Select(letter => letter with { Box = Back(letter.Box, page, turn), Direction = (360 - (int)turn) % 360 }),
            ],
            Rules = [.. page.Rules.Select(rule => new PdfRule(Back(rule.Box, page, turn), rule.IsHorizontal ^ isOnItsSide))],
        };
    }

    private static PdfBox Back(PdfBox box, PdfPage page, Turn turn) => turn switch
    {
        Turn.Right => new PdfBox(box.Top, page.Width - box.Right, box.Bottom, page.Width - box.Left),
        Turn.Left => new PdfBox(page.Height - box.Bottom, box.Left, page.Height - box.Top, box.Right),
        _ => new PdfBox(page.Width - box.Right, page.Height - box.Bottom, page.Width - box.Left, page.Height - box.Top),
    };
}
