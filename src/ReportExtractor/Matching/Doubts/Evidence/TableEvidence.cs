using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Readings;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>A decided table with what its rules ask for.</summary>
internal sealed class TableEvidence
{
    /// <summary>Prepares a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="mayBeOfOtherForm">True if the table may follow another form as well.</param>
    public TableEvidence(DecidedTable table, bool mayBeOfOtherForm)
    {
        Table = table;
        MayBeOfOtherForm = mayBeOfOtherForm;
        Sums = new SumEvidence(table);
        Rows = [.. Enumerable.Range(0, table.Rows.Count).Select(index => new RowEvidence(this, index))];
        HasLabels = Arrangement.Rows.All(row => row.Label is not null);
    }

    /// <summary>The table.</summary>
    public DecidedTable Table { get; }

    /// <summary>The table as it is arranged.</summary>
    public TableArrangement Arrangement => Table.Arrangement;

    /// <summary>True if the table may follow another form as well.</summary>
    public bool MayBeOfOtherForm { get; }

    /// <summary>What its sums say.</summary>
    public SumEvidence Sums { get; }

    /// <summary>Its rows, from top to bottom.</summary>
    public IReadOnlyList<RowEvidence> Rows { get; }

    /// <summary>True if its rows have labels; false if they are side by side under headers.</summary>
    public bool HasLabels { get; }
}
