using System.Reflection;
using System.Runtime.InteropServices;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>
/// The functions of PDFium for the letters of a page (fpdfview.h, fpdf_text.h), in the library that LibreOffice includes (Debian's package
/// libreoffice-core-nogui).
/// </summary>
internal static class Pdfium
{
    private const string Library = "pdfium";

    // The path in Debian, then the names that the loader searches for.
    private static readonly string[] Places = ["/usr/lib/libreoffice/program/libpdfiumlo.so", "libpdfiumlo.so", "libpdfium.so"];

    /// <summary>Loads and initializes the library.</summary>
    /// <returns>False if it is not installed.</returns>
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

    /// <summary>Opens a file in memory, which must stay allocated; 0 on failure.</summary>
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

    // These two are so short that the runtime's overhead for each call would distort the measurement.
    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "FPDFText_GetUnicode")]
    public static extern uint Character(nint text, int index);

    [SuppressGCTransition]
    [DllImport(Library, EntryPoint = "FPDFText_GetCharBox")]
    public static extern int Box(nint text, int index, out double left, out double right, out double bottom, out double top);
}
