namespace ReportExtractor.Readers.Input;

/// <summary>
/// What a reader may use for one input. Every real report is far below the limits; an input beyond one gets the code <c>too-large</c>,
/// whatever its format.
/// </summary>
public sealed record ReaderLimits
{
    /// <summary>The default limits.</summary>
    public static ReaderLimits Default { get; } = new();

    /// <summary>
    /// The most bytes to which a compressed part of an input may inflate. The main part of a real report has less than 5 MB.
    /// </summary>
    public long MaxInflatedBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>The most paragraphs and cells together. A report has some two thousand, a yearbook some ten thousand.</summary>
    public int MaxParts { get; init; } = 40_000;

    /// <summary>The most characters of text. A report has some twenty thousand, a yearbook of a thousand pages some million.</summary>
    public int MaxCharacters { get; init; } = 5_000_000;

    /// <summary>The most pages. A report has some ten; a yearbook with a report has some hundred.</summary>
    public int MaxPages { get; init; } = 1_000;

    /// <summary>
    /// The largest value of <see cref="MaxNesting"/>: nested tables are read recursively, and each needs some of the stack.
    /// </summary>
    public const int DeepestNesting = 500;

    /// <summary>The deepest nesting of tables. Layout tables around a report have less than ten levels.</summary>
    public int MaxNesting { get; init; } = 50;
}
