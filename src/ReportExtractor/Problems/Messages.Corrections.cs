namespace ReportExtractor.Problems;

/// <content>Messages of corrections.</content>
internal static partial class Messages
{
    public static Message DecisionsNotUtf8(string path) => Make([("path", path)]);

    public static Message DecisionBroken(string path, int line, Message fault) =>
        Make([("path", path), ("line", line), ("fault", fault)]);

    public static Message DecisionNotJson(string position) => Make([("position", position)]);

    public static Message DecisionNoObject() => Make([]);

    public static Message DecisionMemberMissing(string name) => Make([("name", name)]);

    public static Message DecisionMemberWrong(string name, Message expected) => Make([("name", name), ("expected", expected)]);

    public static Message DecisionMemberNotOne(string name, string known) => Make([("name", name), ("known", known)]);

    public static Message DecisionMemberTooMany(string name) => Make([("name", name)]);

    public static Message DecisionNeedsObject() => Make([]);

    public static Message DecisionNeedsNumber(int digits) => Make([("digits", digits)]);

    public static Message DecisionNeedsHash() => Make([]);

    public static Message DecisionNeedsTime() => Make([]);

    public static Message DecisionNeedsText() => Make([]);

    public static Message DecisionAcceptsNothing(string status) => Make([("status", status)]);

    public static Message DecisionCommentEmpty() => Make([]);

    public static Message DecisionUnit(string unit) => Make([("unit", unit)]);

    public static Message DecisionOutdated(string by, string key, string seen, string now) =>
        Make([("by", by), ("key", key), ("seen", seen), ("now", now)]);

    public static Message DecisionWithoutFigure(string by, string key) => Make([("by", by), ("key", key)]);

    public static Message DecisionsOnUnreadFile(int count) => Make([("count", count)]);

    public static Message DecisionsOfOtherBytes(string path, int count, string keys) =>
        Make([("path", path), ("count", count), ("keys", keys)]);

    public static Message DecisionsContradict(string key, string decisions) => Make([("key", key), ("decisions", decisions)]);

    public static Message WorkbookNotRead(string path) => Make([("path", path)]);

    public static Message WorkbookWithoutFigures(string path) => Make([("path", path)]);

    public static Message WorkbookWithoutTime(string path) => Make([("path", path)]);

    public static Message DecisionRowBroken(string path, string sheet, int row, Message fault) =>
        Make([("path", path), ("sheet", sheet), ("row", row), ("fault", fault)]);

    public static Message DecisionWithoutName() => Make([]);

    public static Message DecisionWithoutValue() => Make([]);

    public static Message DecisionWord(string word, string known) => Make([("word", word), ("known", known)]);

    public static Message DecisionCellNoNumber(string column, string text) => Make([("column", column), ("text", text)]);

    public static Message DecisionCellMissing(string column) => Make([("column", column)]);
}
