using ReportExtractor.Problems;
using ReportExtractor.Writers.Rendering;

namespace ReportExtractor.Batch.Journals;

/// <summary>The results of the last finished run, for inputs whose bytes are still the same.</summary>
public sealed class KnownResults
{
    /// <summary>What may come out otherwise for the same bytes: on another machine, with less to do, or with rights to read the file.</summary>
    private static readonly string[] Passing = [ProblemCodes.Timeout, ProblemCodes.Crashed, ProblemCodes.Unreadable];

    private readonly OutputNames _names;
    private readonly JournalHead _head;

    private KnownResults(OutputNames names, JournalHead head)
    {
        _names = names;
        _head = head;
    }

    /// <summary>Looks for the results of the last run to an output; null where there are none, or other options or another version made them.</summary>
    /// <param name="names">The names of the output's files.</param>
    /// <param name="head">The head of the run that wants to use them.</param>
    public static KnownResults? Find(OutputNames names, JournalHead head)
    {
        if (!File.Exists(names.Index) || !names.Parts.All(File.Exists))
        {
            return null;
        }

        using var index = new JournalReader(names.Index);
        return index.Head is { } known && known.Agrees(head) ? new KnownResults(names, known) : null;
    }

    /// <summary>Puts to each input the result that is known for its path, in one go through both: which is still to be held against the input's bytes.</summary>
    /// <param name="inputs">The inputs in order.</param>
    public IEnumerable<(BatchInput Input, InputResult? Known)> With(IEnumerable<BatchInput> inputs)
    {
        using var index = new JournalReader(_names.Index);
        using var parts = new PartsReader(_names.Parts, PartLayout.Of(_head.Format), _head.Headers);
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
                // Where the files are not what the index says, nothing behind this place is taken from them.
                known = parts.Read(entries.Current) is { } record ? entries.Current.ResultWith(record) : null;
                more = known is not null && entries.MoveNext();
            }

            yield return (input, known);
        }
    }

    /// <summary>Whether a known result is that of an input.</summary>
    /// <param name="known">The known result.</param>
    /// <param name="input">The input.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static bool Holds(InputResult known, BatchInput input, CancellationToken cancellationToken) =>
        known.Sha256.Length > 0 && !Passing.Contains(known.Outcome.ErrorCode) && known.Sha256 == ContentHash.Of(input, cancellationToken);
}
