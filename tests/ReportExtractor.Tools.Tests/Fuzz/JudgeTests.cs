using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Judging;
using ReportExtractor.Records;

namespace ReportExtractor.Tools.Tests.Fuzz;

/// <summary>The judge detects every kind of failure.</summary>
internal sealed class JudgeTests
{
    private static readonly Sample Sample =
        new("sample", "text", Path.Combine(Repository.Samples, "bars-and-cells-on-own-lines", "source.txt"));

    private static readonly byte[] Bytes = Sample.Read();
    private static readonly ReportRecord Whole = Read(Bytes);

    [Test]
    public void A_sample_that_is_read_correctly_is_fine() =>
        Assert.That(Verdict((bytes, _) => Read(bytes), new Expectation.SameFigures()), Is.EqualTo(VerdictKind.Fine));

    [Test]
    public void Any_other_exception_is_detected() =>
        Assert.That(Verdict((_, _) => throw new InvalidOperationException()), Is.EqualTo(VerdictKind.Threw));

    [Test]
    public void Missing_memory_is_detected() =>
        Assert.That(Verdict((_, _) => throw new InsufficientMemoryException()), Is.EqualTo(VerdictKind.Large));

    [Test]
    [MaxTime(60_000)]
    public void Slow_reading_is_cancelled_and_detected() => Assert.That(
        Verdict((_, token) =>
        {
            while (true)
            {
                token.ThrowIfCancellationRequested();
            }
        }),
        Is.EqualTo(VerdictKind.Slow));

    [Test]
    public void A_record_of_other_bytes_is_detected() =>
        Assert.That(Verdict((_, _) => Read([.. Bytes, (byte)' '])), Is.EqualTo(VerdictKind.BadRecord));

    [Test]
    public void A_missing_figure_is_detected() =>
        Assert.That(Verdict(Whole with { Figures = [.. Whole.Figures.Skip(1)] }), Is.EqualTo(VerdictKind.BadRecord));

    [Test]
    public void A_figure_without_its_value_is_detected() =>
        Assert.That(Verdict(Changed(figure => figure with { Value = null })), Is.EqualTo(VerdictKind.BadRecord));

    [Test]
    public void A_value_that_is_not_printed_is_detected() =>
        Assert.That(Verdict(Changed(figure => figure with { Value = 987654, Note = null })), Is.EqualTo(VerdictKind.BadRecord));

    [Test]
    public void A_record_that_differs_each_time_is_detected()
    {
        var times = 0;

        Assert.That(
            Verdict((_, _) => times++ == 0 ? Whole : Whole with { Problems = [], Checks = [] }),
            Is.EqualTo(VerdictKind.NotRepeatable));
    }

    [Test]
    public void Other_figures_for_the_same_content_are_detected() => Assert.That(
        Verdict(Changed(figure => figure with { Status = FigureStatus.Suspect }), new Expectation.SameFigures()),
        Is.EqualTo(VerdictKind.FiguresChanged));

    [Test]
    public void A_number_that_is_read_although_it_was_replaced_is_detected()
    {
        var figure = FirstRead();

        Assert.That(Verdict(Whole, new Expectation.OneReplaced(figure.Key, 987654)), Is.EqualTo(VerdictKind.FiguresChanged));
        Assert.That(Verdict(Whole, new Expectation.OneReplaced(figure.Key, null)), Is.EqualTo(VerdictKind.FiguresChanged));
        Assert.That(Verdict(Whole, new Expectation.OneReplaced(figure.Key, figure.Value)), Is.EqualTo(VerdictKind.Fine));
    }

    private static Figure FirstRead() => Whole.Figures.First(figure => figure.Status == FigureStatus.Read);

    private static ReportRecord Changed(Func<Figure, Figure> change)
    {
        var first = FirstRead();
        return Whole with { Figures = [.. Whole.Figures.Select(figure => ReferenceEquals(figure, first) ? change(figure) : figure)] };
    }

    private static ReportRecord Read(byte[] bytes) => new Extractor().Extract(new MemoryStream(bytes), "sample");

    private static VerdictKind Verdict(ReportRecord record, Expectation? expectation = null) => Verdict((_, _) => record, expectation);

    private static VerdictKind Verdict(Func<byte[], CancellationToken, ReportRecord> extract, Expectation? expectation = null)
    {
        var file = new FuzzCase(0, Sample, "", Bytes, expectation ?? new Expectation.Nothing());
        return new Judge(extract).Of(file, () => Whole).Kind;
    }
}
