using ReportExtractor.Spreadsheet;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Formats;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Batch.Outputs;

/// <summary>The output of each format, those of other assemblies too.</summary>
internal static class ResultOutputs
{
    /// <summary>The output of a format.</summary>
    /// <param name="format">The format.</param>
    public static IRecordOutput Of(OutputFormat format) =>
        format == OutputFormat.Xlsx ? WorkbookOutput.Instance : RecordOutputs.Of(format);
}
