using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Candidates;

/// <summary>The headers of columns of figures above the row that is read, in a grid whose columns are real.</summary>
/// <param name="vocabulary">The words of the forms.</param>
internal sealed class GridHeaders(FormVocabulary vocabulary)
{
    private readonly List<Fragment> _headers = [];
    private bool _ended;

    /// <summary>Reads the headers of a line. They are in one or more rows; the first one behind rows of numbers begins anew.</summary>
    /// <param name="line">The line.</param>
    public void Read(LayoutLine line)
    {
        if (line.BeginsGrid)
        {
            _headers.Clear();
        }

        if (line.Fragments.Any(fragment => fragment.IsFilled))
        {
            _ended = true;
            return;
        }

        foreach (var header in line.Fragments.Where(IsHeader))
        {
            if (_ended)
            {
                _headers.Clear();
                _ended = false;
            }

            _headers.Add(header);
        }
    }

    /// <summary>True if a cell is below a header.</summary>
    /// <param name="cell">The cell.</param>
    public bool AreAbove(Fragment cell) => _headers.Exists(header => header.Column <= cell.Column && cell.EndColumn <= header.EndColumn);

    private bool IsHeader(Fragment fragment) =>
        fragment.IsPlaced && fragment.Kind == FragmentKind.Text && vocabulary.IsColumn(fragment.Label);
}
