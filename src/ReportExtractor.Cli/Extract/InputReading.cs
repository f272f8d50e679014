using ReportExtractor.Batch;
using ReportExtractor.Batch.Isolation;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Problems;

namespace ReportExtractor.Cli;

/// <summary>Reads the inputs of a run: in this process, or in others.</summary>
internal sealed class InputReading : IDisposable
{
    private readonly ResultMaker _here;
    private readonly IsolatedReaders? _others;

    /// <summary>Makes what reads.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="host">What makes readers, and starts processes.</param>
    public InputReading(ExtractRequest request, CommandHost host)
    {
        _here = new ResultMaker(host.Reading(request.Reading), request.Output.Format, request.Output.Writing);
        _others = request.MaxMemory is { } memory
            ? new IsolatedReaders(host.Program(ReadingService.WordsFor(host.Words)), memory, request.Reading.Timeout, _here.Render)
            : null;
    }

    /// <summary>Makes the result of one input.</summary>
    /// <exception cref="UsageException">No process can be started.</exception>
    public InputResult Make(BatchInput input, CancellationToken cancellationToken)
    {
        try
        {
            return _others is null || input.Error is not null ? _here.Make(input, cancellationToken) : _others.Make(input, cancellationToken);
        }
        catch (ReaderStartException e)
        {
            throw new UsageException(e.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _others?.Dispose();
        _here.Dispose();
    }
}
