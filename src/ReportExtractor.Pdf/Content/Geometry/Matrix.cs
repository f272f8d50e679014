using ReportExtractor.Pdf.Images;

namespace ReportExtractor.Pdf.Content.Geometry;

/// <summary>A transformation of the plane (ISO 32000-1 §8.3.4): x' = A·x + C·y + E, y' = B·x + D·y + F.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    // A matrix is written as six numbers (§8.3.4).
    private const int Length = 6;

    /// <summary>The identity.</summary>
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>The factor by which areas grow; negative for a reflection.</summary>
    public double Determinant => (A * D) - (B * C);

    /// <summary>True if horizontal and vertical lines stay so: boxes remain boxes.</summary>
    public bool IsUpright => (B == 0 && C == 0) || (A == 0 && D == 0);

    /// <summary>The matrix of six numbers, or the identity for any other count.</summary>
    public static Matrix Of(ReadOnlySpan<double> numbers) =>
        numbers.Length == Length ? new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]) : Identity;

    /// <summary>This transformation, then another: in §8.3.4, this × other.</summary>
    public Matrix Then(in Matrix other) => new(
        (A * other.A) + (B * other.C),
        (A * other.B) + (B * other.D),
        (C * other.A) + (D * other.C),
        (C * other.B) + (D * other.D),
        (E * other.A) + (F * other.C) + other.E,
        (E * other.B) + (F * other.D) + other.F);

    /// <summary>This transformation after a translation, as after each glyph (§9.4.4).</summary>
    public Matrix After(double x, double y) => this with { E = (A * x) + (C * y) + E, F = (B * x) + (D * y) + F };

    /// <summary>The transformation of an image's unit square.</summary>
    public PdfPlacement ToPlacement() => new(A, B, C, D, E, F);

    /// <summary>The image of a point.</summary>
    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The bounding box of a rectangle's image.</summary>
    public PdfBox Apply(in PdfBox box)
    {
        var (x1, x2) = Extent(A * box.Left, A * box.Right, C * box.Top, C * box.Bottom);
        var (y1, y2) = Extent(B * box.Left, B * box.Right, D * box.Top, D * box.Bottom);
        return new PdfBox(x1 + E, y1 + F, x2 + E, y2 + F);
    }

    private static (double Low, double High) Extent(double a, double b, double c, double d) =>
        (Math.Min(a, b) + Math.Min(c, d), Math.Max(a, b) + Math.Max(c, d));
}
