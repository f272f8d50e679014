using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>
/// Sorts the letters of a page into the cells of its ruled tables. What was printed as one piece stays one, even where it runs over the
/// border of its cell: a number that is too long, and lines of a text that is too high.
/// </summary>
internal sealed class TableLetters
{
    /// <summary>
    /// The largest difference between the height of a text and the middle or the top of its cell, as a multiple of the text's size: the
    /// space that a font leaves above its letters.
    /// </summary>
    private const double SameHeight = 0.35;

    /// <summary>
    /// The pitch of the lines of one text is less than this share of the height of a row; otherwise they may be texts of rows.
    /// </summary>
    private const double LeastRow = 0.75;

    private readonly IReadOnlyList<RuledTable> _tables;
    private readonly List<PdfLetter>[][] _inside;
    private readonly HashSet<CellPlace> _crossed = [];
    private readonly HashSet<CellPlace> _continued = [];
    private readonly List<(CellPlace Above, CellPlace Below)> _onRules = [];

    private TableLetters(IReadOnlyList<RuledTable> tables)
    {
        _tables = tables;
        _inside = [.. tables.Select(table => table.Cells.Select(_ => new List<PdfLetter>()).ToArray())];
    }

    /// <summary>The letters outside the tables.</summary>
    public List<PdfLetter> Outside { get; } = [];

    /// <summary>Sorts the letters of a page.</summary>
    /// <param name="letters">The letters in the order in which they were printed.</param>
    /// <param name="tables">The tables of the page, the smallest first.</param>
    public static TableLetters Sort(IReadOnlyList<PdfLetter> letters, IReadOnlyList<RuledTable> tables)
    {
        var sorted = new TableLetters(tables);
        if (tables.Count == 0)
        {
            sorted.Outside.AddRange(letters);
            return sorted;
        }

        var pieces = PrintedPiece.Of(letters, sorted.PlaceOf);
        for (var i = 0; i < pieces.Count;)
        {
            i = sorted.AddFrom(pieces, i);
        }

        sorted.FindDigitsOnRules();
        sorted.FindDigitsUnder();
        return sorted;
    }

    /// <summary>The letters of each cell of a table.</summary>
    /// <param name="table">The number of the table.</param>
    public List<PdfLetter>[] In(int table) => _inside[table];

    /// <summary>True if a number was printed over the border of a cell.</summary>
    /// <param name="table">The number of the table.</param>
    /// <param name="cell">The cell.</param>
    public bool IsCrossed(int table, int cell) => _crossed.Contains(new CellPlace(table, cell));

    /// <summary>True if digits are right below a cell at the end of its table.</summary>
    /// <param name="table">The number of the table.</param>
    /// <param name="cell">The cell.</param>
    public bool IsContinued(int table, int cell) => _continued.Contains(new CellPlace(table, cell));

    /// <summary>The cell at a letter's middle.</summary>
    private CellPlace PlaceOf(PdfBox box)
    {
        for (var table = 0; table < _tables.Count; table++)
        {
            if (_tables[table].CellAt(box.Centre(), box.Middle()) is var cell and >= 0)
            {
                return new CellPlace(table, cell);
            }
        }

        return CellPlace.None;
    }

    /// <summary>Adds a piece, or the lines of a text that begins with it.</summary>
    /// <returns>The index of the next piece.</returns>
    private int AddFrom(List<PrintedPiece> pieces, int index)
    {
        var piece = pieces[index];
        var place = PlaceOf(piece.Box);
        if (piece.IsNumber)
        {
            AddNumber(piece, place);
            return index + 1 < pieces.Count && MayContinue(piece, pieces[index + 1]) ? AddRest(pieces, index) : index + 1;
        }

        var end = index + 1;
        var box = piece.Box;
        while (end < pieces.Count && IsLineOf(box, pieces[end - 1], pieces[end]))
        {
            box = box.Union(pieces[end++].Box);
        }

        if (end > index + 1 && place != CellPlace.None && CellOf(box, place, pieces[index..end]) is { } cell)
        {
            for (; index < end; index++)
            {
                _inside[cell.Table][cell.Cell].AddRange(pieces[index].Letters);
            }

            return end;
        }

        Add(piece, place);
        return index + 1;
    }

    /// <summary>
    /// A number that runs over a border is whole in the cell in which most of it is; every cell that it touches is in doubt.
    /// </summary>
    private void AddNumber(PrintedPiece number, CellPlace place)
    {
        if (number.IsInOneCell)
        {
            Add(number, place);
            return;
        }

        var places = number.Letters.Select(letter => PlaceOf(letter.Box));
        List<CellPlace> touched = [.. places.Where(cell => cell != CellPlace.None).Distinct()];
        Add(number, place == CellPlace.None && touched.Count > 0 ? touched[0] : place);
        if (touched.Count > 1)
        {
            _crossed.UnionWith(touched);
        }
    }

    /// <summary>The rest of a number that was broken over two lines, and had no room in its table.</summary>
    private int AddRest(List<PrintedPiece> pieces, int index)
    {
        var cell = PlaceOf(pieces[index].Box);
        if (cell == CellPlace.None || PlaceOf(pieces[index + 1].Box) != CellPlace.None)
        {
            return index + 1;
        }

        _inside[cell.Table][cell.Cell].AddRange(pieces[index + 1].Letters);
        return index + 2;
    }

    private static bool MayContinue(PrintedPiece above, PrintedPiece below) => below.IsNumber && below.IsRightBelow(above);

    private void Add(PrintedPiece piece, CellPlace place)
    {
        if (place == CellPlace.None)
        {
            Outside.AddRange(piece.Letters);
            return;
        }

        var above = _tables[place.Table].CellAbove(place.Cell, piece.Box, piece.Size);
        var cell = above >= 0 && _inside[place.Table][above].Count > 0 ? above : place.Cell;
        if (piece.IsNumber && cell != place.Cell)
        {
            _onRules.Add((place with { Cell = above }, place));
        }

        _inside[place.Table][cell].AddRange(piece.Letters);
    }

    /// <summary>
    /// True for the next piece of a text: beside the last one, or the line below it. A number at its start begins another text.
    /// </summary>
    private static bool IsLineOf(PdfBox text, PrintedPiece last, PrintedPiece next) =>
        !next.IsNumber
        && (next.IsBehind(last) || (next.IsRightBelow(last) && next.Box.OverlapsAcross(text) && !LabelStart.IsNumbered(next.Text)));

    /// <summary>
    /// The cell of a text whose lines are struck by the rules between rows, or set closer than the rows; null if its lines are where they
    /// seem to be. The text is in the middle of its cell, or begins at its top.
    /// </summary>
    private CellPlace? CellOf(PdfBox text, CellPlace first, IReadOnlyList<PrintedPiece> lines)
    {
        var table = _tables[first.Table];
        var candidates = new HashSet<int>();
        var isStruck = false;
        foreach (var line in lines)
        {
            var (upper, lower) = table.CellsAt(line.Box, line.Size);
            isStruck |= upper != lower;
            candidates.UnionWith([upper, lower]);
        }

        if (candidates.Count < 2 || candidates.Contains(-1))
        {
            return null;
        }

        List<(int Cell, PdfBox Box)> cells = [.. candidates.Select(cell => (cell, table.BoxOf(table.Cells[cell])))];
        var areLinesOfOne = isStruck || Pitch(lines) < LeastRow * cells.Min(cell => cell.Box.Height);
        if (!areLinesOfOne || cells.Exists(cell => text.Left < cell.Box.Left - SameHeight || text.Right > cell.Box.Right + SameHeight))
        {
            return null;
        }

        var near = SameHeight * lines[0].Size;
        var centred = cells.MinBy(cell => Math.Abs(cell.Box.Middle() - text.Middle()));
        var begun = cells.MinBy(cell => Math.Abs(cell.Box.Top - text.Top));
        var found = Math.Abs(centred.Box.Middle() - text.Middle()) > near && Math.Abs(begun.Box.Top - text.Top) <= near ? begun : centred;
        return first with { Cell = found.Cell };
    }

    /// <summary>The least pitch of lines.</summary>
    private static double Pitch(IReadOnlyList<PrintedPiece> lines) => lines.Zip(lines.Skip(1))
        .Where(pair => pair.Second.IsRightBelow(pair.First))
        .Min(pair => (double?)(pair.Second.Box.Middle() - pair.First.Box.Middle())) ?? double.PositiveInfinity;

    /// <summary>
    /// A number on the rule between two rows ends the one above, or is the only one of the row below: if that has no other, both are in
    /// doubt.
    /// </summary>
    private void FindDigitsOnRules()
    {
        foreach (var (above, below) in _onRules.Where(cells => _inside[cells.Below.Table][cells.Below.Cell].Count == 0))
        {
            _crossed.UnionWith([above, below]);
        }
    }

    /// <summary>Finds the numbers at the end of a table that digits right below the table may belong to.</summary>
    private void FindDigitsUnder()
    {
        foreach (var digit in Outside.Where(letter => letter.Text is [var c] && TextCharacters.IsDigit(c)))
        {
            for (var table = 0; table < _tables.Count; table++)
            {
                if (_tables[table].CellOver(digit.Box, PrintedPiece.MostPitch * digit.FontSize) is var cell and >= 0
                    && _inside[table][cell].Exists(letter => NumberPieces.IsOfNumber(letter.Text[0]) && letter.Box.OverlapsAcross(digit.Box)
                        && digit.Box.Middle() - letter.Box.Middle() <= PrintedPiece.MostPitch * digit.FontSize))
                {
                    _continued.Add(new CellPlace(table, cell));
                }
            }
        }
    }
}
