using ReportExtractor.Problems;

namespace ReportExtractor.Scoring.Sources;

/// <summary>Finds the truth of a record, by its path or else by its file name. Each truth is returned once.</summary>
internal sealed class TruthIndex
{
    private readonly Dictionary<string, Truth> _byPath;
    private readonly ILookup<string, Truth> _byName;
    private readonly IReadOnlyList<Truth> _truths;
    private readonly Dictionary<Truth, Message> _taken = new(ReferenceEqualityComparer.Instance);

    public TruthIndex(IReadOnlyList<Truth> truths)
    {
        _truths = truths;
        _byPath = truths.ToDictionary(truth => truth.File, StringComparer.Ordinal);
        _byName = truths.ToLookup(truth => NameOf(truth.File), StringComparer.Ordinal);
    }

    /// <summary>The number of records without a truth so far.</summary>
    public int RecordsWithoutTruth { get; private set; }

    /// <summary>The truths without a record so far, in their order.</summary>
    public IEnumerable<Truth> NotTaken => _truths.Where(truth => !_taken.ContainsKey(truth));

    /// <summary>The truth of a record, or null if there is none.</summary>
    /// <param name="path">The path of the record's input.</param>
    /// <param name="source">The file of records, for messages.</param>
    /// <param name="place">The place of the record in it, for messages.</param>
    /// <exception cref="ScoreException">Another record has the same truth, or several truths are possible.</exception>
    public Truth? Take(string path, string source, Message place)
    {
        if (Find(path, source, place) is not { } truth)
        {
            RecordsWithoutTruth++;
            return null;
        }

        return _taken.TryAdd(truth, place)
            ? truth
            : throw new ScoreException(source, Messages.RecordTwice(source, place, truth.File, _taken[truth]));
    }

    private Truth? Find(string path, string source, Message place)
    {
        if (_byPath.TryGetValue(path, out var exact))
        {
            return exact;
        }

        var named = _byName[NameOf(path)].Take(2).ToList();
        return named.Count < 2
            ? named.FirstOrDefault()
            : throw new ScoreException(source, Messages.RecordOfSeveralTruths(source, place, path));
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
