using ReportExtractor.Documents;

namespace ReportExtractor.Reconstruction.Lines;

/// <summary>Where a run of words or digits is in its line.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct PrintPlace(int Start, int End)
{
    /// <summary>
    /// The measures of a line: in print columns, of which a Chinese character has two, and in characters. Programs that set out text align
    /// their columns by the one or the other.
    /// </summary>
    public static IReadOnlyList<Func<Fragment, PrintPlace>> Measures { get; } = [InColumns, InCharacters];

    /// <summary>Its middle.</summary>
    public double Middle => (Start + End) / 2.0;

    /// <summary>True if the two share a place.</summary>
    /// <param name="other">The other place.</param>
    public bool Overlaps(PrintPlace other) => Start < other.End && other.Start < End;

    /// <summary>True if, by any measure, one of two runs in different lines is above the other.</summary>
    /// <param name="one">A run.</param>
    /// <param name="other">Another one.</param>
    public static bool AreOver(Fragment one, Fragment other) =>
        InColumns(one).Overlaps(InColumns(other)) || InCharacters(one).Overlaps(InCharacters(other));

    private static PrintPlace InColumns(Fragment fragment) => new(fragment.Column, fragment.EndColumn);

    private static PrintPlace InCharacters(Fragment fragment) => fragment.Location is TextLocation place
        ? new PrintPlace(place.Column, place.Column + fragment.Text.Length)
        : InColumns(fragment);
}
