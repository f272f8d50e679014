namespace ReportExtractor.PdfPig.Tests.Comparison;

/// <summary>In what two engines differ.</summary>
internal enum DifferenceKind
{
    /// <summary>One of them can't read the file.</summary>
    Failure,

    /// <summary>The number of pages, or the size or rotation of one.</summary>
    Page,

    /// <summary>A letter that PdfPig lacks, or has at another place in the order.</summary>
    MissingLetter,

    /// <summary>A letter that PdfPig alone has.</summary>
    ExtraLetter,

    /// <summary>A letter's characters.</summary>
    Text,

    /// <summary>A letter's box or size.</summary>
    Box,

    /// <summary>Whether a letter can be seen.</summary>
    Painted,

    /// <summary>A letter's direction, or whether its font writes down.</summary>
    Direction,

    /// <summary>A rule that PdfPig lacks.</summary>
    MissingRule,

    /// <summary>A rule that PdfPig alone has.</summary>
    ExtraRule,

    /// <summary>The images.</summary>
    Image,

    /// <summary>The kinds of faults of a page.</summary>
    Fault,

    /// <summary>A figure of the record.</summary>
    Figure,
}
