using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ReportExtractor.Problems;
using ReportExtractor.Scoring;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli;

/// <summary>The command line as a whole: parses it, runs the command, and turns what went wrong into a sentence and an exit code.</summary>
internal static class CommandLine
{
    private const string Name = "report-extractor";

    // A path that begins with '@' is a path, and -qs is not -q -s.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="host">Where to read and write.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> args, CommandHost host, CancellationToken cancellationToken = default)
    {
        try
        {
            var parsed = new ProgramCommand(host, cancellationToken).Parse(args, Parsing);
            return parsed.Action is ParseErrorAction
                ? throw new UsageException(SentenceOf(parsed))
                : parsed.Invoke(new InvocationConfiguration
                {
                    Output = host.Out,
                    Error = host.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                });
        }
        catch (Exception e) when (e is UsageException or TemplateException or ScoreException)
        {
            return Fail(e.Message, ExitCodes.Usage);
        }
        catch (OutputException e)
        {
            return Fail(e.Message, ExitCodes.OutputFailed);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail($"A file that the run needs can't be read or written: {e.Message.TrimEnd('.')}.", ExitCodes.OutputFailed);
        }
        catch (OperationCanceledException)
        {
            return Fail("Interrupted.", ExitCodes.Interrupted);
        }

        int Fail(string sentence, int exitCode)
        {
            host.Error.WriteLine($"{Name}: {sentence}");
            return exitCode;
        }
    }

    /// <summary>The first complaint of the parser, and where to look next.</summary>
    private static string SentenceOf(ParseResult parsed)
    {
        var names = Ancestry(parsed.CommandResult).Select(command => command is RootCommand ? Name : command.Name);
        var complaint = parsed.UnmatchedTokens is [var word, ..]
            ? $"There is no command or option '{word}' here"
            : parsed.Errors[0].Message.TrimEnd('.');
        return $"{complaint}; '{string.Join(' ', names)} --help' tells more.";
    }

    /// <summary>The commands from the root to one.</summary>
    private static IEnumerable<Command> Ancestry(CommandResult result) =>
        result.Parent is CommandResult parent ? Ancestry(parent).Append(result.Command) : [result.Command];
}
