using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Text.Decoding;

/// <summary>What decoding a text leaves to report.</summary>
internal static class DecodingProblems
{
    /// <summary>The problems of a text with bytes that are invalid in its encoding.</summary>
    /// <param name="places">The number of such places.</param>
    public static IReadOnlyList<Problem> Of(int places) => places == 0 ? [] :
    [
        new Problem(ProblemSeverity.Warning, ProblemCodes.InvalidBytes, Messages.InvalidBytes(places)),
    ];
}
