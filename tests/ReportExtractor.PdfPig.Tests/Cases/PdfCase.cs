namespace ReportExtractor.PdfPig.Tests.Cases;

/// <summary>A PDF that both engines read.</summary>
/// <param name="Name">Its name, by which justified differences are listed.</param>
/// <param name="Bytes">The file.</param>
internal sealed record PdfCase(string Name, byte[] Bytes)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
