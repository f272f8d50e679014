using ReportExtractor.Records;

namespace ReportExtractor.Batch;

/// <summary>Counts what came of a batch. Add every record; not for several threads at once.</summary>
public sealed class BatchSummary
{
    private readonly SortedDictionary<string, int> _notReadByCode = new(StringComparer.Ordinal);
    private readonly List<NotRead> _notRead = [];

    /// <summary>The inputs.</summary>
    public int Inputs { get; private set; }

    /// <summary>The inputs that were read.</summary>
    public int Read => Inputs - _notRead.Count;

    /// <summary>The inputs that were read and hold suspect figures.</summary>
    public int WithSuspects { get; private set; }

    /// <summary>The suspect figures of all inputs.</summary>
    public int SuspectFigures { get; private set; }

    /// <summary>The inputs that were read and hold a sum that does not add up.</summary>
    public int WithFailedChecks { get; private set; }

    /// <summary>The inputs that were read and hold a problem of severity <c>warning</c>.</summary>
    public int WithProblems { get; private set; }

    /// <summary>The inputs that could not be read, in the order in which they were added.</summary>
    public IReadOnlyList<NotRead> NotRead => _notRead;

    /// <summary>How many inputs could not be read for each code of a problem.</summary>
    public IReadOnlyDictionary<string, int> NotReadByCode => _notReadByCode;

    /// <summary>Counts a record.</summary>
    /// <param name="record">The record.</param>
    public void Add(ReportRecord record)
    {
        Inputs++;
        if (record.Error is { } error)
        {
            _notRead.Add(new NotRead(record.Source.Path, error.Code, error.Message));
            _notReadByCode[error.Code] = _notReadByCode.GetValueOrDefault(error.Code) + 1;
            return;
        }

        var suspects = record.Figures.Count(figure => figure.Status == FigureStatus.Suspect);
        SuspectFigures += suspects;
        WithSuspects += suspects > 0 ? 1 : 0;
        WithFailedChecks += record.Checks.Any(check => check.Outcome == CheckOutcome.Fail) ? 1 : 0;
        WithProblems += record.Problems.Any(problem => problem.Severity == ProblemSeverity.Warning) ? 1 : 0;
    }
}
