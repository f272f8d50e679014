using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>Cuts one glued sentence: at words of the forms, and around runs of digits that are no part of a remark.</summary>
/// <param name="words">The words of the forms.</param>
/// <param name="flat">The line with narrow and Simplified characters.</param>
internal sealed class GluedScan(FormWords words, string flat)
{
    /// <summary>A number in a remark is at most this far from the closing bracket: twice the length of （其中修订16件，废止2件）, and more.</summary>
    private const int LongestRemark = 40;

    private readonly List<GluedRun> _runs = [];
    private int _end;
    private int _at;
    private int _depth;

    // Everything before this index is in a run.
    private int _pending;

    /// <summary>Cuts.</summary>
    /// <param name="start">The index at which the sentence begins.</param>
    /// <param name="end">The index behind it.</param>
    public IReadOnlyList<GluedRun> Run(int start, int end)
    {
        (_pending, _at, _end) = (start, start, end);
        while (_at < _end)
        {
            if (words.LongestAt(flat.AsSpan(0, _end), _at, out _) is > 0 and var length)
            {
                AddWord(length);
            }
            else if (GluedNumber.LengthAt(flat.AsSpan(_at, _end - _at), words) is > 0 and var digits && !IsInRemark(_at + digits))
            {
                AddValue(digits);
            }
            else
            {
                _depth = flat[_at] == '(' ? _depth + 1 : flat[_at] == ')' ? Math.Max(0, _depth - 1) : _depth;
                _at++;
            }
        }

        AddWordsUpTo(_end);
        return _runs;
    }

    private void AddWord(int length)
    {
        AddWordsUpTo(StartOfNumber());
        _at += length;
        AddWordsUpTo(_at);
        _depth = 0;
    }

    private void AddValue(int length)
    {
        _depth = 0;
        AddWordsUpTo(_at);
        _runs.Add(new GluedRun(_at, _at + length, IsValue: true));
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

            if (words.LongestAt(flat.AsSpan(0, _end), i, out var isRow) > 0 && isRow)
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

    private void AddWordsUpTo(int to)
    {
        if (!flat.AsSpan(_pending, to - _pending).Trim().IsEmpty)
        {
            _runs.Add(new GluedRun(_pending, to, IsValue: false));
        }

        _pending = to;
    }
}
