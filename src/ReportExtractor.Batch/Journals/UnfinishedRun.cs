using ReportExtractor.Writers.Rendering;

namespace ReportExtractor.Batch.Journals;

/// <summary>What a run left that was killed or interrupted, or whose disk was full.</summary>
public sealed class UnfinishedRun
{
    private readonly OutputNames _names;

    private UnfinishedRun(OutputNames names, JournalHead head, bool isEmpty)
    {
        _names = names;
        Head = head;
        IsEmpty = isEmpty;
    }

    /// <summary>Whose results these are.</summary>
    public JournalHead Head { get; }

    /// <summary>Whether it came to no result.</summary>
    public bool IsEmpty { get; }

    /// <summary>Looks for what a run left; null where nothing can be gone on with.</summary>
    /// <param name="names">The names of the output's files.</param>
    /// <param name="headers">What stands in front of the first record in each file.</param>
    /// <exception cref="IOException">Another run is writing it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static UnfinishedRun? Find(OutputNames names, IReadOnlyList<byte[]> headers)
    {
        if (!File.Exists(names.Journal) || !names.Partial.All(File.Exists))
        {
            return null;
        }

        using var journal = new JournalReader(names.Journal);
        if (journal.Head is not { } head)
        {
            return null;
        }

        // A run with other options begins otherwise, and is still one that must not be lost.
        var run = new UnfinishedRun(names, head, isEmpty: !journal.Entries().Any());
        return !head.Headers.SequenceEqual(headers.Select(header => header.Length)) || run.BeginsWith(headers) ? run : null;
    }

    /// <summary>Finds out how many of the results hold: those from the first on whose inputs stand where they stood with the bytes that they had, and whose records are whole.</summary>
    /// <param name="inputs">The run's inputs, in order.</param>
    /// <param name="layouts">What stands around the records in each file of the output.</param>
    /// <param name="jobs">How many inputs are looked at at once.</param>
    /// <param name="keep">Called for every result that holds.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public KeptResults Keep(
        IEnumerable<BatchInput> inputs, IReadOnlyList<PartLayout> layouts, int jobs, Action<JournalEntry> keep, CancellationToken cancellationToken = default)
    {
        using var journal = new JournalReader(_names.Journal);
        using var parts = new PartsReader(_names.Partial, layouts, Head.Headers);
        var kept = new KeptResults(0, journal.Length, parts.Positions);
        var pairs = journal.Entries().Select(entry => (Entry: entry, journal.Length)).Zip(inputs);
        var looked = OrderedWork.Run(pairs, (pair, token) => (pair.First, Same: IsSame(pair.First.Entry, pair.Second, token)), jobs, cancellationToken);
        foreach (var ((entry, length), same) in looked)
        {
            if (!same || parts.Read(entry) is null)
            {
                break;
            }

            keep(entry);
            kept = new KeptResults(kept.Count + 1, length, parts.Positions);
        }

        return kept;
    }

    private bool BeginsWith(IReadOnlyList<byte[]> headers)
    {
        using var parts = new PartsReader(_names.Partial, PartLayout.Of(Head.Format), Head.Headers);
        return parts.Headers.Zip(headers).All(header => header.First.AsSpan().SequenceEqual(header.Second));
    }

    private static bool IsSame(JournalEntry entry, BatchInput input, CancellationToken cancellationToken) =>
        entry.Path == input.SourcePath && entry.Sha256 == ContentHash.Of(input, cancellationToken);
}
