using ReportExtractor.Pdf.Filters;
using ReportExtractor.Pdf.Images;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Resources;

/// <summary>An image's stream, read when it is asked for. Its bytes don't count among those of the file's other streams.</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="image">The stream.</param>
/// <param name="named">The resources' colour space of the name that an inline image gives; null for any other image.</param>
internal sealed class ImageSource(IPdfObjects objects, PdfStream image, ColourSpace? named) : PdfImageSource
{
    // An image may go through several filters, each with its own output.
    private const int FilterOutputs = 4;

    /// <summary>Creates the stream of an image that is painted.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="image">The stream.</param>
    /// <param name="resources">The current resources.</param>
    public static ImageSource Of(IPdfObjects objects, PdfStream image, ResourceStack resources)
    {
        var space = image.Dictionary.Entries.GetValueOrDefault("ColorSpace");
        return new ImageSource(objects, image, space is PdfName name ? resources.Space(name.Value) : null);
    }

    /// <summary>True if an image's samples say where paint goes.</summary>
    public static bool IsStencil(IPdfObjects objects, PdfStream image) =>
        objects.Get(image.Dictionary, "ImageMask") is PdfBoolean { Value: true };

    /// <inheritdoc/>
    public override PdfImageData Read(int maxBytes, CancellationToken cancellationToken)
    {
        var limits = PdfLimits.Default with { MaxStreamBytes = maxBytes, MaxInflatedBytes = (long)maxBytes * FilterOutputs };
        var decoder = new StreamDecoder(objects, limits, cancellationToken);
        var data = decoder.Undo(image);
        var entries = image.Dictionary;
        var isStencil = IsStencil(objects, image);
        var space = isStencil ? ColourSpace.Gray : Space();
        var (width, height) = (objects.GetInteger(entries, "Width") ?? 0, objects.GetInteger(entries, "Height") ?? 0);
        return new PdfImageData(width, height, data.Bytes)
        {
            Filter = Unabbreviate(data.Filter),
            BitsPerComponent = isStencil ? 1 : objects.GetInteger(entries, "BitsPerComponent") ?? 8,
            Model = space?.Model,
            Components = space?.Channels ?? 1,
            Palette = space?.Palette,
            Decode = objects.GetNumbers(entries, "Decode") ?? [],
            IsStencil = isStencil,
            Mask = isStencil ? null : Mask(),
            Fax = Unabbreviate(data.Filter) == "CCITTFaxDecode" ? Fax(data.Parameters) : null,
            Jbig2Globals = Globals(data.Parameters, decoder),
            IsColourTransformed = Transform(data.Parameters),
            IsDamaged = data.IsDamaged,
        };
    }

    private ColourSpace? Space() => objects.Get(image.Dictionary, "ColorSpace") switch
    {
        PdfNull => null,
        var _ when named is not null => named,
        var value => ColourSpace.Of(objects, value),
    };

    private ImageSource? Mask() =>
        (objects.GetStream(image.Dictionary, "SMask") ?? objects.GetStream(image.Dictionary, "Mask")) is { } mask && mask != image
            ? new ImageSource(objects, mask, null)
            : null;

    private PdfFaxParameters Fax(PdfDictionary? parameters)
    {
        var fax = new PdfFaxParameters();
        return parameters is null ? fax : fax with
        {
            K = objects.GetInteger(parameters, "K") ?? fax.K,
            Columns = objects.GetInteger(parameters, "Columns") ?? fax.Columns,
            Rows = objects.GetInteger(parameters, "Rows") ?? fax.Rows,
            BlackIsOne = IsTrue(parameters, "BlackIs1"),
            IsByteAligned = IsTrue(parameters, "EncodedByteAlign"),
        };
    }

    private ReadOnlyMemory<byte> Globals(PdfDictionary? parameters, StreamDecoder decoder) =>
        parameters is not null && objects.GetStream(parameters, "JBIG2Globals") is { } globals ? decoder.Undo(globals).Bytes : default;

    private bool? Transform(PdfDictionary? parameters) =>
        parameters is not null && objects.GetInteger(parameters, "ColorTransform") is { } transform ? transform != 0 : null;

    private bool IsTrue(PdfDictionary dictionary, string key) => objects.Get(dictionary, key) is PdfBoolean { Value: true };

    /// <summary>The full form of an abbreviated filter of images (table 94).</summary>
    private static string? Unabbreviate(string? filter) => filter switch
    {
        "DCT" => "DCTDecode",
        "CCF" => "CCITTFaxDecode",
        _ => filter,
    };
}
