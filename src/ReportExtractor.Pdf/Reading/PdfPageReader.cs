using ReportExtractor.Pdf.Content;
using ReportExtractor.Pdf.Content.Annots;
using ReportExtractor.Pdf.Content.Resources;
using ReportExtractor.Pdf.Files;
using ReportExtractor.Pdf.Fonts;

namespace ReportExtractor.Pdf.Reading;

/// <summary>Reads the pages of a PDF (ISO 32000-1; ISO 32000-2 for encryption). Thread-safe.</summary>
public sealed class PdfPageReader : IPdfPageReader
{
    /// <inheritdoc/>
    public PdfContents Read(ReadOnlyMemory<byte> bytes, PdfLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var file = PdfFile.Open(bytes, limits, cancellationToken);
        var fonts = new FontCache(file, new PdfFontLoader(file, cancellationToken).Load);
        var optional = new OptionalContent(file, file.Catalog);
        var context = new ContentContext(file, limits, fonts, optional, file.Names, cancellationToken)
        {
            Fields = new FormFields(file, file.Catalog),
        };
        var reader = new PageReader(context);
        var dictionaries = file.Pages();
        var pages = new PdfPage[dictionaries.Count];
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i] = reader.Read(dictionaries[i], i + 1);
        }

        reader.End();
        return new PdfContents(pages, reader.Faults);
    }
}
