using ReportExtractor.CorpusGenerator.Forms;

namespace ReportExtractor.CorpusGenerator.Sheets;

/// <summary>The figures of the applications table: new + carried in = total + carried out, results sum to the total.</summary>
internal static class ApplicationFigures
{
    /// <summary>Adds random figures to a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="form">The form.</param>
    /// <param name="scale">The size of the numbers.</param>
    /// <param name="dice">The dice.</param>
    /// <param name="lastYear">The sheet of the year before, whose applications are carried in; null for random ones.</param>
    public static void Fill(FigureSheet sheet, StatutoryForm form, SheetScale scale, Dice dice, FigureSheet? lastYear = null)
    {
        List<ApplicationRow> results = [.. form.ApplicationRows.Where(row => row.Role == ApplicationRole.Result)];
        List<ApplicationRow> used = [.. dice.Shuffled(results).Take(dice.Between(2, scale == SheetScale.Large ? 14 : 6))];
        foreach (var column in StatutoryForm.ApplicationColumns.SkipLast(1))
        {
            var received = Received(column.Key, scale, dice);
            var carriedIn = lastYear is not null ? (int)lastYear.Number(StatutoryForm.ApplicationKey("carried_out", column.Key))
                : scale == SheetScale.Zero || dice.Chance(0.6) ? 0 : dice.Between(0, 1 + (received / 8));
            var all = received + carriedIn;
            var carriedOut = all == 0 || dice.Chance(0.5) ? 0 : dice.Between(0, 1 + (all / 10));
            var total = all - carriedOut;
            Set(sheet, "new", column, received);
            Set(sheet, "carried_in", column, carriedIn);
            Set(sheet, "total", column, total);
            Set(sheet, "carried_out", column, carriedOut);
            Spread(sheet, results, used, column, total, dice);
        }

        foreach (var row in form.ApplicationRows)
        {
            var summed = StatutoryForm.ApplicationColumns.SkipLast(1);
            sheet.Set(
                StatutoryForm.ApplicationKey(row.Key, "total"),
                summed.Sum(column => sheet.Number(StatutoryForm.ApplicationKey(row.Key, column.Key))));
        }
    }

    private static int Received(string column, SheetScale scale, Dice dice)
    {
        var people = column == "natural_person";
        return scale switch
        {
            SheetScale.Zero => 0,
            SheetScale.Small => people ? dice.Between(0, 9) : dice.Chance(0.8) ? 0 : dice.Between(1, 4),
            SheetScale.Medium => people ? dice.Between(8, 95) : dice.Chance(0.6) ? 0 : dice.Between(1, 25),
            _ => people ? dice.Between(300, 31000) : dice.Chance(0.3) ? 0 : dice.Between(1, 2400),
        };
    }

    private static void Spread(
        FigureSheet sheet, List<ApplicationRow> results, List<ApplicationRow> used, FormColumn column, int total, Dice dice)
    {
        foreach (var row in results)
        {
            Set(sheet, row.Key, column, 0);
        }

        var rest = total;
        foreach (var row in used)
        {
            var part = row == used[^1] ? rest : dice.Between(0, rest);
            Set(sheet, row.Key, column, part);
            rest -= part;
        }
    }

    private static void Set(FigureSheet sheet, string row, FormColumn column, int value) =>
        sheet.Set(StatutoryForm.ApplicationKey(row, column.Key), value);
}
