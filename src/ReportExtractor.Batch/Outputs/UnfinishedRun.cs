using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Ordering;

namespace ReportExtractor.Batch.Outputs;

/// <summary>The files of a run that was killed or interrupted, or that ran out of disk.</summary>
internal sealed class UnfinishedRun
{
    private readonly OutputNames _names;

    private UnfinishedRun(OutputNames names, JournalHead head, bool isEmpty)
    {
        _names = names;
        Head = head;
        IsEmpty = isEmpty;
    }

    /// <summary>The journal's first line.</summary>
    public JournalHead Head { get; }

    /// <summary>Whether the run has no result.</summary>
    public bool IsEmpty { get; }

    /// <summary>Finds the unfinished run of an output. Null if there is none that can be resumed.</summary>
    /// <param name="names">The output's files.</param>
    /// <param name="headers">The header of each part.</param>
    /// <exception cref="IOException">Another run is writing the output.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static UnfinishedRun? Find(OutputNames names, IReadOnlyList<byte[]> headers)
    {
        if (!File.Exists(names.Journal))
        {
            return null;
        }

        using var journal = new JournalReader(names.Journal);
        if (journal.Head is not { } head)
        {
            return null;
        }

        // A run in another format can't be resumed here, but must not be overwritten silently.
        var own = new OutputNames(names.Records, ResultOutputs.Of(head.Format));
        if (!own.Working.All(File.Exists))
        {
            return null;
        }

        var run = new UnfinishedRun(own, head, isEmpty: !journal.Entries().Any());
        return !head.Headers.SequenceEqual(headers.Select(header => header.Length)) || run.BeginsWith(headers) ? run : null;
    }

    /// <summary>
    /// Finds the results that are still valid: those from the first on whose inputs have the same place in the order and the same
    /// bytes, and whose records are whole.
    /// </summary>
    /// <param name="inputs">The run's inputs, in order.</param>
    /// <param name="jobs">The number of inputs to check at once.</param>
    /// <param name="keep">Called for each valid result.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public KeptResults Keep(
        IEnumerable<BatchInput> inputs, int jobs, Action<JournalEntry> keep, CancellationToken cancellationToken = default)
    {
        using var journal = new JournalReader(_names.Journal);
        using var parts = PartsReader.OpenWorking(_names, Head.Headers);
        var kept = new KeptResults(0, journal.Length, parts.Positions);
        var pairs = journal.Entries().Select(entry => (Entry: entry, journal.Length)).Zip(inputs);
        var checks = OrderedWork.Run(
            pairs, (pair, token) => (pair.First, IsSame: IsSame(pair.First.Entry, pair.Second, token)), jobs, cancellationToken);
        foreach (var ((entry, length), isSame) in checks)
        {
            if (!isSame || parts.Read(entry) is null)
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
        using var parts = PartsReader.OpenWorking(_names, Head.Headers);
        return parts.Headers.Zip(headers).All(header => header.First.AsSpan().SequenceEqual(header.Second));
    }

    private static bool IsSame(JournalEntry entry, BatchInput input, CancellationToken cancellationToken) =>
        entry.Path == input.SourcePath && entry.Sha256 == ContentHash.Of(input, cancellationToken);
}
