namespace ReportExtractor.Panel.Findings;

/// <summary>A witness that leaves one reading of a figure only. The record is not changed.</summary>
/// <param name="Source">The path of the report.</param>
/// <param name="Key">The figure.</param>
/// <param name="Value">The value that the witness confirms.</param>
/// <param name="Witness">The kind of witness, such as <c>next-year</c> or <c>prose</c>.</param>
/// <param name="WitnessSource">The path of the witness's file.</param>
/// <param name="WitnessPlace">The place in it, as <c>figures.csv</c> writes places.</param>
internal sealed record Confirmation(
    string Source, string Key, decimal Value, string Witness, string WitnessSource, string WitnessPlace);
