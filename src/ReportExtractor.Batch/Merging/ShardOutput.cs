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
            throw new MergeException($"'{path}' is not there: check the path, and that the run that writes it came to its end.");
        }

        var index = System.IO.Path.GetFullPath(path) + OutputNames.IndexExtension;
        if (!File.Exists(index))
        {
            throw new MergeException($"'{path}' has no index '{System.IO.Path.GetFileName(index)}' beside it: only what extract --shard wrote can be merged, both files together.");
        }

        try
        {
            using var journal = new JournalReader(index);
            if (journal.Head is not { Schema: JournalHead.Version } head)
            {
                throw new MergeException($"'{index}' is no index that this version reads: run the shard again with this version.");
            }

            var inputs = journal.Entries().LongCount();
            return journal.End is { } end && end.Inputs == inputs
                ? new ShardOutput(path, head, end, new OutputNames(path, head.Format, new Shard(head.Shard, head.Shards)))
                : throw new MergeException($"The index of '{path}' is not whole: run shard {head.Shard}/{head.Shards} again.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MergeException($"The index of '{path}' can't be read: {e.Message}");
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
                : throw new MergeException($"'{Path}' is not as it was written, from the record of '{entry.Path}' on: run shard {Head.Shard}/{Head.Shards} again.");
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
            throw new MergeException($"A file of the output '{Path}' can't be read: {e.Message}");
        }
    }
}
