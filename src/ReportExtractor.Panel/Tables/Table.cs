namespace ReportExtractor.Panel.Tables;

/// <summary>A table of a panel.</summary>
/// <typeparam name="T">The rows.</typeparam>
/// <param name="Name">The name, which its files have too.</param>
/// <param name="Columns">The columns, from left to right.</param>
/// <param name="Keys">The columns that name a row, or none.</param>
internal sealed record Table<T>(string Name, IReadOnlyList<Column<T>> Columns, IReadOnlyList<string> Keys);
