using System.Globalization;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Writers;

/// <summary>The names of enumeration values in all outputs, and times.</summary>
internal static class ContractNames
{
    public static string Of(FigureStatus status) => status switch
    {
        FigureStatus.Read => "read",
        FigureStatus.Suspect => "suspect",
        FigureStatus.Blank => "blank",
        FigureStatus.Nil => "nil",
        FigureStatus.Unreadable => "unreadable",
        FigureStatus.Missing => "missing",
        FigureStatus.Corrected => "corrected",
        FigureStatus.Accepted => "accepted",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(SumsVerdict verdict) => verdict switch
    {
        SumsVerdict.None => "none",
        SumsVerdict.Confirmed => "confirmed",
        SumsVerdict.Contradicted => "contradicted",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    public static string Of(DecisionKind kind) => kind switch
    {
        DecisionKind.Correct => "correct",
        DecisionKind.Accept => "accept",
        DecisionKind.Comment => "comment",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Pass => "pass",
        CheckOutcome.Fail => "fail",
        CheckOutcome.NotAssessable => "not-assessable",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Of(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Info => "info",
        ProblemSeverity.Warning => "warning",
        ProblemSeverity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>A time in UTC as RFC 3339 writes it, without zeros behind the last digit of a second.</summary>
    public static string Of(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
