using ReportExtractor.Documents;

namespace ReportExtractor.Reconstruction.Lines;

/// <summary>Whether two places are in one line of the source.</summary>
internal static class SourceLine
{
    /// <summary>True for places in one line of a text, at one height of a page, or in one row of a table.</summary>
    /// <param name="one">A place.</param>
    /// <param name="other">Another one.</param>
    public static bool IsShared(Location one, Location other) => (one, other) switch
    {
        (TextLocation first, TextLocation second) => first.Line == second.Line,
        (PageLocation first, PageLocation second) =>
            first.Page == second.Page && HasMiddle(first.Box, second.Box) && HasMiddle(second.Box, first.Box),
        (TableLocation first, TableLocation second) => first.Table == second.Table && first.Row == second.Row,
        _ => false,
    };

    private static bool HasMiddle(PageBox box, PageBox other) =>
        box.Top <= (other.Top + other.Bottom) / 2 && (other.Top + other.Bottom) / 2 <= box.Bottom;
}
