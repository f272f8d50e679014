using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>Rows that name, to the letter, a row that was found elsewhere: the same report printed twice, or another report in the same file.</summary>
internal static class Rivals
{
    /// <summary>So many rows that come twice are no slip of the writer's: the file holds a second report.</summary>
    private const int RowsOfSecondReport = 3;

    /// <summary>Doubts the rows that a rival contradicts; where there is a second report, all of them.</summary>
    /// <param name="tables">The tables as they are read.</param>
    /// <param name="labels">The entries and their words.</param>
    /// <returns>True where the file holds more than one report.</returns>
    public static bool Apply(IReadOnlyList<TableMatch> tables, EntryLabels labels)
    {
        var taken = tables.SelectMany(table => table.Alignment.Matches).SelectMany(match => Enumerable.Range(match.First, match.Count)).ToHashSet();
        var (twice, contradicted) = (0, 0);
        for (var i = 0; i < labels.Entries.Count; i++)
        {
            if (!taken.Contains(i) && RivalOf(labels.Entries[i], tables, labels) is { } rival)
            {
                twice++;
                contradicted += Doubt(rival.Row, rival.Reading) ? 1 : 0;
            }
        }

        if (twice < RowsOfSecondReport || contradicted == 0)
        {
            return false;
        }

        foreach (var row in tables.SelectMany(table => table.Rows))
        {
            row.DoubtAll("the file holds more than one report, and the number may be another's");
        }

        return true;
    }

    private static (RowRead Row, Reading Reading)? RivalOf(Entry entry, IReadOnlyList<TableMatch> tables, EntryLabels labels)
    {
        if (entry.Numbers == 0 || labels.RowNamed(entry) is not { } name)
        {
            return null;
        }

        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                var form = table.Alignment.Form.Rows[row.Match.Row];
                if ((entry.Filled == form.Cells.Count || entry.Values.Count == form.Cells.Count) && form.Label?.LikenessTo(name) >= 1)
                {
                    return (row, ReadingGenerator.Of(entry, form.Cells.Count, null, []).Readings[0]);
                }
            }
        }

        return null;
    }

    private static bool Doubt(RowRead row, Reading rival)
    {
        var contradicts = false;
        for (var cell = 0; cell < row.Doubts.Length; cell++)
        {
            if (!row.Reading.AgreesAt(rival, cell))
            {
                row.Doubts[cell] ??= "another row of the file has the same label and another number";
                contradicts = true;
            }
        }

        return contradicts;
    }
}
