using System.Diagnostics;
using System.Text;
using Microsoft.Win32.SafeHandles;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Pdf.Recognition;
using ReportExtractor.Records;
using ReportExtractor.Writers;
using Spectre.Console;

namespace ReportExtractor.Cli.Hosting;

/// <summary>What the commands use of the process in which they run.</summary>
internal sealed record CommandHost
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly TextWriter _out = TextWriter.Null;

    /// <summary>Where help and lists are written.</summary>
    public required TextWriter Out
    {
        get;
        init
        {
            _out = value;
            field = SafeWriter.Around(value);
        }
    }

    /// <summary>Where summaries and errors are written.</summary>
    public required TextWriter Error { get; init => field = SafeWriter.Around(value); }

    /// <summary>What <see cref="Out"/> is shown on.</summary>
    public Display Display { get; init; } = Display.None;

    /// <summary>
    /// The terminal on standard error that shows the progress of a run. Null if standard error is not a terminal; then lines are
    /// written to <see cref="Error"/>.
    /// </summary>
    public IAnsiConsole? Terminal { get; init; }

    /// <summary>
    /// The time between two lines of progress without a terminal: short enough to see that a run is alive, and long enough for a log of
    /// a night.
    /// </summary>
    public TimeSpan BetweenProgressLines { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The languages of the run.</summary>
    public RunLanguage Language { get; init; } = RunLanguage.English;

    /// <summary>What is said to a person.</summary>
    public CliTexts Texts => CliTexts.In(Language.Shown);

    /// <summary>What is said in files.</summary>
    public CliTexts FileTexts => CliTexts.In(Language.Written);

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Opens standard output for records.</summary>
    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>
    /// Loads what reads the pictures of scanned pages from the folder given, or from its own, with pictures for people or without; null in
    /// a program that reads none.
    /// </summary>
    public Func<string?, bool, IPageRecognizer>? Recognizer { get; init; }

    /// <summary>Creates the function that reads one input.</summary>
    public Func<ExtractorOptions, Func<BatchInput, CancellationToken, ReportRecord>> Reading { get; init; } = options =>
    {
        var extractor = new Extractor(options);
        return (input, token) => extractor.ExtractFile(input.File, input.SourcePath, token);
    };

    /// <summary>Returns a variable of the environment, or null.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>How to start this program again with other arguments.</summary>
    public Func<IEnumerable<string>, ProcessStartInfo> Program { get; init; } = words => throw new NotSupportedException();

    /// <summary>The arguments of this command line.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The host of the running process. Text is UTF-8 in every locale.</summary>
    /// <param name="words">The arguments of the command line.</param>
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
            Display = Display.OfProcess(),
            Terminal = TerminalOfProcess(),
            OpenOutput = OpenStandardOutput,
            Variable = VariableOfProcess,
            Program = Self,
            Words = words,
        };
    }

    /// <summary>This program, either as an executable or run by dotnet.</summary>
    private static ProcessStartInfo Self(IEnumerable<string> words)
    {
        var file = Environment.ProcessPath!;
        var isDotnet = Path.GetFileNameWithoutExtension(file).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return new ProcessStartInfo(file, isDotnet ? [Environment.GetCommandLineArgs()[0], .. words] : words);
    }

    /// <summary>Opens standard output for records of a format.</summary>
    /// <param name="format">The format.</param>
    public Stream OpenOutputOf(OutputFormat format) =>
        format is OutputFormat.CsvLong or OutputFormat.CsvWide ? SafeStream.OfFields(OpenOutput()) : OpenOutput();

    /// <summary>A screen on <see cref="Out"/>.</summary>
    /// <param name="colours">Whether it has colours.</param>
    public Screen OpenScreen(ColourChoice colours) => new(_out, Display.HasColours(colours), Display.Width, Texts);

    /// <summary>A screen for the help. It is not wrapped where no person looks at it, so that it can be searched.</summary>
    public Screen OpenHelp() => new(_out, hasColours: false, Display.IsTerminal ? Display.Width : int.MaxValue, Texts);

    /// <summary>Standard error, if it is an interactive terminal. There are no colours if NO_COLOR is set (no-color.org).</summary>
    private static string? VariableOfProcess(string name) =>
        Environment.GetEnvironmentVariable(name) ?? (name == RunLanguage.Variable ? WindowsLanguage.Locale : null);

    private static IAnsiConsole? TerminalOfProcess()
    {
        if (Console.IsErrorRedirected || Display.IsDumb)
        {
            return null;
        }

        var colours = Display.WantsNoColours ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect;
        return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), ColorSystem = colours });
    }

    /// <summary>
    /// The console's stream ignores the error of a closed pipe, and the run would continue without a reader. So a pipe is written by its
    /// handle. A file is not, because that would not move the position of a shared handle.
    /// </summary>
    private static Stream OpenStandardOutput()
    {
        if (!Console.IsOutputRedirected)
        {
            return new SafeStream(Console.OpenStandardOutput());
        }

        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var handle = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return handle.CanSeek ? Console.OpenStandardOutput() : handle;
    }
}
