using ReportExtractor.Batch.Journals;
using ReportExtractor.Problems;
using ReportExtractor.Writers.Rendering;

namespace ReportExtractor.Batch.Merging;

/// <summary>The finished output of one shard: its files and its index.</summary>
public sealed class ShardOutput
{
    private readonly OutputNames _names;
    private readonly IReadOnlyList<PartLayout> _layouts;

    private ShardOutput(string path, JournalHead head, JournalEnd end, OutputNames names)
    {
        Path = path;
        Head = head;
        End = end;
        _names = names;
        _layouts = PartLayout.Of(head.Format);
    }

    /// <summary>The output, as it was named.</summary>
    public string Path { get; }

    /// <summary>Whose results these are.</summary>
    public JournalHead Head { get; }

    /// <summary>What the run was about.</summary>
    public JournalEnd End { get; }

    /// <summary>The full paths of the files that belong to the output beside that of its records.</summary>
    public IEnumerable<string> Companions => [.. _names.Parts.Skip(1), _names.Index];

    /// <summary>Opens an output. Its index is read, of its files nothing yet.</summary>
    /// <param name="path">The file of the records; the index stands beside it.</param>
    /// <exception cref="MergeException">It is no finished output of a shard.</exception>
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
                ? new ShardOutput(path, head, end, new OutputNames(path, head.Format, new Shard(head.Shard, head.Shards)))
                : throw new MergeException(path, Messages.IndexTruncated(path, head.Shard, head.Shards));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MergeException(path, Messages.IndexNotRead(path, e.Message), e);
        }
    }

    /// <summary>Whether an index stands beside a file.</summary>
    /// <param name="path">The file.</param>
    public static bool HasIndex(string path) => File.Exists(path + OutputNames.IndexExtension);

    /// <summary>What stands in front of the records in each file.</summary>
    /// <exception cref="MergeException">A file is not there, or is too short.</exception>
    public IReadOnlyList<byte[]> Headers()
    {
        using var parts = OpenParts();
        return parts.Headers;
    }

    /// <summary>The output's results, one after the other.</summary>
    /// <exception cref="MergeException">A record is not what the index says.</exception>
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
            return new PartsReader(_names.Parts, _layouts, Head.Headers);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MergeException(Path, Messages.OutputNotRead(Path, e.Message), e);
        }
    }
}
