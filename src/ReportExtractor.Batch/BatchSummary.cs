using ReportExtractor.Batch.Results;
using ReportExtractor.Records;

namespace ReportExtractor.Batch;

/// <summary>Counts the records of a batch. Its size does not grow with the number of inputs. Not thread-safe.</summary>
public sealed class BatchSummary
{
    /// <summary>The number of unreadable inputs that are listed by name: about one screen. All of them are in the output.</summary>
    public const int MaxNotRead = 20;

    private readonly SortedDictionary<string, int> _notReadByCode = new(StringComparer.Ordinal);
    private readonly List<NotRead> _notRead = [];

    /// <summary>The number of inputs.</summary>
    public int Inputs { get; private set; }

    /// <summary>The number of inputs that were read.</summary>
    public int Read => Inputs - NotReadCount;

    /// <summary>The number of inputs that could not be read.</summary>
    public int NotReadCount { get; private set; }

    /// <summary>The number of inputs that were read and have suspect figures.</summary>
    public int WithSuspects { get; private set; }

    /// <summary>The number of suspect figures of all inputs.</summary>
    public int SuspectFigures { get; private set; }

    /// <summary>The number of inputs that were read and have a failed check.</summary>
    public int WithFailedChecks { get; private set; }

    /// <summary>The number of inputs that were read and have a problem of severity <c>warning</c>.</summary>
    public int WithProblems { get; private set; }

    /// <summary>The number of figures that a person corrected or accepted.</summary>
    public int DecidedFigures { get; private set; }

    /// <summary>The number of problems of decisions that are not applied.</summary>
    public int OpenDecisions { get; private set; }

    /// <summary>The number of files that are no reports by their names, such as <c>Thumbs.db</c>. They are not inputs.</summary>
    public int PassedOver { get; private set; }

    /// <summary>The number of failed checks of all inputs.</summary>
    public int FailedChecks { get; private set; }

    /// <summary>The first <see cref="MaxNotRead"/> inputs that could not be read, in the order in which they were added.</summary>
    public IReadOnlyList<NotRead> NotRead => _notRead;

    /// <summary>The number of inputs that could not be read, by the code of their error.</summary>
    public IReadOnlyDictionary<string, int> NotReadByCode => _notReadByCode;

    /// <summary>Counts a record.</summary>
    /// <param name="record">The record.</param>
    public void Add(ReportRecord record) => Add(record.Source.Path, InputOutcome.Of(record));

    /// <summary>Counts a file that is no report by its name.</summary>
    internal void AddPassedOver() => PassedOver++;

    /// <summary>Counts an input.</summary>
    /// <param name="sourcePath">Its path, as in its record.</param>
    /// <param name="outcome">Its outcome.</param>
    internal void Add(string sourcePath, InputOutcome outcome)
    {
        Inputs++;
        OpenDecisions += outcome.OpenDecisions;
        if (outcome is { ErrorCode: { } code, Error: { } error })
        {
            NotReadCount++;
            _notReadByCode[code] = _notReadByCode.GetValueOrDefault(code) + 1;
            if (_notRead.Count < MaxNotRead)
            {
                _notRead.Add(new NotRead(sourcePath, code, error));
            }

            return;
        }

        DecidedFigures += outcome.DecidedFigures;
        SuspectFigures += outcome.SuspectFigures;
        WithSuspects += outcome.SuspectFigures > 0 ? 1 : 0;
        FailedChecks += outcome.FailedChecks;
        WithFailedChecks += outcome.FailedChecks > 0 ? 1 : 0;
        WithProblems += outcome.Warnings > 0 ? 1 : 0;
    }
}
