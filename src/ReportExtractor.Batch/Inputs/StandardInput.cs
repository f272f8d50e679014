namespace ReportExtractor.Batch.Inputs;

/// <summary>
/// One report from standard input. It is kept in a temporary file as long as the source is open: other processes may read it, and it
/// may be larger than memory.
/// </summary>
internal sealed class StandardInput : IInputSource
{
    /// <summary>The path on the command line, and in the record.</summary>
    public const string Path = "-";

    private readonly string _file = System.IO.Path.GetTempFileName();

    /// <summary>Reads standard input to its end.</summary>
    /// <param name="input">Standard input.</param>
    /// <exception cref="IOException">It can't be read, or the temporary file can't be written.</exception>
    public StandardInput(Stream input)
    {
        try
        {
            using var file = File.Create(_file);
            input.CopyTo(file);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The report.</summary>
    public BatchInput Input => new(_file, Path);

    /// <inheritdoc/>
    public IEnumerable<BatchInput> Inputs(Action<string>? passedOver = null, CancellationToken cancellationToken = default) => [Input];

    /// <inheritdoc/>
    public bool Holds(string file) => false;

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_file);
}
