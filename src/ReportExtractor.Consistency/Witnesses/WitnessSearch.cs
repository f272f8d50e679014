using ReportExtractor.Consistency.Figures;
using ReportExtractor.Consistency.Selection;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Templates;

namespace ReportExtractor.Consistency.Witnesses;

/// <summary>
/// Finds figures in doubt of which the witnesses leave one reading only: the reports of the years before and after, and the text. A
/// figure that is confirmed may be a witness for another one.
/// </summary>
/// <param name="rules">The rules.</param>
/// <param name="forms">The forms.</param>
internal sealed class WitnessSearch(RuleSet rules, IReadOnlyList<FormTemplate> forms)
{
    private readonly Testimonies _testimonies = new(rules, forms);

    /// <summary>Searches the reports of one agency.</summary>
    /// <param name="years">The reports.</param>
    public IReadOnlyList<Confirmation> Find(AgencyYears years)
    {
        var found = new Dictionary<(string Source, string Key), Confirmation>();
        var open = years.All.SelectMany(year => OpenRow.Of(year.Report).Select(row => (Year: year, Row: row))).ToList();
        for (var before = -1; before < found.Count;)
        {
            before = found.Count;
            (ReportOfYear? Year, int Found, IReadOnlyList<Testimony> All) testimonies = (null, 0, []);
            foreach (var (year, row) in open)
            {
                // What is said of a report stays the same until another figure is confirmed.
                if (!ReferenceEquals(testimonies.Year, year) || testimonies.Found != found.Count)
                {
                    testimonies = (year, found.Count, [.. _testimonies.On(year, years.Before(year), years.After(year), NumberOf)]);
                }

                foreach (var confirmation in Confirm(row, testimonies.All, NumberOf))
                {
                    found.TryAdd((confirmation.Source, confirmation.Key), confirmation);
                }
            }
        }

        return [.. found.Values];

        decimal? NumberOf(ReportOfYear year, string key) =>
            found.TryGetValue((year.Report.Source, key), out var confirmed) ? confirmed.Value : CertainNumbers.Of(year.Report[key]);
    }

    private static IEnumerable<Confirmation> Confirm(
        OpenRow row, IReadOnlyList<Testimony> testimonies, Func<ReportOfYear, string, decimal?> numberOf)
    {
        var cells = row.Keys.Index().ToDictionary(key => key.Item, key => key.Index);
        var own = new ReportOfYear(row.Report, null, []);

        var witnesses = testimonies.Where(testimony => testimony.Kind is not null && IsUsable(testimony)).ToList();
        if (witnesses.Count == 0)
        {
            yield break;
        }

        var allowed = Those(row.Readings, testimonies.Where(testimony => testimony.Kind is null && IsUsable(testimony)));
        var left = Those(allowed, witnesses);
        foreach (var (key, cell) in cells)
        {
            var witness = witnesses.Find(testimony => testimony.Keys.Contains(key)) ?? witnesses[0];
            if (left.Count > 0 && left[0][cell] is { } number && left.All(reading => reading[cell] == number)
                && (row.IsGlued ? allowed.Exists(reading => reading[cell] != number) : number != 0 && witness.Keys.Contains(key)))
            {
                yield return new Confirmation(row.Report.Source, key, number, witness.Kind!, witness.Source, witness.Place);
            }
        }

        // Of a sum with other figures in doubt nothing can be said.
        bool IsUsable(Testimony testimony) => testimony.Keys.Any(cells.ContainsKey)
            && testimony.Keys.All(key => cells.ContainsKey(key) || numberOf(own, key) is not null);

        List<decimal?[]> Those(IEnumerable<decimal?[]> readings, IEnumerable<Testimony> all)
        {
            var together = all.ToList();
            return [.. readings.Where(reading => together.TrueForAll(testimony => testimony.Allows(
                key => cells.TryGetValue(key, out var cell) ? reading[cell] : numberOf(own, key))))];
        }
    }
}
