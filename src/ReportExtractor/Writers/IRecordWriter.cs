using ReportExtractor.Records;

namespace ReportExtractor.Writers;

/// <summary>
/// Writes records to a stream in one of the <see cref="OutputFormat"/>s. The stream stays open: it belongs to the caller.
/// Not for several threads at once. Trouble with the stream comes through as its own <see cref="IOException"/>.
/// </summary>
public interface IRecordWriter : IDisposable
{
    /// <summary>Writes a record after those before it.</summary>
    /// <param name="record">The record.</param>
    void Write(ReportRecord record);

    /// <summary>Hands the stream all that was written so far, as far as the format can be cut there.</summary>
    void Flush()
    {
    }

    /// <summary>Writes what the format needs at its end and flushes the stream. Nothing may be written afterwards.</summary>
    void Complete();
}
