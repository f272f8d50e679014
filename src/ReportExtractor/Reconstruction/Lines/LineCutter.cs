using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Reconstruction.Lines;

/// <summary>Cuts a line of text into words and values, by its spaces. Lines that are glued together are left to <see cref="GluedCutter"/>.</summary>
internal sealed class LineCutter(FormVocabulary vocabulary)
{
    /// <summary>A line of a table is a label at most; longer ones with a comma are sentences.</summary>
    private const int LongestLabelLine = 44;

    private readonly GluedCutter _glued = new(vocabulary);

    private readonly record struct Token(int Start, int End, int Column, int EndColumn, bool Wide, CellValue Value);

    /// <summary>Cuts.</summary>
    /// <param name="paragraph">The line.</param>
    /// <param name="endsFile">True where the file ends with it.</param>
    public LayoutLine Cut(Paragraph paragraph, bool endsFile)
    {
        var line = paragraph.Text.Contains('\\') ? MarkdownEscapes.Remove(paragraph.Text) : paragraph.Text;
        if (line.AsSpan().Trim().IsEmpty || Furniture.Is(line))
        {
            return new LayoutLine(LayoutLineKind.Line, []);
        }

        if (_glued.Cut(line, paragraph, endsFile) is { } glued)
        {
            return new LayoutLine(LayoutLineKind.Line, glued);
        }

        return IsProse(line)
            ? new LayoutLine(LayoutLineKind.Prose, [])
            : new LayoutLine(LayoutLineKind.Line, Join(line, Tokens(line), paragraph, endsFile));
    }

    private bool IsProse(string line)
    {
        // A label may be explained in brackets, at any length.
        var text = WithoutBrackets(line);
        var stops = text.AsSpan().IndexOfAny('。', '；') >= 0;
        return (stops || (text.Length > LongestLabelLine && HasComma(text))) && _glued.Coverage(line) < GluedCutter.LeastCoverage;
    }

    private static bool HasComma(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '，' or ',' && !IsWithinNumber(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a mark that parts the thousands of a number.</summary>
    private static bool IsWithinNumber(string text, int mark) => mark > 0 && mark + 1 < text.Length && char.IsDigit(text[mark - 1]) && char.IsDigit(text[mark + 1]);

    private static string WithoutBrackets(string line)
    {
        if (line.AsSpan().IndexOfAny('(', '（') < 0)
        {
            return line;
        }

        var depth = 0;
        var text = new System.Text.StringBuilder(line.Length);
        foreach (var c in line)
        {
            depth += c is '(' or '（' ? 1 : 0;
            if (depth == 0)
            {
                text.Append(c);
            }

            depth = Math.Max(0, depth - (c is ')' or '）' ? 1 : 0));
        }

        return text.ToString();
    }

    private static List<Token> Tokens(string line)
    {
        var tokens = new List<Token>();
        var column = 0;
        var spaces = 2;
        for (var i = 0; i < line.Length;)
        {
            if (TextCharacters.IsBlank(line[i]))
            {
                spaces += Math.Max(1, DisplayWidth.Of(line[i]));
                column += DisplayWidth.Of(line[i++]);
                continue;
            }

            var start = i;
            var startColumn = column;
            for (var end = EndOf(line, start); i < end;)
            {
                column += DisplayWidth.Of(line[i++]);
            }

            AddToken(tokens, line, new Token(start, i, startColumn, column, spaces > 1, NumberParser.Parse(line.AsSpan(start, i - start))));
            spaces = 0;
        }

        return tokens;
    }

    /// <summary>Where a token ends: at the next blank, but for a remark in brackets behind a number, which ends where the bracket is closed, or with the line.</summary>
    private static int EndOf(string line, int start)
    {
        var (end, depth) = (start, 0);
        for (; end < line.Length && (depth > 0 || !TextCharacters.IsBlank(line[end])); end++)
        {
            depth += line[end] is '(' or '（' && char.IsDigit(line[start]) ? 1 : line[end] is ')' or '）' && depth > 0 ? -1 : 0;
        }

        return end;
    }

    /// <summary>97 件: a unit that stands apart belongs to its number.</summary>
    private static void AddToken(List<Token> tokens, string line, Token token)
    {
        if (tokens.Count > 0 && !token.Wide && token.Value.Content == CellContent.Other && tokens[^1] is { Value.DigitsOnly: true } or { Value: { Content: CellContent.Number, Unit: null } })
        {
            var joined = NumberParser.Parse(line.AsSpan(tokens[^1].Start, token.End - tokens[^1].Start));
            if (joined is { Content: CellContent.Number, DigitsOnly: false } && char.IsLetter(line[token.End - 1]))
            {
                tokens[^1] = tokens[^1] with { End = token.End, EndColumn = token.EndColumn, Value = joined };
                return;
            }
        }

        tokens.Add(token);
    }

    private static bool IsValue(Token token) => token.Value.Content is CellContent.Number or CellContent.Nil;

    /// <summary>Words one space apart are one text; a number in front of a word one space behind it belongs to the text (2019 年).</summary>
    private List<Fragment> Join(string line, List<Token> tokens, Paragraph paragraph, bool endsFile)
    {
        // A dash alone may be a dash; with numbers beside it, with its like, set apart at the end of the line, or behind the label of a row, it is a nil mark.
        var nilMarks = tokens.Count(token => token.Value.Content == CellContent.Nil);
        var nilIsValue = tokens.Count == 1 || nilMarks > 1 || tokens.Exists(token => token.Value.Content == CellContent.Number)
            || (tokens is [.., { Value.Content: CellContent.Nil } end] && (end.Wide || vocabulary.ResemblesRow(vocabulary.LabelOf(line.AsSpan(0, end.Start)))));
        var runIntoWord = RunIntoWords(tokens);
        var fragments = new List<Fragment>();
        for (var i = 0; i < tokens.Count;)
        {
            var last = i;
            var value = IsValue(tokens[i]) && !runIntoWord[i] && (nilIsValue || tokens[i].Value.Content == CellContent.Number);
            while (!value && last + 1 < tokens.Count && !tokens[last + 1].Wide && (!IsValue(tokens[last + 1]) || runIntoWord[last + 1]))
            {
                last++;
            }

            var text = line[tokens[i].Start..tokens[last].End];
            fragments.Add(new Fragment(value ? FragmentKind.Value : FragmentKind.Text, text, paragraph.At(tokens[i].Start, tokens[last].End), tokens[i].Column, tokens[last].EndColumn)
            {
                Value = value ? tokens[i].Value : new CellValue(CellContent.Other),
                EndsFile = endsFile && last == tokens.Count - 1,
                ColumnUnknown = tokens[i].Start >= paragraph.BlanksLostBefore,
                MayJoinNeighbour = paragraph.MayJoinNeighbour,
                Letters = vocabulary.Letters,
            });
            i = last + 1;
        }

        return fragments;
    }

    /// <summary>For each token whether a word follows it, with one space at most between them and between the numbers that stand between.</summary>
    private static bool[] RunIntoWords(List<Token> tokens)
    {
        var runs = new bool[tokens.Count];
        for (var i = tokens.Count - 2; i >= 0; i--)
        {
            runs[i] = !tokens[i + 1].Wide && (!IsValue(tokens[i + 1]) || runs[i + 1]);
        }

        return runs;
    }
}
