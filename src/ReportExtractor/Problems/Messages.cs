using System.Runtime.CompilerServices;

namespace ReportExtractor.Problems;

/// <summary>
/// Every message that the library can report, by name and arguments; the sentences are in <c>messages.en.json</c>. A message's
/// key is the name of its method, a placeholder's name that of its parameter. Here are the messages about the tables of a report.
/// </summary>
internal static partial class Messages
{
    /// <summary>Follows the reasons that a printed sum confirms.</summary>
    public static Message SumsConfirm() => Make([]);

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

    private static Message Make(ReadOnlySpan<(string Name, object? Value)> arguments, [CallerMemberName] string key = "") =>
        Message.Of(key, arguments);
}
