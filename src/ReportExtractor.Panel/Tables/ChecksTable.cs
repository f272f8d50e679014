using ReportExtractor.Problems;
using ReportExtractor.Writers;

namespace ReportExtractor.Panel.Tables;

/// <summary>The columns of the table of checks: a row an outcome of a rule.</summary>
internal static class ChecksTable
{
    /// <summary>The table.</summary>
    public static Table<CheckRow> Instance { get; } = new("checks",
    [
        Column<CheckRow>.OfText("source", row => row.Check.Source),
        Column<CheckRow>.OfText("agency_id", row => row.Of is null ? null : AgenciesTable.IdOf(row.Of.Agency)),
        Column<CheckRow>.OfWhole("year", row => row.Of?.Year),
        Column<CheckRow>.OfText("rule", row => row.Check.Rule),
        Column<CheckRow>.OfCodes("grade", CodeNames.Grades, row => row.Check.Grade),
        Column<CheckRow>.OfText("scope", row => row.Check.Scope),
        Column<CheckRow>.OfCodes("outcome", CodeNames.Outcomes, row => ContractNames.Of(row.Check.Outcome)),
        Column<CheckRow>.OfNumber("expected", row => row.Check.Expected),
        Column<CheckRow>.OfNumber("actual", row => row.Check.Actual),
        Column<CheckRow>.OfText("keys", row => string.Join(' ', row.Check.Keys)),
        Column<CheckRow>.OfText("other_source", row => row.Check.OtherSource),
        Column<CheckRow>.OfText("other_place", row => row.Check.OtherPlace),
        Column<CheckRow>.OfText("message", row => row.Check.Message?.ToString(MessageLanguage.English)),
        Column<CheckRow>.OfText("message_zh", row => row.Check.Message?.ToString(MessageLanguage.Chinese)),
    ], []);
}
