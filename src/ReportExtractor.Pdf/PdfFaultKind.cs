namespace ReportExtractor.Pdf;

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
