using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>
/// Cuts a line of text into words and values at its blanks. <see cref="GluedCutter"/> cuts lines that are glued together.
/// </summary>
/// <param name="vocabulary">The words of the forms.</param>
internal sealed class LineCutter(FormVocabulary vocabulary)
{
    private readonly GluedCutter _glued = new(vocabulary.Words, vocabulary.Letters);
    private readonly JoinedCells _joined = new(vocabulary.WidestRow);

    /// <summary>Cuts.</summary>
    /// <param name="paragraph">The line.</param>
    /// <param name="endsFile">True if it is the end of the file.</param>
    public LayoutLine Cut(Paragraph paragraph, bool endsFile)
    {
        var line = paragraph.Text.Contains('\\') ? MarkdownEscapes.Remove(paragraph.Text) : paragraph.Text;
        if (line.AsSpan().Trim().IsEmpty || Furniture.Is(line))
        {
            return new LayoutLine(LayoutLineKind.Line, []);
        }

        if (_glued.Cut(line) is { } glued)
        {
            return new LayoutLine(LayoutLineKind.Line, [.. glued.Select(run => MakeFragment(line, run, paragraph, endsFile))]);
        }

        if (_joined.Find(line) is { } cells)
        {
            return new LayoutLine(LayoutLineKind.Sequence, [.. cells.Select(cell => MakeFragment(line, cell, paragraph, endsFile))]);
        }

        return Sentences.Is(line, vocabulary.Letters) && _glued.CoverageOf(line) < GluedCutter.LeastCoverage
            ? new LayoutLine(LayoutLineKind.Prose, [])
            : new LayoutLine(LayoutLineKind.Line, Join(line, LineTokenizer.Tokenize(line), paragraph, endsFile));
    }

    /// <summary>Joins words that are one blank apart. A number between them is one of the words (2019 年).</summary>
    private List<Fragment> Join(string line, List<LineToken> tokens, Paragraph paragraph, bool endsFile)
    {
        var areNilMarksValues = AreNilMarksValues(line, tokens);
        var areWords = FindWords(line, tokens);
        var fragments = new List<Fragment>();
        for (var i = 0; i < tokens.Count;)
        {
            var last = i;
            var isValue = !areWords[i] && (areNilMarksValues || tokens[i].IsNumber || tokens[i].IsOdd);
            if (!isValue)
            {
                last = EndOfSpacedLabel(line, tokens, areWords, i);
                while (last + 1 < tokens.Count && !tokens[last + 1].IsSetApart && areWords[last + 1])
                {
                    last++;
                }
            }

            var isEnd = endsFile && last == tokens.Count - 1;
            fragments.Add(MakeFragment(line, tokens[i], tokens[last], isValue, paragraph, isEnd));
            i = last + 1;
        }

        return fragments;
    }

    /// <summary>
    /// The last of words that are one text of the forms with single wide blanks in it, or much like one, while none of them is one by
    /// itself; or the first word.
    /// </summary>
    private int EndOfSpacedLabel(string line, List<LineToken> tokens, bool[] areWords, int first)
    {
        var last = first;
        while (last + 1 < tokens.Count && areWords[last + 1] && line[tokens[last].End..tokens[last + 1].Start] == "\u3000")
        {
            last++;
        }

        if (last == first)
        {
            return first;
        }

        var whole = vocabulary.LabelOf(line.AsSpan(tokens[first].Start, tokens[last].End - tokens[first].Start));
        return (vocabulary.IsOther(whole) || vocabulary.ResemblesRow(whole))
            && !tokens[first..(last + 1)].Exists(IsLabel)
            ? last
            : first;

        bool IsLabel(LineToken token) => vocabulary.LabelOf(line.AsSpan(token.Start, token.End - token.Start)) is var label
            && (vocabulary.IsOther(label) || vocabulary.IsRow(label));
    }

    private Fragment MakeFragment(string line, LineToken first, LineToken last, bool isValue, Paragraph paragraph, bool isEnd)
    {
        var kind = isValue ? FragmentKind.Value : FragmentKind.Text;
        return new Fragment(kind, line[first.Start..last.End], paragraph.At(first.Start, last.End), first.Column, last.EndColumn)
        {
            Value = isValue ? first.Value : new CellValue(CellContent.Other),
            Ambiguity = (isEnd ? Ambiguity.EndsFile : Ambiguity.None)
                | (first.Start >= paragraph.BlanksLostBefore ? Ambiguity.ColumnUnknown : Ambiguity.None)
                | (paragraph.MayJoinNeighbour ? Ambiguity.MayJoinNeighbour : Ambiguity.None),
            Letters = vocabulary.Letters,
        };
    }

    private Fragment MakeFragment(string line, GluedRun run, Paragraph paragraph, bool endsFile)
    {
        var text = line[run.Start..run.End];
        var kind = run.IsValue ? FragmentKind.Value : FragmentKind.Text;
        return new Fragment(kind, text, paragraph.At(run.Start, run.End), run.Start, run.End)
        {
            Value = run.IsValue ? NumberParser.Parse(text) : new CellValue(CellContent.Other),
            Ambiguity = Ambiguity.Glued | (endsFile && run.End == line.Length ? Ambiguity.EndsFile : Ambiguity.None),
            Letters = vocabulary.Letters,
        };
    }

    private Fragment MakeFragment(string line, (int Start, int End, CellValue Value) cell, Paragraph paragraph, bool endsFile)
    {
        var kind = cell.Value.Content == CellContent.Other ? FragmentKind.Text : FragmentKind.Value;
        return new Fragment(kind, line[cell.Start..cell.End], paragraph.At(cell.Start, cell.End), cell.Start, cell.End)
        {
            Value = cell.Value,
            Placement = Placement.InOrder,
            Ambiguity = endsFile && cell.End == line.Length ? Ambiguity.EndsFile : Ambiguity.None,
            Letters = vocabulary.Letters,
        };
    }

    /// <summary>
    /// True if the nil marks of a line are values. One dash among words is a dash, unless it is set apart at the end of the line or is
    /// behind the label of a row.
    /// </summary>
    private bool AreNilMarksValues(string line, List<LineToken> tokens) =>
        tokens.Count == 1
        || tokens.Count(token => token.IsNil) > 1
        || tokens.Exists(token => token.IsNumber)
        || (tokens is [.., { IsNil: true } end]
            && (end.IsSetApart || vocabulary.ResemblesRow(vocabulary.LabelOf(line.AsSpan(0, end.Start)))));

    /// <summary>
    /// For each token, whether it is a word: no value, or a value followed by a word with at most one blank between all of them.
    /// </summary>
    private bool[] FindWords(string line, List<LineToken> tokens)
    {
        var areWords = new bool[tokens.Count];
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var isBeforeWord = i + 1 < tokens.Count && !tokens[i + 1].IsSetApart && areWords[i + 1];
            areWords[i] = !tokens[i].IsValue || isBeforeWord;
        }

        if (IsTitle(line, tokens))
        {
            areWords[^1] = true;
        }

        return areWords;
    }

    /// <summary>Library return 2023: a year one blank behind words of letters that are no row's label is one of them.</summary>
    private bool IsTitle(string line, List<LineToken> tokens) =>
        vocabulary.Letters != LabelLetters.Ignored
        && tokens is [.., { IsNumber: true, IsSetApart: false, Value: { DigitsOnly: true, Number: >= 2000 and < 2100 } } year]
        && tokens.SkipLast(1).All(token => !token.IsValue)
        && LabelWords.HasLetter(line) && !vocabulary.ResemblesRow(vocabulary.LabelOf(line.AsSpan(0, year.Start)));
}
