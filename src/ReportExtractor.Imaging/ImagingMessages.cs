using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using ReportExtractor.Pdf;

namespace ReportExtractor.Imaging;

/// <summary>Every sentence of this library. A sentence's key is the name of its method.</summary>
internal static class ImagingMessages
{
    private static readonly FrozenDictionary<string, string> Sentences = new Dictionary<string, string>
    {
        [nameof(NoImage)] = "The page has no picture.",
        [nameof(NotAPicture)] = "The file is not a PNG, JPEG or TIFF picture.",
        [nameof(JpegTwoThousand)] =
            "The picture is packed as JPEG 2000, which is not supported: scan or print the page to a PDF with JPEG pictures.",
        [nameof(FilterNotSupported)] = "The picture is packed in a way that is not supported ({filter}).",
        [nameof(TooManyPixels)] = "The picture has more than {most} pixels: scan it with fewer dots an inch.",
        [nameof(TooManyImages)] = "There are more than {most} pictures.",
        [nameof(TooMuchWork)] = "Unpacking the picture takes more work than the limit.",
        [nameof(Damaged)] = "The picture is damaged ({part}).",
    }.ToFrozenDictionary();

    /// <summary>The sentences in English by their keys; <c>{name}</c> is the place of an argument.</summary>
    public static IReadOnlyDictionary<string, string> English => Sentences;

    /// <summary>A page without any picture.</summary>
    public static PdfDetail NoImage() => Make();

    /// <summary>Bytes that begin like no known picture file.</summary>
    public static PdfDetail NotAPicture() => Make();

    /// <summary>The filter JPXDecode.</summary>
    public static PdfDetail JpegTwoThousand() => Make();

    /// <summary>Another filter, or a variant of a format.</summary>
    /// <param name="filter">Its name.</param>
    public static PdfDetail FilterNotSupported(string filter) => Make(("filter", filter));

    /// <summary>The picture exceeds <see cref="ImagingLimits.MaxPixels"/>.</summary>
    /// <param name="most">The limit.</param>
    public static PdfDetail TooManyPixels(int most) => Make(("most", most));

    /// <summary>A page or a file exceeds <see cref="ImagingLimits.MaxImages"/>.</summary>
    /// <param name="most">The limit.</param>
    public static PdfDetail TooManyImages(int most) => Make(("most", most));

    /// <summary>A small stream that asks for more work than any real one.</summary>
    public static PdfDetail TooMuchWork() => Make();

    /// <summary>The data break the format.</summary>
    /// <param name="part">What of them does.</param>
    public static PdfDetail Damaged(string part) => Make(("part", part));

    private static PdfDetail Make([CallerMemberName] string key = "") => PdfDetail.Of(key, Sentences[key]);

    private static PdfDetail Make((string Name, object Value) argument, [CallerMemberName] string key = "") =>
        PdfDetail.Of(key, Sentences[key], argument);
}
