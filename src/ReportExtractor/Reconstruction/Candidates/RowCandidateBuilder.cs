using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Reconstruction.Candidates;

/// <summary>From lines to candidates: words and the cells that follow them.</summary>
internal sealed class RowCandidateBuilder(FormVocabulary vocabulary)
{
    /// <summary>So many loose words stay within reach over a row of empty cells: more than the headers of any table.</summary>
    private const int LooseKept = 48;

    private readonly List<RowCandidate> _candidates = [];
    private readonly List<Fragment> _unplaced = [];

    // The headers of columns of figures that stand over the row that is read, in a grid whose columns are real.
    private readonly List<Fragment> _headers = [];
    private bool _headersEnded;
    private List<Fragment> _loose = [];
    private bool _prose;

    // The candidate that goes on from line to line where a cell has a line of its own.
    private List<Fragment> _own = [];
    private List<Fragment> _values = [];
    private int _firstLine;
    private int _lastLine;
    private LayoutLineKind _kind;

    /// <summary>Numbers that stand in front of a label, where no form has a cell.</summary>
    public IReadOnlyList<Fragment> UnplacedNumbers => _unplaced;

    /// <summary>Builds.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public IReadOnlyList<RowCandidate> Build(IReadOnlyList<LayoutLine> lines, CancellationToken cancellationToken)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (lines[i].Kind)
            {
                case LayoutLineKind.Prose:
                    Close();
                    _loose.Clear();
                    _prose = true;
                    break;
                case LayoutLineKind.Row:
                    Close();
                    ReadRow(lines[i], i);
                    break;
                default:
                    ReadRun(lines[i], i);
                    break;
            }
        }

        Close();
        for (var i = _candidates.Count - 1; i >= 0; i--)
        {
            _candidates[i].WordsBelow = WordsBelow(i);
        }

        return _candidates;
    }

    /// <summary>The words up to the next numbers: those of rows of empty cells between them, which go on from one to the next, as well.</summary>
    private IReadOnlyList<Fragment> WordsBelow(int index)
    {
        if (index + 1 == _candidates.Count)
        {
            return _loose;
        }

        var next = _candidates[index + 1];
        return next.FollowsProse ? [] : next.Filled == 0 && next.WordsBelow.Count > 0 ? next.WordsBelow : next.WordsAbove;
    }

    /// <summary>A row of cells: its words up to the last label, then its cells. A second label behind numbers begins a second candidate.</summary>
    private void ReadRow(LayoutLine line, int index)
    {
        ReadHeaders(line);
        var own = new List<Fragment>();
        var values = new List<Fragment>();
        var hasNumber = line.Fragments.Any(fragment => fragment.IsNumber);
        var (namesRow, isFilled) = (false, false);
        foreach (var fragment in line.Fragments)
        {
            if (fragment.Kind != FragmentKind.Text)
            {
                values.Add(fragment);
                isFilled |= fragment.IsFilled;
            }
            else if (IsNoLabel(fragment, own.Count > 0) || ((hasNumber || namesRow) && StandsInColumn(fragment)))
            {
                // A note on an empty cell, signs of a font of its own, digits that are no number: nothing that can be read.
                values.Add(fragment with { Kind = FragmentKind.Value });
                isFilled = true;
            }
            else if (!isFilled)
            {
                // Empty cells in front of a label are columns of the groups.
                values.Clear();
                own.Add(fragment);
                namesRow |= vocabulary.IsRow(fragment.Label);
            }
            else if (own.Count > 0 && !BeginsWithOther(fragment) && !(fragment.IsPlaced ? vocabulary.IsRow(fragment.Label) : vocabulary.ResemblesRow(fragment.Label)))
            {
                values.Add(fragment with { Kind = FragmentKind.Value });
            }
            else if (namesRow || BeginsWithOther(fragment) || own.Exists(label => !vocabulary.IsOther(label.Label) && vocabulary.ResemblesRow(label.Label)))
            {
                Add(line.Kind, index, index, own, values);
                (own, values, namesRow, isFilled) = ([fragment], [], vocabulary.IsRow(fragment.Label), false);
            }
            else
            {
                _unplaced.AddRange(values.Where(value => value.IsNumber));
                (values, isFilled) = ([], false);
                own.Add(fragment);
                namesRow |= vocabulary.IsRow(fragment.Label);
            }
        }

        if (values.Count > 0)
        {
            Add(line.Kind, index, index, own, values);
        }
        else
        {
            _loose.AddRange(own);
        }
    }

    /// <summary>True for a header or a heading, which may have run together with the lines below it.</summary>
    private bool BeginsWithOther(Fragment fragment) =>
        vocabulary.IsOther(fragment.Label) || vocabulary.ColumnOf(fragment.Label.Full) is not null || (fragment.Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end && vocabulary.IsOther(LabelText.Of(fragment.Text.AsSpan(0, end))));

    /// <summary>Headers stand in one or more rows; the first behind rows of numbers begins anew.</summary>
    private void ReadHeaders(LayoutLine line)
    {
        if (line.BeginsGrid)
        {
            _headers.Clear();
        }

        if (line.Fragments.Any(fragment => fragment.IsFilled))
        {
            _headersEnded = true;
            return;
        }

        foreach (var fragment in line.Fragments.Where(fragment => fragment.IsPlaced && fragment.Kind == FragmentKind.Text && vocabulary.IsColumn(fragment.Label)))
        {
            if (_headersEnded)
            {
                _headers.Clear();
                _headersEnded = false;
            }

            _headers.Add(fragment);
        }
    }

    /// <summary>True for words in a column of figures that are none of the form's: what stands there is no label. Headers may stand aside, so a label that lost characters is one all the same.</summary>
    private bool StandsInColumn(Fragment fragment) =>
        fragment.IsPlaced && !vocabulary.ResemblesRow(fragment.Label) && !vocabulary.IsOther(fragment.Label)
        && _headers.Exists(header => header.Column <= fragment.Column && fragment.EndColumn <= header.EndColumn);

    private static bool IsNoLabel(Fragment fragment, bool hasLabel) =>
        (hasLabel && FootnoteMarks.Is(fragment.Text))
        || (fragment.Label.Number.Style == NumberStyle.None && ((hasLabel && fragment.Label.IsEmpty) || (fragment.IsPlaced && fragment.Text.Any(char.IsAsciiDigit) && !fragment.Text.Any(char.IsLetter))));

    /// <summary>A line of text, or cells whose rows are not known: words end the run of cells before them.</summary>
    private void ReadRun(LayoutLine line, int index)
    {
        var inLine = line.Fragments.Count(fragment => fragment.Kind != FragmentKind.Text);
        if (inLine > 1 && line.Kind == LayoutLineKind.Line)
        {
            Close();
        }

        foreach (var fragment in line.Fragments)
        {
            if (fragment.Kind == FragmentKind.Text)
            {
                Close();
                _own.Add(fragment);
                (_firstLine, _kind) = (index, line.Kind);
                continue;
            }

            // Empty cells behind a header are columns that it spans.
            if (fragment.Kind == FragmentKind.Blank && _values.Count == 0 && !MayBeginRow())
            {
                continue;
            }

            if (_values.Count == 0)
            {
                SettleOwn(line, index);
            }

            _values.Add(fragment);
            _lastLine = index;
        }

        if (inLine > 1 && line.Kind == LayoutLineKind.Line)
        {
            Close();
        }
        else if (_values.Count == 0 && line.Kind == LayoutLineKind.Line)
        {
            Loosen();
        }
    }

    /// <summary>Words of earlier lines are loose; only those of this line are the candidate's own.</summary>
    private void SettleOwn(LayoutLine line, int index)
    {
        if (_own.Count == 0 || (line.Kind == LayoutLineKind.Line && _firstLine != index))
        {
            Loosen();
            (_firstLine, _kind) = (index, line.Kind);
        }
    }

    private bool MayBeginRow() => _own.Count > 0 && (!vocabulary.IsOther(_own[^1].Label) || vocabulary.IsRow(_own[^1].Label));

    private void Loosen()
    {
        _loose.AddRange(_own);
        _own = [];
    }

    private void Close()
    {
        if (_values.Count > 0)
        {
            Add(_kind, _firstLine, _lastLine, _own, _values);
            (_own, _values) = ([], []);
        }
        else if (_kind == LayoutLineKind.Sequence)
        {
            // In a sequence the words before the last are headers and groups.
            Loosen();
        }
    }

    private void Add(LayoutLineKind kind, int first, int last, List<Fragment> own, List<Fragment> values)
    {
        var candidate = RowCandidate.Of(kind, first, last, _prose, _loose, own, values);
        _candidates.Add(candidate);

        // A row of empty cells may be a header: its words stay within reach of what follows.
        _loose = candidate.Filled == 0 ? [.. _loose.Skip(_loose.Count - LooseKept), .. own] : [];
        _prose = false;
    }
}
