namespace ReportExtractor.Readers.Html.Css;

/// <summary>What a declaration means for the visibility of text.</summary>
/// <param name="Way">The way of hiding.</param>
/// <param name="Showing">Whether the text is shown.</param>
/// <param name="IsImportant">True if the declaration is marked as important.</param>
internal readonly record struct HidingStatement(HidingWay Way, Showing Showing, bool IsImportant)
{
    /// <summary>True if it hides text, or may hide it.</summary>
    public bool MayHide => Showing is Showing.Hidden or Showing.Unsure;
}
