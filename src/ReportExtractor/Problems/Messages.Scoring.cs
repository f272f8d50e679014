namespace ReportExtractor.Problems;

/// <content>Messages of scoring and comparing.</content>
internal static partial class Messages
{
    public static Message Line(int number) => Make([("number", number)]);

    public static Message Item(int number) => Make([("number", number)]);

    public static Message Text() => Make([]);

    public static Message Truths() => Make([]);

    public static Message Records() => Make([]);

    public static Message NotJsonObject(string path, Message place, Message kind) =>
        Make([("path", path), ("place", place), ("kind", kind)]);

    public static Message JsonArrayBroken(string path, Message kind) => Make([("path", path), ("kind", kind)]);

    public static Message LineNotJson(string path, Message place, Message kind) =>
        Make([("path", path), ("place", place), ("kind", kind)]);

    public static Message NotReadToEnd(string path, string error) => Make([("path", path), ("error", error)]);

    public static Message CompressedBroken(string path, Message place) => Make([("path", path), ("place", place)]);

    public static Message RecordTooLong(string path, Message place, int megabytes) =>
        Make([("path", path), ("place", place), ("megabytes", megabytes)]);

    public static Message FileNotOpened(string path, Message error) => Make([("path", path), ("error", error)]);

    public static Message ArrayNotAtHand(string path) => Make([("path", path)]);

    public static Message PipeCompressed(string path) => Make([("path", path)]);

    public static Message NotARecord(string path, Message place) => Make([("path", path), ("place", place)]);

    public static Message RecordOfOtherShape(string path, Message place, string shape, string error) =>
        Make([("path", path), ("place", place), ("shape", shape), ("error", error)]);

    public static Message NotAnOutput(string path) => Make([("path", path)]);

    public static Message SourcesNotInOrder(string path, string source) => Make([("path", path), ("source", source)]);

    public static Message CsvRowBroken(string path, Message place) => Make([("path", path), ("place", place)]);

    public static Message NoRecords(string path) => Make([("path", path)]);

    public static Message RecordTwice(string path, Message place, string file, Message earlier) =>
        Make([("path", path), ("place", place), ("file", file), ("earlier", earlier)]);

    public static Message RecordOfSeveralTruths(string path, Message place, string file) =>
        Make([("path", path), ("place", place), ("file", file)]);

    public static Message NoTruths(string path) => Make([("path", path)]);

    public static Message TruthTwice(string path, Message place, string file, Message earlier) =>
        Make([("path", path), ("place", place), ("file", file), ("earlier", earlier)]);

    public static Message TruthNotJson() => Make([]);

    public static Message TruthIsRecord(string path, Message place) => Make([("path", path), ("place", place)]);

    public static Message TruthWithoutFile(string path, Message place) => Make([("path", path), ("place", place)]);

    public static Message TruthNotAText(string path, Message place, string name) =>
        Make([("path", path), ("place", place), ("name", name)]);

    public static Message TruthNotTexts(string path, Message place, string name) =>
        Make([("path", path), ("place", place), ("name", name)]);

    public static Message TruthWithoutFigures(string path, Message place) => Make([("path", path), ("place", place)]);

    public static Message TruthFigureTwice(string path, Message place, string figure) =>
        Make([("path", path), ("place", place), ("figure", figure)]);

    public static Message TruthNotANumber(string path, Message place, string value, string figure) =>
        Make([("path", path), ("place", place), ("value", value), ("figure", figure)]);

    public static Message TruthContradicts(string path, Message place, string figure) =>
        Make([("path", path), ("place", place), ("figure", figure)]);
}
