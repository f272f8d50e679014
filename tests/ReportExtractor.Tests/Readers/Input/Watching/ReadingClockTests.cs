using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Input.Watching;

namespace ReportExtractor.Tests.Readers.Input.Watching;

internal sealed class ReadingClockTests : IHeldMemory
{
    private static readonly TimeSpan Limit = TimeSpan.FromHours(1);

    private TimeSpan _processorTime;
    private bool _isFull;
    private List<string> _countings = [];

    [SetUp]
    public void Begin() => (_processorTime, _isFull, _countings) = (default, false, []);

    [Test]
    public void A_reading_of_a_process_that_does_not_run_is_not_late()
    {
        var clock = Clock();

        Assert.That(Run(clock, budget => IsOver(clock, budget)), Is.False);
    }

    [Test]
    public void A_reading_is_late_when_the_process_has_used_its_time_and_its_stage_is_known()
    {
        var clock = Clock();
        var wasOver = true;

        var end = Assert.Throws<BudgetUsedUpException>(() => Run(clock, budget =>
        {
            budget.Enter(ReadingStage.Matching);
            _processorTime += Limit - TimeSpan.FromTicks(1);
            wasOver = IsOver(clock, budget);
            _processorTime += TimeSpan.FromTicks(1);
            return Ends(clock, budget);
        }))!;

        Assert.That(wasOver, Is.False);
        Assert.That((end.IsMemory, end.Stage), Is.EqualTo((false, ReadingStage.Matching)));
    }

    [Test]
    public void Readings_that_go_on_at_once_share_the_time()
    {
        var clock = Clock();

        var wasOver = Run(clock, _ => Run(clock, budget =>
        {
            _processorTime += Limit;
            return IsOver(clock, budget);
        }));
        Assert.That(wasOver, Is.False);

        Assert.That(
            () => Run(clock, _ => Run(clock, budget =>
            {
                _processorTime += 2 * Limit;
                return Ends(clock, budget);
            })),
            Throws.InstanceOf<BudgetUsedUpException>());
    }

    [Test]
    public void A_clock_looks_without_being_asked() => Assert.That(
        () => Run(Clock(), budget =>
        {
            _processorTime += Limit;
            budget.CancellationToken.WaitHandle.WaitOne(TimeSpan.FromMinutes(1));
            budget.CancellationToken.ThrowIfCancellationRequested();
            return true;
        }),
        Throws.InstanceOf<BudgetUsedUpException>());

    [Test]
    public void A_reading_ends_with_the_token_of_its_caller()
    {
        using var caller = new CancellationTokenSource();

        Assert.That(
            () => Clock().Run(
                ReaderLimits.Default,
                budget =>
                {
                    caller.Cancel();
                    budget.CancellationToken.ThrowIfCancellationRequested();
                    return true;
                },
                caller.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_reading_that_does_not_notice_its_end_is_left_behind_and_the_next_goes_on()
    {
        using var never = new ManualResetEventSlim();
        var clock = Clock();

        var end = Assert.Throws<BudgetUsedUpException>(() => Run(clock, budget =>
        {
            budget.Enter(ReadingStage.Header);
            _processorTime += Limit;
            clock.Look();
            _processorTime += Limit;
            clock.Look();
            return never.Wait(TimeSpan.FromMinutes(5));
        }))!;

        Assert.That(end.Stage, Is.EqualTo(ReadingStage.Header));
        Assert.That(Run(clock, budget => IsOver(clock, budget)), Is.False);
        never.Set();
    }

    [Test]
    public void A_reading_ends_when_the_process_holds_too_much_also_where_only_what_it_holds_itself_counts()
    {
        var clock = Clock();

        var end = Assert.Throws<BudgetUsedUpException>(() => Run(clock, budget =>
        {
            _isFull = true;
            return Ends(clock, budget);
        }))!;

        Assert.That(end.IsMemory, Is.True);
        Assert.That(_countings, Is.EqualTo(new[] { "from here", "all" }));
    }

    [Test]
    public void A_reading_that_is_over_alone_is_not_blamed_for_what_the_process_held_before()
    {
        var clock = Clock();
        var calls = 0;

        Assert.That(
            Run(clock, budget =>
            {
                _isFull = ++calls == 1;
                return calls > 1 || Ends(clock, budget);
            }),
            Is.True);
        Assert.That(calls, Is.EqualTo(2));
    }

    [Test]
    public void Where_several_readings_go_on_and_the_process_holds_too_much_each_is_done_once_more_alone()
    {
        var clock = Clock();
        using var both = new Barrier(2);
        var calls = 0;
        var now = 0;
        var most = 0;

        Assert.That(Task.WhenAll(Task.Run(() => Run(clock, Read)), Task.Run(() => Run(clock, Read))).Result, Has.All.True);

        Assert.That((calls, most), Is.EqualTo((4, 1)));

        bool Read(ReaderBudget budget)
        {
            if (Interlocked.Increment(ref calls) <= 2)
            {
                both.SignalAndWait();
                _isFull = true;
                budget.CancellationToken.WaitHandle.WaitOne(TimeSpan.FromMinutes(1));
                _isFull = false;
                budget.CancellationToken.ThrowIfCancellationRequested();
            }

            most = Math.Max(most, Interlocked.Increment(ref now));
            Thread.Sleep(10);
            Interlocked.Decrement(ref now);
            return true;
        }
    }

    private static T Run<T>(ReadingClock clock, Func<ReaderBudget, T> work) =>
        clock.Run(ReaderLimits.Default, work, CancellationToken.None);

    private static bool IsOver(ReadingClock clock, ReaderBudget budget)
    {
        clock.Look();
        return budget.CancellationToken.IsCancellationRequested;
    }

    private static bool Ends(ReadingClock clock, ReaderBudget budget)
    {
        clock.Look();
        budget.CancellationToken.ThrowIfCancellationRequested();
        return false;
    }

    private ReadingClock Clock() => new(Limit, maxMemory: 1, () => _processorTime, this);

    void IHeldMemory.CountFromHere() => _countings.Add("from here");

    void IHeldMemory.CountAll() => _countings.Add("all");

    bool IHeldMemory.IsMoreThan(long most) => _isFull;
}
