namespace ReportExtractor.Problems;

/// <summary>The base of every exception that the library throws on purpose. Anything else that escapes is a bug.</summary>
public abstract class ReportExtractorException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="source">The file or other input that it is about.</param>
    /// <param name="code">A stable name for what is wrong.</param>
    /// <param name="explanation">What, where, and what to do.</param>
    /// <param name="innerException">What caused it.</param>
    protected ReportExtractorException(string source, string code, Message explanation, Exception? innerException = null)
        : base(explanation.ToString(), innerException)
    {
        Input = source;
        Code = code;
        Explanation = explanation;
    }

    /// <summary>The file or other input that it is about.</summary>
    public string Input { get; }

    /// <summary>A stable name for what is wrong.</summary>
    public string Code { get; }

    /// <summary>What, where, and what to do. <see cref="Exception.Message"/> is its sentence in English.</summary>
    public Message Explanation { get; }
}
