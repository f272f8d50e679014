using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using ReportExtractor.Batch.Ordering;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.Outputs.Stata;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Panel.Tables;
using ReportExtractor.Problems;

namespace ReportExtractor.Panel.Making;

/// <summary>
/// Reads all records once: sorts them by place, agency and year, and keeps of each what must be known before the first row is written.
/// </summary>
/// <param name="finder">Finds agencies.</param>
/// <param name="sorter">Sorts the records.</param>
internal sealed class PanelIntake(AgencyFinder finder, SpillingSorter<PackedRecord> sorter)
{
    // Of files and paths, 128 bits are kept: a million of them take 40 megabytes, and two that differ never agree.
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
    /// <exception cref="PanelException">It has something else, or a report that is there already.</exception>
    public void Read(RecordFile file, CancellationToken cancellationToken)
    {
        foreach (var (record, place, json) in file.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_sources.Add(HashOf(record.Source.Path)))
            {
                throw new PanelException(file.FilePath, Messages.PanelSourceTwice(file.FilePath, place, record.Source.Path));
            }

            if (!_files.Add(HashOf(record.Source.Sha256)))
            {
                _repeated.Add(HashOf(record.Source.Sha256));
            }

            var report = new PanelReport(record, finder.Find(record));
            sorter.Add(PackedRecord.Of(KeyOf(report), JsonMarshal.GetRawUtf8Value(json)));
            Measure(new ReportRow(report, null, null, [report.Source], 0));
            Count++;
        }
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

    private void Measure(ReportRow row)
    {
        foreach (var (at, column) in StataVariables.ReportColumns.Index())
        {
            if (!column.IsNumber && column.Codes.Count == 0)
            {
                Widths[at] = Math.Max(Widths[at], StataText.Bytes(column.Text(row)));
            }
        }
    }

    private static UInt128 HashOf(string text) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.AsSpan()));
}
