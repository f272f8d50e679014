using System.IO.Pipes;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Isolation;
using ReportExtractor.Batch.Results;

namespace ReportExtractor.Tests.Batch;

internal sealed class ReaderServiceTests
{
    /// <summary>A pipe that is closed is noticed at once; this is for a machine that does much else.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Test]
    public void A_reader_gives_up_its_input_when_the_run_that_started_it_is_gone()
    {
        using var requests = new AnonymousPipeServerStream(PipeDirection.Out);
        using var received = new AnonymousPipeClientStream(PipeDirection.In, requests.ClientSafePipeHandle);
        using var begun = new ManualResetEventSlim();
        using var abandoned = new ManualResetEventSlim();
        var run = Task.Run(() => ReaderService.Run(received, new MemoryStream(), Read, abandoned.Set));
        ReaderProtocol.Send(requests, new BatchInput("a.txt", "a.txt"));
        Assert.That(begun.Wait(Long), Is.True);
        Assert.That(abandoned.IsSet, Is.False);

        requests.Dispose();

        Assert.That(run.Wait(Long), Is.True);
        Assert.That(abandoned.IsSet, Is.True);

        InputResult Read(BatchInput input, CancellationToken token)
        {
            begun.Set();
            abandoned.Wait(Long, token);
            return new InputResult(input.SourcePath, "", new InputOutcome(0, 0, 0, null, null), []);
        }
    }

    [Test]
    public void A_reader_that_waits_ends_without_a_word()
    {
        var abandoned = false;

        ReaderService.Run(new MemoryStream(), new MemoryStream(), (_, _) => throw new NotSupportedException(), () => abandoned = true);

        Assert.That(abandoned, Is.False);
    }
}
