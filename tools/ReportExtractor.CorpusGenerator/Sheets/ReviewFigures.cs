using ReportExtractor.CorpusGenerator.Forms;

namespace ReportExtractor.CorpusGenerator.Sheets;

/// <summary>The figures of the review and litigation table: four outcomes sum to a total in each of three parts.</summary>
internal static class ReviewFigures
{
    /// <summary>Adds random figures to a sheet.</summary>
    public static void Fill(FigureSheet sheet, SheetScale scale, Dice dice)
    {
        var most = scale switch
        {
            SheetScale.Zero => 0,
            SheetScale.Small => 3,
            SheetScale.Medium => 14,
            _ => 460,
        };
        foreach (var part in StatutoryForm.ReviewParts)
        {
            var total = 0;
            foreach (var column in StatutoryForm.ReviewColumns.SkipLast(1))
            {
                var value = dice.Chance(0.5) ? 0 : dice.Between(0, most);
                total += value;
                sheet.Set(StatutoryForm.ReviewKey(part.Key, column.Key), value);
            }

            sheet.Set(StatutoryForm.ReviewKey(part.Key, "total"), total);
        }
    }
}
