namespace ReportExtractor.Pdf;

/// <summary>What was read of a PDF.</summary>
/// <param name="Pages">Its pages in order; one that could not be read is there, and empty.</param>
/// <param name="Faults">What could not be read, though the rest could.</param>
public sealed record PdfContents(IReadOnlyList<PdfPage> Pages, IReadOnlyList<PdfFault> Faults);

/// <summary>Something of a PDF that could not be read.</summary>
/// <param name="Page">The page, from 1; 0 where it is the whole file.</param>
/// <param name="Kind">What kind of fault.</param>
/// <param name="Message">One sentence: what, and what follows from it.</param>
public sealed record PdfFault(int Page, PdfFaultKind Kind, string Message);

/// <summary>What kind of fault.</summary>
public enum PdfFaultKind
{
    /// <summary>The file breaks its format here.</summary>
    Corrupt,

    /// <summary>A limit was reached here.</summary>
    TooLarge,

    /// <summary>Letters whose characters nobody can tell: no font says them, or what says them contradicts itself.</summary>
    UnknownCharacters,
}
