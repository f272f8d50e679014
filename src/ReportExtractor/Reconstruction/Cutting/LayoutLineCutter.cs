using ReportExtractor.Documents;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>Lays out every block of a document as lines of fragments, in reading order.</summary>
/// <param name="vocabulary">The words of the forms.</param>
internal sealed class LayoutLineCutter(FormVocabulary vocabulary)
{
    private readonly LineCutter _lines = new(vocabulary);

    /// <summary>Cuts.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public List<LayoutLine> Cut(Document document, CancellationToken cancellationToken)
    {
        var cells = new CellCutter(vocabulary, _lines);
        var lines = new List<LayoutLine>(document.Blocks.Count);
        var grids = 0;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var endsFile = i == document.Blocks.Count - 1;
            switch (document.Blocks[i])
            {
                case Paragraph paragraph:
                    lines.Add(Doubted(_lines.Cut(paragraph, endsFile), paragraph.Doubt));
                    break;
                case Grid grid:
                    lines.AddRange(cells.Cut(grid, ++grids, endsFile, cancellationToken));
                    break;
            }
        }

        return lines;
    }

    private static LayoutLine Doubted(LayoutLine line, string? doubt) =>
        doubt is null ? line : line with { Fragments = [.. line.Fragments.Select(fragment => fragment with { Doubt = doubt })] };
}
