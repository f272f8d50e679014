using ReportExtractor.Batch.Outputs;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Texts;

namespace ReportExtractor.Cli.Outputs;

/// <summary>Turns errors of writing an output into exceptions that name the output.</summary>
/// <param name="name">The output's name.</param>
internal sealed class OutputGuard(Func<CliTexts, string> name)
{
    /// <summary>The guard of an output.</summary>
    /// <param name="output">The file, or null for standard output.</param>
    public static OutputGuard For(string? output) => new(texts => output is null ? texts.StandardOutput : texts.TheOutput(output));

    /// <summary>Writes.</summary>
    /// <exception cref="OutputException">The output can't be written.</exception>
    /// <exception cref="UsageException">A file beside the output belongs to another run.</exception>
    /// <exception cref="ClosedPipeException">The reader of standard output has ended.</exception>
    public void Do(Action write) => Do(() =>
    {
        write();
        return 0;
    });

    /// <summary>Writes, and returns the result.</summary>
    /// <exception cref="OutputException">The output can't be written.</exception>
    /// <exception cref="UsageException">A file beside the output belongs to another run.</exception>
    /// <exception cref="ClosedPipeException">The reader of standard output has ended.</exception>
    public T Do<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (FileOfOtherRunException e)
        {
            throw new UsageException(texts => OptionHints.Explain(e.Explanation, texts));
        }
        catch (IOException e) when (ClosedPipeException.Means(e))
        {
            throw new ClosedPipeException(e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(name, e);
        }
    }
}
