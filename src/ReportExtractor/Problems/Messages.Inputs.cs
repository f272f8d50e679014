namespace ReportExtractor.Problems;

/// <content>Messages about whole inputs.</content>
internal static partial class Messages
{
    public static Message NotAFile(string path, Message kind) => Make([("path", path), ("kind", kind)]);

    public static Message NamedPipe() => Make([]);

    public static Message Device() => Make([]);

    public static Message Socket() => Make([]);

    public static Message IsAFolder(string path) => Make([("path", path)]);

    public static Message NameNotUtf8(string path) => Make([("path", path)]);

    public static Message NotOpened(string path, string error) => Make([("path", path), ("error", error)]);

    public static Message FolderNotListed(string path, string error) => Make([("path", path), ("error", error)]);

    public static Message FileTooLarge(string path, long bytes, long most) =>
        Make([("path", path), ("bytes", bytes), ("most", most)]);

    public static Message TooManyRows(string path, int rows, int most) =>
        Make([("path", path), ("rows", rows), ("most", most)]);

    public static Message TookTooLong(string path, string seconds) => Make([("path", path), ("seconds", seconds)]);

    public static Message EndedAfterTimeout(string path) => Make([("path", path)]);

    public static Message EndedOutOfMemory(string path, long bytes) => Make([("path", path), ("bytes", bytes)]);

    public static Message ReaderCrashed(string path, int exitCode) => Make([("path", path), ("exitCode", exitCode)]);

    public static Message BrokeOff(string error) => Make([("error", error)]);

    public static Message NoTableWithLinks(string path, string links) => Make([("path", path), ("links", links)]);

    public static Message NoTableWithScripts(string path) => Make([("path", path)]);

    public static Message NoTable(string path) => Make([("path", path)]);

    public static Message NoTableReadable(string path, Message problem) => Make([("path", path), ("problem", problem)]);
}
