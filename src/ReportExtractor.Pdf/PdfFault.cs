namespace ReportExtractor.Pdf;

/// <summary>A part of a PDF that could not be read.</summary>
/// <param name="Page">The page's number, from 1; 0 for the whole file.</param>
/// <param name="Kind">The kind of fault.</param>
/// <param name="Message">One sentence in English: what is wrong, and what follows from it.</param>
public sealed record PdfFault(int Page, PdfFaultKind Kind, string Message)
{
    /// <summary>Creates a fault whose sentence is in the catalogue.</summary>
    /// <param name="page">The page's number, from 1; 0 for the whole file.</param>
    /// <param name="kind">The kind of fault.</param>
    /// <param name="detail">What exactly is wrong.</param>
    public PdfFault(int page, PdfFaultKind kind, PdfDetail detail)
        : this(page, kind, detail?.Text ?? throw new ArgumentNullException(nameof(detail))) =>
        (Key, Arguments) = (detail.Key, detail.Arguments);

    /// <summary>The key of the sentence in <see cref="PdfMessages.English"/>, or empty.</summary>
    public string Key { get; init; } = "";

    /// <summary>The values of the sentence's placeholders by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Arguments { get; init; } = [];
}
