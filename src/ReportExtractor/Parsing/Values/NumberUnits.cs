using System.Collections.Frozen;

namespace ReportExtractor.Parsing.Values;

/// <summary>The units that may follow a number.</summary>
internal static class NumberUnits
{
    /// <summary>
    /// The units of a piece of a printed line, as a pattern. Before its cells are known, a piece that ends in another unit may be a word:
    /// fewer units count than in a cell.
    /// </summary>
    public const string PiecePattern = "[十百千万亿]*[美港欧]?元|[万亿件项条个次]|人次";

    // Longer units first: 元 ends 万元 as well.
    private static readonly (string Text, string? Unit)[] OfCell =
    [
        ("万元人民币", MoneyUnit.TenThousandYuan), ("人民币万元", MoneyUnit.TenThousandYuan),
        ("百万元", MoneyUnit.Unknown), ("千万元", MoneyUnit.Unknown), ("亿元", MoneyUnit.Unknown), ("億元", MoneyUnit.Unknown),
        ("千元", MoneyUnit.Unknown), ("百元", MoneyUnit.Unknown), ("十元", MoneyUnit.Unknown),
        ("亿美元", MoneyUnit.Unknown), ("万美元", MoneyUnit.Unknown), ("美元", MoneyUnit.Unknown),
        ("万港元", MoneyUnit.Unknown), ("港元", MoneyUnit.Unknown), ("欧元", MoneyUnit.Unknown),
        ("万元", MoneyUnit.TenThousandYuan), ("萬元", MoneyUnit.TenThousandYuan),
        ("元人民币", MoneyUnit.Yuan), ("元整", MoneyUnit.Yuan), ("元", MoneyUnit.Yuan),
        ("件次", null), ("人次", null), ("件", null), ("项", null), ("項", null), ("条", null), ("條", null), ("个", null), ("個", null),
        ("份", null), ("部", null), ("宗", null), ("起", null), ("次", null), ("篇", null), ("类", null), ("笔", null), ("批", null),
        ("家", null), ("户", null), ("台", null), ("种", null), ("处", null), ("例", null), ("单", null), ("套", null), ("张", null),
        ("名", null), ("册", null), ("卷", null), ("期", null), ("场", null), ("封", null), ("幅", null), ("款", null), ("筆", null),
        ("戶", null), ("臺", null), ("種", null), ("處", null), ("單", null), ("張", null), ("冊", null), ("場", null),
    ];

    /// <summary>The units by their last character, longer ones first: most texts end in none, and that must cost little.</summary>
    private static readonly FrozenDictionary<char, (string Text, string? Unit)[]> ByEnd =
        OfCell.GroupBy(unit => unit.Text[^1]).ToFrozenDictionary(units => units.Key, units => units.ToArray());

    /// <summary>True for a unit and nothing else, in brackets or not.</summary>
    /// <param name="text">The text of a cell.</param>
    public static bool Are(ReadOnlySpan<char> text)
    {
        text = text.Trim().Trim("()（）");
        foreach (var (name, _) in OfCell)
        {
            if (text.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of a cell without the unit at its end.</summary>
    /// <param name="text">The text, narrowed and without blanks.</param>
    /// <param name="unit">one of the constants of <see cref="MoneyUnit"/> if the unit is one of money, else null.</param>
    /// <param name="found">True if there was a unit.</param>
    public static ReadOnlySpan<char> RemoveFrom(ReadOnlySpan<char> text, out string? unit, out bool found)
    {
        (unit, found) = (null, false);
        if (text.IsEmpty || !ByEnd.TryGetValue(text[^1], out var units))
        {
            return text;
        }

        foreach (var (name, meaning) in units)
        {
            if (text.Length > name.Length && text.EndsWith(name))
            {
                (unit, found) = (meaning, true);
                return text[..^name.Length];
            }
        }

        return text;
    }
}
