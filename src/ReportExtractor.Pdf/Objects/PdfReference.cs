namespace ReportExtractor.Pdf.Objects;

/// <summary>A reference to an indirect object.</summary>
internal sealed class PdfReference(int number, int generation) : PdfObject
{
    /// <summary>The object's number.</summary>
    public int Number { get; } = number;

    /// <summary>Its generation.</summary>
    public int Generation { get; } = generation;
}
