namespace ReportExtractor.PdfPig.Tests.Comparison;

/// <summary>All differences between the engines that are known. Any other fails, and so does one of these that no longer exists.</summary>
internal static class JustifiedDifferences
{
    private const string NoFont = "The page sets no font: our own engine keeps a letter without text or size, PdfPig leaves the text out.";

    private static readonly JustifiedDifference[] All =
    [
        new("a number painted over with white", [DifferenceKind.Painted, DifferenceKind.Figure],
            "PdfPig keeps letters and paths in two lists, without the order in which they are painted."),
        new("transparent text", [DifferenceKind.Painted], "PdfPig gives no transparency."),
        new("letters that are clipped", [DifferenceKind.MissingLetter],
            "PdfPig clips by the corners of what a letter draws, and the blank at the clip's edge draws nothing."),
        new("a clip that is painted", [DifferenceKind.MissingRule], "PdfPig does not paint a path that is a clip as well."),
        new("an annotation", [DifferenceKind.MissingLetter], "PdfPig reads no appearances of annotations."),
        new("a drawn font upside down", [DifferenceKind.MissingLetter, DifferenceKind.ExtraLetter],
            "Our own engine takes the extent of a drawn font without the sign of its matrix; PdfPig is right."),
        new("glyphs by their names", [DifferenceKind.MissingLetter, DifferenceKind.ExtraLetter, DifferenceKind.Text, DifferenceKind.Box],
            "PdfPig takes the widths of standard fonts from its own tables, whatever the font states."),
        new("a font that the file lacks", [DifferenceKind.MissingLetter],
            "Our own engine keeps letters without text; PdfPig leaves them out. Both report it."),
        new("a code that is a byte order mark", [DifferenceKind.MissingLetter, DifferenceKind.Text],
            "PdfPig takes the first two bytes of such a string for a byte order mark, and loses letters."),
        new("encrypted by RC4 with 40 bits", [DifferenceKind.MissingLetter], NoFont),
        new("encrypted by RC4 with 128 bits", [DifferenceKind.MissingLetter], NoFont),
        new("encrypted by a crypt filter", [DifferenceKind.MissingLetter], NoFont),
        new("encrypted by AES with 128 bits", [DifferenceKind.MissingLetter], NoFont),
        new("encrypted with clear metadata", [DifferenceKind.MissingLetter], NoFont),
        new("encrypted by AES with 256 bits, revision 5", [DifferenceKind.MissingLetter], NoFont),
        new("encrypted by AES with 256 bits, revision 6", [DifferenceKind.MissingLetter], NoFont),
    ];

    /// <summary>The names of the cases that have some.</summary>
    public static IEnumerable<string> Names => All.Select(each => each.Case);

    /// <summary>The kinds of differences that the pages of a case may have, and must have.</summary>
    /// <param name="name">The case.</param>
    public static IEnumerable<DifferenceKind> OfPages(string name) => Of(name).Where(kind => kind != DifferenceKind.Figure);

    /// <summary>Likewise for its figures.</summary>
    /// <param name="name">The case.</param>
    public static IEnumerable<DifferenceKind> OfFigures(string name) => Of(name).Where(kind => kind == DifferenceKind.Figure);

    private static IReadOnlyList<DifferenceKind> Of(string name) => All.SingleOrDefault(each => each.Case == name)?.Kinds ?? [];
}
