using ReportExtractor.Batch.Journals;

namespace ReportExtractor.Batch.Merging;

/// <summary>The outputs of all shards of one set of inputs.</summary>
public sealed class ShardSet
{
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
            throw new MergeException($"'{stranger.Path}' and '{first.Path}' were written with other options, another number of shards or another version: run them all in one way.");
        }

        if (shards.GroupBy(shard => shard.Head.Shard).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new MergeException($"Shard {twice.Key}/{first.Head.Shards} is there more than once: '{string.Join("', '", twice.Select(shard => shard.Path))}'.");
        }

        var missing = Enumerable.Range(1, first.Head.Shards).Except(shards.Select(shard => shard.Head.Shard)).ToList();
        if (missing.Count > 0)
        {
            throw new MergeException($"Of {first.Head.Shards} shards {Some(missing)} {(missing.Count == 1 ? "is" : "are")} missing: run extract with --shard {missing[0]}/{first.Head.Shards} first.");
        }

        if (shards.Find(shard => (shard.End.AllInputs, shard.End.AllPaths) != (first.End.AllInputs, first.End.AllPaths)) is { } other)
        {
            throw new MergeException($"'{first.Path}' and '{other.Path}' saw other inputs ({first.End.AllInputs} and {other.End.AllInputs} in all): the folder changed between the runs, so run the shards again on one state of it.");
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
            throw new MergeException($"The outputs hold {paths.Inputs} inputs, and the runs saw {End.AllInputs}: run the shards again.");
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

    /// <summary>As many numbers as can be taken in.</summary>
    private static string Some(List<int> numbers) =>
        string.Join(", ", numbers.Take(10)) + (numbers.Count > 10 ? $" and {numbers.Count - 10} more" : "");
}
