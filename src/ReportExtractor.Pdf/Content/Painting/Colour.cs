namespace ReportExtractor.Pdf.Content.Painting;

/// <summary>A colour, as far as it is known: red, green and blue from 0 to 255.</summary>
/// <param name="Rgb">The three in one number; negative if the colour is not known.</param>
internal readonly record struct Colour(int Rgb)
{
    // A difference that is invisible on paper: two hundredths of the range.
    private const int Near = 5;

    private const int Bits = 8;
    private const int Byte = 255;

    // The weights of red, green and blue in the brightness of a colour, in thousandths (ITU-R BT.601).
    private const int RedWeight = 299;
    private const int GreenWeight = 587;
    private const int BlueWeight = 114;
    private const int Weights = 1000;

    /// <summary>White.</summary>
    public static Colour White { get; } = new(0xFFFFFF);

    /// <summary>Black.</summary>
    public static Colour Black { get; } = new(0);

    /// <summary>A colour that is not known: that of a picture, or of an ink with a name.</summary>
    public static Colour Unknown { get; } = new(-1);

    /// <summary>A pattern or a shading: it may have gaps.</summary>
    public static Colour Pattern { get; } = new(-2);

    /// <summary>True if the colour is known.</summary>
    public bool IsKnown => Rgb >= 0;

    /// <summary>True for white, and for what looks like it.</summary>
    public bool IsWhite => IsLike(White);

    /// <summary>The brightness, from 0 for black to 255 for white; that of black for a colour that is not known.</summary>
    public int Brightness => IsKnown ? ((Red * RedWeight) + (Green * GreenWeight) + (Blue * BlueWeight)) / Weights : 0;

    /// <summary>The least of red, green and blue.</summary>
    public int Least => Math.Min(Red, Math.Min(Green, Blue));

    private int Red => Rgb >> (2 * Bits);

    private int Green => (Rgb >> Bits) & Byte;

    private int Blue => Rgb & Byte;

    /// <summary>A colour of parts from 0 to 1.</summary>
    public static Colour Of(double red, double green, double blue)
    {
        return new Colour((Part(red) << (2 * Bits)) | (Part(green) << Bits) | Part(blue));

        static int Part(double value) => double.IsNaN(value) ? 0 : (int)Math.Round(Math.Clamp(value, 0, 1) * Byte);
    }

    /// <summary>The colour as it looks on white with an opacity.</summary>
    /// <param name="alpha">The opacity, from 0 to 1.</param>
    public Colour OnPaper(double alpha)
    {
        return !IsKnown || alpha >= 1 ? this : Of(Part(Red), Part(Green), Part(Blue));

        double Part(int value) => 1 - (Math.Max(0, alpha) * (1 - ((double)value / Byte)));
    }

    /// <summary>True if nobody can tell the two apart.</summary>
    public bool IsLike(Colour other) => IsKnown && other.IsKnown
        && Math.Abs(Red - other.Red) <= Near
        && Math.Abs(Green - other.Green) <= Near
        && Math.Abs(Blue - other.Blue) <= Near;
}
