namespace ReportExtractor.Batch.Journals;

/// <summary>Takes results in the order in which they stand in the output. Not for several threads at once.</summary>
public interface IResultOutput : IDisposable
{
    /// <summary>Writes a result behind those before it.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    void Append(InputResult result);
}
