using System.IO.Compression;
using System.Text;
using ReportExtractor.Scoring.Sources.Files;

namespace ReportExtractor.Tests.Scoring.Sources.Files;

internal sealed class GzipMembersTests
{
    private static readonly string Long = string.Join('\n', Enumerable.Range(0, 40_000));

    [Test]
    public void One_member_is_unpacked() => Assert.That(Unpack(Member(Long)), Is.EqualTo(Long));

    [Test]
    public void Members_behind_one_another_are_one_text() =>
        Assert.That(Unpack([.. Member(Long), .. Member("second\n"), .. Member(Long)]), Is.EqualTo(Long + "second\n" + Long));

    [Test]
    public void Ten_thousand_small_members_are_one_text() =>
        Assert.That(
            Unpack([.. Enumerable.Range(0, 10_000).SelectMany(i => Member($"{i}\n"))]),
            Is.EqualTo(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{i}\n"))));

    [Test]
    public void Empty_members_are_nothing()
    {
        byte[] empty = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

        Assert.That(Unpack([.. empty, .. Member("a"), .. empty, .. empty, .. Member("b"), .. empty]), Is.EqualTo("ab"));
    }

    [Test]
    public void Names_comments_and_other_parts_of_a_header_are_skipped()
    {
        byte[] header =
        [
            0x1F, 0x8B, 8, 2 | 4 | 8 | 16, 1, 2, 3, 4, 0, 3, 3, 0, .. "abc"u8, .. "records.jsonl"u8, 0, .. "made by hand"u8, 0, 9, 9,
        ];

        Assert.That(Unpack([.. Member("first\n"), .. header, .. Member("second")[10..]]), Is.EqualTo("first\nsecond"));
    }

    [Test]
    public void A_file_that_was_cut_off_anywhere_is_an_error()
    {
        byte[] whole = [.. Member("first"), .. Member(string.Join(' ', Enumerable.Range(0, 300)))];
        var between = Member("first").Length;

        Assert.That(Unpack(whole), Does.StartWith("first"));
        foreach (var length in Enumerable.Range(1, whole.Length - 1).Where(length => length != between))
        {
            Assert.That(() => Unpack(whole[..length]), Throws.TypeOf<InvalidDataException>(), $"{length} bytes");
        }
    }

    [TestCase("A")]
    [TestCase("\0")]
    [TestCase("more text than a member's trailer has bytes")]
    public void What_stands_behind_the_last_member_is_an_error(string rest) =>
        Assert.That(() => Unpack([.. Member(Long), .. Encoding.UTF8.GetBytes(rest)]), Throws.TypeOf<InvalidDataException>());

    [Test]
    public void A_changed_byte_never_gives_another_text()
    {
        const int header = 10;
        var text = string.Join(' ', Enumerable.Range(0, 300));
        var whole = Member(text);
        var noticed = 0;
        for (var place = header; place < whole.Length; place++)
        {
            byte[] changed = [.. whole];
            changed[place] ^= 0x10;
            try
            {
                // The last bits of the data may mean nothing.
                Assert.That(Unpack(changed), Is.EqualTo(text), $"byte {place}");
            }
            catch (InvalidDataException)
            {
                noticed++;
            }
        }

        Assert.That(noticed, Is.GreaterThanOrEqualTo(whole.Length - header - 1));
    }

    private static byte[] Member(string text)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            packed.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    private static string Unpack(byte[] bytes)
    {
        using var members = new GzipMembers(new MemoryStream(bytes));
        using var reader = new StreamReader(members);
        return reader.ReadToEnd();
    }
}
