using ReportExtractor.Documents;
using ReportExtractor.Parsing;

namespace ReportExtractor.Readers.Text.Layouts.Bars;

/// <summary>
/// A table of a web page saved as text, with its bars and cells on lines of their own. A bar ends the cell in front of it. If the lines of
/// cells end with a bar, a bar alone in its line begins a row; otherwise only the order of the cells is known.
/// </summary>
internal sealed class ScatteredBars(IReadOnlyList<TextLine> lines, int start, int end)
{
    private readonly List<GridRow> _rows = [];
    private List<Cell> _row = [];
    private string? _text;
    private Location? _location;
    private bool _marked;

    /// <summary>Reads the cells.</summary>
    public Grid Read()
    {
        _marked = RowsAreMarked();
        for (var i = start; i < end; i++)
        {
            if (!IsIgnored(lines[i]))
            {
                ReadLine(lines[i]);
            }
        }

        if (_text is not null)
        {
            Close();
        }

        EndRow();
        return _marked
            ? new Grid(_rows, GridLayout.Rows)
            : new Grid([new GridRow([.. _rows.SelectMany(row => row.Cells)])], GridLayout.Sequence);
    }

    /// <summary>True if most lines of text end with a bar, so that bars without an open cell begin rows.</summary>
    private bool RowsAreMarked()
    {
        var (texts, closed, markers) = (0, 0, 0);
        var open = false;
        for (var i = start; i < end; i++)
        {
            var line = lines[i].Text.AsSpan().Trim();
            if (IsIgnored(lines[i]))
            {
                continue;
            }

            if (LineKind.IsBarsOnly(lines[i].Text))
            {
                markers += line.Length == 1 && !open && StartsWithBar(lines[i].Text) ? 1 : 0;
                open = false;
                continue;
            }

            texts++;
            open = line[^1] != '|';
            closed += open ? 0 : 1;
        }

        return markers >= 2 && closed * 2 > texts;
    }

    /// <summary>True for white space, tabs included, and for page numbers between the bars.</summary>
    private static bool IsIgnored(TextLine line) =>
        string.IsNullOrWhiteSpace(line.Text) || (!LineKind.HasBar(line.Text) && Furniture.Is(line.Text));

    private void ReadLine(TextLine line)
    {
        var text = line.Text;
        var from = 0;
        var opening = StartsWithBar(text) && _text is null && _marked;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('|' or '｜'))
            {
                continue;
            }

            var piece = text[from..i];
            if (piece.AsSpan().Trim().Length > 0)
            {
                Add(piece, new TextLocation(line.Number, from + 1));
            }

            if (i < text.Length)
            {
                if (opening && IsRowStart(text))
                {
                    EndRow();
                }
                else
                {
                    _location ??= new TextLocation(line.Number, from + 1);
                    Close();
                }

                opening = false;
            }

            from = i + 1;
        }
    }

    /// <summary>True for one bar, alone or in front of a cell; several bars alone are the empty cells at the end of a row.</summary>
    private static bool IsRowStart(string text) => !LineKind.IsBarsOnly(text) || text.AsSpan().Count('|') == 1;

    /// <summary>True for a bar at the start of the line, which begins a row; with a space in front of it, it ends an empty cell.</summary>
    private static bool StartsWithBar(string text) => text.StartsWith('|');

    private void Add(string piece, Location location)
    {
        _text = _text is null ? piece : _text + "\n" + piece;
        _location ??= location;
    }

    private void Close()
    {
        _row.Add(new Cell(_text ?? "", _row.Count, _location!));
        _text = null;
        _location = null;
    }

    private void EndRow()
    {
        if (_row.Count > 0)
        {
            _rows.Add(new GridRow(_row));
            _row = [];
        }
    }
}
