namespace ReportExtractor.Cli.Hosting;

/// <summary>Turns what a file system says while an output is written into a sentence that names the output.</summary>
/// <param name="name">The output, as it begins a sentence.</param>
internal sealed class OutputGuard(string name)
{
    /// <summary>The guard of an output.</summary>
    /// <param name="output">The file, or null for standard output.</param>
    public static OutputGuard For(string? output) => new(output is null ? "Standard output" : $"The output '{output}'");

    /// <summary>Writes.</summary>
    /// <exception cref="OutputException">It can't be written.</exception>
    /// <exception cref="ClosedPipeException">Nobody reads on.</exception>
    public void Do(Action write) => Do(() =>
    {
        write();
        return 0;
    });

    /// <summary>Writes, and gives what came of it.</summary>
    /// <exception cref="OutputException">It can't be written.</exception>
    /// <exception cref="ClosedPipeException">Nobody reads on.</exception>
    public T Do<T>(Func<T> write)
    {
        try
        {
            return write();
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
