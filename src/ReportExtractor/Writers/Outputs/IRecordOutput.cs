namespace ReportExtractor.Writers.Outputs;

/// <summary>
/// One output format. While a run is going on, each record is rendered to bytes and appended to one working file for each part.
/// When all records are there, the working files become the finished files. A format whose files are not the
/// concatenation of such bytes (a spreadsheet, for example) builds its files in <see cref="Finish"/>.
/// </summary>
internal interface IRecordOutput
{
    /// <summary>The parts of the working state.</summary>
    IReadOnlyList<PartLayout> Parts { get; }

    /// <summary>The finished files beside the output <c>NAME.ext</c>, such as <c>problems.csv</c> for <c>NAME.problems.csv</c>.</summary>
    IReadOnlyList<string> FilesBeside { get; }

    /// <summary>
    /// Whether the first part, from its header to its footer, is the finished output. If so, it can be written to a pipe as it grows.
    /// </summary>
    bool CanStream { get; }

    /// <summary>Creates a renderer.</summary>
    /// <param name="options">How to write.</param>
    IRecordRenderer CreateRenderer(WriterOptions options);

    /// <summary>Creates a writer of the output itself, without the files beside it.</summary>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="options">How to write.</param>
    IRecordWriter CreateWriter(Stream stream, WriterOptions options);

    /// <summary>
    /// Turns complete working files into the finished files and removes the working files. Each file appears under its name only
    /// when it is whole, the output itself last.
    /// </summary>
    /// <param name="workingFiles">The working file of each part.</param>
    /// <param name="files">The output, then the files beside it.</param>
    /// <exception cref="IOException">A file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    void Finish(IReadOnlyList<string> workingFiles, IReadOnlyList<string> files);

    /// <summary>Opens the parts of finished files, to read records out of them again.</summary>
    /// <param name="files">The output, then the files beside it.</param>
    /// <returns>A stream for each part, at its beginning.</returns>
    /// <exception cref="IOException">A file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    IReadOnlyList<Stream> OpenParts(IReadOnlyList<string> files);
}
