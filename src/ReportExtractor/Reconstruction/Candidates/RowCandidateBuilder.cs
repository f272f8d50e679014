using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Candidates;

/// <summary>Makes candidates of lines: words and the cells that follow them.</summary>
/// <param name="vocabulary">The words of the forms.</param>
internal sealed class RowCandidateBuilder(FormVocabulary vocabulary)
{
    /// <summary>This many lines with one number and nothing else, for each with more, show that cells have lines of their own.</summary>
    private const int LeastCellLines = 10;

    private readonly CandidateList _list = new();

    /// <summary>Numbers in front of a label, where no form has a cell.</summary>
    public IReadOnlyList<Fragment> UnplacedNumbers => _list.UnplacedNumbers;

    /// <summary>Builds the candidates.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public IReadOnlyList<RowCandidate> Build(IReadOnlyList<LayoutLine> lines, CancellationToken cancellationToken)
    {
        var rows = new GridRowReader(vocabulary, _list);
        var runs = new RunReader(vocabulary, _list, HaveLinesForCells(lines));
        for (var i = 0; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (lines[i].Kind)
            {
                case LayoutLineKind.Prose:
                    runs.Close();
                    _list.AddProse();
                    break;
                case LayoutLineKind.Row:
                    runs.Close();
                    rows.Read(lines[i], i);
                    break;
                default:
                    runs.Read(lines[i], i);
                    break;
            }
        }

        runs.Close();
        return _list.Finish();
    }

    private static bool HaveLinesForCells(IReadOnlyList<LayoutLine> lines)
    {
        var (cells, rows) = (0, 1);
        foreach (var line in lines)
        {
            cells += line is { Kind: LayoutLineKind.Line, Fragments: [{ IsFilled: true }] } ? 1 : 0;
            rows += line is { Kind: LayoutLineKind.Line, Fragments: [{ IsFilled: false }, _, ..] or [_, _, _, ..] } ? 1 : 0;
        }

        return cells >= LeastCellLines * rows;
    }
}
