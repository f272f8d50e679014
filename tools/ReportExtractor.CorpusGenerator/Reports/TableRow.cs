using ReportExtractor.CorpusGenerator.Forms;

namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>A row of a table, before any layout.</summary>
public sealed class TableRow
{
    /// <summary>What the row is.</summary>
    public required RowKind Kind { get; init; }

    /// <summary>The cells of a header or clause row.</summary>
    public List<HeaderCell> Headers { get; init; } = [];

    /// <summary>The label of a data row; may hold line breaks. Empty where the form has none.</summary>
    public string Label { get; set; } = "";

    /// <summary>The group that a data row stands in, or null.</summary>
    public string? Group { get; set; }

    /// <summary>The group within the group, or null.</summary>
    public string? Subgroup { get; set; }

    /// <summary>The number cells of a data row.</summary>
    public List<ValueCell> Values { get; init; } = [];

    /// <summary>Cells of the row that were lost on the way and are not printed.</summary>
    public List<ValueCell> Orphans { get; } = [];

    /// <summary>On which line of a broken label the numbers stand, from 0.</summary>
    public int ValueLine { get; set; }

    /// <summary>How many blank cells more (or, negative, fewer) stand before the numbers than in the rows around.</summary>
    public int StubShift { get; set; }

    /// <summary>Whether the row has more or fewer number cells than its table has columns, by damage.</summary>
    public bool IsRagged { get; set; }

    /// <summary>The part that a row of the applications table plays in its sums, or null.</summary>
    public ApplicationRole? Role { get; init; }

    /// <summary>Whether the label has lost or changed characters; it is damaged once at most.</summary>
    public bool IsLabelDamaged { get; set; }

    /// <summary>Whether the row is one that no form has.</summary>
    public bool IsExtra { get; init; }

    /// <summary>The lines of the label, at least one.</summary>
    public IReadOnlyList<string> LabelLines => Label.Split('\n');

    /// <summary>Whether every figure of the row is a number in plain digits.</summary>
    public bool IsFullAndPlain => Kind == RowKind.Data && Values.TrueForAll(value => value.IsPlain);

    /// <summary>Whether the row has been left in one piece: one label line, as many cells as columns, none shifted.</summary>
    public bool IsIntact => !IsRagged && StubShift == 0 && ValueLine == 0 && !Label.Contains('\n')
        && Values.TrueForAll(value => !value.Text.Contains('\n'));

    /// <summary>Sets the truth of all its cells.</summary>
    public void SetTruth(CellTruth truth)
    {
        foreach (var value in Values)
        {
            value.Truth = truth;
        }
    }
}
