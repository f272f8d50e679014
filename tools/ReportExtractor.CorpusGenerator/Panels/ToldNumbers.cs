using ReportExtractor.CorpusGenerator.Sheets;

namespace ReportExtractor.CorpusGenerator.Panels;

/// <summary>The numbers that the prose of a report tells.</summary>
/// <param name="Received">How many applications were received.</param>
/// <param name="CarriedOver">How many are carried over.</param>
/// <param name="Reviews">How many reviews there were.</param>
internal sealed record ToldNumbers(decimal Received, decimal CarriedOver, decimal Reviews)
{
    /// <summary>The numbers of a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    public static ToldNumbers Of(FigureSheet sheet) => new(
        sheet.Number("applications.new.total"),
        sheet.Number("applications.carried_out.total"),
        sheet.Number("review_litigation.review.total"));
}
