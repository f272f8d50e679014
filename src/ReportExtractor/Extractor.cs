using ReportExtractor.Records;

namespace ReportExtractor;

/// <summary>Reads reports. One instance may be used from many threads at once.</summary>
public sealed class Extractor
{
    private readonly ExtractorOptions _options;

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">What to do; <see cref="ExtractorOptions.Default"/> where null.</param>
    public Extractor(ExtractorOptions? options = null) => _options = options ?? ExtractorOptions.Default;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sourcePath">The path to write into the record; the file's name where null.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The record. A file that can't be read gives a record with an error, not an exception.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ReportRecord ExtractFile(string path, string? sourcePath = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The bytes of one report.</param>
    /// <param name="sourcePath">The path to write into the record.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ReportRecord Extract(Stream stream, string sourcePath, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Reads a text that is already decoded. Its SHA-256 and length are those of its UTF-8 bytes.</summary>
    /// <param name="text">The text of one report.</param>
    /// <param name="sourcePath">The path to write into the record.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ReportRecord ExtractText(string text, string sourcePath = "text", CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}
