using ReportExtractor.Documents;
using ReportExtractor.Pdf;
using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>Doubts all that is printed on pages whose bytes are damaged: any digit may be another one.</summary>
internal static class DamagedPages
{
    /// <summary>Marks the blocks on damaged pages.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="faults">What is wrong with the file. A fault of page 0 concerns all pages.</param>
    public static IReadOnlyList<Block> Mark(IReadOnlyList<Block> blocks, IReadOnlyList<PdfFault> faults)
    {
        var pages = faults.Where(fault => fault.Kind == PdfFaultKind.Damaged).Select(fault => fault.Page).ToHashSet();
        return pages.Count == 0 ? blocks : [.. blocks.Select(Marked)];

        Block Marked(Block block) => block switch
        {
            Paragraph paragraph when IsDamaged(paragraph.Location) => paragraph with { Doubt = ReasonCodes.DamagedStream },
            Grid grid => grid with { Rows = [.. grid.Rows.Select(row => new GridRow([.. row.Cells.Select(Doubted)]))] },
            _ => block,
        };

        Cell Doubted(Cell cell) => IsDamaged(cell.Location) ? cell with { Doubt = ReasonCodes.DamagedStream } : cell;

        bool IsDamaged(Location location) => pages.Contains(0) || (location is PageLocation { Page: var page } && pages.Contains(page));
    }
}
