using ReportExtractor.Templates;

namespace ReportExtractor.Matching;

/// <summary>What of a form was found in a document.</summary>
/// <param name="Template">The form that most of the document's tables follow.</param>
/// <param name="Tables">Every table of the form, and tables of other forms that the document prints.</param>
/// <param name="HasSeveralReports">True where the document holds more than one report.</param>
internal sealed record FormMatch(FormTemplate Template, IReadOnlyList<TableMatch> Tables, bool HasSeveralReports)
{
    /// <summary>True where nothing of the form was found.</summary>
    public bool IsEmpty => Tables.All(table => table.Rows.Count == 0);
}

/// <summary>What of a table was found.</summary>
/// <param name="Table">The table.</param>
/// <param name="Alignment">Its rows as they were found.</param>
/// <param name="Rows">Its rows as they are read.</param>
internal sealed record TableMatch(FormTable Table, TableAlignment Alignment, IReadOnlyList<RowRead> Rows);
