using System.Text;
using Microsoft.Win32.SafeHandles;
using ReportExtractor.Batch;
using ReportExtractor.Records;

namespace ReportExtractor.Cli;

/// <summary>What the commands get from the process that they run in.</summary>
internal sealed record CommandHost
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where help and lists go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where summaries and complaints go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens the stream that records go to where no file is named.</summary>
    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>Makes what reads one input.</summary>
    public Func<ExtractorOptions, Func<BatchInput, CancellationToken, ReportRecord>> Reading { get; init; } = options =>
    {
        var extractor = new Extractor(options);
        return (input, token) => extractor.ExtractFile(input.File, input.SourcePath, token);
    };

    /// <summary>The host that is the process itself; UTF-8 whatever the locale says.</summary>
    public static CommandHost ForProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Utf8;
        }

        return new CommandHost
        {
            Out = new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true },
            Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
            OpenOutput = OpenStandardOutput,
        };
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
