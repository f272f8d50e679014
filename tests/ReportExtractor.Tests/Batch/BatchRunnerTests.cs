using ReportExtractor.Batch;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Batch;

internal sealed class BatchRunnerTests
{
    private static readonly BatchInput[] Inputs =
        [.. Enumerable.Range(0, 1000).Select(i => new BatchInput($"/{i}", $"{i:000}"))];

    [TestCase(1)]
    [TestCase(4)]
    public void Records_have_the_order_of_the_inputs_even_if_some_inputs_take_longer(int jobs)
    {
        var runner = new BatchRunner(
            (input, _) =>
            {
                Thread.Sleep(input.SourcePath.EndsWith('0') ? 10 : 0);
                return RecordOf(input);
            },
            jobs);

        Assert.That(runner.Run(Inputs).Select(record => record.Source.Path), Is.EqualTo(Inputs.Select(input => input.SourcePath)));
    }

    [Test]
    public void A_run_that_is_cancelled_does_not_wait_for_an_input_that_does_not_notice()
    {
        using var begun = new ManualResetEventSlim();
        using var never = new ManualResetEventSlim();
        using var stop = new CancellationTokenSource();
        var runner = new BatchRunner((input, _) => Block(input), jobs: 1);
        var run = Task.Run(() => runner.Run([new BatchInput("a", "a"), new BatchInput("b", "b")], stop.Token).ToList());
        Assert.That(begun.Wait(TimeSpan.FromMinutes(1)), Is.True);

        stop.Cancel();

        Assert.That(() => run.Wait(TimeSpan.FromMinutes(1)), Throws.InnerException.InstanceOf<OperationCanceledException>());
        never.Set();

        ReportRecord Block(BatchInput input)
        {
            begun.Set();
            never.Wait(TimeSpan.FromMinutes(5));
            throw new NotSupportedException(input.SourcePath);
        }
    }

    [Test]
    public void No_more_inputs_are_read_at_once_than_there_are_jobs()
    {
        var now = 0;
        var most = 0;
        var runner = new BatchRunner(
            (input, _) =>
            {
                var reading = Interlocked.Increment(ref now);
                InterlockedMax(ref most, reading);
                Thread.Sleep(1);
                Interlocked.Decrement(ref now);
                return RecordOf(input);
            },
            jobs: 2);

        Assert.That(runner.Run(Inputs).Count(), Is.EqualTo(Inputs.Length));
        Assert.That(most, Is.LessThanOrEqualTo(2));
    }

    [Test]
    public void Reading_is_not_far_ahead_of_the_enumeration()
    {
        var started = 0;
        var runner = new BatchRunner(
            (input, _) =>
            {
                Interlocked.Increment(ref started);
                return RecordOf(input);
            },
            jobs: 2);

        using var records = runner.Run(Inputs).GetEnumerator();
        records.MoveNext();
        Thread.Sleep(50);

        Assert.That(started, Is.LessThan(Inputs.Length / 2));
    }

    [Test]
    public void An_exception_costs_only_its_input()
    {
        var runner = new BatchRunner(
            (input, _) => input.SourcePath == "007" ? throw new InvalidOperationException("bug") : RecordOf(input));

        var errors = runner.Run(Inputs).Where(record => record.Error is not null).ToList();

        Assert.That(errors.Select(record => record.Source.Path), Is.EqualTo(new[] { "007" }));
        Assert.That(errors[0].Error!.Code, Is.EqualTo("unreadable-input"));
    }

    [Test]
    public void A_cancelled_run_returns_earlier_records_and_then_ends()
    {
        using var source = new CancellationTokenSource();
        var taken = 0;
        var runner = new BatchRunner((input, _) => RecordOf(input), jobs: 2);

        Assert.That(
            () =>
            {
                foreach (var record in runner.Run(Inputs, source.Token))
                {
                    Assert.That(record.Source.Path, Is.EqualTo($"{taken:000}"));
                    if (++taken == 10)
                    {
                        source.Cancel();
                    }
                }
            },
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(taken, Is.GreaterThanOrEqualTo(10).And.LessThan(Inputs.Length));
    }

    [Test]
    public void Reading_stops_with_the_enumeration()
    {
        using var started = new ManualResetEventSlim();
        using var cancelled = new ManualResetEventSlim();
        var runner = new BatchRunner(
            (input, token) =>
            {
                if (input.SourcePath == "000")
                {
                    // However busy the machine is, a second input is being read when the enumeration ends.
                    started.Wait(CancellationToken.None);
                    return RecordOf(input);
                }

                started.Set();
                token.WaitHandle.WaitOne();
                cancelled.Set();
                token.ThrowIfCancellationRequested();
                return RecordOf(input);
            },
            jobs: 2);

        foreach (var _ in runner.Run(Inputs))
        {
            break;
        }

        Assert.That(cancelled.IsSet, Is.True);
    }

    private static ReportRecord RecordOf(BatchInput input) =>
        new(new RecordSource(input.SourcePath, "text", "", 0), null, [], [], []);

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; seen < value; seen = target)
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }
}
