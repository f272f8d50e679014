namespace ReportExtractor.Batch.Inputs;

/// <summary>Where inputs come from, one after the other, however many there are.</summary>
public interface IInputSource : IDisposable
{
    /// <summary>The inputs in the ordinal order of their source paths. May be enumerated again, to the same inputs where nothing changed meanwhile.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IEnumerable<BatchInput> Inputs(CancellationToken cancellationToken = default);

    /// <summary>Whether a file is one of the inputs.</summary>
    /// <param name="file">Its full path.</param>
    bool Holds(string file);
}
