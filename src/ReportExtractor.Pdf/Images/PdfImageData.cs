namespace ReportExtractor.Pdf.Images;

/// <summary>The samples of an image, or the data that they are packed in, with what it takes to understand them (§8.9.5).</summary>
/// <param name="Width">Its width in samples.</param>
/// <param name="Height">Its height in samples.</param>
/// <param name="Bytes">The samples, or the data before the filter.</param>
public sealed record PdfImageData(int Width, int Height, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The name of the filter that is still to be undone, such as DCTDecode; null if the bytes are the samples.</summary>
    public string? Filter { get; init; }

    /// <summary>Bits of a sample.</summary>
    public int BitsPerComponent { get; init; } = 8;

    /// <summary>What the components mean; null if only the packed data say so.</summary>
    public PdfColourModel? Model { get; init; }

    /// <summary>Components of a colour, of a palette's colours if there is one.</summary>
    public int Components { get; init; } = 1;

    /// <summary>The colours that the samples are indexes of, one byte a component; null if the samples are colours.</summary>
    public ReadOnlyMemory<byte>? Palette { get; init; }

    /// <summary>What the least and the greatest sample of each component stand for (table 90); empty for the default.</summary>
    public IReadOnlyList<double> Decode { get; init; } = [];

    /// <summary>True if the samples say where paint goes: 0 paints (§8.9.6.2).</summary>
    public bool IsStencil { get; init; }

    /// <summary>The image's mask, or null: a stencil that keeps paint away where it is 1, or how opaque each point is.</summary>
    public PdfImageSource? Mask { get; init; }

    /// <summary>How CCITTFaxDecode packed it; null for other filters.</summary>
    public PdfFaxParameters? Fax { get; init; }

    /// <summary>The segments that JBIG2Decode shares between images; empty if there are none.</summary>
    public ReadOnlyMemory<byte> Jbig2Globals { get; init; }

    /// <summary>Whether DCTDecode transforms colours to YCbCr (table 13); null if the data say so.</summary>
    public bool? IsColourTransformed { get; init; }

    /// <summary>True if the bytes of the stream break off, or are not those that were written.</summary>
    public bool IsDamaged { get; init; }
}
