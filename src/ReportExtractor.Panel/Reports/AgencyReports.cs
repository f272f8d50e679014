using System.Buffers;
using ReportExtractor.Batch.Ordering;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Panel.Reports;

/// <summary>Reads sorted records again, agency by agency.</summary>
/// <param name="finder">Finds agencies.</param>
/// <param name="reader">Reads records.</param>
/// <param name="jobs">How many are read at once.</param>
internal sealed class AgencyReports(AgencyFinder finder, RecordJsonReader reader, int jobs)
{
    /// <summary>
    /// No agency has so many years. More reports under one name are those of many agencies, and are handed on in parts, so that memory
    /// stays bounded.
    /// </summary>
    public const int MaxTogether = 1000;

    /// <summary>The reports of each agency, in order. One that is not certain is alone.</summary>
    /// <param name="sorter">The sorted records.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public IEnumerable<IReadOnlyList<PanelReport>> In(SpillingSorter<PackedRecord> sorter, CancellationToken cancellationToken)
    {
        List<PanelReport> together = [];
        foreach (var report in OrderedWork.Run(sorter.Sorted(), (packed, _) => Again(packed), jobs, cancellationToken))
        {
            if (together.Count > 0 && (together.Count == MaxTogether || !AreOne(together[0].Agency, report.Agency)))
            {
                yield return together;
                together = [];
            }

            together.Add(report);
        }

        if (together.Count > 0)
        {
            yield return together;
        }
    }

    private PanelReport Again(PackedRecord packed)
    {
        using var memory = MemoryPool<byte>.Shared.Rent(packed.Length);
        var json = memory.Memory.Span[..packed.Length];
        packed.Unpack(json);
        var record = reader.Read(json);
        return new PanelReport(record, finder.Find(record));
    }

    private static bool AreOne(PanelAgency one, PanelAgency other) => one.IsCertain && other.IsCertain && one.Id == other.Id;
}
