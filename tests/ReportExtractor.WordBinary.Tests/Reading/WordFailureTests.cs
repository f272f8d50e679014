using ReportExtractor.WordBinary.Formatting;
using ReportExtractor.WordBinary.Reading;

namespace ReportExtractor.WordBinary.Tests.Reading;

public sealed class WordFailureTests
{
    private static void AssertFails(byte[] file, WordBinaryFailure reason, WordBinaryLimits? limits = null) =>
        Assert.That(
            () => WordBinaryReader.Read(file, limits ?? WordBinaryLimits.Default, CancellationToken.None), Fails.With(reason));

    private static DocBuilder Table(int rows)
    {
        var builder = new DocBuilder().Line("before");
        for (var i = 0; i < rows; i++)
        {
            builder.Cell($"label {i}").Cell($"{i}").Row([0, 1000, 2000]);
        }

        return builder.Line("after");
    }

    private static string Flat(WordBinaryDocument document) => string.Join('|', document.Paragraphs.Select(paragraph =>
        $"{paragraph.Text}{paragraph.TableDepth}{paragraph.EndsCell}{paragraph.EndsRow}"));

    [TestCase((ushort)0x65, (ushort)0x1200, WordBinaryFailure.Unsupported)]
    [TestCase((ushort)0xC1, (ushort)0x1300, WordBinaryFailure.Encrypted)]
    [TestCase((ushort)0xC1, (ushort)0x9300, WordBinaryFailure.Encrypted)]
    [TestCase((ushort)0xC1, (ushort)0x1000, WordBinaryFailure.Corrupt)]
    public void Old_encrypted_and_incomplete_files_are_refused(ushort version, ushort flags, WordBinaryFailure reason) =>
        AssertFails(new DocBuilder { Version = version, Flags = flags }.Line("a").Build(), reason);

    [TestCase("Workbook", WordBinaryFailure.Unsupported)]
    [TestCase("PowerPoint Document", WordBinaryFailure.Unsupported)]
    [TestCase("EncryptedPackage", WordBinaryFailure.Encrypted)]
    [TestCase("Contents", WordBinaryFailure.Unsupported)]
    public void Other_compound_files_are_refused(string stream, WordBinaryFailure reason) =>
        AssertFails(new CompoundBuilder().Add(stream, new byte[100]).Build(), reason);

    [Test]
    public void A_stream_without_the_signature_of_a_document_is_corrupt() =>
        AssertFails(
            new CompoundBuilder().Add("WordDocument", new byte[5000]).Add("1Table", new byte[100]).Build(),
            WordBinaryFailure.Corrupt);

    [Test]
    public void Formatting_in_a_missing_stream_is_corrupt() =>
        AssertFails(new DocBuilder().Line("a", Prl.Long(Sprm.HugeArray, 0)).Build(), WordBinaryFailure.Corrupt);

    [Test]
    public void A_truncated_list_is_corrupt() =>
        AssertFails(new DocBuilder { Lists = ([0xFF, 0xFF, 1, 2, 3], 5, [1, 0, 0, 0]) }.Line("a").Build(), WordBinaryFailure.Corrupt);

    [Test]
    public void Limits_are_enforced()
    {
        var file = Table(20).Build();
        AssertFails(file, WordBinaryFailure.TooLarge, new WordBinaryLimits(MaxCharacters: 50));
        AssertFails(file, WordBinaryFailure.TooLarge, new WordBinaryLimits(MaxParagraphs: 50));
    }

    [Test]
    public void A_cancelled_token_stops_reading() =>
        Assert.That(
            () => WordBinaryReader.Read(Table(2).Build(), WordBinaryLimits.Default, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void A_truncated_file_is_refused_or_read_completely()
    {
        var file = Table(60).Build();
        var whole = Flat(WordBinaryReader.Read(file, WordBinaryLimits.Default, CancellationToken.None));
        for (var percent = 0; percent < 100; percent++)
        {
            var cut = file[..(file.Length * percent / 100)];
            Assert.That(Outcome(cut), Is.EqualTo("refused").Or.EqualTo(whole), $"at {percent} %");
        }
    }

    [Test]
    public void Random_changes_never_cause_other_exceptions()
    {
        var file = Table(30).Build();
        var random = new Random(20070501);
        for (var round = 0; round < 3000; round++)
        {
            var changed = (byte[])file.Clone();
            for (var i = random.Next(1, 12); i > 0; i--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            Assert.That(() => Outcome(changed), Throws.Nothing, $"in round {round}");
        }
    }

    private static string Outcome(byte[] file)
    {
        try
        {
            return Flat(WordBinaryReader.Read(file, WordBinaryLimits.Default, CancellationToken.None));
        }
        catch (WordBinaryException)
        {
            return "refused";
        }
    }
}
