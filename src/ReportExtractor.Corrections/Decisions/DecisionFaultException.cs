using ReportExtractor.Problems;

namespace ReportExtractor.Corrections.Decisions;

/// <summary>A line of a log, or a row of a workbook, is no decision. Whoever knows the file and the place says so.</summary>
/// <param name="fault">What is wrong, as the end of a sentence.</param>
internal sealed class DecisionFaultException(Message fault) : Exception(fault.ToString())
{
    /// <summary>What is wrong.</summary>
    public Message Fault { get; } = fault;
}
