using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Results;
using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Outputs;

/// <summary>The results of the last finished run, for inputs whose bytes have not changed.</summary>
internal sealed class KnownResults
{
    /// <summary>
    /// Errors that may not occur again for the same bytes: on another machine, under less load, or with other access rights.
    /// </summary>
    private static readonly string[] Transient = [ProblemCodes.Timeout, ProblemCodes.Crashed, ProblemCodes.Unreadable];

    private readonly OutputNames _names;
    private readonly JournalHead _head;

    private KnownResults(OutputNames names, JournalHead head)
    {
        _names = names;
        _head = head;
    }

    /// <summary>Finds the results of the last run to an output. Null if there are none, or if options or version differ.</summary>
    /// <param name="names">The output's files.</param>
    /// <param name="head">The first line of the new run's journal.</param>
    public static KnownResults? Find(OutputNames names, JournalHead head)
    {
        if (!File.Exists(names.Index) || !names.Files.All(File.Exists))
        {
            return null;
        }

        using var index = new JournalReader(names.Index);
        return index.Head is { } known && known.Agrees(head) ? new KnownResults(names, known) : null;
    }

    /// <summary>
    /// Pairs each input with the known result of its path, in one pass through both. <see cref="Holds"/> then compares the bytes.
    /// </summary>
    /// <param name="inputs">The inputs in order.</param>
    public IEnumerable<(BatchInput Input, InputResult? Known)> With(IEnumerable<BatchInput> inputs)
    {
        using var index = new JournalReader(_names.Index);
        using var parts = PartsReader.OpenFinished(_names, _head.Headers);
        using var entries = index.Entries().GetEnumerator();
        var more = entries.MoveNext();
        foreach (var input in inputs)
        {
            while (more && string.CompareOrdinal(entries.Current.Path, input.SourcePath) < 0)
            {
                more = parts.Skip(entries.Current) && entries.MoveNext();
            }

            InputResult? known = null;
            if (more && entries.Current.Path == input.SourcePath)
            {
                // If the files differ from the index, nothing after this point can be used.
                known = parts.Read(entries.Current) is { } record ? entries.Current.ResultWith(record) : null;
                more = known is not null && entries.MoveNext();
            }

            yield return (input, known);
        }
    }

    /// <summary>Whether a known result is still valid for an input.</summary>
    /// <param name="known">The known result.</param>
    /// <param name="input">The input.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static bool Holds(InputResult known, BatchInput input, CancellationToken cancellationToken) =>
        known.Sha256.Length > 0 && !Transient.Contains(known.Outcome.ErrorCode) && known.Sha256 == ContentHash.Of(input, cancellationToken);
}
