using System.Buffers;
using System.Globalization;
using ReportExtractor.Problems;

namespace ReportExtractor.Parsing.Values;

/// <summary>From a cell's text to a value. Decimal throughout: what is printed is what is kept.</summary>
internal static class NumberParser
{
    /// <summary>The longest text that can be a number with its sign, unit and remark; anything longer is prose.</summary>
    private const int LongestNumberText = 60;

    /// <summary>A hundred billion: no count and no amount of one office reaches it; several numbers that ran together do.</summary>
    private const decimal LeastImplausible = 100_000_000_000m;

    private static readonly string[] NilWords = ["无", "無", "没有", "無此項", "无此项", "不适用", "未涉及", "暂无", "nil", "none", "n/a"];

    /// <summary>What stands raised behind a number and points to a note: superscript digits, digits in circles, stars and daggers.</summary>
    private static readonly SearchValues<char> FootnoteMarks = SearchValues.Create("⁰¹²³⁴⁵⁶⁷⁸⁹①②③④⑤⑥⑦⑧⑨⑩*※†‡");

    private static readonly SearchValues<char> NoteNumbers = SearchValues.Create("⁰¹²³⁴⁵⁶⁷⁸⁹0123456789");

    /// <summary>Of these, what does not number labels as well.</summary>
    private static readonly SearchValues<char> LooseMarks = SearchValues.Create("⁰¹²³⁴⁵⁶⁷⁸⁹*※†‡");

    private static readonly (string Text, string? Unit)[] Units =
    [
        ("万元人民币", "10k-yuan"), ("人民币万元", "10k-yuan"), ("万元", "10k-yuan"), ("萬元", "10k-yuan"),
        ("元人民币", "yuan"), ("元整", "yuan"), ("元", "yuan"),
        ("件次", null), ("人次", null), ("件", null), ("项", null), ("項", null), ("条", null), ("條", null), ("个", null), ("個", null),
        ("份", null), ("部", null), ("宗", null), ("起", null), ("次", null), ("篇", null), ("类", null),
    ];

    /// <summary>Understands a cell's text.</summary>
    /// <param name="text">The text as the reader got it.</param>
    public static CellValue Parse(ReadOnlySpan<char> text)
    {
        // A picture may show a digit, or a number, or nothing of either.
        if (text.Contains(TextCharacters.ObjectMark))
        {
            var beside = text.Length > LongestNumberText * 2 ? new CellValue(CellContent.Other) : Parse(text.ToString().Replace(TextCharacters.ObjectMark, ' '));
            return beside.Content == CellContent.Number ? beside with { Doubt = ReasonCodes.PictureInCell, DigitsOnly = false } : new CellValue(CellContent.Other);
        }

        Span<char> buffer = stackalloc char[LongestNumberText];
        var length = 0;
        foreach (var c in text)
        {
            if (TextCharacters.IsBlank(c))
            {
                continue;
            }

            if (length == buffer.Length)
            {
                return new CellValue(CellContent.Other);
            }

            buffer[length++] = TextCharacters.Narrow(c);
        }

        var compact = buffer[..length];
        return length == 0 ? new CellValue(CellContent.Blank)
            : IsNil(compact) ? new CellValue(CellContent.Nil)
            : ParseNumber(compact, text);
    }

    /// <summary>True for a mark that points to a note and stands alone: ¹, [1], *.</summary>
    /// <param name="text">The text.</param>
    public static bool IsNoteMark(ReadOnlySpan<char> text)
    {
        text = text.Trim().Trim('\u200B');
        return !text.IsEmpty && (text.IndexOfAnyExcept(LooseMarks) < 0 || (text is ['[', .. var inside, ']'] && !inside.IsEmpty && inside.IndexOfAnyExcept(NoteNumbers) < 0));
    }

    private static bool IsNil(ReadOnlySpan<char> compact)
    {
        if (compact.IndexOfAnyExcept("-—―─/\\×╳✕_一") < 0 && !compact.SequenceEqual("一"))
        {
            return true;
        }

        foreach (var word in NilWords)
        {
            if (compact.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static CellValue ParseNumber(ReadOnlySpan<char> compact, ReadOnlySpan<char> text)
    {
        var rest = TakeRemark(compact, out var remark);
        if (remark is not null && IsNil(rest))
        {
            return new CellValue(CellContent.Nil);
        }

        rest = TakeSign(rest, out var sign);
        rest = TakeUnit(rest, out var unit, out var hasUnit);
        Span<char> digits = stackalloc char[LongestNumberText];
        if (!TakeDigits(rest, digits, out var length, out var letters, out var grouped)
            || !decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return new CellValue(CellContent.Other);
        }

        // Spaces are left out above; between digits they are either a thousands mark or two numbers.
        var spaced = HasSpaceInsideDigits(text) && !IsGroupedBySpaces(text);
        return spaced ? new CellValue(CellContent.Other) : new CellValue(
            CellContent.Number,
            sign < 0 && number != 0 ? -number : number,
            unit,
            letters ? ReasonCodes.LetterAsDigit : number >= LeastImplausible ? ReasonCodes.ImplausibleSize : null,
            remark)
        {
            DigitsOnly = !letters && !grouped && !hasUnit && sign == 0 && remark is null && rest.IndexOf('.') < 0,
        };
    }

    /// <summary>22（其中修订16件）, 12[1], 12①, 12¹: the number, and what is said of it or where.</summary>
    private static ReadOnlySpan<char> TakeRemark(ReadOnlySpan<char> text, out string? remark)
    {
        remark = null;
        var length = RemarkLength(text);
        if (length == 0 || length >= text.Length)
        {
            return text;
        }

        remark = text[^length..].Trim("()[]【】").ToString();
        return text[..^length];
    }

    private static int RemarkLength(ReadOnlySpan<char> text)
    {
        var marks = text.Length - text.LastIndexOfAnyExcept(FootnoteMarks) - 1;
        if (marks > 0)
        {
            // A remark may have a note of its own: 57927(含9660件)¹
            var marked = text[..^marks];
            return marks + (marked.IsEmpty ? 0 : BracketLength(marked));
        }

        return BracketLength(text);
    }

    private static int BracketLength(ReadOnlySpan<char> text)
    {
        var open = text[^1] switch { ')' => text.IndexOf('('), ']' => text.IndexOf('['), '】' => text.IndexOf('【'), _ => -1 };
        return open > 0 && text.Length - open > 2 && text[(open + 1)..].IndexOfAny("([【") < 0 ? text.Length - open : 0;
    }

    private static ReadOnlySpan<char> TakeSign(ReadOnlySpan<char> text, out int sign)
    {
        sign = 0;
        if (text.Length < 2)
        {
            return text;
        }

        switch (text[0])
        {
            case '-' or '—' or '减' or '減' or '负' or '負' or '↓':
                sign = -1;
                break;
            case '+' or '增' or '加' or '↑':
                sign = 1;
                break;
            default:
                return text;
        }

        var taken = text is ['减', '少', ..] or ['減', '少', ..] or ['增', '加', ..] ? 2 : 1;
        return text[taken..];
    }

    private static ReadOnlySpan<char> TakeUnit(ReadOnlySpan<char> text, out string? unit, out bool found)
    {
        foreach (var (name, meaning) in Units)
        {
            if (text.Length > name.Length && text.EndsWith(name))
            {
                (unit, found) = (meaning, true);
                return text[..^name.Length];
            }
        }

        (unit, found) = (null, false);
        return text;
    }

    /// <summary>Digits with at most one decimal point; thousands marks are left out where they stand before three digits each.</summary>
    private static bool TakeDigits(ReadOnlySpan<char> text, Span<char> digits, out int length, out bool letters, out bool grouped)
    {
        length = 0;
        letters = grouped = false;
        var point = -1;
        var real = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '0' and <= '9')
            {
                digits[length++] = c;
                real++;
            }
            else if (AsDigit(c) is { } digit)
            {
                letters = true;
                digits[length++] = digit;
            }
            else if (c == '.' && point < 0 && i > 0 && i < text.Length - 1)
            {
                point = i;
                digits[length++] = '.';
            }
            else if (c is ',' or '\'' or '’' or '，' && point < 0 && i > 0 && IsGroup(text[(i + 1)..]))
            {
                grouped = true;
            }
            else
            {
                return false;
            }
        }

        // "O" alone is a zero that was read as a letter; a longer word without a digit is a word.
        return length > 0 && (real > 0 || length == 1);
    }

    private static bool IsGroup(ReadOnlySpan<char> rest)
    {
        var run = rest.IndexOfAnyExceptInRange('0', '9');
        return (run < 0 ? rest.Length : run) == 3;
    }

    private static char? AsDigit(char c) => c switch
    {
        'O' or 'o' or '〇' or '○' or '◯' or '零' => '0',
        'l' or 'I' or '|' => '1',
        _ => null,
    };

    private static bool HasSpaceInsideDigits(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (TextCharacters.IsBlank(text[i]) && IsOfNumber(text[i - 1]) && NextIsOfNumber(text[i..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A point with a blank beside it ends the number of a list: "1. 5" is five, and perhaps not that.</summary>
    private static bool IsOfNumber(char c) => char.IsDigit(TextCharacters.Narrow(c)) || TextCharacters.Narrow(c) == '.';

    private static bool NextIsOfNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!TextCharacters.IsBlank(c))
            {
                return IsOfNumber(c);
            }
        }

        return false;
    }

    /// <summary>True for 12 345 678: one to three digits, then threes, each after one space.</summary>
    private static bool IsGroupedBySpaces(ReadOnlySpan<char> text)
    {
        var run = 0;
        var groups = 0;
        foreach (var c in text.Trim())
        {
            if (char.IsDigit(TextCharacters.Narrow(c)))
            {
                run++;
            }
            else if (c is ' ' or '\u00A0' or '\u2009' or '\u202F' && (groups == 0 ? run is >= 1 and <= 3 && TextCharacters.Narrow(text.Trim()[0]) != '0' : run == 3))
            {
                groups++;
                run = 0;
            }
            else
            {
                break;
            }
        }

        return groups > 0 && run == 3;
    }
}
