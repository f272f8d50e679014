using ReportExtractor.Batch;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Isolation;
using ReportExtractor.Batch.Results;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Records;

namespace ReportExtractor.Cli.Extract;

/// <summary>Reads the inputs of a run, in this process or in others.</summary>
internal sealed class InputReading : IDisposable
{
    private readonly ResultMaker _here;
    private readonly IsolatedReaders? _others;

    /// <summary>Starts reading.</summary>
    /// <param name="request">The request.</param>
    /// <param name="host">Creates readers and starts processes.</param>
    public InputReading(ExtractRequest request, CommandHost host)
    {
        _here = new ResultMaker(request.Reader(host), request.Output.Format, request.Output.Writing);
        _others = request is { Isolated: true, Reading.MaxMemory: { } memory }
            ? new IsolatedReaders(host.Program(ReadingService.WordsFor(host.Words)), memory, request.Reading.Timeout, Render)
            : null;

        InputResult Render(BatchInput input, ReportRecord record, CancellationToken cancellationToken) =>
            _here.Render(input, request.Corrections?.Decisions.Apply(record) ?? record, cancellationToken);
    }

    /// <summary>Reads an input and renders its record.</summary>
    /// <exception cref="UsageException">A process can't be started.</exception>
    public InputResult Make(BatchInput input, CancellationToken cancellationToken)
    {
        try
        {
            return _others is null || input.Error is not null
                ? _here.Make(input, cancellationToken)
                : _others.Make(input, cancellationToken);
        }
        catch (ReaderStartException e)
        {
            throw new UsageException(texts => OptionHints.Explain(e.Explanation, texts));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _others?.Dispose();
        _here.Dispose();
    }
}
