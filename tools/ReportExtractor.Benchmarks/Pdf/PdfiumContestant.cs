using System.Runtime.InteropServices;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>The letters of PDFium: the character and the box of each.</summary>
internal sealed class PdfiumContestant : IPdfContestant
{
    /// <inheritdoc/>
    public string Name => "PDFium, letters and their boxes";

    /// <inheritdoc/>
    public bool IsCompiledMeanwhile => false;

    /// <inheritdoc/>
    public int Read(string path, byte[] bytes)
    {
        var pinned = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        try
        {
            var document = Pdfium.LoadDocument(pinned.AddrOfPinnedObject(), bytes.Length, 0);
            var letters = 0;
            for (var i = 0; i < (document == 0 ? 0 : Pdfium.PageCount(document)); i++)
            {
                letters += ReadPage(document, i);
            }

            Pdfium.CloseDocument(document);
            return letters;
        }
        finally
        {
            pinned.Free();
        }
    }

    private static int ReadPage(nint document, int index)
    {
        var page = Pdfium.LoadPage(document, index);
        var text = Pdfium.LoadText(page);
        var count = Pdfium.LetterCount(text);
        var letters = 0;
        for (var i = 0; i < count; i++)
        {
            var isLetter = Pdfium.Character(text, i) != 0 && Pdfium.Box(text, i, out _, out _, out _, out _) != 0;
            letters += isLetter ? 1 : 0;
        }

        Pdfium.CloseText(text);
        Pdfium.ClosePage(page);
        return letters;
    }
}
