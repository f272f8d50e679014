using ReportExtractor.Documents;
using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Rtf;

/// <summary>The definition of a row (Rich Text Format Specification 1.9.1, "Table Definitions").</summary>
internal sealed class RtfRow
{
    /// <summary>The most cells: Word's tables have up to 63 columns, and a hostile file must not cost memory.</summary>
    private const int MostCells = 1000;

    private readonly List<CellShape> _cells = [];
    private CellShape _next;
    private Ground _nextGround;
    private Ground _ground;
    private bool _hasExactHeight;

    /// <summary>The left edge, in twips.</summary>
    public int Left { get; private set; }

    /// <summary>True if the row has ended: what comes may be the cells of another one, whose definition is behind them.</summary>
    public bool HasEnded { get; set; }

    /// <summary>The colour behind a cell. It is unknown if the row has colours, and none is known for the cell.</summary>
    /// <param name="cell">The number of the cell, from 0.</param>
    public Ground GroundOf(int cell) =>
        cell < _cells.Count ? _cells[cell].Ground.Over(_ground)
        : _cells.TrueForAll(other => other.Ground == Ground.Paper) ? _ground
        : Ground.Unknown;

    /// <summary>The cells read so far.</summary>
    public RowShape Shape => new(Left, [.. _cells.Select(cell => cell with { Ground = cell.Ground.Over(_ground) })])
    {
        HasExactHeight = _hasExactHeight,
    };

    /// <summary>Applies a control word of a row's definition.</summary>
    /// <param name="word">The word.</param>
    /// <param name="parameter">Its number, or null.</param>
    /// <param name="colors">The colours.</param>
    /// <returns>False if it is another control word.</returns>
    public bool Apply(string word, int? parameter, RtfColors colors)
    {
        switch (word)
        {
            case "trleft":
                Left = parameter ?? 0;
                return true;
            case "trrh":
                // A negative height is exact, a positive one the least.
                _hasExactHeight = parameter < 0;
                return true;
            case "clmrg":
                _next = _next with { ContinuesLeft = true };
                return true;
            case "clvmgf":
                _next = _next with { Vertical = VerticalMerge.Restart };
                return true;
            case "clvmrg":
                _next = _next with { Vertical = VerticalMerge.Continue };
                return true;
            case "cltxtbrl" or "cltxbtlr" or "cltxtbrlv" or "cltxlrtbv":
                _next = _next with { Direction = TextDirection.Vertical };
                return true;
            case "clcbpat" or "clcbpatraw":
                _nextGround = colors.GroundOf(parameter ?? 0);
                return true;
            case "clshdng" or "clshdngraw" when parameter is > 0:
                _nextGround = Ground.Unknown;
                return true;
            case "trcbpat":
                _ground = colors.GroundOf(parameter ?? 0);
                return true;
            case "cellx":
                if (_cells.Count < MostCells)
                {
                    _cells.Add(_next with { Right = parameter ?? 0, Ground = _nextGround });
                }

                (_next, _nextGround) = (default, Ground.Paper);
                return true;
            default:
                return false;
        }
    }
}
