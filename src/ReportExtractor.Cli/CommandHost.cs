using System.Diagnostics;
using System.Text;
using Microsoft.Win32.SafeHandles;
using ReportExtractor.Batch;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Records;
using Spectre.Console;

namespace ReportExtractor.Cli;

/// <summary>What the commands get from the process that they run in.</summary>
internal sealed record CommandHost
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where help and lists go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where summaries and complaints go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The terminal that shows how far a run is, on standard error; null where it is none, and lines are written to <see cref="Error"/> instead.</summary>
    public IAnsiConsole? Terminal { get; init; }

    /// <summary>How often a line says how far a run is, where there is no terminal: often enough to see that it goes on, and no thousands of lines over night.</summary>
    public TimeSpan BetweenProgressLines { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Opens the stream that records go to where no file is named.</summary>
    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>Makes what reads one input.</summary>
    public Func<ExtractorOptions, Func<BatchInput, CancellationToken, ReportRecord>> Reading { get; init; } = options =>
    {
        var extractor = new Extractor(options);
        return (input, token) => extractor.ExtractFile(input.File, input.SourcePath, token);
    };

    /// <summary>How to start this program once more, with the words of a command line.</summary>
    public Func<IEnumerable<string>, ProcessStartInfo> Program { get; init; } = words => throw new NotSupportedException();

    /// <summary>The words of this command line.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The host that is the process itself; UTF-8 whatever the locale says.</summary>
    /// <param name="words">The words after the program's name.</param>
    public static CommandHost ForProcess(IReadOnlyList<string> words)
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Utf8;
        }

        return new CommandHost
        {
            Out = new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true },
            Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
            Terminal = TerminalOfProcess(),
            OpenOutput = OpenStandardOutput,
            Program = Self,
            Words = words,
        };
    }

    /// <summary>This program, be it a file of its own or one that dotnet runs.</summary>
    private static ProcessStartInfo Self(IEnumerable<string> words)
    {
        var file = Environment.ProcessPath!;
        var isDotnet = Path.GetFileNameWithoutExtension(file).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return new ProcessStartInfo(file, isDotnet ? [Environment.GetCommandLineArgs()[0], .. words] : words);
    }

    /// <summary>Standard error, where a person looks at it who can see it change. Colours are left out where NO_COLOR is set (no-color.org).</summary>
    private static IAnsiConsole? TerminalOfProcess()
    {
        if (Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb")
        {
            return null;
        }

        var colours = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect;
        return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), ColorSystem = colours });
    }

    /// <summary>
    /// The console's stream swallows the error of a pipe that its reader has closed, and the run would go on for nobody:
    /// a pipe is written by its handle. A file is not, as that would leave the position of a shared handle behind.
    /// </summary>
    private static Stream OpenStandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var handle = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return handle.CanSeek ? Console.OpenStandardOutput() : handle;
    }
}
