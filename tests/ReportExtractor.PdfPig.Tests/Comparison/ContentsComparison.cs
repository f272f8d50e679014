using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Reading;

namespace ReportExtractor.PdfPig.Tests.Comparison;

/// <summary>Reads a file with both engines and compares what they give, page by page.</summary>
internal static class ContentsComparison
{
    // Rounding, in points.
    private const double Tolerance = 0.05;

    /// <summary>Compares them.</summary>
    /// <param name="bytes">The file.</param>
    public static IReadOnlyList<Difference> Compare(byte[] bytes)
    {
        var (own, other) = (Read(new PdfPageReader(), bytes), Read(new PdfPigPageReader(), bytes));
        if (own.Contents is null || other.Contents is null)
        {
            return own.Failure == other.Failure
                ? []
                : [new Difference(DifferenceKind.Failure, 0, $"{own.Failure} against {other.Failure}")];
        }

        return own.Contents.Pages.Count == other.Contents.Pages.Count
            ?
            [
                .. own.Contents.Pages.Zip(other.Contents.Pages, Compare).SelectMany(differences => differences),
                .. CompareFaults(own.Contents, other.Contents),
            ]
            : [new Difference(DifferenceKind.Page, 0, $"{own.Contents.Pages.Count} against {other.Contents.Pages.Count} pages")];
    }

    private static (PdfContents? Contents, PdfFailure? Failure) Read(IPdfPageReader reader, byte[] bytes)
    {
        try
        {
            return (reader.Read(bytes, PdfLimits.Default, CancellationToken.None), null);
        }
        catch (PdfException exception)
        {
            return (null, exception.Failure);
        }
    }

    private static IEnumerable<Difference> Compare(PdfPage own, PdfPage other)
    {
        var isResized = Math.Abs(own.Width - other.Width) > Tolerance || Math.Abs(own.Height - other.Height) > Tolerance;
        if (isResized || own.Rotation != other.Rotation)
        {
            yield return new Difference(DifferenceKind.Page, own.Number, $"{own} against {other}");
        }

        foreach (var difference in LetterComparison.Compare(own, other).Concat(RuleComparison.Compare(own, other)))
        {
            yield return difference;
        }

        if (own.Images.Count != other.Images.Count || !own.Images.Zip(other.Images).All(pair => IsSame(pair.First.Box, pair.Second.Box)))
        {
            var message = $"{string.Join(" ", own.Images)} against {string.Join(" ", other.Images)}";
            yield return new Difference(DifferenceKind.Image, own.Number, message);
        }
    }

    private static IEnumerable<Difference> CompareFaults(PdfContents own, PdfContents other)
    {
        var (one, two) = (Faults(own), Faults(other));
        return one.Except(two).Select(fault => new Difference(DifferenceKind.Fault, fault.Page, $"{fault.Kind} only by our own"))
            .Concat(two.Except(one).Select(fault => new Difference(DifferenceKind.Fault, fault.Page, $"{fault.Kind} only by PdfPig")));
    }

    private static HashSet<(int Page, PdfFaultKind Kind)> Faults(PdfContents contents) =>
        [.. contents.Faults.Select(fault => (fault.Page, fault.Kind))];

    private static bool IsSame(PdfBox one, PdfBox other) =>
        Math.Abs(one.Left - other.Left) <= Tolerance && Math.Abs(one.Top - other.Top) <= Tolerance
        && Math.Abs(one.Right - other.Right) <= Tolerance && Math.Abs(one.Bottom - other.Bottom) <= Tolerance;
}
