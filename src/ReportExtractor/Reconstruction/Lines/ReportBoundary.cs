namespace ReportExtractor.Reconstruction.Lines;

/// <summary>A line at which the report of another agency or year may begin.</summary>
/// <param name="Line">The index of the layout line.</param>
/// <param name="FollowsCaption">True if a heading or caption of a table is above it: the report has begun there.</param>
/// <param name="IsOwnTitle">True for the title that the record is named after: tables above it are of another report.</param>
internal readonly record struct ReportBoundary(int Line, bool FollowsCaption, bool IsOwnTitle)
{
    /// <summary>
    /// The index of the next line that is the form's first heading: tables above it are not the report's; null if there is none.
    /// </summary>
    public int? FirstHeading { get; init; }
}
