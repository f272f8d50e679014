namespace ReportExtractor.Problems;

/// <content>Messages about forms.</content>
internal static partial class Messages
{
    public static Message FormUnknown(string form, string known) => Make([("form", form), ("known", known)]);

    public static Message FormNotOpened(string form, Message error) => Make([("form", form), ("error", error)]);

    /// <summary>A fault and its place.</summary>
    public static Message FormFault(string form, int line, int column, Message fault) =>
        Make([("form", form), ("line", line), ("column", column), ("fault", fault)]);

    public static Message FormSyntax(string error) => Make([("error", error)]);

    public static Message FormNoObject() => Make([]);

    public static Message FormPropertyUnknown(string property, Message owner, Message hint) =>
        Make([("property", property), ("owner", owner), ("hint", hint)]);

    public static Message FormPropertyTwice(string property) => Make([("property", property)]);

    public static Message FormPropertyMissing(Message owner, string property) => Make([("owner", owner), ("property", property)]);

    public static Message FormTypeWrong(string property, Message expected) => Make([("property", property), ("expected", expected)]);

    public static Message FormTextEmpty(string property) => Make([("property", property)]);

    public static Message FormItemEmpty(string property) => Make([("property", property)]);

    public static Message FormListEmpty(string property) => Make([("property", property)]);

    public static Message FormValueUnknown(string property, string value, Message hint) =>
        Make([("property", property), ("value", value), ("hint", hint)]);

    public static Message FormIdTwice(string id, int line) => Make([("id", id), ("line", line)]);

    public static Message FormTableUnknown(string table, string rule, Message hint) =>
        Make([("table", table), ("rule", rule), ("hint", hint)]);

    public static Message FormRowUnknown(string row, string rule, string table, Message hint) =>
        Make([("row", row), ("rule", rule), ("table", table), ("hint", hint)]);

    public static Message FormColumnUnknown(string column, string rule, string table, Message hint) =>
        Make([("column", column), ("rule", rule), ("table", table), ("hint", hint)]);

    /// <summary>Follows an unknown word: the known one that is close to it.</summary>
    public static Message FormDidYouMean(string close) => Make([("close", close)]);

    /// <summary>Follows an unknown word: all known ones.</summary>
    public static Message FormKnown(string known) => Make([("known", known)]);

    /// <summary>What has properties.</summary>
    public static Message FormItself() => Make([]);

    /// <inheritdoc cref="FormItself"/>
    public static Message FormTable() => Make([]);

    /// <inheritdoc cref="FormItself"/>
    public static Message FormColumn() => Make([]);

    /// <inheritdoc cref="FormItself"/>
    public static Message FormRow() => Make([]);

    /// <inheritdoc cref="FormItself"/>
    public static Message FormRule() => Make([]);

    /// <summary>What a value must be.</summary>
    public static Message FormText() => Make([]);

    /// <inheritdoc cref="FormText"/>
    public static Message FormTexts() => Make([]);

    /// <inheritdoc cref="FormText"/>
    public static Message FormObjects() => Make([]);

    /// <inheritdoc cref="FormText"/>
    public static Message FormWholeNumber() => Make([]);

    /// <inheritdoc cref="FormText"/>
    public static Message FormFlag() => Make([]);
}
