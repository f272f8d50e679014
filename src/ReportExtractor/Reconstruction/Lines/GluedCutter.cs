using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Reconstruction.Lines;

/// <summary>
/// Cuts a line in which cells are glued together with nothing between them (规章000规范性文件1077第二十条…), by the words of the forms.
/// Digits stay together as they stand: how many numbers they are is for a later stage to say.
/// </summary>
internal sealed class GluedCutter(FormVocabulary vocabulary)
{
    /// <summary>So much of a sentence must be words of the forms and digits for it to be a glued table and not prose that speaks of one.</summary>
    public const double LeastCoverage = 0.6;

    /// <summary>A remark in brackets goes on for no longer behind a number that is part of it.</summary>
    private const int LongestRemark = 40;

    private const string SentenceEnd = "。";
    private static readonly string[] Units = ["万元", "元", "件", "项", "条", "个", "份", "次", "宗"];

    /// <summary>How much of a line is made of the forms' own words and of digits, from 0 to 1.</summary>
    /// <param name="line">The line.</param>
    public double Coverage(string line) => Coverage(Flatten(line), out _);

    /// <summary>Cuts.</summary>
    /// <param name="line">The line.</param>
    /// <param name="paragraph">The paragraph that it is.</param>
    /// <param name="endsFile">True where the file ends with it.</param>
    /// <returns>The fragments of the sentences that are glued tables, or null where none is.</returns>
    public List<Fragment>? Cut(string line, Paragraph paragraph, bool endsFile)
    {
        var flat = Flatten(line);
        if (!HasGluedDigit(flat))
        {
            return null;
        }

        List<Fragment>? fragments = null;
        for (var start = 0; start < flat.Length;)
        {
            var stop = flat.AsSpan(start).IndexOf(SentenceEnd);
            var end = stop < 0 ? flat.Length : start + stop + 1;
            if (Coverage(flat.AsSpan(start, end - start), out var glued) >= LeastCoverage && (glued > 1 || (glued == 1 && IsBare(line))))
            {
                fragments ??= [];
                new Scan(vocabulary, line, flat, start, end, paragraph, endsFile && end == flat.Length, fragments).Run();
            }

            start = end;
        }

        return fragments;
    }

    private static string Flatten(string line) =>
        string.Create(line.Length, line, static (flat, source) =>
        {
            for (var i = 0; i < flat.Length; i++)
            {
                flat[i] = TraditionalCharacters.Simplify(TextCharacters.Narrow(source[i]));
            }
        });

    private static bool HasGluedDigit(string flat)
    {
        for (var i = 1; i < flat.Length; i++)
        {
            if (char.IsAsciiDigit(flat[i]) && (flat[i - 1] is >= '\u4E00' and <= '\u9FFF' or ')' or '”' or '"'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>行政许可3件。 is a sentence; 规章000 alone on its line is a row.</summary>
    private static bool IsBare(string line) => line.AsSpan().IndexOfAny("。，；：,;:") < 0;

    private double Coverage(ReadOnlySpan<char> text, out int glued)
    {
        glued = 0;
        var (known, all) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            var length = vocabulary.LongestAt(text, i, out var isRow);
            if (length > 0)
            {
                glued += isRow && i + length < text.Length && char.IsAsciiDigit(text[i + length]) ? 1 : 0;
                known += length;
                all += length;
                i += length;
                continue;
            }

            if (!TextCharacters.IsBlank(text[i]) && !char.IsPunctuation(text[i]))
            {
                all++;
                known += char.IsAsciiDigit(text[i]) ? 1 : 0;
            }

            i++;
        }

        return all == 0 ? 0 : (double)known / all;
    }

    /// <summary>One pass over a glued sentence.</summary>
    private sealed class Scan(FormVocabulary vocabulary, string line, string flat, int start, int end, Paragraph paragraph, bool endsFile, List<Fragment> fragments)
    {
        private int _pending = start;
        private int _at = start;
        private int _depth;

        public void Run()
        {
            while (_at < end)
            {
                if (vocabulary.LongestAt(flat.AsSpan(0, end), _at, out _) is > 0 and var length)
                {
                    var label = NumberStart();
                    Flush(label);
                    _at += length;
                    Flush(_at);
                    _depth = 0;
                }
                else if (ValueLength() is > 0 and var digits && (_depth == 0 || !ClosesBehind(_at + digits)))
                {
                    _depth = 0;
                    Flush(_at);
                    Add(FragmentKind.Value, _at, _at + digits);
                    _at += digits;
                    _pending = _at;
                }
                else
                {
                    _depth = flat[_at] == '(' ? _depth + 1 : flat[_at] == ')' ? Math.Max(0, _depth - 1) : _depth;
                    _at++;
                }
            }

            Flush(end);
        }

        /// <summary>True where the bracket that is open here is closed; one that is not has lost its end together with the label's.</summary>
        private bool ClosesBehind(int from)
        {
            for (var i = from; i < Math.Min(end, from + LongestRemark); i++)
            {
                if (flat[i] is '(' or ')')
                {
                    return flat[i] == ')';
                }

                if (vocabulary.LongestAt(flat.AsSpan(0, end), i, out var isRow) > 0 && isRow)
                {
                    return false;
                }
            }

            return false;
        }

        /// <summary>The place where the number in front of the label here begins: 1. or （一） or 一、</summary>
        private int NumberStart()
        {
            foreach (var length in (ReadOnlySpan<int>)[3, 2])
            {
                var from = _at - length;
                if (from >= _pending && LabelNumber.Read(flat.AsSpan(from, length), out var taken).Style != NumberStyle.None && taken == length)
                {
                    return from;
                }
            }

            return _at;
        }

        private void Flush(int to)
        {
            if (!flat.AsSpan(_pending, to - _pending).Trim().IsEmpty)
            {
                Add(FragmentKind.Text, _pending, to);
            }

            _pending = to;
        }

        private void Add(FragmentKind kind, int from, int to)
        {
            var text = line[from..to];
            fragments.Add(new Fragment(kind, text, paragraph.At(from, to), from, to)
            {
                Value = kind == FragmentKind.Value ? NumberParser.Parse(text) : new CellValue(CellContent.Other),
                IsGlued = true,
                EndsFile = endsFile && to == end,
            });
        }

        /// <summary>How many characters of a value stand here; the digit of the next label's number is not one of them.</summary>
        private int ValueLength()
        {
            var text = flat.AsSpan(_at, end - _at);
            var sign = text[0] is '-' or '+' or '减' or '增' ? 1 : 0;
            var i = sign;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || IsInnerMark(text, i, sign)))
            {
                i++;
            }

            if (i == sign)
            {
                return 0;
            }

            if (text[i..].TrimStart() is ['.' or '、' or ',', var behind, ..] && !char.IsAsciiDigit(behind))
            {
                return i - 1 == sign ? 0 : i - 1;
            }

            if (i < text.Length && text[i] is '年' or '月' or '日')
            {
                return 0;
            }

            foreach (var unit in Units)
            {
                if (text[i..].StartsWith(unit) && vocabulary.LongestAt(text, i, out _) == 0)
                {
                    return i + unit.Length;
                }
            }

            return i;
        }

        private static bool IsInnerMark(ReadOnlySpan<char> text, int i, int sign) =>
            text[i] is '.' or ',' && i > sign && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
    }
}
