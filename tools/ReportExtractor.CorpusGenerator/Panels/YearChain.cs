using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Sheets;

namespace ReportExtractor.CorpusGenerator.Panels;

/// <summary>Makes the sheets of a body year by year: what one year carries over, the next one carries in.</summary>
internal static class YearChain
{
    private static readonly string[] Documents = ["rules", "normative_documents"];

    /// <summary>The sheet of a year.</summary>
    /// <param name="form">The form of the year.</param>
    /// <param name="last">The sheet of the year before, or null.</param>
    /// <param name="scale">The size of the numbers.</param>
    /// <param name="dice">The dice.</param>
    public static FigureSheet Next(StatutoryForm form, FigureSheet? last, SheetScale scale, Dice dice)
    {
        var sheet = SheetFactory.Create(form, new SheetProfile(scale, SheetFill.Full, BreakSums: false), dice);
        ApplicationFigures.Fill(sheet, form, scale, dice, last);
        foreach (var key in sheet.Keys.Where(key => key.StartsWith("article20_1.rules.", StringComparison.Ordinal)).ToList())
        {
            // A county makes no rules.
            sheet.Set(key, 0);
        }

        if (form.Edition == FormEdition.Of2019)
        {
            ChainItems(sheet, last);
            ChainDisclosed(sheet, last);
        }
        else
        {
            ChainInForce(sheet, last, dice);
        }

        return sheet;
    }

    private static void ChainItems(FigureSheet sheet, FigureSheet? last)
    {
        foreach (var items in sheet.Keys.Where(key => key.EndsWith(".items_last_year", StringComparison.Ordinal)).ToList())
        {
            var change = items.Replace(".items_last_year", ".change", StringComparison.Ordinal);
            if (last is not null && last.Keys.Contains(items))
            {
                sheet.Set(items, last.Number(items) + last.Number(change));
            }

            sheet.Set(change, Math.Max(sheet.Number(change), -sheet.Number(items)));
        }

        if (sheet.Number("article20_9.procurement.projects") == 0)
        {
            sheet.Set("article20_9.procurement.amount", 0);
        }
    }

    private static void ChainDisclosed(FigureSheet sheet, FigureSheet? last)
    {
        foreach (var row in Documents)
        {
            var total = $"article20_1.{row}.total_disclosed";
            var before = last is not null && last.Keys.Contains(total) ? last.Number(total) : sheet.Number(total);
            sheet.Set(total, before + sheet.Number($"article20_1.{row}.newly_disclosed"));
        }
    }

    private static void ChainInForce(FigureSheet sheet, FigureSheet? last, Dice dice)
    {
        foreach (var row in Documents)
        {
            var (issued, repealed, inForce) =
                ($"article20_1.{row}.issued", $"article20_1.{row}.repealed", $"article20_1.{row}.in_force");
            var before = last is not null && last.Keys.Contains(inForce) ? last.Number(inForce)
                : row == "rules" ? 0 : sheet.Number(inForce) + dice.Between(5, 30);
            sheet.Set(repealed, Math.Min(sheet.Number(repealed), before));
            sheet.Set(inForce, before + sheet.Number(issued) - sheet.Number(repealed));
        }
    }
}
