namespace ReportExtractor.WordBinary;

/// <summary>A file that can't be read.</summary>
public sealed class WordBinaryException : Exception
{
    /// <summary>Creates an exception.</summary>
    /// <param name="reason">Why the file can't be read.</param>
    /// <param name="message">One sentence in English: what is wrong, and what to do.</param>
    /// <param name="innerException">The cause, or null.</param>
    public WordBinaryException(WordBinaryFailure reason, string message, Exception? innerException = null)
        : base(message, innerException) => Reason = reason;

    /// <summary>Why the file can't be read.</summary>
    public WordBinaryFailure Reason { get; }

    /// <summary>The key of the sentence in <see cref="WordBinaryMessages.English"/>; empty for a sentence that is not in it.</summary>
    public string Key { get; init; } = "";

    /// <summary>The values of the sentence's placeholders by name. Numbers are written as in the invariant culture.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Arguments { get; init; } = [];
}
