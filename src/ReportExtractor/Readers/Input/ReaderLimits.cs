namespace ReportExtractor.Readers.Input;

/// <summary>
/// What a reader may use up on one input. Every real report is far inside; an input beyond a limit is given up with the code
/// <c>too-large</c>, whatever its format.
/// </summary>
public sealed record ReaderLimits
{
    /// <summary>The limits as they are when nothing is said.</summary>
    public static ReaderLimits Default { get; } = new();

    /// <summary>The most bytes that compressed parts of an input may unfold to. The main part of a real report has under 5 MB.</summary>
    public long MaxInflatedBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>The most paragraphs and cells together. A report has some two thousand.</summary>
    public int MaxParts { get; init; } = 200_000;

    /// <summary>The most characters of text. A report has some twenty thousand.</summary>
    public int MaxCharacters { get; init; } = 20_000_000;

    /// <summary>The most pages. A report has some ten; a yearbook that holds it has some hundred.</summary>
    public int MaxPages { get; init; } = 2_000;

    /// <summary>No limit may be set deeper: tables are read one inside the other, and each takes some of the stack.</summary>
    public const int DeepestNesting = 500;

    /// <summary>How deep tables may stand inside each other. Layout tables around a report have under ten.</summary>
    public int MaxNesting { get; init; } = 50;
}
