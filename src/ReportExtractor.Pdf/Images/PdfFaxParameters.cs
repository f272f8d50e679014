namespace ReportExtractor.Pdf.Images;

/// <summary>How an image of CCITTFaxDecode is packed (ISO 32000-1 §7.4.6, table 11).</summary>
public sealed record PdfFaxParameters
{
    /// <summary>Less than 0 for group 4, 0 for group 3 in one dimension, more for group 3 in two dimensions.</summary>
    public int K { get; init; }

    /// <summary>Its width in pixels. The table's own default is 1728.</summary>
    public int Columns { get; init; } = 1728;

    /// <summary>Its height in pixels, or 0 if it is not stated.</summary>
    public int Rows { get; init; }

    /// <summary>True if 1 stands for black.</summary>
    public bool BlackIsOne { get; init; }

    /// <summary>True if each row begins with a whole byte.</summary>
    public bool IsByteAligned { get; init; }
}
