namespace ReportExtractor.CorpusGenerator.Forms;

/// <summary>One clause of article 20 with the numbers that the form requires.</summary>
/// <param name="Key">The first part of the figures' keys.</param>
/// <param name="Title">The name of the clause, 第二十条第（…）项.</param>
/// <param name="Columns">Its columns of numbers, one to three.</param>
/// <param name="Rows">Its rows.</param>
public sealed record FormClause(string Key, string Title, IReadOnlyList<FormColumn> Columns, IReadOnlyList<FormRow> Rows);
