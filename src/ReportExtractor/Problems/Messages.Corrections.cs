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

    public static Message DecisionOfPerson(string by, string value) => Make([("by", by), ("value", value)]);
}
