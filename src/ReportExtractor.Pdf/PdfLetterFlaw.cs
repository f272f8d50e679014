namespace ReportExtractor.Pdf;

/// <summary>What keeps a letter from being read as it is in the file.</summary>
public enum PdfLetterFlaw
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A line runs through it.</summary>
    Struck,

    /// <summary>Something is painted over it that can be seen, such as a black bar or a picture.</summary>
    Covered,

    /// <summary>The clipping path cuts it off, for example at the edge of its cell.</summary>
    Cut,

    /// <summary>
    /// The file gives other digits for it than its font does (ActualText, ISO 32000-1 §14.9.4). What is painted are the font's.
    /// </summary>
    Disputed,

    /// <summary>It is white on a picture or on another ground whose colour is not known.</summary>
    Faint,

    /// <summary>It was read out of a picture, and two recognisers read different characters.</summary>
    Disagreed,

    /// <summary>It was read out of a picture by two recognisers alike, but not with certainty.</summary>
    Unsure,

    /// <summary>It was read out of a picture, and next to it is ink that was not read.</summary>
    BesideInk,

    /// <summary>It was read out of a picture, and one of two recognisers saw a nil mark instead.</summary>
    NilByOne,
}
