using ReportExtractor.CorpusGenerator.Forms;

namespace ReportExtractor.CorpusGenerator.Sheets;

/// <summary>Creates random figures whose sums are right, then blanks cells or breaks sums as the profile requests.</summary>
public static class SheetFactory
{
    /// <summary>Creates a sheet.</summary>
    public static FigureSheet Create(StatutoryForm form, SheetProfile profile, Dice dice)
    {
        var sheet = new FigureSheet();
        ClauseFigures.Fill(sheet, form, profile.Scale, dice);
        ApplicationFigures.Fill(sheet, form, profile.Scale, dice);
        ReviewFigures.Fill(sheet, profile.Scale, dice);
        if (profile.BreakSums)
        {
            BreakSums(sheet, dice);
        }

        Blank(sheet, profile.Fill, dice);
        return sheet;
    }

    private static void BreakSums(FigureSheet sheet, Dice dice)
    {
        List<string> summed = [.. sheet.Keys.Where(key => !key.StartsWith("article20", StringComparison.Ordinal))];
        foreach (var key in dice.Shuffled(summed).Take(dice.Between(1, 3)))
        {
            sheet.Set(key, sheet.Number(key) + dice.Between(1, 4));
        }
    }

    private static void Blank(FigureSheet sheet, SheetFill fill, Dice dice)
    {
        foreach (var key in sheet.Keys.ToList())
        {
            var inSums = !key.StartsWith("article20", StringComparison.Ordinal);
            var isTotal = key.EndsWith(".total", StringComparison.Ordinal);
            var blank = fill switch
            {
                SheetFill.TotalsOnly => inSums && !isTotal,
                SheetFill.Sparse => !isTotal && sheet.Number(key) == 0 && dice.Chance(inSums ? 0.5 : 0.25),
                _ => false,
            };
            if (blank)
            {
                sheet[key] = null;
            }
        }
    }
}
