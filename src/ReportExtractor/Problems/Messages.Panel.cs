namespace ReportExtractor.Problems;

/// <content>Messages of panels.</content>
internal static partial class Messages
{
    public static Message PanelSourceTwice(string path, Message place, string source) =>
        Make([("path", path), ("place", place), ("source", source)]);

    public static Message RegionsNoHeader(string path) => Make([("path", path)]);

    public static Message RegionsRowBroken(string path, Message place) => Make([("path", path), ("place", place)]);
}
