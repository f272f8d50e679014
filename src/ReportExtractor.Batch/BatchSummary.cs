using ReportExtractor.Records;

namespace ReportExtractor.Batch;

/// <summary>Counts what came of a batch. Add every record; not for several threads at once. Its size does not grow with the inputs.</summary>
public sealed class BatchSummary
{
    /// <summary>How many of the inputs that could not be read are kept by name: as many as can be taken in at the end of a run. The others are in the output.</summary>
    public const int NotReadAtMost = 20;

    private readonly SortedDictionary<string, int> _notReadByCode = new(StringComparer.Ordinal);
    private readonly List<NotRead> _notRead = [];

    /// <summary>The inputs.</summary>
    public int Inputs { get; private set; }

    /// <summary>The inputs that were read.</summary>
    public int Read => Inputs - NotReadCount;

    /// <summary>The inputs that could not be read.</summary>
    public int NotReadCount { get; private set; }

    /// <summary>The inputs that were read and hold suspect figures.</summary>
    public int WithSuspects { get; private set; }

    /// <summary>The suspect figures of all inputs.</summary>
    public int SuspectFigures { get; private set; }

    /// <summary>The inputs that were read and hold a sum that does not add up.</summary>
    public int WithFailedChecks { get; private set; }

    /// <summary>The inputs that were read and hold a problem of severity <c>warning</c>.</summary>
    public int WithProblems { get; private set; }

    /// <summary>The first inputs that could not be read, in the order in which they were added.</summary>
    public IReadOnlyList<NotRead> NotRead => _notRead;

    /// <summary>How many inputs could not be read for each code of a problem.</summary>
    public IReadOnlyDictionary<string, int> NotReadByCode => _notReadByCode;

    /// <summary>Counts a record.</summary>
    /// <param name="record">The record.</param>
    public void Add(ReportRecord record) => Add(record.Source.Path, InputOutcome.Of(record));

    /// <summary>Counts an input.</summary>
    /// <param name="sourcePath">Its path, as in its record.</param>
    /// <param name="outcome">What came of it.</param>
    public void Add(string sourcePath, InputOutcome outcome)
    {
        Inputs++;
        if (outcome.ErrorCode is { } code)
        {
            NotReadCount++;
            _notReadByCode[code] = _notReadByCode.GetValueOrDefault(code) + 1;
            if (_notRead.Count < NotReadAtMost)
            {
                _notRead.Add(new NotRead(sourcePath, code, outcome.ErrorMessage ?? ""));
            }

            return;
        }

        SuspectFigures += outcome.SuspectFigures;
        WithSuspects += outcome.SuspectFigures > 0 ? 1 : 0;
        WithFailedChecks += outcome.FailedChecks > 0 ? 1 : 0;
        WithProblems += outcome.Warnings > 0 ? 1 : 0;
    }
}
