namespace ReportExtractor.Pdf;

/// <summary>A PDF that can't be read at all.</summary>
public sealed class PdfException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="failure">Why the file can't be read.</param>
    /// <param name="message">One sentence: what, and what to do.</param>
    /// <param name="innerException">What was thrown underneath, or null.</param>
    public PdfException(PdfFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>Why the file can't be read.</summary>
    public PdfFailure Failure { get; }
}
