using ReportExtractor.Imaging.Preparing;

namespace ReportExtractor.Imaging.Layout;

/// <summary>Finds rules, tables, cells and lines of text.</summary>
internal static class PageLayoutFinder
{
    /// <summary>Finds what is where on a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static PageLayout Find(PreparedPage page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        cancellationToken.ThrowIfCancellationRequested();
        return new PageLayout([], [], []);
    }
}
