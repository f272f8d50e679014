using System.Globalization;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;
using ReportExtractor.Records;

namespace ReportExtractor.RecordBuilding;

/// <summary>Records of inputs that could not be read, each with the reason.</summary>
internal static class FailedRecords
{
    /// <summary>The source of an input before its bytes are known.</summary>
    /// <param name="path">The input's path.</param>
    /// <param name="bytes">The number of bytes, if it is known.</param>
    /// <param name="hash">The hash of the bytes, if it is known.</param>
    public static RecordSource UnknownSource(string path, long bytes = 0, string hash = "") => new(path, "unknown", hash, bytes);

    /// <summary>A path that is no file, such as a pipe.</summary>
    /// <param name="path">The input's path.</param>
    /// <param name="kind">What it is.</param>
    public static ReportRecord NotAFile(string path, Message kind) =>
        ReportRecord.Failed(UnknownSource(path), ProblemCodes.UnsupportedFormat, Messages.NotAFile(path, kind));

    /// <summary>A file that can't be opened.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">The input's path.</param>
    /// <param name="error">The error.</param>
    public static ReportRecord NotOpened(string file, string path, Exception error)
    {
        var message = error switch
        {
            _ when Directory.Exists(file) => Messages.IsAFolder(path),
            FileNotFoundException when path.Contains('\uFFFD') => Messages.NameNotUtf8(path),
            _ => Messages.NotOpened(path, Messages.WhyNotOpened(error)),
        };
        return ReportRecord.Failed(UnknownSource(path), ProblemCodes.Unreadable, message);
    }

    /// <summary>An input with more bytes than are read.</summary>
    /// <param name="source">The input.</param>
    /// <param name="most">How many are read.</param>
    public static ReportRecord TooLarge(RecordSource source, long most) =>
        ReportRecord.Failed(source, ProblemCodes.TooLarge, Messages.FileTooLarge(source.Path, source.Bytes, most));

    /// <summary>An input with more rows of numbers than are aligned.</summary>
    /// <param name="source">The input.</param>
    /// <param name="rows">How many it has.</param>
    /// <param name="most">How many are aligned.</param>
    public static ReportRecord TooManyRows(RecordSource source, int rows, int most) =>
        ReportRecord.Failed(source, ProblemCodes.TooLarge, Messages.TooManyRows(source.Path, rows, most));

    /// <summary>An input that took longer than allowed.</summary>
    /// <param name="source">The input.</param>
    /// <param name="timeout">The time allowed.</param>
    /// <param name="stage">The stage in which it ended.</param>
    public static ReportRecord TookTooLong(RecordSource source, TimeSpan timeout, ReadingStage stage)
    {
        var seconds = timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return ReportRecord.Failed(source, ProblemCodes.Timeout, Messages.TookTooLong(source.Path, seconds, NameOf(stage)));
    }

    /// <summary>An input that took more memory than allowed.</summary>
    /// <param name="source">The input.</param>
    /// <param name="most">The bytes allowed.</param>
    public static ReportRecord TookMemory(RecordSource source, long most) =>
        ReportRecord.Failed(source, ProblemCodes.TooLarge, Messages.TookMemory(source.Path, most));

    /// <summary>A report for a year before 2019.</summary>
    /// <param name="source">The input.</param>
    /// <param name="report">The report.</param>
    public static ReportRecord Older(RecordSource source, OlderReport report) =>
        ReportRecord.Failed(source, ProblemCodes.OlderForm, report.ToMessage(source.Path));

    /// <summary>A document without the form's tables. If pages of it could not be read, the tables may be there.</summary>
    /// <param name="source">The input.</param>
    /// <param name="document">The document.</param>
    /// <param name="problems">The problems found before.</param>
    public static ReportRecord NoTable(RecordSource source, Document document, IReadOnlyList<Problem> problems)
    {
        var unread = problems.FirstOrDefault(problem => problem.Code is ProblemCodes.PageTooLarge or ProblemCodes.PageUnreadable);
        if (unread is null)
        {
            return ReportRecord.Failed(source, ProblemCodes.NoStatutoryTable, NoTableMessage.For(source.Path, document));
        }

        var code = unread.Code == ProblemCodes.PageTooLarge ? ProblemCodes.TooLarge : ProblemCodes.Corrupt;
        return ReportRecord.Failed(source, code, Messages.NoTableReadable(source.Path, unread.Message));
    }

    private static Message NameOf(ReadingStage stage) => stage switch
    {
        ReadingStage.Document => Messages.DocumentStage(),
        ReadingStage.Lines => Messages.LinesStage(),
        ReadingStage.Rows => Messages.RowsStage(),
        ReadingStage.Header => Messages.HeaderStage(),
        ReadingStage.Matching => Messages.MatchingStage(),
        _ => Messages.RecordStage(),
    };
}
