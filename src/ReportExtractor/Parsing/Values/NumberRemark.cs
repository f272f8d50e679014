namespace ReportExtractor.Parsing.Values;

/// <summary>What a cell adds to its number: 22（其中修订16件）, 12[1], 12①, 12¹, 217人次含集体.</summary>
internal static class NumberRemark
{
    /// <summary>The text of a cell without the remark at its end.</summary>
    /// <param name="text">The text, narrowed and without blanks.</param>
    /// <param name="remark">The remark without its brackets, or null.</param>
    public static ReadOnlySpan<char> RemoveFrom(ReadOnlySpan<char> text, out string? remark)
    {
        remark = null;
        var length = LengthAtEnd(text);
        if (length == 0 || length >= text.Length)
        {
            return text;
        }

        remark = text[^length..].Trim("()[]【】,、;").ToString();
        return text[..^length];
    }

    private static int LengthAtEnd(ReadOnlySpan<char> text)
    {
        var marks = FootnoteMarks.CountAtEnd(text);
        if (marks == 0)
        {
            return BracketLength(text) is > 0 and var length ? length : ClauseLength(text);
        }

        // A remark may have a footnote mark of its own: 57927(含9660件)¹
        var marked = text[..^marks];
        return marks + (marked.IsEmpty ? 0 : BracketLength(marked));
    }

    /// <summary>A remark without brackets begins with a word that says so.</summary>
    private static int ClauseLength(ReadOnlySpan<char> text)
    {
        var start = text.IndexOf('含');
        start = start >= 0 ? start : text.IndexOf("其中");
        start = start > 0 && text[start - 1] is ',' or '、' or ';' or '包' ? start - 1 : start;
        return start > 0 ? text.Length - start : 0;
    }

    private static int BracketLength(ReadOnlySpan<char> text)
    {
        var open = text[^1] switch { ')' => text.IndexOf('('), ']' => text.IndexOf('['), '】' => text.IndexOf('【'), _ => -1 };
        return open > 0 && text.Length - open > 2 && text[(open + 1)..].IndexOfAny("([【") < 0 ? text.Length - open : 0;
    }
}
