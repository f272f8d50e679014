using ReportExtractor.Spreadsheet.Working;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Spreadsheet;

/// <summary>
/// The output format <c>xlsx</c>. While a run is going on, its records are lines of JSON; when all are there, the workbook is built.
/// </summary>
internal sealed class WorkbookOutput : IRecordOutput
{
    /// <summary>The only instance.</summary>
    public static WorkbookOutput Instance { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<PartLayout> Parts { get; } = [new PartLayout("records")];

    /// <inheritdoc/>
    public IReadOnlyList<string> FilesBeside { get; } = [];

    /// <inheritdoc/>
    public bool CanStream => false;

    /// <inheritdoc/>
    public IRecordRenderer CreateRenderer(WriterOptions options) => new WorkbookRenderer(options);

    /// <inheritdoc/>
    public IRecordWriter CreateWriter(Stream stream, WriterOptions options) => new WorkbookWriter(stream, options);

    /// <inheritdoc/>
    public void Finish(IReadOnlyList<string> workingFiles, IReadOnlyList<string> files)
    {
        var unfinished = workingFiles[0] + ".xlsx";
        using (var stream = File.Create(unfinished))
        {
            WorkbookBuilder.Build(new WorkingFile(workingFiles[0]), stream);
        }

        File.Move(unfinished, files[0], overwrite: true);
        File.Delete(workingFiles[0]);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: the records can't be read out of a workbook again.</exception>
    public IReadOnlyList<Stream> OpenParts(IReadOnlyList<string> files) =>
        throw new NotSupportedException("A workbook does not keep its records.");
}
