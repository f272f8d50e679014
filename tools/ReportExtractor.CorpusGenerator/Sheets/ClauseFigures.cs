using System.Globalization;
using ReportExtractor.CorpusGenerator.Forms;

namespace ReportExtractor.CorpusGenerator.Sheets;

/// <summary>The figures of the clauses of article 20.</summary>
internal static class ClauseFigures
{
    /// <summary>Adds random figures to a sheet.</summary>
    public static void Fill(FigureSheet sheet, StatutoryForm form, SheetScale scale, Dice dice)
    {
        foreach (var clause in form.Clauses)
        {
            foreach (var row in clause.Rows)
            {
                foreach (var column in clause.Columns)
                {
                    var key = $"{clause.Key}.{row.Key}.{column.Key}";
                    if (column.Nature == FigureNature.Money)
                    {
                        sheet[key] = Money(scale, dice);
                    }
                    else
                    {
                        sheet.Set(key, Whole(column, scale, dice));
                    }
                }
            }
        }
    }

    private static int Whole(FormColumn column, SheetScale scale, Dice dice)
    {
        if (scale == SheetScale.Zero || dice.Chance(0.4))
        {
            return 0;
        }

        if (column.Nature == FigureNature.Change)
        {
            var most = scale == SheetScale.Small ? 8 : 60;
            return dice.Between(-most, most);
        }

        return scale switch
        {
            SheetScale.Small => dice.Between(1, 30),
            SheetScale.Medium => dice.Between(1, 900),
            _ => dice.Chance(0.3) ? dice.Between(1000, 88000) : dice.Between(1, 3000),
        };
    }

    private static string Money(SheetScale scale, Dice dice)
    {
        if (scale == SheetScale.Zero || dice.Chance(0.3))
        {
            return "0";
        }

        var whole = scale switch
        {
            SheetScale.Small => dice.Between(0, 99),
            SheetScale.Medium => dice.Between(10, 9999),
            _ => dice.Between(1000, 9876543),
        };
        var decimals = dice.Pick<int>([0, 1, 2, 2, 4, 6]);
        var fraction = string.Concat(Enumerable.Range(0, decimals).Select(_ => (char)('0' + dice.Between(0, 9))));
        var text = whole.ToString(CultureInfo.InvariantCulture);
        return decimals == 0 ? text : $"{text}.{fraction}";
    }
}
