using ReportExtractor.Batch.Journals;
using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Merging;

/// <summary>The outputs of all shards of one set of inputs.</summary>
public sealed class ShardSet
{
    /// <summary>At most this many missing shards are named in a message, so that it stays readable.</summary>
    private const int MostNamed = 10;

    private static readonly Comparer<InputResult> ByPath =
        Comparer<InputResult>.Create((a, b) => string.CompareOrdinal(a.SourcePath, b.SourcePath));

    private readonly IReadOnlyList<ShardOutput> _shards;

    private ShardSet(IReadOnlyList<ShardOutput> shards) => _shards = shards;

    /// <summary>The head of the one output that they come to.</summary>
    public JournalHead Head => _shards[0].Head with { Shard = 1, Shards = 1 };

    /// <summary>The end of the one output that they come to.</summary>
    public JournalEnd End => _shards[0].End with { Inputs = _shards[0].End.AllInputs };

    /// <summary>What stands in front of the records in each file.</summary>
    /// <exception cref="MergeException">A file is not there.</exception>
    public IReadOnlyList<byte[]> Headers() => _shards[0].Headers();

    /// <summary>Opens outputs and checks that they are those of one set of inputs, read in one way, each shard once.</summary>
    /// <param name="paths">The outputs, in any order; files that belong to them may stand among them, as a shell's wildcard brings them in.</param>
    /// <exception cref="MergeException">They are not.</exception>
    public static ShardSet Open(IEnumerable<string> paths)
    {
        var shards = OpenAll(paths).OrderBy(shard => shard.Head.Shard).ToList();
        var first = shards[0];
        if (shards.Find(shard => !shard.Head.Agrees(first.Head)) is { } stranger)
        {
            throw new MergeException(stranger.Path, Messages.ShardsDisagree(first.Path, stranger.Path));
        }

        if (shards.GroupBy(shard => shard.Head.Shard).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            var outputs = string.Join("', '", twice.Select(shard => shard.Path));
            throw new MergeException(twice.First().Path, Messages.ShardTwice(twice.Key, first.Head.Shards, outputs));
        }

        var missing = Enumerable.Range(1, first.Head.Shards).Except(shards.Select(shard => shard.Head.Shard)).ToList();
        if (missing.Count > 0)
        {
            throw new MergeException(first.Path, Missing(missing, first.Head.Shards));
        }

        if (shards.Find(shard => (shard.End.AllInputs, shard.End.AllPaths) != (first.End.AllInputs, first.End.AllPaths)) is { } other)
        {
            throw new MergeException(other.Path, Messages.InputsDiffer(first.Path, other.Path, first.End.AllInputs, other.End.AllInputs));
        }

        return new ShardSet(shards);
    }

    /// <summary>The results of all shards in the order of their paths: the same as those of one run over all inputs.</summary>
    /// <exception cref="MergeException">An output is not as it was written.</exception>
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

    private static Message Missing(List<int> numbers, int shards)
    {
        var named = string.Join(", ", numbers.Take(MostNamed));
        return numbers.Count == 1 ? Messages.ShardMissing(numbers[0], shards)
            : numbers.Count <= MostNamed ? Messages.ShardsMissing(named, shards)
            : Messages.ManyShardsMissing(named, numbers.Count - MostNamed, shards);
    }
}
