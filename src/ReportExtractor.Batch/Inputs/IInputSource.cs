namespace ReportExtractor.Batch.Inputs;

/// <summary>A source of any number of inputs.</summary>
internal interface IInputSource : IDisposable
{
    /// <summary>
    /// The inputs in the ordinal order of their source paths. Can be enumerated again, with the same result unless files have changed.
    /// </summary>
    /// <param name="passedOver">Called with the source path of each file that is no report by its name. Null if nobody counts them.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IEnumerable<BatchInput> Inputs(Action<string>? passedOver, CancellationToken cancellationToken = default);

    /// <summary>The same, where nobody counts the files that are passed over.</summary>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IEnumerable<BatchInput> Inputs(CancellationToken cancellationToken = default) => Inputs(null, cancellationToken);

    /// <summary>Whether a file is one of the inputs.</summary>
    /// <param name="file">Its full path.</param>
    bool Holds(string file);
}
