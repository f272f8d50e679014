using ReportExtractor.Readers.Input;

namespace ReportExtractor.Tests.Readers.Input;

internal sealed class ReadingClockTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromHours(1);

    private TimeSpan _processorTime;

    [Test]
    public void A_reading_of_a_process_that_does_not_run_is_not_late()
    {
        using var reading = Clock().Start(Limit, CancellationToken.None);

        reading.Look();

        Assert.That(reading.Token.IsCancellationRequested, Is.False);
    }

    [Test]
    public void A_reading_is_late_when_the_process_has_used_its_time()
    {
        using var reading = Clock().Start(Limit, CancellationToken.None);
        _processorTime += Limit - TimeSpan.FromTicks(1);
        reading.Look();
        Assert.That(reading.Token.IsCancellationRequested, Is.False);

        _processorTime += TimeSpan.FromTicks(1);
        reading.Look();

        Assert.That(reading.Token.IsCancellationRequested, Is.True);
    }

    [Test]
    public void Readings_that_go_on_at_once_share_the_time()
    {
        var clock = Clock();
        using var first = clock.Start(Limit, CancellationToken.None);
        using var second = clock.Start(Limit, CancellationToken.None);
        _processorTime += Limit;
        first.Look();
        second.Look();
        Assert.That(first.Token.IsCancellationRequested || second.Token.IsCancellationRequested, Is.False);

        _processorTime += Limit;
        first.Look();

        Assert.That(first.Token.IsCancellationRequested, Is.True);
    }

    [Test]
    public void A_clock_looks_without_being_asked()
    {
        using var reading = Clock().Start(Limit, CancellationToken.None);

        _processorTime += Limit;

        Assert.That(reading.Token.WaitHandle.WaitOne(TimeSpan.FromMinutes(1)), Is.True);
    }

    [Test]
    public void A_reading_ends_with_the_token_of_its_caller()
    {
        using var caller = new CancellationTokenSource();
        using var reading = Clock().Start(Limit, caller.Token);

        caller.Cancel();

        Assert.That(reading.Token.IsCancellationRequested, Is.True);
    }

    private ReadingClock Clock() => new(() => _processorTime);
}
