using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Candidates;

/// <summary>The candidates of a document as they are found, from top to bottom, and the loose words between them.</summary>
internal sealed class CandidateList
{
    /// <summary>This many loose words stay within reach over a row of empty cells: more than the headers of any table.</summary>
    private const int MostLoose = 48;

    private readonly List<RowCandidate> _candidates = [];
    private readonly List<Fragment> _unplaced = [];
    private List<Fragment> _loose = [];
    private bool _followsProse;

    /// <summary>Numbers in front of a label, where no form has a cell.</summary>
    public IReadOnlyList<Fragment> UnplacedNumbers => _unplaced;

    /// <summary>Adds a candidate.</summary>
    /// <param name="kind">The kind of line that it is in.</param>
    /// <param name="first">The line in which it begins.</param>
    /// <param name="last">The line in which it ends.</param>
    /// <param name="stub">The words in front of its cells.</param>
    /// <param name="values">Its cells.</param>
    public void Add(LayoutLineKind kind, int first, int last, IReadOnlyList<Fragment> stub, IReadOnlyList<Fragment> values)
    {
        var candidate = new RowCandidate
        {
            Kind = kind,
            FirstLine = first,
            LastLine = last,
            FollowsProse = _followsProse,
            WordsAbove = _loose,
            Stub = stub,
            Values = values,
        };
        _candidates.Add(candidate);

        // A row of empty cells may be a header: its words stay within reach of the next row.
        _loose = candidate.Filled == 0 ? [.. _loose.Skip(_loose.Count - MostLoose), .. stub] : [];
        _followsProse = false;
    }

    /// <summary>Adds words that belong to no cells of their line.</summary>
    /// <param name="words">The words.</param>
    public void AddLoose(IEnumerable<Fragment> words) => _loose.AddRange(words);

    /// <summary>Adds numbers in front of a label.</summary>
    /// <param name="numbers">The numbers.</param>
    public void AddUnplaced(IEnumerable<Fragment> numbers) => _unplaced.AddRange(numbers);

    /// <summary>Ends what is above: no word in front of prose belongs to a row behind it.</summary>
    public void AddProse()
    {
        _loose.Clear();
        _followsProse = true;
    }

    /// <summary>The candidates, once all are added.</summary>
    public IReadOnlyList<RowCandidate> Finish()
    {
        for (var i = _candidates.Count - 1; i >= 0; i--)
        {
            _candidates[i].WordsBelow = WordsBelow(i);
        }

        return _candidates;
    }

    /// <summary>The words down to the next numbers. A row of empty cells passes on those below it.</summary>
    private IReadOnlyList<Fragment> WordsBelow(int index)
    {
        if (index + 1 == _candidates.Count)
        {
            return _loose;
        }

        var next = _candidates[index + 1];
        return next.FollowsProse ? []
            : next.Filled == 0 && next.WordsBelow.Count > 0 ? next.WordsBelow
            : next.WordsAbove;
    }
}
