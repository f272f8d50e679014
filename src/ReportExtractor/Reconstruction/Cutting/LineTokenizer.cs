using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Problems;

namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>Cuts a line at its blanks.</summary>
internal static class LineTokenizer
{
    /// <summary>Cuts.</summary>
    /// <param name="line">The line.</param>
    public static List<LineToken> Tokenize(string line)
    {
        var tokens = new List<LineToken>();
        var column = 0;
        var blanks = 2;
        for (var i = 0; i < line.Length;)
        {
            if (TextCharacters.IsBlank(line[i]))
            {
                blanks += Math.Max(1, DisplayWidth.Of(line[i]));
                column += DisplayWidth.Of(line[i++]);
                continue;
            }

            var (start, startColumn) = (i, column);
            for (var end = EndOf(line, start); i < end;)
            {
                column += DisplayWidth.Of(line[i++]);
            }

            var value = ValueOf(line.AsSpan(start, i - start));
            var isOdd = value.Content == CellContent.Other && OddValue.Is(line.AsSpan(start, i - start));
            Add(tokens, line, new LineToken(start, i, startColumn, column, blanks > 1, value, isOdd));
            blanks = 0;
        }

        return tokens is [{ IsNil: true } sign, { IsSetApart: true, Value.DigitsOnly: true } number] && IsMinus(line, sign)
            ? [sign with { End = number.End, EndColumn = number.EndColumn, Value = Negative(number.Value) }]
            : tokens;
    }

    private static bool IsMinus(string line, LineToken token) =>
        token.End - token.Start == 1 && TextCharacters.Narrow(line[token.Start]) == '-';

    /// <summary>A minus far at the left of its cell, as in the format of accountants; or a mark in a cell of its own.</summary>
    private static CellValue Negative(CellValue value) =>
        value with { Number = -value.Number, Doubt = ReasonCodes.AccountingSign, DigitsOnly = false };

    /// <summary>
    /// The index behind a token: that of the next blank. A remark in brackets behind a number is part of it, to the closing bracket or
    /// the end of the line.
    /// </summary>
    private static int EndOf(string line, int start)
    {
        var (end, depth) = (start, 0);
        for (; end < line.Length && (depth > 0 || !TextCharacters.IsBlank(line[end])); end++)
        {
            depth += line[end] is '(' or '（' && char.IsDigit(line[start]) ? 1 : line[end] is ')' or '）' && depth > 0 ? -1 : 0;
        }

        return end;
    }

    private static CellValue ValueOf(ReadOnlySpan<char> text)
    {
        var value = NumberParser.Parse(text);
        return value.Content == CellContent.Other ? InlineMarks.Parse(text) ?? value : value;
    }

    /// <summary>97 件: a unit behind one blank belongs to its number.</summary>
    private static void Add(List<LineToken> tokens, string line, LineToken token)
    {
        if (tokens.Count > 0 && !token.IsSetApart && token.Value.Content == CellContent.Other
            && tokens[^1] is { Value.DigitsOnly: true } or { Value: { Content: CellContent.Number, Unit: null } })
        {
            var joined = NumberParser.Parse(line.AsSpan(tokens[^1].Start, token.End - tokens[^1].Start));
            if (joined is { Content: CellContent.Number, DigitsOnly: false } && char.IsLetter(line[token.End - 1]))
            {
                tokens[^1] = tokens[^1] with { End = token.End, EndColumn = token.EndColumn, Value = joined, IsOdd = false };
                return;
            }
        }

        tokens.Add(token);
    }
}
