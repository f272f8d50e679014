using System.Globalization;
using ReportExtractor.Problems;

namespace ReportExtractor.Parsing.Values;

/// <summary>Parses the text of a cell. Numbers are decimal throughout: what is printed is what is kept.</summary>
internal static class NumberParser
{
    /// <summary>The longest text that can be a number with its sign, unit and remark; anything longer is prose.</summary>
    private const int LongestNumberText = 60;

    /// <summary>A hundred billion: no count and no amount of one office reaches it; several numbers glued together do.</summary>
    private const decimal LeastImplausible = 100_000_000_000m;

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text as the reader got it.</param>
    public static CellValue Parse(ReadOnlySpan<char> text)
    {
        if (text.Contains(TextCharacters.ObjectMark))
        {
            return ParseBesideObject(text);
        }

        Span<char> buffer = stackalloc char[LongestNumberText];
        var length = 0;
        var isSigned = false;
        foreach (var c in text)
        {
            if (c == TextCharacters.SoftHyphen && length == 0)
            {
                // It may be a minus that is not seen, or none.
                isSigned = true;
            }

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
            : isSigned ? new CellValue(CellContent.Other)
            : NilMarks.FillCell(compact) ? new CellValue(CellContent.Nil)
            : ParseNumber(compact, text);
    }

    /// <summary>A picture may show a digit, a number, or neither: a number next to it is in doubt.</summary>
    private static CellValue ParseBesideObject(ReadOnlySpan<char> text)
    {
        var value = text.Length > LongestNumberText * 2
            ? new CellValue(CellContent.Other)
            : Parse(text.ToString().Replace(TextCharacters.ObjectMark, ' '));
        return value.Content == CellContent.Number
            ? value with { Doubt = ReasonCodes.PictureInCell, DigitsOnly = false }
            : new CellValue(CellContent.Other);
    }

    private static CellValue ParseNumber(ReadOnlySpan<char> compact, ReadOnlySpan<char> text)
    {
        var rest = NumberRemark.RemoveFrom(compact, out var remark);
        if (remark is not null && NilMarks.FillCell(rest))
        {
            return new CellValue(CellContent.Nil);
        }

        rest = NumberSign.RemoveFrom(rest, out var sign, out var isUnusual);
        rest = NumberUnits.RemoveFrom(rest, out var unit, out var hasUnit);
        Span<char> digits = stackalloc char[LongestNumberText];
        if (DigitRun.Read(rest, digits) is not { } run
            || !decimal.TryParse(digits[..run.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || DigitSpacing.MaySeparateNumbers(text))
        {
            return new CellValue(CellContent.Other);
        }

        var doubt = run.HasLetters ? ReasonCodes.LetterAsDigit
            : number >= LeastImplausible ? ReasonCodes.ImplausibleSize
            : isUnusual ? ReasonCodes.AccountingSign
            : null;
        var isBare = !run.HasLetters && !run.IsGrouped && !hasUnit && sign == 0 && remark is null;
        return new CellValue(CellContent.Number, sign < 0 && number != 0 ? -number : number, unit, doubt, remark)
        {
            DigitsOnly = isBare && rest.IndexOf('.') < 0,
        };
    }
}
