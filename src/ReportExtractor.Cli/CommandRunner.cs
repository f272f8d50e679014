using System.CommandLine;
using System.CommandLine.Parsing;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Problems;

namespace ReportExtractor.Cli;

/// <summary>Parses the command line, runs the command, and turns errors into a sentence and an exit code.</summary>
internal static class CommandRunner
{
    /// <summary>The program's name.</summary>
    public const string Name = "report-extractor";

    // '@' at the beginning of a path has no meaning, and -qs is not -q -s.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> args, CommandHost host, CancellationToken cancellationToken = default)
    {
        host = host with { Language = RunLanguage.Of(args, host.Variable) };
        try
        {
            var program = new ProgramCommand(host, cancellationToken);
            var parsed = program.Parse(args, Parsing);
            UsageErrors.Check(parsed, program);
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = host.Out,
                Error = host.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (UsageException e)
        {
            return Fail(e.In(host.Texts), ExitCodes.Usage);
        }
        catch (ReportExtractorException e)
        {
            return Fail(OptionHints.Explain(e.Explanation, host.Texts), ExitCodes.Usage);
        }
        catch (OutputException e)
        {
            return Fail(e.In(host.Texts), ExitCodes.OutputFailed);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(host.Texts.FileFailed(e.Message), ExitCodes.OutputFailed);
        }
        catch (OperationCanceledException)
        {
            return Fail(host.Texts.Interrupted, ExitCodes.Interrupted);
        }

        int Fail(string sentence, int exitCode)
        {
            host.Error.WriteLine($"{Name}: {sentence}");
            return exitCode;
        }
    }
}
