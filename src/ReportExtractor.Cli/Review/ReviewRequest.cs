using ReportExtractor.Cli.Extract.Requests;

namespace ReportExtractor.Cli.Review;

/// <summary>What <c>review</c> is asked to do.</summary>
/// <param name="Inputs">The reports; not used if there are records.</param>
/// <param name="Records">A file of records, or null.</param>
/// <param name="Sources">The folder of the records' sources, or null.</param>
/// <param name="Output">The page to write.</param>
/// <param name="Language">The language of the page.</param>
/// <param name="Reading">How to read.</param>
/// <param name="Jobs">The number of reports to read at once.</param>
/// <param name="Quiet">Whether to show neither progress nor summary.</param>
internal sealed record ReviewRequest(
    InputRequest Inputs,
    string? Records,
    string? Sources,
    string Output,
    string Language,
    ExtractorOptions Reading,
    int Jobs,
    bool Quiet);
