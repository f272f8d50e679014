using ReportExtractor.Batch.Ordering;
using ReportExtractor.Panel.Agencies;

namespace ReportExtractor.Panel.Reports;

/// <summary>Reads sorted records again, agency by agency.</summary>
/// <param name="finder">Finds agencies.</param>
internal sealed class AgencyReports(AgencyFinder finder)
{
    /// <summary>
    /// No agency has so many years. More reports under one name are those of many agencies, and are handed on in parts, so that memory
    /// stays bounded.
    /// </summary>
    public const int MaxTogether = 1000;

    /// <summary>The reports of each agency, in order. One that is not certain is alone.</summary>
    /// <param name="sorter">The sorted records.</param>
    public IEnumerable<IReadOnlyList<PanelReport>> In(SpillingSorter<PackedRecord> sorter)
    {
        List<PanelReport> together = [];
        foreach (var packed in sorter.Sorted())
        {
            var record = RecordFile.Again(packed.Json());
            var report = new PanelReport(record, finder.Find(record));
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

    private static bool AreOne(PanelAgency one, PanelAgency other) => one.IsCertain && other.IsCertain && one.Id == other.Id;
}
