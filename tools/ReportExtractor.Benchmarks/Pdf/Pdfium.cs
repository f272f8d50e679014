using System.Reflection;
using System.Runtime.InteropServices;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>The few functions of PDFium that give a page's letters (fpdfview.h, fpdf_text.h), in the library that LibreOffice brings (Debian's package libreoffice-core-nogui).</summary>
internal static class Pdfium
{
    private const string Library = "pdfium";

    // Where Debian puts it, then where a loader would find it.
    private static readonly string[] Places = ["/usr/lib/libreoffice/program/libpdfiumlo.so", "libpdfiumlo.so", "libpdfium.so"];

    /// <summary>Loads and prepares the library.</summary>
    /// <returns>False where it is not on this machine.</returns>
    public static bool TryStart()
    {
        nint library = 0;
        if (!Array.Exists(Places, place => NativeLibrary.TryLoad(place, out library)))
        {
            return false;
        }

        NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), (name, _, _) => name == Library ? library : 0);
        InitLibrary();
        return true;
    }

    [DllImport(Library, EntryPoint = "FPDF_InitLibrary")]
    private static extern void InitLibrary();

    /// <summary>Opens a file in memory, which stays in use; 0 where that fails.</summary>
    [DllImport(Library, EntryPoint = "FPDF_LoadMemDocument")]
    public static extern nint LoadDocument(nint bytes, int length, nint password);

    [DllImport(Library, EntryPoint = "FPDF_CloseDocument")]
    public static extern void CloseDocument(nint document);

    [DllImport(Library, EntryPoint = "FPDF_GetPageCount")]
    public static extern int PageCount(nint document);

    [DllImport(Library, EntryPoint = "FPDF_LoadPage")]
    public static extern nint LoadPage(nint document, int index);

    [DllImport(Library, EntryPoint = "FPDF_ClosePage")]
    public static extern void ClosePage(nint page);

    [DllImport(Library, EntryPoint = "FPDFText_LoadPage")]
    public static extern nint LoadText(nint page);

    [DllImport(Library, EntryPoint = "FPDFText_ClosePage")]
    public static extern void CloseText(nint text);

    [DllImport(Library, EntryPoint = "FPDFText_CountChars")]
    public static extern int LetterCount(nint text);

    // These two are so short that the runtime's bookkeeping around a call would be a part of what is measured.
    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "FPDFText_GetUnicode")]
    public static extern uint Character(nint text, int index);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "FPDFText_GetCharBox")]
    public static extern int Box(nint text, int index, out double left, out double right, out double bottom, out double top);
}
