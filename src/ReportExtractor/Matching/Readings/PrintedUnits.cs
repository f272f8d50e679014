using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Readings;

/// <summary>The units of a table's figures, as its headers, labels and notes name them.</summary>
internal static class PrintedUnits
{
    // The same in labels of letters, as labels are compared.
    private static readonly string[] WesternYuan = ["Yuan", "Rmb", "Cny"];
    private static readonly string[] WesternTenThousand = ["10000", "10K", "TenThousand"];

    /// <summary>
    /// The unit of an amount of money, one of the constants of <see cref="MoneyUnit"/>: that in its own cell, else in the label of its row,
    /// else in the headers above, else in a note below. Null if none names one, and for counts.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="cell">The cell.</param>
    public static string? Of(DecidedTable table, DecidedRow row, int cell)
    {
        if (table.Arrangement.Rows[row.Aligned.Row].Cells[cell].Column.Kind != FigureKind.Money)
        {
            return null;
        }

        var candidate = row.Aligned.Candidate;
        return row.Reading.Cells[cell]?.Value.Unit
            ?? candidate.Stub.Select(words => UnitIn(words, words.Text)).FirstOrDefault(unit => unit is not null)
            ?? LastUnitIn(candidate.WordsAbove)
            ?? LastUnitIn(WordsAbove(table))
            ?? candidate.WordsBelow.Select(words => MoneyUnit.InNote(words.Text)).FirstOrDefault(unit => unit is not null);
    }

    /// <summary>True if the words above a table say that its counts are in tens, hundreds and so on.</summary>
    /// <param name="table">The table.</param>
    public static bool AreCountsScaled(DecidedTable table) => WordsAbove(table).Any(words => MoneyUnit.ScalesCounts(words.Text));

    private static IReadOnlyList<Fragment> WordsAbove(DecidedTable table) =>
        table.Rows.Count > 0 ? table.Rows[0].Aligned.Candidate.WordsAbove : [];

    /// <summary>The last unit that a header names.</summary>
    private static string? LastUnitIn(IReadOnlyList<Fragment> words) => Enumerable.Range(0, words.Count).Reverse()
        .Select(index => UnitIn(words[index], WithWordsAbove(words, index))).FirstOrDefault(unit => unit is not null);

    /// <summary>The text of a piece of a header, with what is above it while it begins with a unit: 百 over 万 over 元.</summary>
    private static string WithWordsAbove(IReadOnlyList<Fragment> words, int index)
    {
        var text = words[index].Text;
        for (var above = index; above > 0 && MoneyUnit.Begins(text);)
        {
            var over = Enumerable.Range(0, above).Reverse().FirstOrDefault(at => PrintPlace.AreOver(words[at], words[index]), above - 1);
            (text, above) = (words[over].Text + text, over);
        }

        return text;
    }

    private static string? UnitIn(Fragment words, string text) =>
        MoneyUnit.In(text) is { } unit ? unit
        : !Array.Exists(WesternYuan, word => words.Label.Full.Contains(word, StringComparison.Ordinal)) ? null
        : Array.Exists(WesternTenThousand, word => words.Label.Full.Contains(word, StringComparison.Ordinal)) ? MoneyUnit.TenThousandYuan
        : MoneyUnit.Yuan;
}
