namespace ReportExtractor.Problems;

/// <content>Messages about forms.</content>
internal static partial class Messages
{
    public static Message FormUnknown(string form, string known) => Make([("form", form), ("known", known)]);

    public static Message FormNotOpened(string form, string error) => Make([("form", form), ("error", error)]);

    public static Message FormInvalid(string form, string error) => Make([("form", form), ("error", error)]);

    public static Message FormEmpty(string form) => Make([("form", form)]);

    public static Message FormWithoutTables(string form) => Make([("form", form)]);

    public static Message FormTableEmpty(string form, string table) => Make([("form", form), ("table", table)]);

    public static Message FormRowWithoutLabel(string form, string row) => Make([("form", form), ("row", row)]);

    public static Message FormFigureTwice(string form, string figure) => Make([("form", form), ("figure", figure)]);

    public static Message FormRuleWithoutTable(string form, string rule, string table) =>
        Make([("form", form), ("rule", rule), ("table", table)]);

    public static Message FormRuleOfUnknown(string form, string rule, string unknown, string table) =>
        Make([("form", form), ("rule", rule), ("unknown", unknown), ("table", table)]);
}
