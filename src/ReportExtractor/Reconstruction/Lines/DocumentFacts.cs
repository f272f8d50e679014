namespace ReportExtractor.Reconstruction.Lines;

/// <summary>What is known of a document as a whole before its rows are matched.</summary>
/// <param name="Words">Its words, as labels are compared.</param>
/// <param name="Year">Its year, if it is printed: it decides between forms that explain the tables equally well.</param>
/// <param name="HasSecondReport">True if titles and headings show more than one report.</param>
/// <param name="Boundaries">The lines at which the report of another agency or year may begin.</param>
internal sealed record DocumentFacts(
    IReadOnlySet<string> Words, int? Year, bool HasSecondReport, IReadOnlyList<ReportBoundary> Boundaries);
