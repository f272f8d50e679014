namespace ReportExtractor.Readers.Pdf.Preformatted;

/// <summary>Characters that draw the frames and rules of tables in text.</summary>
internal static class FrameCharacters
{
    /// <summary>Characters between cells: a text without them, and without runs of blanks, has no table.</summary>
    public const string Bars = "|│┃║｜";

    /// <summary>Characters at the end of a rule.</summary>
    private const string Corners = "┐┓╗┤┫╣┘┛╝";

    /// <summary>Characters at the start and the end of the lines of a frame.</summary>
    private const string Edges = "|│┃║┌┏╔├┣╠└┗╚+" + Corners;

    /// <summary>True for the end of a rule.</summary>
    /// <param name="c">The character.</param>
    public static bool IsCorner(char c) => Corners.Contains(c);

    /// <summary>True for the start or the end of a line of a frame.</summary>
    /// <param name="c">The character.</param>
    public static bool IsEdge(char c) => Edges.Contains(c);

    /// <summary>True for a character of a rule: box drawing, U+2500 to U+257F.</summary>
    /// <param name="c">The character.</param>
    public static bool IsOfRule(char c) => c is >= '\u2500' and <= '\u257F';

    /// <summary>True for a line of a frame.</summary>
    /// <param name="line">The line.</param>
    public static bool AreAround(string line) => line.AsSpan().Trim() is [var first, .., var last] && IsEdge(first) && IsEdge(last);
}
