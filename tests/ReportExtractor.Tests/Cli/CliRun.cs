using System.Text;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Cli;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Cli;

/// <summary>
/// Runs the command line in the test's process, with a reader that makes records of the texts <c>fail</c>, <c>suspect</c>,
/// <c>broken-sum</c>, and any other.
/// </summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public static CliRun Of(params string[] args) => Of(Read, args);

    public static CliRun Of(Func<BatchInput, CancellationToken, ReportRecord> read, params string[] args) =>
        Of(read, () => null, CancellationToken.None, args);

    /// <summary>Runs it where the environment has a locale such as <c>zh_CN.UTF-8</c>.</summary>
    public static CliRun Where(string locale, params string[] args) =>
        Run(Read, () => null, name => name == "LANG" ? locale : null, args, CancellationToken.None);

    public static CliRun Of(
        Func<BatchInput, CancellationToken, ReportRecord> read,
        Func<Stream?> output,
        CancellationToken cancellationToken,
        params string[] args) =>
        Run(read, output, _ => null, args, cancellationToken);

    private static CliRun Run(
        Func<BatchInput, CancellationToken, ReportRecord> read,
        Func<Stream?> output,
        Func<string, string?> variable,
        string[] args,
        CancellationToken cancellationToken)
    {
        using var records = new MemoryStream();
        using var text = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CommandHost
        {
            Out = text,
            Error = error,
            OpenOutput = () => output() ?? records,
            Reading = _ => read,
            Variable = variable,
        };
        var exitCode = CommandRunner.Run(args, host, cancellationToken);
        return new CliRun(exitCode, text + Encoding.UTF8.GetString(records.ToArray()), error.ToString());
    }

    public static ReportRecord Read(BatchInput input, CancellationToken cancellationToken)
    {
        var text = File.ReadAllText(input.File);
        var source = new RecordSource(input.SourcePath, "text", ContentHash.Of(input, cancellationToken), text.Length);
        if (text == "fail")
        {
            return ReportRecord.Failed(source, ProblemCodes.Encrypted, Messages.Verbatim("A password is needed."));
        }

        return new ReportRecord(
            source,
            new ReportHeader(null, null, 2021, null, null, "ogi-2021"),
            [new Figure("applications.new.total", 3, text, text == "suspect" ? FigureStatus.Suspect : FigureStatus.Read)],
            [new Check("applications.balance", "total", text == "broken-sum" ? CheckOutcome.Fail : CheckOutcome.Pass, 1, 2, ["a", "b"])],
            []);
    }
}
