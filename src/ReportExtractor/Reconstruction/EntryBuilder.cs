using ReportExtractor.Figures;

namespace ReportExtractor.Reconstruction;

/// <summary>From strips to entries: words and the cells that follow them.</summary>
internal sealed class EntryBuilder(FormVocabulary vocabulary)
{
    /// <summary>So many loose words stay within reach over a row of empty cells: more than the headers of any table.</summary>
    private const int LooseKept = 48;

    private readonly List<Entry> _entries = [];
    private readonly List<Piece> _strays = [];

    // The headers of columns of figures that stand over the row that is read, in a grid whose columns are real.
    private readonly List<Piece> _headers = [];
    private bool _headersEnded;
    private List<Piece> _loose = [];
    private bool _prose;

    // The entry that goes on from line to line where a cell has a line of its own.
    private List<Piece> _own = [];
    private List<Piece> _values = [];
    private int _firstStrip;
    private int _lastStrip;
    private StripKind _kind;

    /// <summary>Numbers that stand in front of a label, where no form has a cell.</summary>
    public IReadOnlyList<Piece> Strays => _strays;

    /// <summary>Builds.</summary>
    /// <param name="strips">The strips of a document.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public IReadOnlyList<Entry> Build(IReadOnlyList<Strip> strips, CancellationToken cancellationToken)
    {
        for (var i = 0; i < strips.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (strips[i].Kind)
            {
                case StripKind.Prose:
                    Close();
                    _loose.Clear();
                    _prose = true;
                    break;
                case StripKind.Row:
                    Close();
                    ReadRow(strips[i], i);
                    break;
                default:
                    ReadRun(strips[i], i);
                    break;
            }
        }

        Close();
        for (var i = _entries.Count - 1; i >= 0; i--)
        {
            _entries[i].After = After(i);
        }

        return _entries;
    }

    /// <summary>The words up to the next numbers: those of rows of empty cells between them, which go on from one to the next, as well.</summary>
    private IReadOnlyList<Piece> After(int index)
    {
        if (index + 1 == _entries.Count)
        {
            return _loose;
        }

        var next = _entries[index + 1];
        return next.FollowsProse ? [] : next.Filled == 0 && next.After.Count > 0 ? next.After : next.Before;
    }

    /// <summary>A row of cells: its words up to the last label, then its cells. A second label behind numbers begins a second entry.</summary>
    private void ReadRow(Strip strip, int index)
    {
        ReadHeaders(strip);
        var own = new List<Piece>();
        var values = new List<Piece>();
        var hasNumber = strip.Pieces.Any(piece => piece.IsNumber);
        var (namesRow, isFilled) = (false, false);
        foreach (var piece in strip.Pieces)
        {
            if (piece.Kind != PieceKind.Text)
            {
                values.Add(piece);
                isFilled |= piece.IsFilled;
            }
            else if (IsNoLabel(piece, own.Count > 0) || ((hasNumber || namesRow) && StandsInColumn(piece)))
            {
                // A note on an empty cell, signs of a font of its own, digits that are no number: nothing that can be read.
                values.Add(piece with { Kind = PieceKind.Value });
                isFilled = true;
            }
            else if (!isFilled)
            {
                // Empty cells in front of a label are columns of the groups.
                values.Clear();
                own.Add(piece);
                namesRow |= vocabulary.IsRow(piece.Label);
            }
            else if (own.Count > 0 && !BeginsWithOther(piece) && !(piece.IsPlaced ? vocabulary.IsRow(piece.Label) : vocabulary.ResemblesRow(piece.Label)))
            {
                values.Add(piece with { Kind = PieceKind.Value });
            }
            else if (namesRow || BeginsWithOther(piece) || own.Exists(label => !vocabulary.IsOther(label.Label) && vocabulary.ResemblesRow(label.Label)))
            {
                Add(strip.Kind, index, index, own, values);
                (own, values, namesRow, isFilled) = ([piece], [], vocabulary.IsRow(piece.Label), false);
            }
            else
            {
                _strays.AddRange(values.Where(value => value.IsNumber));
                (values, isFilled) = ([], false);
                own.Add(piece);
                namesRow |= vocabulary.IsRow(piece.Label);
            }
        }

        if (values.Count > 0)
        {
            Add(strip.Kind, index, index, own, values);
        }
        else
        {
            _loose.AddRange(own);
        }
    }

    /// <summary>True for a header or a heading, which may have run together with the lines below it.</summary>
    private bool BeginsWithOther(Piece piece) =>
        vocabulary.IsOther(piece.Label) || vocabulary.ColumnOf(piece.Label.Full) is not null || (piece.Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end && vocabulary.IsOther(LabelText.Of(piece.Text.AsSpan(0, end))));

    /// <summary>Headers stand in one or more rows; the first behind rows of numbers begins anew.</summary>
    private void ReadHeaders(Strip strip)
    {
        if (strip.BeginsGrid)
        {
            _headers.Clear();
        }

        if (strip.Pieces.Any(piece => piece.IsFilled))
        {
            _headersEnded = true;
            return;
        }

        foreach (var piece in strip.Pieces.Where(piece => piece.IsPlaced && piece.Kind == PieceKind.Text && vocabulary.IsColumn(piece.Label)))
        {
            if (_headersEnded)
            {
                _headers.Clear();
                _headersEnded = false;
            }

            _headers.Add(piece);
        }
    }

    /// <summary>True for words in a column of figures that are none of the form's: what stands there is no label. Headers may stand aside, so a label that lost characters is one all the same.</summary>
    private bool StandsInColumn(Piece piece) =>
        piece.IsPlaced && !vocabulary.ResemblesRow(piece.Label) && !vocabulary.IsOther(piece.Label)
        && _headers.Exists(header => header.Column <= piece.Column && piece.EndColumn <= header.EndColumn);

    private static bool IsNoLabel(Piece piece, bool hasLabel) =>
        (hasLabel && NumberParser.IsNoteMark(piece.Text))
        || (piece.Label.Number.Style == NumberStyle.None && ((hasLabel && piece.Label.IsEmpty) || (piece.IsPlaced && piece.Text.Any(char.IsAsciiDigit) && !piece.Text.Any(char.IsLetter))));

    /// <summary>A line of text, or cells whose rows are not known: words end the run of cells before them.</summary>
    private void ReadRun(Strip strip, int index)
    {
        var inLine = strip.Pieces.Count(piece => piece.Kind != PieceKind.Text);
        if (inLine > 1 && strip.Kind == StripKind.Line)
        {
            Close();
        }

        foreach (var piece in strip.Pieces)
        {
            if (piece.Kind == PieceKind.Text)
            {
                Close();
                _own.Add(piece);
                (_firstStrip, _kind) = (index, strip.Kind);
                continue;
            }

            // Empty cells behind a header are columns that it spans.
            if (piece.Kind == PieceKind.Blank && _values.Count == 0 && !MayBeginRow())
            {
                continue;
            }

            if (_values.Count == 0)
            {
                SettleOwn(strip, index);
            }

            _values.Add(piece);
            _lastStrip = index;
        }

        if (inLine > 1 && strip.Kind == StripKind.Line)
        {
            Close();
        }
        else if (_values.Count == 0 && strip.Kind == StripKind.Line)
        {
            Loosen();
        }
    }

    /// <summary>Words of earlier lines are loose; only those of this line are the entry's own.</summary>
    private void SettleOwn(Strip strip, int index)
    {
        if (_own.Count == 0 || (strip.Kind == StripKind.Line && _firstStrip != index))
        {
            Loosen();
            (_firstStrip, _kind) = (index, strip.Kind);
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
            Add(_kind, _firstStrip, _lastStrip, _own, _values);
            (_own, _values) = ([], []);
        }
        else if (_kind == StripKind.Sequence)
        {
            // In a sequence the words before the last are headers and groups.
            Loosen();
        }
    }

    private void Add(StripKind kind, int first, int last, List<Piece> own, List<Piece> values)
    {
        var entry = Entry.Of(kind, first, last, _prose, _loose, own, values);
        _entries.Add(entry);

        // A row of empty cells may be a header: its words stay within reach of what follows.
        _loose = entry.Filled == 0 ? [.. _loose.Skip(_loose.Count - LooseKept), .. own] : [];
        _prose = false;
    }
}
