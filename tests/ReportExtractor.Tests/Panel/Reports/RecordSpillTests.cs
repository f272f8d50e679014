using System.Text;
using ReportExtractor.Batch.Ordering;
using ReportExtractor.Panel.Reports;

namespace ReportExtractor.Tests.Panel.Reports;

internal sealed class RecordSpillTests
{
    [TestCase(int.MaxValue, 0)]
    [TestCase(100, 3)]
    public void Records_come_in_the_order_of_their_keys_however_many_are_in_memory(int maxBytes, int leastFiles)
    {
        using var folder = new TemporaryFolder();
        using (var sorter = new SpillingSorter<PackedRecord>(new RecordSpill(maxBytes), folder.Path))
        {
            for (var i = 0; i < 50; i++)
            {
                sorter.Add(PackedRecord.Of($"key {i * 37 % 50:00}", Encoding.UTF8.GetBytes($"record {i * 37 % 50}")));
            }

            Assert.That(Directory.GetFiles(folder.Path), Has.Length.GreaterThanOrEqualTo(leastFiles));
            Assert.That(
                sorter.Sorted().Select(record => $"{record.Key}: {JsonOf(record)}"),
                Is.EqualTo(Enumerable.Range(0, 50).Select(i => $"key {i:00}: record {i}")));
        }

        Assert.That(Directory.GetFiles(folder.Path), Is.Empty);
    }

    [Test]
    public void Equal_keys_keep_the_order_in_which_they_came()
    {
        using var folder = new TemporaryFolder();
        using var sorter = new SpillingSorter<PackedRecord>(new RecordSpill(1), folder.Path);
        foreach (var word in new[] { "b", "a", "c" })
        {
            sorter.Add(PackedRecord.Of("key", Encoding.UTF8.GetBytes(word)));
        }

        Assert.That(sorter.Sorted().Select(record => JsonOf(record)), Is.EqualTo(new[] { "b", "a", "c" }));
    }

    private static string JsonOf(PackedRecord record)
    {
        var json = new byte[record.Length];
        record.Unpack(json);
        return Encoding.UTF8.GetString(json);
    }
}
