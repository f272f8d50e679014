using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Outputs;
using ReportExtractor.Batch.Results;
using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Merging;

/// <summary>The finished output of one shard: its files and its index.</summary>
internal sealed class ShardOutput
{
    private readonly OutputNames _names;

    private ShardOutput(string path, JournalHead head, JournalEnd end, OutputNames names)
    {
        Path = path;
        Head = head;
        End = end;
        _names = names;
    }

    /// <summary>The path of the output, as given.</summary>
    public string Path { get; }

    /// <summary>The first line of the index.</summary>
    public JournalHead Head { get; }

    /// <summary>The last line of the index.</summary>
    public JournalEnd End { get; }

    /// <summary>The full paths of the index and of the files beside the output.</summary>
    public IEnumerable<string> Companions => [.. _names.Beside, _names.Index];

    /// <summary>Opens an output and reads its index.</summary>
    /// <param name="path">The output. Its index is beside it.</param>
    /// <exception cref="MergeException">It is not the finished output of a shard.</exception>
    public static ShardOutput Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new MergeException(path, Messages.OutputMissing(path));
        }

        var index = System.IO.Path.GetFullPath(path) + OutputNames.IndexExtension;
        if (!File.Exists(index))
        {
            throw new MergeException(path, Messages.IndexMissing(path, System.IO.Path.GetFileName(index)));
        }

        try
        {
            using var journal = new JournalReader(index);
            if (journal.Head is not { Schema: JournalHead.Version } head)
            {
                throw new MergeException(path, Messages.IndexOfOtherVersion(index));
            }

            var inputs = journal.Entries().LongCount();
            return journal.End is { } end && end.Inputs == inputs
                ? new ShardOutput(path, head, end, new OutputNames(path, ResultOutputs.Of(head.Format)))
                : throw new MergeException(path, Messages.IndexTruncated(path, head.Shard, head.Shards));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MergeException(path, Messages.IndexNotRead(path, e.Message), e);
        }
    }

    /// <summary>Whether there is an index beside a file.</summary>
    /// <param name="path">The file.</param>
    public static bool HasIndex(string path) => File.Exists(path + OutputNames.IndexExtension);

    /// <summary>The header of each part.</summary>
    /// <exception cref="MergeException">A file is missing, or too short.</exception>
    public IReadOnlyList<byte[]> Headers()
    {
        using var parts = OpenParts();
        return parts.Headers;
    }

    /// <summary>The output's results, in order.</summary>
    /// <exception cref="MergeException">A record differs from the index.</exception>
    public IEnumerable<InputResult> Results()
    {
        using var journal = new JournalReader(System.IO.Path.GetFullPath(Path) + OutputNames.IndexExtension);
        using var parts = OpenParts();
        foreach (var entry in journal.Entries())
        {
            yield return parts.Read(entry) is { } record
                ? entry.ResultWith(record)
                : throw new MergeException(Path, Messages.OutputChanged(Path, entry.Path, Head.Shard, Head.Shards));
        }
    }

    private PartsReader OpenParts()
    {
        try
        {
            return PartsReader.OpenFinished(_names, Head.Headers);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MergeException(Path, Messages.OutputNotRead(Path, e.Message), e);
        }
    }
}
