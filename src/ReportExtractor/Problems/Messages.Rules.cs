namespace ReportExtractor.Problems;

/// <content>Messages about rules between reports, and between the parts of one.</content>
internal static partial class Messages
{
    public static Message RuleBroken(Message rule, string actual, string expected) =>
        Make([("rule", rule), ("actual", actual), ("expected", expected)]);

    public static Message RuleBrokenBeside(Message rule, string actual, string expected, string source, string place) =>
        Make([("rule", rule), ("actual", actual), ("expected", expected), ("source", source), ("place", place)]);

    public static Message RuleBrokenByChildren(Message rule, decimal own, int children, decimal sum, string source, string place) =>
        Make([("rule", rule), ("own", own), ("children", children), ("sum", sum), ("source", source), ("place", place)]);

    public static Message RuleNotAssessable(Message rule, string keys) => Make([("rule", rule), ("keys", keys)]);
}
