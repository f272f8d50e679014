using ReportExtractor.Documents;
using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Rtf;

/// <summary>The definition of a row (Rich Text Format Specification 1.9.1, "Table Definitions").</summary>
internal sealed class RtfRow
{
    /// <summary>Word's tables have 63 columns at the most; a lie must not cost memory.</summary>
    private const int MostCells = 1000;

    private readonly List<CellShape> _cells = [];
    private CellShape _next;

    /// <summary>The left edge, in twips.</summary>
    public int Left { get; private set; }

    /// <summary>True where a colour lies behind a cell.</summary>
    public bool IsShaded { get; private set; }

    /// <summary>The row's shape so far.</summary>
    public RowShape Shape => new(Left, [.. _cells]);

    /// <summary>Takes a control word of a row's definition.</summary>
    /// <param name="word">The word.</param>
    /// <param name="parameter">Its number, or null.</param>
    /// <returns>False where it is none.</returns>
    public bool Take(string word, int? parameter)
    {
        switch (word)
        {
            case "trleft":
                Left = parameter ?? 0;
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
            case "clcbpat" or "clshdng" or "trcbpat" or "clcbpatraw":
                IsShaded |= parameter is > 0;
                return true;
            case "cellx":
                if (_cells.Count < MostCells)
                {
                    _cells.Add(_next with { Right = parameter ?? 0 });
                }

                _next = default;
                return true;
            default:
                return false;
        }
    }
}
