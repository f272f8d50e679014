namespace ReportExtractor.WordBinary;

/// <summary>A file that can't be read.</summary>
public sealed class WordBinaryException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="reason">Why the file can't be read.</param>
    /// <param name="message">One sentence: what, and what to do.</param>
    /// <param name="innerException">What was thrown underneath, or null.</param>
    public WordBinaryException(WordBinaryFailure reason, string message, Exception? innerException = null)
        : base(message, innerException) => Reason = reason;

    /// <summary>Why the file can't be read.</summary>
    public WordBinaryFailure Reason { get; }

    internal static WordBinaryException Corrupt(string what) =>
        new(WordBinaryFailure.Corrupt, $"The file is broken ({what}): fetch it again from where it came from.");

    internal static WordBinaryException TooLarge(string what) =>
        new(WordBinaryFailure.TooLarge, $"The file is beyond a limit ({what}): check where it came from.");

    internal static WordBinaryException Unsupported(string what, string remedy) =>
        new(WordBinaryFailure.Unsupported, $"The file is {what}, which is not read: {remedy}.");
}
