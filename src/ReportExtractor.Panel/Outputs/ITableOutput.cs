namespace ReportExtractor.Panel.Outputs;

/// <summary>A file that a table is written to, row by row.</summary>
/// <typeparam name="T">The rows.</typeparam>
internal interface ITableOutput<in T> : IDisposable
{
    /// <summary>Writes a row.</summary>
    /// <param name="row">The row.</param>
    void Add(T row);

    /// <summary>Called after the last row.</summary>
    void End();
}
