namespace ReportExtractor.PdfPig.Rules;

/// <summary>Tells lines that run straight across or down from others.</summary>
internal static class Slope
{
    // The tangent of half a degree: a pixel over the length of a word.
    private const double Most = 0.0087;

    /// <summary>True if a line runs across the page.</summary>
    public static bool IsAcross((double X, double Y) from, (double X, double Y) to) =>
        Math.Abs(to.Y - from.Y) <= Most * Math.Abs(to.X - from.X);

    /// <summary>True if a line runs down the page.</summary>
    public static bool IsDown((double X, double Y) from, (double X, double Y) to) =>
        Math.Abs(to.X - from.X) <= Most * Math.Abs(to.Y - from.Y);
}
