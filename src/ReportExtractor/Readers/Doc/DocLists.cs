using ReportExtractor.Readers.Flow.Lists;
using ReportExtractor.Readers.Input;
using ReportExtractor.WordBinary;

namespace ReportExtractor.Readers.Doc;

/// <summary>Counts the numbered lists of a Word binary file.</summary>
/// <param name="budget">What may be used.</param>
internal sealed class DocLists(ReaderBudget budget)
{
    // The formats of MSONFC (MS-OSHARED §2.2.1.3), by their names in ST_NumberFormat (ECMA-376-1 §17.18.59).
    private static readonly string[] Formats =
    [
        "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText", "hex",
        "chicago", "ideographDigital", "japaneseCounting", "aiueo", "iroha", "decimalFullWidth", "decimalHalfWidth",
        "japaneseLegal", "japaneseDigitalTenThousand", "decimalEnclosedCircle", "aiueoFullWidth", "irohaFullWidth", "decimalZero",
        "bullet", "ganada", "chosung", "decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese",
        "ideographEnclosedCircle", "ideographTraditional", "ideographZodiac", "ideographZodiacTraditional", "taiwaneseCounting",
        "ideographLegalTraditional", "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting", "chineseLegalSimplified",
        "chineseCountingThousand",
    ];

    private const int NoNumber = 0xFF;

    private readonly ListCounters _counters = new(budget);
    private readonly Dictionary<IReadOnlyList<WordListLevel>, ListLevel[]> _levels = new(ReferenceEqualityComparer.Instance);

    /// <summary>A paragraph with the number shown in front of it.</summary>
    /// <param name="item">Its place in a list, or null.</param>
    /// <param name="text">Its text.</param>
    public string Label(WordListItem? item, string text)
    {
        if (item is null)
        {
            return text;
        }

        if (!_levels.TryGetValue(item.Levels, out var levels))
        {
            _levels[item.Levels] = levels = [.. item.Levels.Select(Level)];
        }

        var startOver = item.Level >= 0 && item.Level < item.Levels.Count ? item.Levels[item.Level].StartOver : null;
        return ListLabel.Join(_counters.Next(item.ListId, item.Instance, levels, item.Level, startOver), text);
    }

    private static ListLevel Level(WordListLevel level) => new(level.Start, FormatOf(level.NumberFormat), level.Text)
    {
        IsLegal = level.IsLegal,
        RestartAfter = level.RestartAfter,
    };

    private static string FormatOf(int number) =>
        number == NoNumber ? "none" : number >= 0 && number < Formats.Length ? Formats[number] : "decimal";
}
