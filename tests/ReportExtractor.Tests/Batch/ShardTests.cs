using ReportExtractor.Batch;
using ReportExtractor.Batch.Sharding;

namespace ReportExtractor.Tests.Batch;

internal sealed class ShardTests
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(8)]
    [TestCase(1000)]
    public void Every_path_is_in_one_shard(int count)
    {
        foreach (var path in Enumerable.Range(0, 50).Select(i => $"{i}/年报.pdf"))
        {
            Assert.That(Enumerable.Range(1, count).Count(index => new Shard(index, count).Holds(path)), Is.EqualTo(1));
        }
    }

    // Computed with another program (Python's hashlib). A version with another division would duplicate and lose inputs.
    [TestCase("2019/a.pdf", 1, 5, 157)]
    [TestCase("年报.txt", 1, 1, 841)]
    [TestCase("a", 1, 3, 251)]
    public void The_shard_of_a_path_never_changes(string path, int of2, int of8, int of1000)
    {
        Assert.That(new Shard(of2, 2).Holds(path), Is.True);
        Assert.That(new Shard(of8, 8).Holds(path), Is.True);
        Assert.That(new Shard(of1000, 1000).Holds(path), Is.True);
    }
}
