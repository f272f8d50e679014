using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Candidates;

/// <summary>
/// Reads a row of a grid: its words up to the last label, then its cells. A second label behind numbers begins a second candidate.
/// </summary>
/// <param name="vocabulary">The words of the forms.</param>
/// <param name="list">The candidates.</param>
internal sealed class GridRowReader(FormVocabulary vocabulary, CandidateList list)
{
    private readonly GridHeaders _headers = new(vocabulary);

    // The candidate that is read: its words and the cells behind them.
    private List<Fragment> _stub = [];
    private List<Fragment> _values = [];
    private bool _namesRow;
    private bool _isFilled;

    // Total is the label of a row as well as a header: beside other headers it names no row.
    private bool _areHeaders;

    /// <summary>What words in a row are.</summary>
    private enum Role
    {
        /// <summary>The content of a cell: a note on an empty cell, signs of a font of its own, a remark behind a number.</summary>
        Content,

        /// <summary>The label of the cells behind them, or the name of its group.</summary>
        Label,

        /// <summary>The label of a second candidate.</summary>
        NextLabel,

        /// <summary>A label behind numbers that have none: no form has a cell there.</summary>
        LabelBehindNumbers,
    }

    /// <summary>Reads a row.</summary>
    /// <param name="line">The row.</param>
    /// <param name="index">Its index among the lines.</param>
    public void Read(LayoutLine line, int index)
    {
        _headers.Read(line);
        _areHeaders = line.Fragments.Count(fragment => vocabulary.IsColumn(fragment.Label)) > 1;
        Begin();
        var hasNumber = line.Fragments.Any(fragment => fragment.IsNumber);
        foreach (var fragment in line.Fragments)
        {
            switch (RoleOf(fragment, hasNumber))
            {
                case Role.Content:
                    AddContent(fragment);
                    break;
                case Role.Label:
                    // Empty cells in front of a label are columns of the groups.
                    _values.Clear();
                    AddLabel(fragment);
                    break;
                case Role.NextLabel:
                    list.Add(line.Kind, index, index, _stub, _values);
                    Begin();
                    AddLabel(fragment);
                    break;
                case Role.LabelBehindNumbers:
                    list.AddUnplaced(_values.Where(value => value.IsNumber));
                    (_values, _isFilled) = ([], false);
                    AddLabel(fragment);
                    break;
            }
        }

        if (_values.Count > 0)
        {
            list.Add(line.Kind, index, index, _stub, _values);
        }
        else
        {
            list.AddLoose(_stub);
        }
    }

    private void Begin() => (_stub, _values, _namesRow, _isFilled) = ([], [], false, false);

    private void AddContent(Fragment fragment)
    {
        var content = fragment.Kind == FragmentKind.Text ? fragment with { Kind = FragmentKind.Value } : fragment;
        _values.Add(content);
        _isFilled |= content.IsFilled;
    }

    private void AddLabel(Fragment fragment)
    {
        _stub.Add(fragment);
        _namesRow |= vocabulary.IsRow(fragment.Label);
    }

    private Role RoleOf(Fragment fragment, bool hasNumber)
    {
        if (fragment.Kind != FragmentKind.Text || IsUnreadable(fragment) || ((hasNumber || _namesRow) && IsInColumn(fragment)))
        {
            return Role.Content;
        }

        if (!_isFilled)
        {
            return _namesRow && !_areHeaders && IsNoLabel(fragment) ? Role.Content : Role.Label;
        }

        var isContent = _stub.Count > 0 ? !BeginsWithOther(fragment) && !MayBeRow(fragment) : IsNoLabel(fragment);
        if (isContent)
        {
            return Role.Content;
        }

        return _namesRow || BeginsWithOther(fragment) || _stub.Exists(ResemblesRowOnly) ? Role.NextLabel : Role.LabelBehindNumbers;
    }

    /// <summary>
    /// True for words that are neither a word of the form nor a unit: 不详, behind the whole label of a row or behind numbers.
    /// </summary>
    private bool IsNoLabel(Fragment fragment) =>
        !BeginsWithOther(fragment) && !vocabulary.ResemblesRow(fragment.Label) && !vocabulary.IsFragmentOfOther(fragment.Label)
        && !NumberUnits.Are(fragment.Text);

    private bool MayBeRow(Fragment fragment) =>
        fragment.IsPlaced ? vocabulary.IsRow(fragment.Label) : vocabulary.ResemblesRow(fragment.Label);

    private bool ResemblesRowOnly(Fragment label) => !vocabulary.IsOther(label.Label) && vocabulary.ResemblesRow(label.Label);

    /// <summary>True for a header or a heading, which may have run together with the lines below it.</summary>
    private bool BeginsWithOther(Fragment fragment)
    {
        var end = fragment.Text.IndexOf('\n', StringComparison.Ordinal);
        return vocabulary.IsOther(fragment.Label)
            || vocabulary.ColumnOf(fragment.Label.Full) is not null
            || (end > 0 && vocabulary.IsOther(vocabulary.LabelOf(fragment.Text.AsSpan(0, end))));
    }

    /// <summary>
    /// True for words in a column of figures that are no words of the form: they are no label. Headers may be in other columns than
    /// their figures, so a label that lost characters is one all the same.
    /// </summary>
    private bool IsInColumn(Fragment fragment) =>
        fragment.IsPlaced && !vocabulary.ResemblesRow(fragment.Label) && !vocabulary.IsOther(fragment.Label) && _headers.AreAbove(fragment);

    /// <summary>True for the mark of a note behind a label, and for digits or signs that are neither a number nor a label.</summary>
    private bool IsUnreadable(Fragment fragment)
    {
        var hasLabel = _stub.Count > 0;
        var isNumbered = fragment.Label.Number.Style != NumberStyle.None;
        return (hasLabel && (FootnoteMarks.Is(fragment.Text) || OddValue.Is(fragment.Text)))
            || (!isNumbered && ((hasLabel && fragment.Label.IsEmpty) || (fragment.IsPlaced && HasDigitsOnly(fragment.Text))));
    }

    private static bool HasDigitsOnly(string text) => text.Any(char.IsAsciiDigit) && !text.Any(char.IsLetter);
}
