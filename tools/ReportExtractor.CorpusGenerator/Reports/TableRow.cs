using ReportExtractor.CorpusGenerator.Forms;

namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A row of a table, before any layout.</summary>
public sealed class TableRow
{
    /// <summary>The kind of row.</summary>
    public required RowKind Kind { get; init; }

    /// <summary>The cells of a header or clause row.</summary>
    public List<HeaderCell> Headers { get; init; } = [];

    /// <summary>The label of a data row, which may contain line breaks; empty if the form has none.</summary>
    public string Label { get; set; } = "";

    /// <summary>The group of a data row, or null.</summary>
    public string? Group { get; set; }

    /// <summary>The subgroup of a data row, or null.</summary>
    public string? Subgroup { get; set; }

    /// <summary>The number cells of a data row.</summary>
    public List<ValueCell> Values { get; init; } = [];

    /// <summary>Cells of the row that were lost and are not printed.</summary>
    public List<ValueCell> Orphans { get; } = [];

    /// <summary>The line of a broken label that has the numbers, from 0.</summary>
    public int ValueLine { get; set; }

    /// <summary>The number of extra blank cells before the numbers, compared with the rows around; negative for fewer.</summary>
    public int StubShift { get; set; }

    /// <summary>Whether a damage gave the row more or fewer number cells than the table has columns.</summary>
    public bool IsRagged { get; set; }

    /// <summary>The role of a row of the applications table in its sums, or null.</summary>
    public ApplicationRole? Role { get; init; }

    /// <summary>Whether the label has lost or changed characters; it is damaged at most once.</summary>
    public bool IsLabelDamaged { get; set; }

    /// <summary>Whether the row is not in any form.</summary>
    public bool IsExtra { get; init; }

    /// <summary>The lines of the label, at least one.</summary>
    public IReadOnlyList<string> LabelLines => Label.Split('\n');

    /// <summary>Whether every figure of the row is a number in plain digits.</summary>
    public bool IsFullAndPlain => Kind == RowKind.Data && Values.TrueForAll(value => value.IsPlain);

    /// <summary>Whether the row is undamaged in structure: one line, as many cells as columns, not shifted.</summary>
    public bool IsIntact => !IsRagged && StubShift == 0 && ValueLine == 0 && !Label.Contains('\n')
        && Values.TrueForAll(value => !value.Text.Contains('\n'));

    /// <summary>Sets the truth of all cells of the row.</summary>
    public void SetTruth(CellTruth truth)
    {
        foreach (var value in Values)
        {
            value.Truth = truth;
        }
    }
}
