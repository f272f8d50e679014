using ReportExtractor.Documents;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>Cuts one glued sentence: at words of the forms, and around runs of digits that are no part of a remark.</summary>
/// <param name="vocabulary">The words of the forms.</param>
/// <param name="line">The line.</param>
/// <param name="flat">The line with narrow and Simplified characters.</param>
/// <param name="paragraph">The paragraph that it is.</param>
/// <param name="endsFile">True if it is the end of the file.</param>
internal sealed class GluedScan(FormVocabulary vocabulary, string line, string flat, Paragraph paragraph, bool endsFile)
{
    /// <summary>A number in a remark is at most this far from the closing bracket: twice the length of （其中修订16件，废止2件）, and more.</summary>
    private const int LongestRemark = 40;

    private readonly List<Fragment> _fragments = [];
    private int _end;
    private int _at;
    private int _depth;

    // Everything before this index is in a fragment.
    private int _pending;

    /// <summary>Cuts.</summary>
    /// <param name="start">The index at which the sentence begins.</param>
    /// <param name="end">The index behind it.</param>
    public IReadOnlyList<Fragment> Run(int start, int end)
    {
        (_pending, _at, _end) = (start, start, end);
        while (_at < _end)
        {
            if (vocabulary.Words.LongestAt(flat.AsSpan(0, _end), _at, out _) is > 0 and var length)
            {
                AddWord(length);
            }
            else if (GluedNumber.LengthAt(flat.AsSpan(_at, _end - _at), vocabulary) is > 0 and var digits && !IsInRemark(_at + digits))
            {
                AddValue(digits);
            }
            else
            {
                _depth = flat[_at] == '(' ? _depth + 1 : flat[_at] == ')' ? Math.Max(0, _depth - 1) : _depth;
                _at++;
            }
        }

        AddTextUpTo(_end);
        return _fragments;
    }

    private void AddWord(int length)
    {
        AddTextUpTo(StartOfNumber());
        _at += length;
        AddTextUpTo(_at);
        _depth = 0;
    }

    private void AddValue(int length)
    {
        _depth = 0;
        AddTextUpTo(_at);
        Add(FragmentKind.Value, _at, _at + length);
        _at += length;
        _pending = _at;
    }

    /// <summary>
    /// True if a bracket is open here and is closed behind an index. One that is not closed lost its end with the label's.
    /// </summary>
    private bool IsInRemark(int from)
    {
        if (_depth == 0)
        {
            return false;
        }

        for (var i = from; i < Math.Min(_end, from + LongestRemark); i++)
        {
            if (flat[i] is '(' or ')')
            {
                return flat[i] == ')';
            }

            if (vocabulary.Words.LongestAt(flat.AsSpan(0, _end), i, out var isRow) > 0 && isRow)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The index at which the number of the label here begins: 1. or （一） or 一、</summary>
    private int StartOfNumber()
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

    private void AddTextUpTo(int to)
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
        var isEnd = endsFile && _end == flat.Length && to == _end;
        _fragments.Add(new Fragment(kind, text, paragraph.At(from, to), from, to)
        {
            Value = kind == FragmentKind.Value ? NumberParser.Parse(text) : new CellValue(CellContent.Other),
            Ambiguity = Ambiguity.Glued | (isEnd ? Ambiguity.EndsFile : Ambiguity.None),
            Letters = vocabulary.Letters,
        });
    }
}
