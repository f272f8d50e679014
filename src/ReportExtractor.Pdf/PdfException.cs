namespace ReportExtractor.Pdf;

/// <summary>A PDF that can't be read at all.</summary>
public sealed class PdfException : Exception
{
    /// <summary>Creates an exception whose sentence is in the catalogue.</summary>
    /// <param name="failure">Why the file can't be read.</param>
    /// <param name="detail">What exactly is wrong.</param>
    /// <param name="innerException">The cause, or null.</param>
    public PdfException(PdfFailure failure, PdfDetail detail, Exception? innerException = null)
        : base(detail?.Text, innerException)
    {
        ArgumentNullException.ThrowIfNull(detail);
        (Failure, Detail) = (failure, detail);
    }

    /// <summary>Creates an exception with a sentence that is not in the catalogue.</summary>
    /// <param name="failure">Why the file can't be read.</param>
    /// <param name="message">One sentence in English: what is wrong, and what to do.</param>
    /// <param name="innerException">The cause, or null.</param>
    public PdfException(PdfFailure failure, string message, Exception? innerException = null)
        : this(failure, new PdfDetail("", message), innerException)
    {
    }

    /// <summary>Why the file can't be read.</summary>
    public PdfFailure Failure { get; }

    /// <summary>What exactly is wrong.</summary>
    public PdfDetail Detail { get; }

    /// <summary>The key of the sentence in <see cref="PdfMessages.English"/>, or empty.</summary>
    public string Key => Detail.Key;

    /// <summary>The values of the sentence's placeholders by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Arguments => Detail.Arguments;
}
