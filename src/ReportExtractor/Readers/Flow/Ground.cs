namespace ReportExtractor.Readers.Flow;

/// <summary>The colour behind letters.</summary>
/// <param name="Color">Red, green and blue, 0xRRGGBB; null for paper, or for a colour that is not known.</param>
/// <param name="IsUnknown">True if there is, or may be, a colour that is not known.</param>
internal readonly record struct Ground(int? Color, bool IsUnknown)
{
    /// <summary>White, the colour of paper.</summary>
    public const int White = 0xFFFFFF;

    /// <summary>Paper: no colour.</summary>
    public static Ground Paper => default;

    /// <summary>Some colour, or none.</summary>
    public static readonly Ground Unknown = new(null, true);

    /// <summary>The greatest difference of red, green and blue, of 255, with which letters can't be seen on their ground.</summary>
    private const int LeastDifference = 8;

    private const int Byte = 0xFF;

    /// <summary>A colour.</summary>
    /// <param name="color">Red, green and blue.</param>
    public static Ground Of(int color) => new(color, false);

    /// <summary>This ground in front of another one: where it is paper, the other one shows.</summary>
    /// <param name="behind">The other one.</param>
    public Ground Over(Ground behind) => this == Paper ? behind : this;

    /// <summary>True if letters of a colour can't be seen.</summary>
    /// <param name="letters">The colour; null for the one that a program chooses so that it is seen.</param>
    public bool Hides(int? letters) => !IsUnknown && letters is { } color && AreAlike(color, Color ?? White);

    /// <summary>True if letters of a colour may not be seen: on paper they would not.</summary>
    /// <param name="letters">The colour.</param>
    public bool MayHide(int? letters) => IsUnknown && letters is { } color && AreAlike(color, White);

    private static bool AreAlike(int first, int second) =>
        Differ(first, second, 16) <= LeastDifference && Differ(first, second, 8) <= LeastDifference
        && Differ(first, second, 0) <= LeastDifference;

    private static int Differ(int first, int second, int shift) => Math.Abs(((first >> shift) & Byte) - ((second >> shift) & Byte));
}
