using ReportExtractor.Records;

namespace ReportExtractor.Writers.Outputs;

/// <summary>Turns single records into the bytes of an output's parts. Not thread-safe.</summary>
internal interface IRecordRenderer : IDisposable
{
    /// <summary>The bytes at the beginning of each part, before any record.</summary>
    IReadOnlyList<byte[]> Headers { get; }

    /// <summary>Renders a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The record's bytes in each part.</returns>
    IReadOnlyList<byte[]> Render(ReportRecord record);
}
