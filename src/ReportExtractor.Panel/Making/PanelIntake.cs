using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using ReportExtractor.Batch.Ordering;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.Outputs.Stata;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Panel.Tables;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Scoring.Sources;

namespace ReportExtractor.Panel.Making;

/// <summary>
/// Reads all records once: sorts them by place, agency and year, and keeps of each what must be known before the first row is written.
/// </summary>
/// <param name="finder">Finds agencies.</param>
/// <param name="sorter">Sorts the records.</param>
/// <param name="jobs">How many are read at once.</param>
internal sealed class PanelIntake(AgencyFinder finder, SpillingSorter<PackedRecord> sorter, int jobs)
{
    // Of files and paths, 128 bits are kept: two that differ never agree. With what sets need, a million reports take 150 MB at most.
    private readonly HashSet<UInt128> _files = [];
    private readonly HashSet<UInt128> _repeated = [];
    private readonly HashSet<UInt128> _sources = [];

    /// <summary>The bytes of the longest text of each of <see cref="StataVariables.ReportColumns"/>.</summary>
    public int[] Widths { get; } = new int[StataVariables.ReportColumns.Count];

    /// <summary>The number of records.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a file is there more than once.</summary>
    /// <param name="sha256">The file's hash.</param>
    public bool IsRepeated(string sha256) => _repeated.Contains(HashOf(sha256));

    /// <summary>Reads a file of records.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="ScoreException">It can't be read, or is not JSON.</exception>
    /// <exception cref="PanelException">It has something else, or a report that is there already.</exception>
    public void Read(RecordFile file, CancellationToken cancellationToken)
    {
        foreach (var taken in OrderedWork.Run(file.Texts(), (text, _) => Take(file, text), jobs, cancellationToken))
        {
            Add(taken, file);
        }
    }

    /// <summary>What is kept of a record. Called by several threads at once.</summary>
    private TakenRecord Take(RecordFile file, RecordText text)
    {
        using (text)
        {
            var record = file.Parse(text);
            var report = new PanelReport(record, finder.Find(record));
            return new TakenRecord(
                text.Place,
                record.Source,
                PackedRecord.Of(KeyOf(report), text.Json),
                [.. StataVariables.ReportColumns.Select(WidthOf(new ReportRow(report, null, null, [report.Source], 0)))]);
        }
    }

    private void Add(TakenRecord taken, RecordFile file)
    {
        if (!_sources.Add(HashOf(taken.Source.Path)))
        {
            throw new PanelException(file.FilePath, Messages.PanelSourceTwice(file.FilePath, taken.Place, taken.Source.Path));
        }

        if (!_files.Add(HashOf(taken.Source.Sha256)))
        {
            _repeated.Add(HashOf(taken.Source.Sha256));
        }

        sorter.Add(taken.Packed);
        foreach (var (at, width) in taken.Widths.Index())
        {
            Widths[at] = Math.Max(Widths[at], width);
        }

        Count++;
    }

    /// <summary>
    /// Places in the order of their codes, so that a division stands before those that are in it; in a place the division as a whole
    /// first; then agencies, years and sources. Agencies that are not certain are last.
    /// </summary>
    private static string KeyOf(PanelReport report)
    {
        var agency = report.Agency;
        var place = agency.IsCertain ? (agency.Latest.Smallest ?? agency.InYear.Smallest)?.Code ?? "" : "~";
        var whole = agency.Kind == AgencyKind.Division ? '0' : '1';
        return string.Join('\0', place, whole, agency.Id, report.Year?.ToString("0000", CultureInfo.InvariantCulture), report.Source);
    }

    /// <summary>The bytes of a text; 0 for columns of numbers and codes.</summary>
    private static Func<Column<ReportRow>, int> WidthOf(ReportRow row) => column =>
        column.IsNumber || column.Codes.Count > 0 ? 0 : column.TextBytes ?? StataText.Bytes(column.Text(row));

    private static UInt128 HashOf(string text) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>What is kept of a record.</summary>
    /// <param name="Place">Its place in its file.</param>
    /// <param name="Source">What it was made from.</param>
    /// <param name="Packed">The record, to be sorted.</param>
    /// <param name="Widths">The bytes of its texts, by column.</param>
    private sealed record TakenRecord(Message Place, RecordSource Source, PackedRecord Packed, int[] Widths);
}
