using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Formatting;

/// <summary>A row of a table, as defined by the modifiers of the mark at its end (MS-DOC §2.6.3).</summary>
internal sealed class TableRowDefinition
{
    /// <summary>The group of table modifiers (MS-DOC §2.2.5.1, sgc).</summary>
    public const int Group = 5;

    // The length of a cell's properties (MS-DOC §2.9.313, TC80), and their length before Word 97.
    private const int CellLength = 20;
    private const int CellLength10 = 10;

    // The number of cells is a byte.
    private const int MaxCells = byte.MaxValue;

    private static readonly WordTableCell Plain = new();

    private readonly List<int> _edges = [];
    private readonly List<WordTableCell> _cells = [];
    private int _gapHalf;
    private bool _isShaded;

    /// <summary>Applies a table modifier.</summary>
    /// <param name="reader">The reader, at the modifier.</param>
    /// <exception cref="WordBinaryException">The definition is broken.</exception>
    public void Apply(SprmReader reader)
    {
        var operand = reader.Operand;
        switch (reader.Code)
        {
            case Sprm.DefineTable:
                Define(operand, CellLength);
                break;
            case Sprm.DefineTable10:
                Define(operand, CellLength10);
                break;
            case Sprm.TableGapHalf:
                _gapHalf = reader.Int16;
                break;
            case Sprm.TableLeft when _edges.Count > 0:
                // The first edge is half a gap to the left of the row's text.
                Shift(0, reader.Int16 - _gapHalf - _edges[0]);
                break;
            case Sprm.InsertCells:
                Insert(operand[0], operand[1], BinaryPrimitives.ReadUInt16LittleEndian(operand[2..]));
                break;
            case Sprm.DeleteCells:
                Delete(operand[0], operand[1]);
                break;
            case Sprm.CellWidth:
                Widen(operand[0], operand[1], BinaryPrimitives.ReadUInt16LittleEndian(operand[2..]));
                break;
            case Sprm.MergeCells:
                for (var i = (int)operand[0]; i < Math.Min((int)operand[1], _cells.Count); i++)
                {
                    _cells[i] = _cells[i] with { IsFirstMerged = i == operand[0], IsMerged = i > operand[0] };
                }

                break;
            case Sprm.SplitCells:
                for (var i = (int)operand[0]; i < Math.Min((int)operand[1], _cells.Count); i++)
                {
                    _cells[i] = _cells[i] with { IsFirstMerged = false, IsMerged = false };
                }

                break;
            case Sprm.TextFlow:
                for (var i = (int)operand[0]; i < Math.Min((int)operand[1], _cells.Count); i++)
                {
                    _cells[i] = _cells[i] with { TextFlow = Flow(operand[2]) };
                }

                break;
            case Sprm.CellShading or Sprm.CellShading2 or Sprm.CellShading3 or Sprm.SetShading or Sprm.SetShadingIndex
                or Sprm.CellShadingIndex or Sprm.TableStyle:
                _isShaded |= RowShading.IsShaded(reader.Code, operand);
                break;
            case Sprm.VerticalMerge when operand.Length >= 2 && operand[0] < _cells.Count:
                _cells[operand[0]] = Vertical(_cells[operand[0]], operand[1]);
                break;
        }
    }

    /// <summary>The row.</summary>
    /// <param name="isDeleted">True if its mark was deleted.</param>
    public WordTableRow ToRow(bool isDeleted) => new([.. _edges], [.. _cells], isDeleted) { IsShaded = _isShaded };

    /// <summary>
    /// The definition of a row: the number of cells, their edges, and their properties, of which the last may be omitted (MS-DOC
    /// §2.9.321).
    /// </summary>
    private void Define(ReadOnlySpan<byte> operand, int cellLength)
    {
        var count = operand.IsEmpty ? 0 : operand[0];
        var properties = 1 + ((count + 1) * sizeof(short));
        if (operand.Length < properties)
        {
            throw WordBinaryMessages.RowDefinitionTooShort();
        }

        _edges.Clear();
        _cells.Clear();
        for (var i = 0; i <= count; i++)
        {
            _edges.Add(BinaryPrimitives.ReadInt16LittleEndian(operand[(1 + (i * sizeof(short)))..]));
        }

        var head = 0;
        for (var i = 0; i < count; i++)
        {
            var at = properties + (i * cellLength);
            var flags = at + sizeof(ushort) <= operand.Length ? BinaryPrimitives.ReadUInt16LittleEndian(operand[at..]) : 0;
            _cells.Add(flags == 0 ? Plain : Cell(flags, ref head));
        }
    }

    /// <summary>
    /// Reads the flags of a cell. Descriptions differ about the flag of the first of horizontally merged cells: MS-DOC §2.9.317
    /// uses the second bit, the description of 1997 and other programs the first bit. The bit that occurs first in the row is
    /// used.
    /// </summary>
    private static WordTableCell Cell(int flags, ref int head)
    {
        var horizontal = flags & 3;
        head = head == 0 ? horizontal : head;
        var cell = new WordTableCell
        {
            IsFirstMerged = horizontal != 0 && (horizontal == head || horizontal == 3),
            IsMerged = horizontal != 0 && horizontal != head && horizontal != 3,
            TextFlow = Flow((flags >> 2) & 7),
        };
        return Vertical(cell, (flags >> 5) & 3);
    }

    /// <summary>1 for a cell that continues the cell above, 3 for the first one (MS-DOC §2.9.342, VerticalMergeFlag).</summary>
    private static WordTableCell Vertical(WordTableCell cell, int flag) =>
        cell with { IsVerticalRestart = flag >= 2, IsVerticalMerge = flag == 1 };

    private static WordTextFlow Flow(int value) => Enum.IsDefined((WordTextFlow)value) ? (WordTextFlow)value : WordTextFlow.Horizontal;

    private void Shift(int first, int distance)
    {
        for (var i = first; i < _edges.Count; i++)
        {
            _edges[i] += distance;
        }
    }

    /// <summary>
    /// Inserts cells. Missing cells between the end of the row and the first one are added too (MS-DOC §2.6.3, sprmTInsert).
    /// </summary>
    private void Insert(int first, int count, int width)
    {
        if (_edges.Count == 0)
        {
            _edges.Add(-_gapHalf);
        }

        if (first > _cells.Count)
        {
            (first, count) = (_cells.Count, count + first - _cells.Count);
        }

        for (var i = 0; i < count && _cells.Count < MaxCells; i++)
        {
            _cells.Insert(first + i, Plain);
            _edges.Insert(first + i + 1, _edges[first + i] + width);
            Shift(first + i + 2, width);
        }
    }

    private void Delete(int first, int limit)
    {
        for (var i = Math.Min(limit, _cells.Count) - 1; i >= first; i--)
        {
            var width = _edges[i + 1] - _edges[i];
            _cells.RemoveAt(i);
            _edges.RemoveAt(i + 1);
            Shift(i + 1, -width);
        }
    }

    private void Widen(int first, int limit, int width)
    {
        for (var i = first; i < Math.Min(limit, _cells.Count); i++)
        {
            Shift(i + 1, width - (_edges[i + 1] - _edges[i]));
        }
    }
}
