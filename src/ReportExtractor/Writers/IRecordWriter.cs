using ReportExtractor.Records;

namespace ReportExtractor.Writers;

/// <summary>
/// Writes records to a stream in one of the <see cref="OutputFormat"/>s. The stream belongs to the caller and stays open.
/// Not thread-safe. Errors of the stream are thrown as its own <see cref="IOException"/>.
/// </summary>
public interface IRecordWriter : IDisposable
{
    /// <summary>Writes one record after the previous ones.</summary>
    /// <param name="record">The record.</param>
    void Write(ReportRecord record);

    /// <summary>Passes everything written so far to the stream, as far as the format allows.</summary>
    void Flush()
    {
    }

    /// <summary>Writes the end of the format and flushes the stream. Nothing can be written after this.</summary>
    void Complete();
}
