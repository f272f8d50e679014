namespace ReportExtractor.Problems;

/// <content>Messages about the tables of a report.</content>
internal static partial class Messages
{
    public static Message SeveralReports() => Make([]);

    public static Message TableOfOtherForm(string table, string form, string main) =>
        Make([("table", table), ("form", form), ("main", main)]);

    public static Message TableMissing(string table) => Make([("table", table)]);

    public static Message HeaderMismatch(string row, string table, Message reason) =>
        Make([("row", row), ("table", table), ("reason", reason)]);

    public static Message TableTruncated(string table, string rows) => Make([("table", table), ("rows", rows)]);

    public static Message RowMissing(string table, string rows) => Make([("table", table), ("rows", rows)]);

    public static Message RowWithoutLabel(string numbers) => Make([("numbers", numbers)]);

    public static Message UnexpectedRow(string label, string numbers) => Make([("label", label), ("numbers", numbers)]);

    public static Message NumberWithoutCell(string number) => Make([("number", number)]);

    public static Message NumberBeforeLabel(string number) => Make([("number", number)]);
}
