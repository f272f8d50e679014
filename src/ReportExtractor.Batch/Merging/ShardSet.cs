using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Ordering;
using ReportExtractor.Batch.Results;
using ReportExtractor.Batch.Sharding;
using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Merging;

/// <summary>The outputs of all shards of one set of inputs.</summary>
internal sealed class ShardSet
{
    /// <summary>At most this many missing shards are named in a message, so that it stays readable.</summary>
    private const int MostNamed = 10;

    private static readonly Comparer<InputResult> ByPath =
        Comparer<InputResult>.Create((a, b) => string.CompareOrdinal(a.SourcePath, b.SourcePath));

    private readonly IReadOnlyList<ShardOutput> _shards;

    private ShardSet(IReadOnlyList<ShardOutput> shards) => _shards = shards;

    /// <summary>The head of the merged output.</summary>
    public JournalHead Head => _shards[0].Head with { Shard = 1, Shards = 1 };

    /// <summary>The end of the merged output.</summary>
    public JournalEnd End => _shards[0].End with { Inputs = _shards[0].End.AllInputs };

    /// <summary>The header of each part.</summary>
    /// <exception cref="MergeException">A file is missing.</exception>
    public IReadOnlyList<byte[]> Headers() => _shards[0].Headers();

    /// <summary>Opens outputs and checks that they are all shards of one set of inputs, read with the same options, each once.</summary>
    /// <param name="paths">The outputs, in any order. Files beside them are ignored, because the wildcards of a shell include them.</param>
    /// <param name="run">What the run of all shards is called. Null for any, but the same for all.</param>
    /// <exception cref="MergeException">They are not.</exception>
    public static ShardSet Open(IEnumerable<string> paths, string? run = null)
    {
        var shards = OpenAll(paths).OrderBy(shard => shard.Head.Shard).ToList();
        var first = shards[0];
        if (shards.Find(shard => !shard.Head.Agrees(first.Head)) is { } stranger)
        {
            throw new MergeException(stranger.Path, Messages.ShardsDisagree(first.Path, stranger.Path));
        }

        var expected = run ?? first.Head.Run;
        if (shards.Find(shard => shard.Head.Run != expected) is { } older)
        {
            throw new MergeException(older.Path, Messages.ShardOfOtherRun(older.Path, older.Head.Run, expected));
        }

        if (shards.GroupBy(shard => shard.Head.Shard).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            var outputs = string.Join("', '", twice.Select(shard => shard.Path));
            throw new MergeException(twice.First().Path, Messages.ShardTwice(twice.Key, first.Head.Shards, outputs));
        }

        if (shards.Count < first.Head.Shards)
        {
            var missing = Enumerable.Range(1, first.Head.Shards).Except(shards.Select(shard => shard.Head.Shard));
            throw new MergeException(first.Path, Missing(missing, first.Head.Shards - shards.Count, first.Head.Shards));
        }

        if (shards.Find(shard => (shard.End.AllInputs, shard.End.AllPaths) != (first.End.AllInputs, first.End.AllPaths)) is { } other)
        {
            throw new MergeException(other.Path, Messages.InputsDiffer(first.Path, other.Path, first.End.AllInputs, other.End.AllInputs));
        }

        return new ShardSet(shards);
    }

    /// <summary>The results of all shards, in the order of their paths. A single run over all inputs gives the same results.</summary>
    /// <exception cref="MergeException">An output has changed since it was written.</exception>
    public IEnumerable<InputResult> Results()
    {
        using var paths = new PathsDigest(Shard.Whole);
        foreach (var result in OrderedMerge.Of([.. _shards.Select(shard => shard.Results())], ByPath))
        {
            paths.Add(result.SourcePath);
            yield return result;
        }

        if ((paths.Inputs, paths.Digest) != (End.AllInputs, End.AllPaths))
        {
            throw new MergeException(_shards[0].Path, Messages.OutputsIncomplete(paths.Inputs, End.AllInputs));
        }
    }

    private static List<ShardOutput> OpenAll(IEnumerable<string> paths)
    {
        var byIndex = paths.ToLookup(ShardOutput.HasIndex);
        var shards = byIndex[true].Select(ShardOutput.Open).ToList();
        var companions = shards.SelectMany(shard => shard.Companions).ToHashSet(StringComparer.Ordinal);
        shards.AddRange(byIndex[false].Where(path => !companions.Contains(Path.GetFullPath(path))).Select(ShardOutput.Open));
        return shards;
    }

    private static Message Missing(IEnumerable<int> numbers, int count, int shards)
    {
        var named = numbers.Take(MostNamed).ToList();
        return count == 1 ? Messages.ShardMissing(named[0], shards)
            : count <= MostNamed ? Messages.ShardsMissing(string.Join(", ", named), shards)
            : Messages.ManyShardsMissing(string.Join(", ", named), count - MostNamed, shards);
    }
}
