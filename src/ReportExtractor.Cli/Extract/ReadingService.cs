using ReportExtractor.Batch;
using ReportExtractor.Batch.Isolation;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Extract;

/// <summary>
/// The process that reads inputs for another process. It has the same command line, so that it reads and writes in the same way.
/// </summary>
internal static class ReadingService
{
    /// <summary>The arguments that start it. Only the language may stand before the command.</summary>
    public static IEnumerable<string> WordsFor(IReadOnlyList<string> words)
    {
        var options = words.TakeWhile(word => word != ExtractCommand.Word).Count() + 1;
        return [.. words.Take(options), ExtractCommand.Serve, .. words.Skip(options)];
    }

    /// <summary>Reads until there are no more requests.</summary>
    public static int Run(ExtractRequest request, CommandHost host)
    {
        using var maker = new ResultMaker(
            ReaderService.EndingWithoutMemory(request.Reader(host)), request.Output.Format, request.Output.Writing);
        using var requests = host.OpenInput();
        using var results = host.OpenOutput();
        ReaderService.Run(requests, results, maker.Make, abandon: () => Environment.Exit(ExitCodes.Interrupted));
        return ExitCodes.Success;
    }
}
