using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Candidates;

/// <summary>
/// Reads lines of text, and cells whose rows are unknown. If each cell has a line of its own, a candidate continues from line to line:
/// words end the run of cells above them.
/// </summary>
/// <param name="vocabulary">The words of the forms.</param>
/// <param name="list">The candidates.</param>
/// <param name="isCellPerLine">True if each cell has a line of its own.</param>
internal sealed class RunReader(FormVocabulary vocabulary, CandidateList list, bool isCellPerLine)
{
    /// <summary>The most digits of the mark of a note.</summary>
    private const int LongestMark = 2;

    private List<Fragment> _stub = [];
    private List<Fragment> _values = [];
    private int _firstLine;
    private int _lastLine;
    private LayoutLineKind _kind;
    private bool _isBehindListNumber;

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="index">Its index among the lines.</param>
    public void Read(LayoutLine line, int index)
    {
        var isLine = line.Kind == LayoutLineKind.Line;
        if (isLine && isCellPerLine && MarkedCell(line) is { } odd)
        {
            AddValue(odd, line.Kind, index);
            return;
        }

        // The rest of a label that was broken behind its number: 2. 没有现成信息需要另行制作.
        var beginsLabel = isLine && _isBehindListNumber
            && line.Fragments is [{ Value.Content: CellContent.Nil } only] && char.IsLetter(only.Text[0]);
        _isBehindListNumber = isLine && line.Fragments is [{ Kind: FragmentKind.Text } words] && words.Label is { Core.Length: 0 };
        var isWhole = isLine && line.Fragments.Count(fragment => fragment.Kind != FragmentKind.Text) > 1;
        if (isWhole)
        {
            Close();
        }

        foreach (var fragment in line.Fragments)
        {
            if (fragment.Kind == FragmentKind.Text || beginsLabel)
            {
                AddWords(fragment, line.Kind, index);
            }
            else if (fragment.Kind != FragmentKind.Blank || _values.Count > 0 || MayBeginRow())
            {
                AddValue(fragment, line.Kind, index);
            }
        }

        if (isWhole)
        {
            Close();
        }
        else if (_values.Count == 0 && isLine)
        {
            Loosen();
        }
    }

    /// <summary>Ends the candidate that is read.</summary>
    public void Close()
    {
        if (_values.Count > 0)
        {
            list.Add(_kind, _firstLine, _lastLine, _stub, _values);
            (_stub, _values) = ([], []);
        }
        else if (_kind == LayoutLineKind.Sequence)
        {
            // In a sequence the words before the last are headers and groups.
            Loosen();
        }
    }

    private void AddWords(Fragment words, LayoutLineKind kind, int index)
    {
        Close();
        _stub.Add(words);
        (_firstLine, _kind) = (index, kind);
    }

    private void AddValue(Fragment value, LayoutLineKind kind, int index)
    {
        // Words of lines above are loose; only those of this line are the candidate's stub.
        if (_values.Count == 0 && (_stub.Count == 0 || (kind == LayoutLineKind.Line && _firstLine != index)))
        {
            Loosen();
            (_firstLine, _kind) = (index, kind);
        }

        _values.Add(value);
        _lastLine = index;
    }

    /// <summary>165 2: a cell with the mark of a note, as far as can be told; null for other lines.</summary>
    private static Fragment? MarkedCell(LayoutLine line) =>
        line.Fragments is [{ IsNumber: true, IsGlued: false } number, { Value.DigitsOnly: true } mark]
        && mark.Text.Length <= LongestMark && mark.Column == number.EndColumn + 1
            ? number with { Text = $"{number.Text} {mark.Text}", EndColumn = mark.EndColumn, Value = new CellValue(CellContent.Other) }
            : null;

    /// <summary>True if an empty cell may be the first of a row; behind a header it is a column that the header spans.</summary>
    private bool MayBeginRow() => _stub is [.., var last] && (!vocabulary.IsOther(last.Label) || vocabulary.IsRow(last.Label));

    private void Loosen()
    {
        list.AddLoose(_stub);
        _stub = [];
    }
}
