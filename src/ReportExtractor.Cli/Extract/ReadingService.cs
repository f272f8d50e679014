using ReportExtractor.Batch;
using ReportExtractor.Batch.Isolation;
using ReportExtractor.Matching.Sums;

namespace ReportExtractor.Cli;

/// <summary>The process that reads for another one: it gets the same command line, so that it reads and writes in the same way.</summary>
internal static class ReadingService
{
    /// <summary>The words that start it; the first of a command line is the command.</summary>
    public static IEnumerable<string> WordsFor(IReadOnlyList<string> words) => [words[0], "--serve", .. words.Skip(1)];

    /// <summary>Reads until nobody asks any more.</summary>
    public static int Run(ExtractRequest request, CommandHost host)
    {
        using var maker = new ResultMaker(ReaderService.EndingWithoutMemory(host.Reading(request.Reading)), request.Output.Format, request.Output.Writing);
        using var questions = host.OpenInput();
        using var answers = host.OpenOutput();
        ReaderService.Run(questions, answers, maker.Make);
        return ExitCodes.Success;
    }
}
