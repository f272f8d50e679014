namespace ReportExtractor.Pdf.Images;

/// <summary>What the components of a colour mean, as far as dark and light can be told.</summary>
public enum PdfColourModel
{
    /// <summary>One component of light.</summary>
    Gray,

    /// <summary>Red, green and blue light.</summary>
    Rgb,

    /// <summary>Cyan, magenta, yellow and black ink.</summary>
    Cmyk,

    /// <summary>Lightness, and two components of hue.</summary>
    Lab,

    /// <summary>Inks with names.</summary>
    Inks,
}
